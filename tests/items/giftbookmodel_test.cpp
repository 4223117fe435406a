#include "items/bookrows.h"
#include "items/giftbookmodel.h"
#include "support/builders.h"
#include "support/fakesource.h"
#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using items::GiftBookModel;
using replica::BookRow;

namespace {

struct Desk : FakeSource {
    void fill(int gifts, int jars = 2)
    {
        for (int id = 1; id <= gifts; ++id) {
            replica::GiftRow row;
            row.donation.id = DonationId{id};
            row.donation.campaign = CampaignId{id % jars + 1};
            row.donation.amount = Money::units(id);
            row.donation.donated = Instant::fromMicroseconds(qint64{id} * 1'000'000);
            row.jarTitle = QStringLiteral("Jar %1").arg(id % jars + 1);
            row.owned = true;
            view.giftRows.append(row);
        }
    }
};

qint64 idAt(const GiftBookModel &model, int row)
{
    const QVariant value = model.index(row, 0).data(GiftBookModel::RowRole);
    return value.isValid() ? value.value<BookRow>().gift.donation.id.value() : 0;
}

bool settle(GiftBookModel &model)
{
    return QTest::qWaitFor([&] { return model.isLoaded(); });
}

}

TEST(GiftBookModel, ReadsOnlyWhatIsLookedAt)
{
    Desk desk; // PRODUCT D17
    desk.fill(5000);
    GiftBookModel model{desk.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setQuery({});
    ASSERT_TRUE(settle(model));
    EXPECT_EQ(model.rowCount(), 5000);
    EXPECT_EQ(idAt(model, 0), 5000);
    const int before = desk.reader.reads;
    EXPECT_EQ(idAt(model, 4000), 0) << "not there yet";
    ASSERT_TRUE(QTest::qWaitFor([&] { return idAt(model, 4000) == 1000; }));
    EXPECT_LE(desk.reader.reads - before, 2);
}

TEST(GiftBookModel, ShowsTheBeginningOfALargeBookOnceAndAllOfItWhenItIsRead)
{
    Desk desk; // PRODUCT D17
    desk.fill(500);
    desk.view.bookIsComplete = false;
    GiftBookModel model{desk.source()};
    QSignalSpy refreshed{&model, &GiftBookModel::refreshed};
    model.setQuery({});
    ASSERT_TRUE(settle(model));
    EXPECT_FALSE(model.isComplete());
    EXPECT_EQ(idAt(model, 0), 500);
    const int before = desk.reader.reads;
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.reader.reads > before + 3; })) << "it asks on";
    EXPECT_EQ(refreshed.size(), 1) << "what is shown already is not made anew";
    desk.view.bookIsComplete = true;
    ASSERT_TRUE(QTest::qWaitFor([&] { return model.isComplete(); }));
    EXPECT_EQ(idAt(model, 0), 500);
    EXPECT_EQ(model.figures().count, 500);
}

TEST(GiftBookModel, SkipsPagesThatWereScrolledPast)
{
    Desk desk;
    desk.fill(20'000);
    GiftBookModel model{desk.source()};
    model.setQuery({});
    ASSERT_TRUE(settle(model));
    desk.reader.hold();
    const int before = desk.reader.reads;
    for (int row = 1000; row < 20'000; row += 100) {
        idAt(model, row);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(desk.reader.reads - before, 1) << "one at a time";
    desk.reader.letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return idAt(model, 19'900) == 100; }));
    EXPECT_LE(desk.reader.reads - before, 5);
}

TEST(GiftBookModel, KeepsRowsInPlaceWhenOnlyTheirContentChanges)
{
    Desk desk;
    desk.fill(300);
    GiftBookModel model{desk.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setQuery({});
    ASSERT_TRUE(settle(model));
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    desk.view.noted[DonationId{300}].review.note = QStringLiteral("seen");
    ++desk.view.bookVersion;
    replica::Changes changes;
    changes.reviews = true;
    desk.changes.publish(changes);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const QVariant row = model.index(0, 0).data(GiftBookModel::RowRole);
        return row.isValid() && row.value<BookRow>().review.note == QStringLiteral("seen");
    }));
    EXPECT_EQ(reset.size(), 0) << "the selection stays";
    EXPECT_GE(changed.size(), 1);
}

TEST(GiftBookModel, FoldsGroupsOutAndAway)
{
    Desk desk; // PRODUCT D4
    desk.fill(10);
    GiftBookModel model{desk.source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    replica::BookQuery query;
    query.grouping = replica::BookGrouping::Jar;
    model.setQuery(query);
    ASSERT_TRUE(settle(model));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(model.isHeading(0));
    model.setExpanded(0, true);
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_FALSE(model.isHeading(3));
    EXPECT_TRUE(model.isHeading(6));
    EXPECT_EQ(idAt(model, 1), 10);
    EXPECT_EQ(model.index(0, 0).data(GiftBookModel::GroupRole).value<replica::BookGroup>().sum, Money::units(30));
    using Ranges = QList<replica::BookRange>;
    EXPECT_EQ(model.rangesOf(QItemSelection(model.index(1, 0), model.index(2, 0))), (Ranges{{0, 2}}));
    EXPECT_EQ(model.rangesOf(QItemSelection(model.index(5, 0), model.index(6, 0))), (Ranges{{4, 1}, {5, 5}}))
        << "a folded heading stands for its gifts";
    model.setAllExpanded(true);
    EXPECT_EQ(model.rowCount(), 12);
    model.setExpanded(0, false);
    EXPECT_EQ(model.rowCount(), 7);
}

TEST(GiftBookModel, SumsOnlyTheLatestSelection)
{
    Desk desk; // PRODUCT D3
    desk.fill(10);
    GiftBookModel model{desk.source()};
    model.setQuery({});
    ASSERT_TRUE(settle(model));
    QSignalSpy summed{&model, &GiftBookModel::selectionSummed};
    model.sumUp({{0, 2}});
    model.sumUp({{0, 3}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return summed.size() > 0; }));
    QCoreApplication::processEvents();
    ASSERT_EQ(summed.size(), 1);
    EXPECT_EQ(summed[0][0].value<replica::BookFigures>().sum, Money::units(27));
}

TEST(BookRows, GivesAnExportEveryRowInOrder)
{
    Desk desk; // PRODUCT D6
    desk.fill(2500);
    items::BookRows rows{desk.source(), {}, {{0, 1'000'000}},
        [](const BookRow &row) { return sheets::Row{row.gift.donation.amount}; }};
    QObject context;
    QList<sheets::Row> all;
    for (bool more = true; more;) {
        std::optional<sheets::RowSource::Batch> batch;
        rows.read(all.size(), 1000, &context, [&](const sheets::RowSource::Batch &it) { batch = it; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return batch.has_value(); }));
        EXPECT_EQ(batch->total, 2500);
        EXPECT_FALSE(batch->failed);
        all += batch->rows;
        more = batch->rows.size() == 1000;
    }
    ASSERT_EQ(all.size(), 2500);
    EXPECT_EQ(std::get<Money>(all.first()[0]), Money::units(2500));
    EXPECT_EQ(std::get<Money>(all.last()[0]), Money::units(1));
}
