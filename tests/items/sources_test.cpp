#include "items/childlistmodel.h"
#include "items/dashboardsource.h"
#include "items/jarsource.h"
#include "items/outboxmodel.h"

#include "support/builders.h"
#include "support/fakesource.h"
#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

bool await(QSignalSpy &spy, qsizetype count)
{
    return QTest::qWaitFor([&] { return spy.size() >= count; });
}

replica::ChildRow aChildRow(qint64 id, const QString &name)
{
    replica::ChildRow row;
    row.child = aChild(id);
    row.child.name = name;
    return row;
}

}

TEST(JarSource, FollowsAJarThatTheServerNames)
{
    FakeSource fake;
    replica::JarRow row;
    row.campaign = aCampaign(-3);
    row.unsent = true;
    fake.view.jarRows = {row};
    items::JarSource jar{fake.source()};
    QSignalSpy changed{&jar, &items::JarSource::changed};
    jar.setId(CampaignId{-3});
    ASSERT_TRUE(await(changed, 1));
    EXPECT_EQ(jar.finding(), items::JarSource::Finding::Found);

    row.campaign.id = CampaignId{57};
    row.unsent = false;
    fake.view.jarRows = {row};
    fake.view.namedByServer.insert(CampaignId{-3}, CampaignId{57});
    replica::Changes named;
    named.campaigns.insert(CampaignId{57}); // told under the name that the source does not know yet
    fake.changes.publish(named);
    ASSERT_TRUE(await(changed, 2));
    EXPECT_EQ(jar.id(), CampaignId{57});
    EXPECT_FALSE(jar.value()->unsent);
}

TEST(JarSource, SaysThatAJarIsGone)
{
    FakeSource fake;
    items::JarSource jar{fake.source()};
    QSignalSpy changed{&jar, &items::JarSource::changed};
    jar.setId(CampaignId{404});
    EXPECT_EQ(jar.finding(), items::JarSource::Finding::Looking);
    ASSERT_TRUE(await(changed, 1));
    EXPECT_EQ(jar.finding(), items::JarSource::Finding::Missing);
    EXPECT_FALSE(jar.value().has_value());
}

TEST(JarSource, DoesNotReadForOtherJars)
{
    FakeSource fake;
    fake.view.jarRows = {{aCampaign(1), {}, false, false}};
    items::JarSource jar{fake.source()};
    QSignalSpy changed{&jar, &items::JarSource::changed};
    jar.setId(CampaignId{1});
    ASSERT_TRUE(await(changed, 1));
    replica::Changes other;
    other.campaigns.insert(CampaignId{2});
    fake.changes.publish(other);
    QTest::qWait(80);
    EXPECT_EQ(fake.reader.reads, 1);
}

TEST(DashboardSource, TellsOnlyWhatDiffers)
{
    FakeSource fake;
    fake.view.dashboardValue.children = 2;
    items::DashboardSource dashboard{fake.source()};
    QSignalSpy changed{&dashboard, &items::DashboardSource::changed};
    dashboard.load();
    ASSERT_TRUE(await(changed, 1));
    EXPECT_EQ(dashboard.value().children, 2);
    fake.tellEverything();
    QTest::qWait(80);
    EXPECT_EQ(changed.size(), 1);
    fake.view.dashboardValue.sums.confirmed = Money::units(25);
    fake.tellEverything();
    ASSERT_TRUE(await(changed, 2));
    EXPECT_EQ(dashboard.value().sums.confirmed, Money::units(25));
}

TEST(ChildListModel, OrdersChildrenByName)
{
    FakeSource fake;
    fake.view.childRows = {aChildRow(1, QStringLiteral("Tom")), aChildRow(2, QStringLiteral("Mia"))};
    items::ChildListModel model{fake.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy refreshed{&model, &items::ChildListModel::refreshed};
    model.load();
    ASSERT_TRUE(await(refreshed, 1));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Mia"));
    EXPECT_EQ(model.index(1).data(items::ChildListModel::IdRole).value<ChildId>(), ChildId{1});

    fake.view.childRows[1].child.name = QStringLiteral("Zora");
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    replica::Changes changes;
    changes.children.insert(ChildId{2});
    fake.changes.publish(changes);
    ASSERT_TRUE(await(refreshed, 2));
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("Zora"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(OutboxModel, LosesAnEntryThatTheServerTook)
{
    FakeSource fake;
    replica::OutboxRow first;
    first.entry = 1;
    first.subject = QStringLiteral("Bicycle");
    first.amount = Money::units(25);
    replica::OutboxRow second = first;
    second.entry = 2;
    fake.view.outboxRows = {first, second};
    items::OutboxModel model{fake.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy refreshed{&model, &items::OutboxModel::refreshed};
    model.load();
    ASSERT_TRUE(await(refreshed, 1));
    EXPECT_EQ(model.index(0).data(items::OutboxModel::AmountRole).toLongLong(), 25);
    fake.view.outboxRows.removeFirst();
    replica::Changes changes;
    changes.outbox = true;
    fake.changes.publish(changes);
    ASSERT_TRUE(await(refreshed, 2));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(items::OutboxModel::EntryRole).toLongLong(), 2);
}
