#include "ui/panes/browsepane.h"

#include "items/jarlistmodel.h"
#include "support/builders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::BrowsePane;

namespace {

struct BrowseDesk : Home {
    std::unique_ptr<BrowsePane> pane;

    void open()
    {
        pane = std::make_unique<BrowsePane>(theme, source(), states, clock);
        pane->resize(1060, 800);
        pane->show();
        Home::settle();
    }
    QListView *list() { return child<QListView>(*pane, "browseView"); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all << list()->model()->index(row, 0).data().toString();
        return all;
    }
    bool awaitTitles(const QStringList &wanted)
    {
        return QTest::qWaitFor([&] { return titles() == wanted; });
    }
};

BrowseDesk *filled(BrowseDesk *desk)
{
    desk->view.jarRows
        = {sampleJar(1, QStringLiteral("Bicycle"), QStringLiteral("Mia"), Category::Sports, 100, 500, 4, false),
            sampleJar(2, QStringLiteral("Violin"), QStringLiteral("Tom"), Category::Hobbies, 300, 400, 4, false),
            sampleJar(3, QStringLiteral("Telescope"), QStringLiteral("Mia"), Category::Education, 10, 900, 4, false)};
    for (replica::JarRow &row : desk->view.jarRows)
        row.campaign.description = QStringLiteral("A dream");
    return desk;
}

}

TEST(BrowsePane, ShowsOpenJarsAndOpensOneByAClick)
{
    BrowseDesk desk;
    filled(&desk)->open();
    ASSERT_EQ(
        desk.titles(), (QStringList{QStringLiteral("Bicycle"), QStringLiteral("Violin"), QStringLiteral("Telescope")}));
    QSignalSpy chosen{desk.pane.get(), &BrowsePane::jarChosen};
    const QModelIndex violin = desk.list()->model()->index(1, 0);
    QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->visualRect(violin).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<CampaignId>(), CampaignId{2});
    QTest::keyClick(desk.list(), Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 2);
}

TEST(BrowsePane, SearchesAsOneTypes)
{
    BrowseDesk desk;
    filled(&desk)->open();
    type(*desk.pane, "browseSearchEdit", QStringLiteral("mia"));
    EXPECT_TRUE(desk.awaitTitles({QStringLiteral("Bicycle"), QStringLiteral("Telescope")}));
    click(*desk.pane, "category_education");
    EXPECT_TRUE(desk.awaitTitles({QStringLiteral("Telescope")})) << "category and text combine";
    click(*desk.pane, "category_all");
    EXPECT_TRUE(desk.awaitTitles({QStringLiteral("Bicycle"), QStringLiteral("Telescope")}));
}

TEST(BrowsePane, SaysThatNothingFitsAndShowsAllAgain)
{
    BrowseDesk desk;
    filled(&desk)->open();
    type(*desk.pane, "browseSearchEdit", QStringLiteral("xyzzy"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "browseEmpty"); }));
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("Nothing fits")));
    for (QAbstractButton *button : desk.pane->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show all jars"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.titles().size() == 3 && isShown(*desk.pane, "browseView"); }));
    EXPECT_TRUE(child<QLineEdit>(*desk.pane, "browseSearchEdit")->text().isEmpty());
}

TEST(BrowsePane, SortsAndTellsTheOrderToBeKept)
{
    BrowseDesk desk;
    filled(&desk)->open();
    QSignalSpy sorted{desk.pane.get(), &BrowsePane::sortChanged};
    child<QComboBox>(*desk.pane, "browseSortBox")->setCurrentIndex(1);
    EXPECT_TRUE(desk.awaitTitles({QStringLiteral("Violin"), QStringLiteral("Bicycle"), QStringLiteral("Telescope")}));
    EXPECT_EQ(sorted.size(), 1);
}

TEST(BrowsePane, ShowsASleepingJarWhenTheServerWasNeverReached)
{
    BrowseDesk desk;
    sync::SyncState sync;
    sync.activity = sync::Activity::Offline;
    desk.states.setSync(sync);
    desk.open();
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("The server sleeps")));
}

