#include "database/query.h"
#include "src/opening.h"
#include "src/writes.h"
#include "store/campaigns.h"
#include "store/changes.h"
#include "store/children.h"
#include "store/donations.h"
#include "store/parents.h"
#include "store/sessions.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::test {

using namespace server;
using database::Database;
using database::Location;
using database::Query;
using database::SqlError;

namespace {

/// Several who want to write at once, and what they were told in which order.
class Writes : public testing::Test
{
protected:
    static Database opened(const Location &location)
    {
        auto database = openMigrated(location);
        if (!database)
            qFatal("%s", qUtf8Printable(database.error().text));
        store::Store store{*database, {}};
        store::settleEpoch(store, QStringLiteral("life"));
        return *std::move(database);
    }

    Database opened() const { return opened(Location::file(m_file)); }

    /// `more` comes after the parent is written: false takes it back.
    void wants(const QString &name, const std::function<bool(store::Store &)> &more = {})
    {
        Write write;
        write.now = FakeClock{}.now();
        write.work = [name, more](store::Store &store) {
            store::Parents{store}.add({name, name + QStringLiteral("@example.org"), {}, {}, {}}, "hash");
            return !more || more(store);
        };
        write.done = [this, name](const std::optional<SqlError> &failure) {
            m_told.append(failure ? name + QStringLiteral(" failed") : name);
        };
        m_commits.add(std::move(write));
    }

    QStringList names(const Database &database) const
    {
        Query find{database, QStringLiteral("SELECT username FROM parent ORDER BY username")};
        return *find.rows([](const Query &row) { return row.column<QString>(0); });
    }
    QStringList committed() const { return names(*Database::open(Location::file(m_file), database::Access::ReadOnly)); }

    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("server.db"));
    KeptAnswers m_kept{100'000};
    SharedCommits m_commits{m_kept};
    QStringList m_told;
};

const QStringList all{QStringLiteral("anna"), QStringLiteral("berta"), QStringLiteral("clara")};

}

TEST_F(Writes, ShareACommitAndNobodyIsToldBefore)
{
    Database database = opened();
    wants(all[0]);
    wants(all[1], [this](store::Store &store) {
        EXPECT_EQ(names(store.database()), all.mid(0, 2));
        EXPECT_EQ(committed(), QStringList{});
        EXPECT_EQ(m_told, QStringList{});
        return true;
    });
    wants(all[2]);
    m_commits.run(database);
    EXPECT_EQ(committed(), all);
    EXPECT_EQ(m_told, all);
}

TEST_F(Writes, OneThatIsTakenBackOrFailsTakesNothingOfTheOthers)
{
    Database database = opened();
    wants(all[0]);
    wants(QStringLiteral("taken back"), [](store::Store &) { return false; });
    wants(all[0]); // that name is taken
    wants(all[1]);
    m_commits.run(database);
    EXPECT_EQ(committed(), all.mid(0, 2));
    EXPECT_EQ(m_told, (QStringList{all[0], QStringLiteral("taken back"), all[1], QStringLiteral("anna failed")}));
}

TEST_F(Writes, WhereTheCommitFailsEachIsTriedByItself)
{
    Database database = opened();
    wants(all[0]);
    wants(QStringLiteral("bad"), [](store::Store &store) {
        // Found out only by the commit: a session of nobody.
        Query later{store.database(), QStringLiteral("PRAGMA defer_foreign_keys = ON")};
        EXPECT_TRUE(later.exec());
        store::Sessions{store}.begin(ParentId{4711}, QStringLiteral("token"), store.now(), QString{});
        return true;
    });
    wants(all[1]);
    m_commits.run(database);
    EXPECT_EQ(committed(), all.mid(0, 2));
    EXPECT_EQ(m_told, (QStringList{all[0], QStringLiteral("bad failed"), all[1]}));
}

