#include "ui/panes/firstrunpane.h"

#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::FirstRunPane;
using ui::ServerCheck;

namespace {

struct FirstRunDesk {
    ui::Theme theme{ui::Scheme::Light};
    QList<QUrl> asked;
    ServerCheck answer;
    FirstRunPane pane{theme, [this](const QUrl &url, QObject *, const std::function<void(const ServerCheck &)> &done) {
                          asked << url;
                          done(answer);
                      }};
    QSignalSpy connected{&pane, &FirstRunPane::connectChosen};

    FirstRunDesk()
    {
        pane.resize(1024, 600);
        pane.show();
    }
    void connectTo(const QString &address)
    {
        if (!isShown(pane, "serverUrlEdit"))
            click(pane, "connectCard");
        type(pane, "serverUrlEdit", address);
        click(pane, "connectButton");
    }
};

}

TEST(FirstRunPane, OffersThreeWaysToBegin)
{
    FirstRunDesk desk;
    QSignalSpy here{&desk.pane, &FirstRunPane::setUpHereChosen};
    QSignalSpy sample{&desk.pane, &FirstRunPane::sampleDataChosen};
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Set up DreamJar on this computer")));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Connect to a DreamJar server")));
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("Look around with sample data")));
    click(desk.pane, "setUpHereCard");
    EXPECT_EQ(here.size(), 1);
    QTest::keyClick(child<QWidget>(desk.pane, "sampleDataCard"), Qt::Key_Return);
    EXPECT_EQ(sample.size(), 1);
}

TEST(FirstRunPane, ConnectsOnlyToWhatAnswersAsDreamJar)
{
    FirstRunDesk desk;
    desk.answer = {ServerCheck::Finding::DreamJar, QStringLiteral("Weber family"), QStringLiteral("EUR")};
    desk.connectTo(QStringLiteral("dreamjar.example.org"));
    ASSERT_EQ(desk.asked, QList{QUrl{QStringLiteral("https://dreamjar.example.org")}});
    ASSERT_EQ(desk.connected.size(), 1);
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("“Weber family” answers here.")));

    desk.answer = {ServerCheck::Finding::SomethingElse, {}, {}};
    desk.connectTo(QStringLiteral("http://127.0.0.1:8000"));
    EXPECT_EQ(desk.connected.size(), 1);
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("not a DreamJar server")));
    EXPECT_EQ(child<QLineEdit>(desk.pane, "serverUrlEdit")->text(), QStringLiteral("http://127.0.0.1:8000"));
}

TEST(FirstRunPane, SpeaksPlainHttpOnlyToMachinesNearby)
{
    FirstRunDesk desk;
    desk.connectTo(QStringLiteral("localhost:8000"));
    desk.connectTo(QStringLiteral("192.168.1.5:8000"));
    desk.connectTo(QStringLiteral("example.org"));
    ASSERT_EQ(desk.asked.size(), 3);
    EXPECT_EQ(desk.asked[0].scheme(), QStringLiteral("http"));
    EXPECT_EQ(desk.asked[1].scheme(), QStringLiteral("http"));
    EXPECT_EQ(desk.asked[2].scheme(), QStringLiteral("https"));
}

TEST(FirstRunPane, AsksNobodyAboutAnAddressThatIsNone)
{
    FirstRunDesk desk;
    for (const char16_t *text : {u"", u"not an address", u"ftp://example.org", u"javascript:alert(1)"})
        desk.connectTo(QString::fromUtf16(text));
    EXPECT_TRUE(desk.asked.isEmpty());
    EXPECT_TRUE(isReadable(desk.pane, QStringLiteral("not the address of a server")));
}