TEST(BrowsePane, SpeaksACardWhole)
{
    BrowseDesk desk;
    filled(&desk)->open();
    const QString words = desk.list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.contains(QStringLiteral("Bicycle"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Mia"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("500"))) << words.toStdString();
}

TEST(BrowsePane, LetsAJarBeDraggedOutAsItsLink)
{
    BrowseDesk desk; // PRODUCT E12
    filled(&desk);
    sync::ServerState server = desk.states.server();
    server.url = QUrl{QStringLiteral("https://jars.example.org/")};
    server.embedded = true;
    desk.states.setServer(server);
    desk.open();
    const QModelIndex first = desk.list()->model()->index(0, 0);
    EXPECT_FALSE(first.flags().testFlag(Qt::ItemIsDragEnabled)) << "nobody else reaches a server in this computer";
    server.embedded = false;
    desk.states.setServer(server);
    EXPECT_TRUE(first.flags().testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> dragged{desk.list()->model()->mimeData({first})};
    EXPECT_EQ(dragged->urls(), QList<QUrl>{QUrl{QStringLiteral("https://jars.example.org/campaigns/1/")}});
    EXPECT_EQ(dragged->text(), QStringLiteral("https://jars.example.org/campaigns/1/"));
}

TEST(BrowsePane, OpensTenThousandJarsWithoutMakingTenThousandWidgets)
{
    BrowseDesk desk;
    for (int id = 1; id <= 10'000; ++id)
        desk.view.jarRows.append(
            sampleJar(id, QStringLiteral("Jar %1").arg(id), QStringLiteral("Mia"), Category::Health, 1, 9, 1, false));
    desk.open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isReadable(*desk.pane, QStringLiteral("10000 open jars")); }));
    EXPECT_LT(desk.pane->findChildren<QWidget *>().size(), 200);
    QScrollBar *bar = desk.list()->verticalScrollBar();
    const int first = desk.list()->model()->rowCount();
    bar->setValue(bar->maximum());
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.list()->model()->rowCount() > first; })) << "scrolling on reads on";
}

TEST(BrowsePane, EndsItsCardsWhereThePageEnds)
{
    BrowseDesk desk;
    filled(&desk)->open();
    const auto edge = [&](QPoint (QRect::*corner)() const, const QRect &part, const QWidget &in) {
        return in.mapTo(desk.pane.get(), (part.*corner)()).x();
    };
    for (const int width : {900, 1060, 1150, 1264, 2400}) {
        desk.pane->resize(width, 800);
        Home::settle();
        const int columns = width < 1000 ? 2 : width < 1264 ? 3 : 4;
        const QRect first = desk.list()->visualRect(desk.list()->model()->index(0, 0));
        const int end = edge(&QRect::topLeft, first, *desk.list()->viewport()) + columns * first.width() - ui::space::m;
        const auto *sort = child<QComboBox>(*desk.pane, "browseSortBox");
        EXPECT_NEAR(end, edge(&QRect::topRight, sort->rect(), *sort), columns + 1) << width;
    }
}

TEST(BrowsePane, ComesBackToTheJarThatWasChosen)
{
    BrowseDesk desk; // PRODUCT E6
    for (int id = 1; id <= 600; ++id)
        desk.view.jarRows.append(
            sampleJar(id, QStringLiteral("Jar %1").arg(id), QStringLiteral("Mia"), Category::Health, 1, 9, 1, false));
    desk.open();
    const auto last = desk.list()->model()->index(desk.list()->model()->rowCount() - 1, 0);
    desk.list()->setCurrentIndex(last);
    const CampaignId chosen = desk.pane->chosen();
    ASSERT_FALSE(chosen.isNull());
    desk.open();
    desk.pane->choose(chosen);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.pane->chosen() == chosen; }));
    desk.open();
    desk.pane->choose(CampaignId{350}); // not on the first page
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.pane->chosen() == CampaignId{350}; }));
    EXPECT_TRUE(desk.list()->viewport()->rect().intersects(desk.list()->visualRect(desk.list()->currentIndex())));
}

TEST(BrowsePane, NeedsNoHorizontalScrollBarWhenNarrow)
{
    BrowseDesk desk;
    filled(&desk)->open();
    for (const int width : {480, 660, 804, 1400}) {
        desk.pane->resize(width, 560);
        QTest::qWait(5);
        for (int row = 0; row < 3; ++row) {
            const QRect card = desk.list()->visualRect(desk.list()->model()->index(row, 0));
            EXPECT_GE(card.left(), 0) << width;
            EXPECT_LE(card.right(), desk.list()->viewport()->width() + 16) << width;
        }
    }
}

// B4: what was read stays readable, with its age.
TEST(BrowsePane, SaysHowOldItIsWhileTheServerIsOutOfReach)
{
    BrowseDesk desk;
    filled(&desk)->open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.titles().size() == 3; }));
    sync::SyncState state;
    state.activity = sync::Activity::Offline;
    state.lastSync = desk.clock.now() - std::chrono::hours{2};
    desk.states.setSync(state);
    EXPECT_TRUE(isReadable(*desk.pane, QStringLiteral("as of 2 hours ago")));
    EXPECT_EQ(desk.titles().size(), 3);
}
