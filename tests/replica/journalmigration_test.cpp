#include "database/migrator.h"
#include "database/query.h"
#include "replica/replica.h"
#include "support/fakeclock.h"

#include <QFile>
#include <QTemporaryDir>

namespace dreamjar::replica {

namespace {

using database::Query;

/// A journal as the first release left it: its own migrations up to `last`, and what `fill` adds.
void makeOldJournal(const QString &folder, const QStringList &migrations, const QStringList &fill)
{
    QTemporaryDir scripts;
    for (const QString &name : migrations)
        ASSERT_TRUE(QFile::copy(QStringLiteral(":/replica/journal/") + name, scripts.filePath(name)));
    auto db = database::Migrator{scripts.path()}.open(database::Location::file(folder + QStringLiteral("/journal.db")));
    ASSERT_TRUE(db.ok());
    for (const QString &sql : fill)
        ASSERT_TRUE(Query(*db, sql).exec().ok()) << sql.toStdString();
}

TEST(JournalMigration, KeepsEntriesAndNeverGivesANumberTwice)
{
    const QTemporaryDir folder;
    const test::FakeClock clock;
    ASSERT_TRUE(Replica::open(folder.path() + QStringLiteral("/other"), clock).ok()); // registers the resources
    makeOldJournal(folder.path(), {QStringLiteral("0001_start.sql")},
        {QStringLiteral("INSERT INTO entry (number, client_id, kind, state, made, campaign, amount, payload) VALUES "
                        "(7, '01900000-0000-7000-8000-000000000007', 'donate', 'waiting', 5, 1, 25, "
                        "'{\"draft\":{\"amount\":25,\"name\":\"Otto\",\"email\":\"otto@example.org\"}}')"),
            QStringLiteral("INSERT INTO entry (number, client_id, kind, state, made, payload) VALUES "
                           "(9, '01900000-0000-7000-8000-000000000009', 'donate', 'cancelled', 5, '{}')"),
            QStringLiteral("DELETE FROM entry WHERE number = 9")});

    auto replica = Replica::open(folder.path(), clock);
    ASSERT_TRUE(replica.ok());
    const auto rows = (*replica)->reader().wait([](const View &view) { return view.outbox(); });
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().entry, 7);
    EXPECT_EQ(rows.first().amount, Money::units(25));
    EXPECT_EQ((*replica)->reader().wait([](const View &view) { return view.outboxCounts().waiting; }), 1);

    DonationDraft draft;
    draft.campaign = CampaignId{1};
    draft.amount = Money::units(10);
    const auto next = (*replica)->waitJournal([&](Journal &journal) {
        return journal.append(
            Donate{draft}, ClientId::fromString(u"01900000-0000-7000-8000-00000000000a").value(), {}, clock.now());
    });
    ASSERT_TRUE(next.ok());
    EXPECT_EQ(next->entry, 10);
}

}

}