TEST_F(Writes, AFullDiskRefusesWhatHasNoRoomAndNothingElse)
{
    Database database = opened();
    Query pages{database, QStringLiteral("PRAGMA page_count")};
    Query limit{database, QStringLiteral("PRAGMA max_page_count = %1").arg(*pages.single<qint64>() + 4)};
    ASSERT_TRUE(limit.exec());
    wants(all[0]);
    wants(QString{200'000, u'x'});
    wants(all[1]);
    m_commits.run(database);
    EXPECT_EQ(committed(), all.mid(0, 2));
    EXPECT_EQ(m_told.size(), 3);
    EXPECT_TRUE(m_told.contains(QString{200'000, u'x'} + QStringLiteral(" failed")));
    wants(all[2]);
    m_commits.run(database);
    EXPECT_EQ(committed(), all);
}

TEST_F(Writes, WhoComesFirstIsToldFirst)
{
    Database database = opened();
    QStringList many;
    for (int i = 0; i < 200; ++i) {
        many.append(QStringLiteral("parent%1").arg(i, 3, 10, QLatin1Char{'0'}));
        wants(many.last());
    }
    m_commits.run(database);
    EXPECT_EQ(m_told, many);
    EXPECT_EQ(committed(), many);
}

TEST_F(Writes, WhoLooksAtTheNumbersOfChangesSeesThoseOfAllBefore)
{
    Database database = opened();
    const auto last = [](store::Store &store) { return store::Changes{store}.last(); };
    qint64 seen = -1;
    wants(all[0], [&](store::Store &store) {
        EXPECT_EQ(last(store), 0);
        store.note(store::everybody, store::Kind::Campaign, 7, CampaignId{7});
        return true;
    });
    wants(all[1], [&](store::Store &store) {
        seen = last(store);
        store.note(store::everybody, store::Kind::Campaign, 8, CampaignId{8});
        return true;
    });
    m_commits.run(database);
    EXPECT_EQ(seen, 1);
    store::Store store{database, {}};
    EXPECT_EQ(last(store), 2);
}

TEST_F(Writes, AGiftThatGoesWithItsJarInTheSameCommitIsToldToNobody)
{
    Database database = opened();
    ParentId anna;
    Campaign jar;
    wants(all[0], [&](store::Store &store) {
        anna = store::Parents{store}.byEmail(QStringLiteral("anna@example.org"))->parent.id;
        const ChildId child = store::Children{store}.add(anna, {QStringLiteral("Mia"), {2017, 5, 4}, {}, {}}, {});
        CampaignDraft draft;
        draft.goal = Money::units(5);
        jar.id = store::Campaigns{store}.add(child, anna, draft, {});
        return true;
    });
    wants(all[1], [&](store::Store &store) {
        DonationDraft draft;
        draft.amount = Money::units(1);
        store::Donations{store}.add(draft, jar, anna, {});
        return true;
    });
    wants(all[2], [&](store::Store &store) {
        store::Campaigns{store}.remove(jar.id, anna);
        return true;
    });
    m_commits.run(database);
    EXPECT_EQ(m_told, all);
    Query gifts{database, QStringLiteral("SELECT COUNT(*) FROM gift_change WHERE NOT deleted")};
    EXPECT_EQ(*gifts.single<int>(), 0);
    Query jars{database, QStringLiteral("SELECT COUNT(*) FROM change WHERE kind = 3 AND deleted")};
    EXPECT_EQ(*jars.single<int>(), 2);
}

TEST_F(Writes, WhatTheyTouchIsNotToldFromMemoryAnyMore)
{
    Database database = opened();
    const routes::Topic jar{routes::Topic::About::Jar, 7};
    const auto keep = [&] {
        const auto reading = m_kept.startReading("/jar/", {}, jar, [](const http::Response &) {});
        m_kept.done(reading, http::Response{200, "old"}, wire::TimedBody{"old", {}, {}});
        return m_kept.find("/jar/", FakeClock{}.now()).has_value();
    };
    for (const bool flushesItself : {false, true}) {
        ASSERT_TRUE(keep());
        wants(all[flushesItself ? 1 : 0], [&](store::Store &store) {
            store.note(store::everybody, store::Kind::Campaign, 7, CampaignId{7});
            if (flushesItself)
                store.flushChanges();
            return true;
        });
        m_commits.run(database);
        EXPECT_FALSE(m_kept.find("/jar/", FakeClock{}.now()));
    }
    ASSERT_TRUE(keep());
    wants(QStringLiteral("taken back"), [](store::Store &store) {
        store.note(store::everybody, store::Kind::Campaign, 7, CampaignId{7});
        return false;
    });
    m_commits.run(database);
    EXPECT_TRUE(m_kept.find("/jar/", FakeClock{}.now()));
}

TEST_F(Writes, OnlyTheFirstMustSeeToIt)
{
    Database database = opened();
    const Write nothing{FakeClock{}.now(), [](store::Store &) { return false; }, [](const auto &) {}};
    EXPECT_TRUE(m_commits.add(nothing));
    EXPECT_FALSE(m_commits.add(nothing));
    m_commits.run(database);
    EXPECT_TRUE(m_commits.add(nothing));
    m_commits.run(database);
}

}
