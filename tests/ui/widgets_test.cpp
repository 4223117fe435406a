#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/statusline.h"
#include "ui/words.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

TEST(Card, IsActivatedByEnterSpaceAndClick)
{
    const Theme theme;
    Card card{theme};
    card.setClickable(true);
    card.resize(200, 100);
    QSignalSpy activated{&card, &Card::activated};
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&card, key);
    QTest::mouseClick(&card, Qt::LeftButton);
    EXPECT_EQ(activated.size(), 4);
    QTest::mouseClick(&card, Qt::RightButton);
    QTest::keyClick(&card, Qt::Key_A);
    EXPECT_EQ(activated.size(), 4);
    EXPECT_TRUE(card.focusPolicy() & Qt::TabFocus);
}

TEST(Card, IsNotActivatedWhenTheMouseLeavesBeforeLettingGo)
{
    const Theme theme;
    Card card{theme};
    card.setClickable(true);
    card.resize(200, 100);
    QSignalSpy activated{&card, &Card::activated};
    QTest::mousePress(&card, Qt::LeftButton, {}, {20, 20});
    QTest::mouseRelease(&card, Qt::LeftButton, {}, {400, 20});
    EXPECT_EQ(activated.size(), 0);
}

TEST(Card, DoesNothingUnlessItIsClickable)
{
    const Theme theme;
    Card card{theme};
    QSignalSpy activated{&card, &Card::activated};
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 0);
    EXPECT_EQ(card.focusPolicy(), Qt::NoFocus);
}

TEST(JarCard, SaysEverythingThatItShows)
{
    QLocale::setDefault(QLocale::c());
    const Theme theme;
    JarCard card{theme};
    JarCardContent content;
    content.banner.title = QStringLiteral("A bicycle");
    content.banner.category = Category::Sports;
    content.by = QStringLiteral("by Mia");
    content.confirmed = Percentage::tenths(470);
    content.raisedOf = QStringLiteral("235 USD of 500 USD");
    content.timeLeft = QStringLiteral("12 days left");
    content.state = stateChip(Tone::Good, QStringLiteral("Full"));
    card.setContent(content);
    EXPECT_EQ(card.accessibleName().toStdString(),
        "A bicycle, by Mia, Sports, 47\u00A0%, 235 USD of 500 USD, 12 days left, Full");
}

TEST(JarCard, LooksDifferentForEveryJarAndTheSameForOne)
{
    const Theme theme;
    const auto picture = [&theme](qint64 seed) {
        Banner banner{theme};
        banner.resize(300, 120);
        banner.setBanner({Category::Health, seed, QStringLiteral("Title"), {}, {}});
        return banner.grab().toImage();
    };
    EXPECT_EQ(picture(7), picture(7));
    EXPECT_NE(picture(7), picture(8));
    EXPECT_NE(picture(-1), picture(1));
}

TEST(ElidedLabel, ShowsWhatItCutInTheToolTipAsPlainText)
{
    ElidedLabel label{FontRole::Body};
    label.setText(QStringLiteral("<b>A very long title that cannot fit into so little room</b>"));
    label.resize(80, 20);
    label.show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(label.isCut());
    EXPECT_TRUE(label.toolTip().contains(QStringLiteral("&lt;b&gt;")));
    EXPECT_EQ(label.accessibleName(), label.text());
    label.resize(2000, 20);
    QCoreApplication::processEvents();
    EXPECT_FALSE(label.isCut());
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(InlineMessage, IsHiddenUntilItSpeaksAndOffersItsAction)
{
    const Theme theme;
    QWidget parent;
    auto *message = new InlineMessage{theme, &parent};
    parent.show();
    EXPECT_FALSE(message->isVisible());
    message->setMessage(Tone::Bad, QStringLiteral("<i>Closed</i>"), QStringLiteral("Try again"));
    EXPECT_TRUE(message->isVisible());
    EXPECT_EQ(message->accessibleName().toStdString(), "Problem: <i>Closed</i>");
    EXPECT_EQ(message->findChild<QLabel *>()->textFormat(), Qt::PlainText);
    QSignalSpy triggered{message, &InlineMessage::actionTriggered};
    message->findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    EXPECT_EQ(triggered.size(), 1);
    message->clear();
    EXPECT_FALSE(message->isVisible());
}

TEST(EmptyState, ShowsItsWholeSentence)
{
    const Theme theme;
    EmptyState empty{theme};
    empty.setWords(QStringLiteral("Nothing here"),
        QStringLiteral("A sentence that is long enough to need more than one line, and "
                       "therefore has to get the room of two lines at least."));
    empty.resize(800, 500);
    empty.show();
    QCoreApplication::processEvents();
    for (const QLabel *label : empty.findChildren<QLabel *>())
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
    EXPECT_FALSE(empty.button()->isVisible());
}

TEST(Chip, IsWideEnoughForItsWord)
{
    const Theme theme;
    for (const Category category : allCategories) {
        Chip chip{theme, categoryChip(category)};
        EXPECT_EQ(chip.accessibleName(), words::category(category));
        EXPECT_GT(chip.sizeHint().width(),
            QFontMetrics{Theme::font(FontRole::CaptionStrong)}.horizontalAdvance(words::category(category)));
    }
}

TEST(StatusLine, HasWordsForEveryState)
{
    const Theme theme;
    StatusLine line{theme};
    const Instant now = Instant::fromMicroseconds(1'780'000'000'000'000);
    sync::SyncState state;
    state.lastSync = now - std::chrono::minutes{14};
    line.setState(state, now);
    EXPECT_EQ(line.accessibleName().toStdString(), "Up to date, as of 14 minutes ago");
    state.activity = sync::Activity::Offline;
    state.waiting = 2;
    line.setState(state, now);
    EXPECT_EQ(line.text().toStdString(), "Offline, 2 waiting");
    state.activity = sync::Activity::Syncing;
    line.setState(state, now);
    EXPECT_EQ(line.text().toStdString(), "Sending 2…");
    state.needsPerson = 1;
    line.setState(state, now);
    EXPECT_EQ(line.text().toStdString(), "1 thing needs you");
    state = {};
    state.activity = sync::Activity::Error;
    line.setState(state, now);
    EXPECT_EQ(line.text().toStdString(), "Something needs you");
}

}
}
