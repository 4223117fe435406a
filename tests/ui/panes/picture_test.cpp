#include "domain/picturefile.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/jardeeds.h"
#include "ui/panes/jarspane.h"
#include "ui/panes/undobar.h"
#include "ui/picturepreparation.h"
#include "ui/pictureshelf.h"

#include <QBuffer>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>

// A12 and F10: a picture from a file, by dropping it, or by its address.

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage aPicture(QSize size = {400, 300})
{
    QImage image{size, QImage::Format_RGB32};
    image.fill(Qt::red);
    image.setText(QStringLiteral("Author"), QStringLiteral("canary"));
    return image;
}

struct PictureDesk : Home {
    ui::UndoBar bar{theme};
    ui::JarDeeds deeds{theme, source(), commands, states, clock, bar};
    ui::JarsPane pane{theme, source(), commands, states, clock, deeds};
    PictureDesk()
    {
        view.childRows = {sampleChild(1, QStringLiteral("Mia Rose"), {2017, 5, 4}, Gender::Female, 0, 0, 0)};
        signIn();
        pane.resize(1000, 1100);
        pane.show();
        tellEverything();
        Home::settle();
        click(pane, "addJarButton");
        EXPECT_TRUE(QTest::qWaitFor([this] { return child<QComboBox>(pane, "jarChildBox")->currentIndex() >= 0; }));
        type(pane, "jarTitleEdit", QStringLiteral("Bicycle"));
        type(pane, "jarDescriptionEdit", QStringLiteral("A blue one"));
        type(pane, "jarGoalEdit", QStringLiteral("500"));
        child<QComboBox>(pane, "jarCategoryBox")->setCurrentIndex(0);
    }
    void drop(const QMimeData &data) { EXPECT_TRUE(test::drop(*child<QWidget>(pane, "jarPicturePicker"), data)); }
    void dropFile(const QByteArray &bytes)
    {
        EXPECT_TRUE(test::dropFile(
            *child<QWidget>(pane, "jarPicturePicker"), written(folder.filePath(QStringLiteral("dropped")), bytes)));
    }
    bool awaitPicture()
    {
        return QTest::qWaitFor([this] { return isShown(pane, "jarPictureWordsEdit"); });
    }
    QTemporaryDir folder;
};

}

TEST(Picture, FromADroppedFileIsWrittenAnewDescribedAndBroughtToTheServer)
{
    PictureDesk desk;
    desk.dropFile(encoded(aPicture({2400, 1200}), "PNG"));
    ASSERT_TRUE(desk.awaitPicture());
    EXPECT_FALSE(isShown(desk.pane, "jarPictureEdit")) << "an address is not asked for beside a file";
    type(desk.pane, "jarPictureWordsEdit", QStringLiteral("A red bicycle"));
    click(desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.commands.jars.size() == 1; }));
    ASSERT_EQ(desk.commands.picturesKept.size(), 1);
    const QByteArray sent = desk.commands.picturesKept[0];
    EXPECT_FALSE(sent.contains("canary"));
    const auto file = readPictureFile(sent);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->type, PictureType::Jpeg);
    EXPECT_EQ(file->size, QSize(1600, 800));
    EXPECT_EQ(file->description, QStringLiteral("A red bicycle"));
    EXPECT_EQ(desk.commands.jars[0].image, desk.commands.pictureUrl);
}

TEST(Picture, DraggedOutOfABrowserComesByItsPixelsAndNobodyIsAsked)
{
    PictureDesk desk;
    QMimeData data;
    data.setImageData(aPicture());
    data.setUrls({QUrl{QStringLiteral("https://third.party.example/bike.png")}});
    desk.drop(data);
    EXPECT_TRUE(desk.awaitPicture());
    EXPECT_TRUE(desk.commands.picturesAsked.isEmpty());
}

TEST(Picture, ThatIsNoneIsRefusedBesideItsFieldAndTheRestStays)
{
    PictureDesk desk;
    desk.dropFile("<svg xmlns='http://www.w3.org/2000/svg'/>");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(desk.pane, QStringLiteral("PNG or a JPEG")); }));
    desk.dropFile(QByteArray(5 * 1024 * 1024 + 1, 'x'));
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(desk.pane, QStringLiteral("5 MiB")); }));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "jarTitleEdit")->text(), QStringLiteral("Bicycle"));
    EXPECT_TRUE(desk.commands.picturesKept.isEmpty());
}

