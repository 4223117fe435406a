#include "items/jarlistmodel.h"

#include "support/builders.h"
#include "support/fakesource.h"
#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using items::JarListModel;

namespace {

replica::JarRow aJar(qint64 id, const QString &title = QStringLiteral("A jar"))
{
    replica::JarRow row;
    row.campaign = aCampaign(id);
    row.campaign.title = title;
    row.campaign.created = Instant::fromMicroseconds(1'780'000'000'000'000 - id);
    return row;
}

replica::Changes jarChanged(qint64 id)
{
    replica::Changes changes;
    changes.campaigns.insert(CampaignId{id});
    return changes;
}

struct Shelf : FakeSource {
    JarListModel model{source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy refreshed{&model, &JarListModel::refreshed};

    bool awaitRefresh()
    {
        const qsizetype before = refreshed.size();
        return QTest::qWaitFor([&] { return refreshed.size() > before; });
    }
    bool load(const replica::JarFilter &filter = {})
    {
        model.setFilter(filter);
        return awaitRefresh();
    }
};

}

TEST(JarListModel, IsQuietUntilAFilterIsSet)
{
    Shelf shelf;
    shelf.view.jarRows = {aJar(1)};
    shelf.tellEverything();
    QTest::qWait(80);
    EXPECT_EQ(shelf.reader.reads, 0);
    EXPECT_FALSE(shelf.model.isLoaded());
    ASSERT_TRUE(shelf.load());
    EXPECT_TRUE(shelf.model.isLoaded());
    EXPECT_EQ(shelf.model.rowCount(), 1);
}

TEST(JarListModel, GivesEveryShownValueAsARole)
{
    Shelf shelf;
    replica::JarRow row = aJar(7, QStringLiteral("Violin"));
    row.campaign.raised = Money::units(100);
    row.campaign.donationCount = 3;
    row.sums.waiting = Money::units(25);
    row.sums.waitingCount = 1;
    row.mine = true;
    shelf.view.jarRows = {row};
    ASSERT_TRUE(shelf.load());
    const QModelIndex jar = shelf.model.index(0);
    EXPECT_EQ(jar.data().toString(), QStringLiteral("Violin"));
    EXPECT_EQ(jar.data(JarListModel::IdRole).value<CampaignId>(), CampaignId{7});
    EXPECT_EQ(jar.data(JarListModel::RaisedRole).toLongLong(), 100);
    EXPECT_EQ(jar.data(JarListModel::UnconfirmedRole).toLongLong(), 25);
    EXPECT_EQ(jar.data(JarListModel::TotalRole).toLongLong(), 125);
    EXPECT_EQ(jar.data(JarListModel::PercentageRole).toLongLong(), 250);
    EXPECT_EQ(jar.data(JarListModel::GiftCountRole).toInt(), 4);
    EXPECT_TRUE(jar.data(JarListModel::MineRole).toBool());
    EXPECT_FALSE(jar.data(JarListModel::DeadlineRole).isValid());
}

TEST(JarListModel, ReadsOnceForABurstOfChanges)
{
    Shelf shelf;
    shelf.view.jarRows = {aJar(1), aJar(2)};
    ASSERT_TRUE(shelf.load());
    const int before = shelf.reader.reads;
    shelf.view.jarRows[1].campaign.raised = Money::units(40);
    for (int i = 0; i < 100; ++i)
        shelf.changes.publish(jarChanged(2));
    QSignalSpy changed{&shelf.model, &QAbstractItemModel::dataChanged};
    ASSERT_TRUE(shelf.awaitRefresh());
    QTest::qWait(120);
    EXPECT_EQ(shelf.reader.reads, before + 1);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST(JarListModel, StaysSelectedWhileOthersComeAndGo)
{
    Shelf shelf;
    shelf.view.jarRows = {aJar(5), aJar(6), aJar(7)};
    ASSERT_TRUE(shelf.load());
    const QPersistentModelIndex selected = shelf.model.index(1);
    shelf.view.jarRows = {aJar(3), aJar(4), aJar(6), aJar(8)};
    shelf.changes.publish(jarChanged(3));
    ASSERT_TRUE(shelf.awaitRefresh());
    ASSERT_TRUE(selected.isValid());
    EXPECT_EQ(selected.row(), 2);
    EXPECT_EQ(selected.data(JarListModel::IdRole).value<CampaignId>(), CampaignId{6});
}

TEST(JarListModel, DropsTheAnswerToAnOutdatedSearch)
{
    Shelf shelf;
    shelf.view.jarRows = {aJar(1, QStringLiteral("Bicycle")), aJar(2, QStringLiteral("Violin"))};
    shelf.reader.hold();
    replica::JarFilter filter;
    filter.search = QStringLiteral("bicycle");
    shelf.model.setFilter(filter);
    filter.search = QStringLiteral("violin");
    shelf.model.setFilter(filter);
    EXPECT_EQ(shelf.reader.reads, 1); // one at a time
    shelf.reader.letGo();
    EXPECT_EQ(shelf.model.rowCount(), 0);
    ASSERT_TRUE(shelf.awaitRefresh());
    ASSERT_EQ(shelf.model.rowCount(), 1);
    EXPECT_EQ(shelf.model.index(0).data().toString(), QStringLiteral("Violin"));
}

TEST(JarListModel, OpensTenThousandJarsByThePage)
{
    FakeSource fake;
    for (int id = 1; id <= 10'000; ++id)
        fake.view.jarRows.append(aJar(id));
    JarListModel model{fake.source()}; // the tester would ask for more by itself
    QSignalSpy refreshed{&model, &JarListModel::refreshed};
    model.setFilter({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refreshed.isEmpty(); }));
    EXPECT_EQ(model.rowCount(), JarListModel::pageSize);
    EXPECT_EQ(model.total(), 10'000);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // a view asks more than once
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed.size() == 2; }));
    EXPECT_EQ(model.rowCount(), 2 * JarListModel::pageSize);
    EXPECT_EQ(model.rows()[150].campaign.id, CampaignId{151});
    EXPECT_EQ(fake.reader.reads, 2);
    EXPECT_EQ(fake.view.askedJars.after, CampaignId{100}) << "what was read is not read again";
    EXPECT_EQ(fake.view.askedJars.limit, JarListModel::pageSize);
}

TEST(JarListModel, ReadsOnWithoutDoublesWhileJarsChangeTheirPlaces)
{
    FakeSource fake;
    for (int id = 1; id <= 250; ++id)
        fake.view.jarRows.append(aJar(id));
    JarListModel model{fake.source()};
    QSignalSpy refreshed{&model, &JarListModel::refreshed};
    model.setFilter({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refreshed.isEmpty(); }));
    // One that is shown already comes again on the next page.
    fake.view.jarRows[10].campaign.created = fake.view.jarRows[120].campaign.created;
    fake.view.jarRows.removeLast();
    model.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed.size() == 2; }));
    EXPECT_EQ(model.rowCount(), 199);
    fake.changes.publish(jarChanged(11));
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed.size() == 3; }));
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.total(), 249);
    EXPECT_EQ(model.rows()[119].campaign.id, CampaignId{11});
    model.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed.size() == 4; }));
    EXPECT_EQ(model.rowCount(), 249);
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST(JarListModel, NeverShowsMoreThanTheFiltersLimit)
{
    Shelf shelf;
    for (int id = 1; id <= 9; ++id)
        shelf.view.jarRows.append(aJar(id));
    replica::JarFilter filter;
    filter.limit = 6;
    ASSERT_TRUE(shelf.load(filter));
    EXPECT_EQ(shelf.model.rowCount(), 6);
    EXPECT_EQ(shelf.model.total(), 6);
    EXPECT_FALSE(shelf.model.canFetchMore({}));
}

TEST(JarListModel, ForgetsItsRowsWhenCleared)
{
    Shelf shelf;
    shelf.view.jarRows = {aJar(1)};
    ASSERT_TRUE(shelf.load());
    shelf.model.clear();
    EXPECT_EQ(shelf.model.rowCount(), 0);
    const int before = shelf.reader.reads;
    shelf.tellEverything();
    QTest::qWait(80);
    EXPECT_EQ(shelf.reader.reads, before);
}

TEST(JarListModel, OutlivesNoAnswer)
{
    FakeSource fake;
    fake.view.jarRows = {aJar(1)};
    fake.reader.hold();
    {
        JarListModel model{fake.source()};
        model.setFilter({});
    }
    fake.reader.letGo(); // must not reach the model that is gone
    SUCCEED();
}
