#include "items/gifttablemodel.h"

#include "support/builders.h"
#include "support/fakesource.h"
#include "support/printers.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using items::GiftTableModel;

namespace {

replica::GiftRow aGift(qint64 id, qint64 amount, const QString &donor)
{
    replica::GiftRow row;
    row.donation.id = DonationId{id};
    row.donation.campaign = CampaignId{1};
    row.donation.amount = Money::units(amount);
    row.donation.donorName = donor;
    row.donation.donated = Instant::fromMicroseconds(1'780'000'000'000'000 + id * 1'000'000);
    row.publicName = donor;
    row.jarTitle = QStringLiteral("Bicycle");
    row.owned = true;
    return row;
}

struct Book : FakeSource {
    GiftTableModel model{source()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy refreshed{&model, &GiftTableModel::refreshed};

    Book()
    {
        view.giftRows = {aGift(3, 5, QStringLiteral("Otto")), aGift(2, 100, QStringLiteral("Ada")),
            aGift(1, 25, QStringLiteral("Zoe"))};
        view.dashboardValue.sums.confirmed = Money::units(130);
        view.dashboardValue.sums.confirmedCount = 3;
    }
    bool awaitRefresh()
    {
        const qsizetype before = refreshed.size();
        return QTest::qWaitFor([&] { return refreshed.size() > before; });
    }
    bool load(replica::GiftFilter filter = {})
    {
        filter.owner = ParentId{1};
        model.setFilter(filter);
        return awaitRefresh();
    }
    QStringList donors() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, GiftTableModel::Donor).data().toString();
        return names;
    }
};

}

TEST(GiftTableModel, ShowsTheNewestFirstWithTheOwnersSums)
{
    Book book;
    ASSERT_TRUE(book.load());
    EXPECT_EQ(book.donors().join(u' '), QStringLiteral("Otto Ada Zoe"));
    EXPECT_EQ(book.model.total(), 3);
    EXPECT_EQ(book.model.sums().confirmed, Money::units(130));
    EXPECT_EQ(book.model.index(1, GiftTableModel::Amount).data().toLongLong(), 100);
}

TEST(GiftTableModel, SortsByAnyColumnBothWays)
{
    Book book;
    ASSERT_TRUE(book.load());
    book.model.sort(GiftTableModel::Amount, Qt::AscendingOrder);
    ASSERT_TRUE(book.awaitRefresh());
    EXPECT_EQ(book.donors().join(u' '), QStringLiteral("Otto Zoe Ada"));
    book.model.sort(GiftTableModel::Donor, Qt::DescendingOrder);
    ASSERT_TRUE(book.awaitRefresh());
    EXPECT_EQ(book.donors().join(u' '), QStringLiteral("Zoe Otto Ada"));
    book.model.sort(-1);
    ASSERT_TRUE(book.awaitRefresh());
    EXPECT_EQ(book.donors().join(u' '), QStringLiteral("Otto Ada Zoe"));
}

TEST(GiftTableModel, SumsWhatASearchFindsByState)
{
    Book book;
    replica::GiftRow waiting = aGift(9, 7, QStringLiteral("Ada"));
    waiting.state = replica::GiftState::Waiting;
    replica::GiftRow refused = aGift(10, 1000, QStringLiteral("Ada"));
    refused.state = replica::GiftState::Refused;
    book.view.giftRows << waiting << refused;
    replica::GiftFilter filter;
    filter.search = QStringLiteral("ada");
    ASSERT_TRUE(book.load(filter));
    EXPECT_EQ(book.model.total(), 3);
    EXPECT_EQ(book.model.sums().confirmed, Money::units(100));
    EXPECT_EQ(book.model.sums().waiting, Money::units(7));
    EXPECT_EQ(book.model.sums().unconfirmed(), Money::units(7));
}

TEST(GiftTableModel, KeepsTheRowOfAGiftThatGetsTheServersNumber)
{
    Book book;
    replica::GiftRow mine = aGift(0, 25, QStringLiteral("Me"));
    mine.donation.id = {};
    mine.client = *ClientId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
    mine.state = replica::GiftState::Waiting;
    book.view.giftRows.prepend(mine);
    ASSERT_TRUE(book.load());
    const QPersistentModelIndex row = book.model.index(0, 0);
    book.view.giftRows[0].donation.id = DonationId{77};
    book.view.giftRows[0].state = replica::GiftState::Confirmed;
    replica::Changes changes;
    changes.gifts = true;
    book.changes.publish(changes);
    ASSERT_TRUE(book.awaitRefresh());
    ASSERT_TRUE(row.isValid());
    EXPECT_EQ(book.model.rows()[row.row()].donation.id, DonationId{77});
}

TEST(GiftTableModel, ReadsAThousandGiftsByThePage)
{
    FakeSource fake;
    for (int id = 1'000; id > 0; --id)
        fake.view.giftRows.append(aGift(id, 1, QStringLiteral("Ada")));
    GiftTableModel model{fake.source()};
    QSignalSpy refreshed{&model, &GiftTableModel::refreshed};
    replica::GiftFilter filter;
    filter.campaign = CampaignId{1};
    model.setFilter(filter);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refreshed.isEmpty(); }));
    EXPECT_EQ(model.rowCount(), GiftTableModel::pageSize);
    EXPECT_EQ(model.total(), 1'000);
    model.fetchMore({});
    ASSERT_TRUE(QTest::qWaitFor([&] { return refreshed.size() == 2; }));
    EXPECT_EQ(model.rowCount(), 2 * GiftTableModel::pageSize);
}