TEST(Picture, ThatCannotReachTheServerKeepsTheFormAsItIs)
{
    PictureDesk desk;
    desk.dropFile(encoded(aPicture(), "JPG"));
    ASSERT_TRUE(desk.awaitPicture());
    desk.commands.refusal = Refusal{Reason::Offline, {}, {}};
    click(desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReadable(desk.pane, QStringLiteral("cannot be reached")); }));
    EXPECT_TRUE(desk.commands.jars.isEmpty());
    desk.commands.refusal.reset();
    click(desk.pane, "jarPictureRemoveButton");
    click(desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.commands.jars.size() == 1; }));
    EXPECT_EQ(desk.commands.jars[0].image, QString{});
}

TEST(Picture, ByItsAddressIsKeptAndNotFollowed)
{
    PictureDesk desk;
    type(desk.pane, "jarPictureEdit", QStringLiteral("https://example.org/bike.jpg"));
    click(desk.pane, "saveJarButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.commands.jars.size() == 1; }));
    EXPECT_EQ(desk.commands.jars[0].image, QStringLiteral("https://example.org/bike.jpg"));
    EXPECT_TRUE(desk.commands.picturesAsked.isEmpty());
}

TEST(Picture, IsPreparedUprightSmallOnWhiteAndWithoutAWord)
{
    QImage glass{{300, 200}, QImage::Format_ARGB32};
    glass.fill(Qt::transparent);
    const auto flat = ui::prepared(encoded(glass, "PNG"));
    ASSERT_TRUE(flat.ok());
    EXPECT_GT(qGray(flat->image.pixel(150, 100)), 250);
    EXPECT_EQ(flat->image.size(), flat->file.size);
    EXPECT_FALSE(ui::prepared(encoded(aPicture(), "JPG"))->file.bytes.contains("canary"));

    // Noise compresses badly; it must still fit what a server keeps.
    QImage noise{{1500, 1000}, QImage::Format_RGB32};
    quint32 dice = 1;
    for (int y = 0; y < noise.height(); ++y) {
        auto *line = reinterpret_cast<quint32 *>(noise.scanLine(y));
        for (int x = 0; x < noise.width(); ++x)
            line[x] = dice = dice * 1664525u + 1013904223u;
    }
    const QByteArray file = encoded(noise, "JPG");
    ASSERT_LT(file.size(), ui::mostPictureBytes);
    const auto small = ui::prepared(file);
    ASSERT_TRUE(small.ok());
    EXPECT_LE(small->file.bytes.size(), limits::pictureFile);
}

TEST(Picture, OfManyPixelsIsRefusedBeforeItIsDecoded)
{
    // 100,000 by 100,000 in the head of a small file.
    QByteArray bomb = encoded(aPicture({8, 8}), "PNG");
    bomb.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
    QElapsedTimer timer;
    timer.start();
    const auto refused = ui::prepared(bomb);
    ASSERT_FALSE(refused.ok());
    EXPECT_LT(timer.elapsed(), 500);
}

TEST(Picture, IsAskedOfTheOwnServerAloneAndOnlyOnce)
{
    Home home;
    ui::PictureShelf shelf{home.commands};
    const auto jpeg = ui::prepared(encoded(aPicture(), "JPG"));
    ASSERT_TRUE(jpeg.ok());
    const auto described = readPictureFile(withDescription(jpeg->file, QStringLiteral("A red square")));
    const QString url = QStringLiteral("http://127.0.0.1:8080/pictures/") + described->name();
    home.commands.pictures.insert(url, described->bytes);
    EXPECT_TRUE(shelf.find(QStringLiteral("https://example.org/tracker.jpg")).picture.isNull());
    EXPECT_TRUE(home.commands.picturesAsked.isEmpty());
    EXPECT_TRUE(shelf.find(url).picture.isNull());
    EXPECT_TRUE(shelf.find(url).picture.isNull());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shelf.find(url).picture.isNull(); }));
    EXPECT_EQ(shelf.find(url).alternative, QStringLiteral("A red square"));
    EXPECT_EQ(home.commands.picturesAsked, QStringList{url});
}
