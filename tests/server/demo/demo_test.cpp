#include "support.h"

#include "database/lockfile.h"
#include "domain/rules.h"
#include "server/commandline.h"

#include <QFile>

namespace dreamjar::server {

using database::Query;

namespace {

constexpr DemoSize small{120, 2'400, 7};

QByteArray contentsOf(const QString &path)
{
    QFile file{path};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}

TEST_F(DemoTest, InventsAsMuchAsWasAskedFor)
{
    const auto report = fillDemo(options(), small, m_clock, m_keys);
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().sentence);
    const auto database = look();
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM campaign")), 120);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM donation")), 2'400);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM parent")), report->parents);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM child")), report->children);
    EXPECT_EQ(count(database, QStringLiteral("SELECT sum(is_open) FROM campaign")), report->openCampaigns);
    EXPECT_EQ(count(database, QStringLiteral("SELECT sum(amount) FROM donation")), report->raised.toUnits());
}

TEST_F(DemoTest, KeepsEveryRunningTotal)
{
    ASSERT_TRUE(fillDemo(options(), small, m_clock, m_keys).ok());
    EXPECT_EQ(
        count(look(),
            QStringLiteral("SELECT count(*) FROM campaign LEFT JOIN (SELECT campaign AS jar, sum(amount) AS total, "
                           "count(*) AS gifts FROM donation GROUP BY campaign) ON jar = campaign.id "
                           "WHERE raised <> coalesce(total, 0) OR donation_count <> coalesce(gifts, 0)")),
        0);
}

TEST_F(DemoTest, TellsTheChangeFeedOfEverything)
{
    ASSERT_TRUE(fillDemo(options(), small, m_clock, m_keys).ok());
    const auto database = look();
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM change WHERE kind = 3 AND audience = 0")), 120);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(*) FROM gift_change WHERE shown")), 2'400);
    EXPECT_EQ(count(database,
                  QStringLiteral("SELECT count(*) FROM donation JOIN campaign ON campaign.id = donation.campaign "
                                 "JOIN child ON child.id = campaign.child JOIN gift_change "
                                 "ON gift_change.donation = donation.id AND gift_change.owner = child.parent")),
        2'400);
    EXPECT_EQ(count(database,
                  QStringLiteral("SELECT count(*) FROM (SELECT number FROM change UNION SELECT number FROM gift_change)")),
        count(database, QStringLiteral("SELECT last_change FROM server_identity")));
}

TEST_F(DemoTest, InventsNothingThatTheRulesForbid)
{
    ASSERT_TRUE(fillDemo(options(), small, m_clock, m_keys).ok());
    const auto database = look();
    const QDate today = m_clock.now().dateIn(QTimeZone::utc());

    auto parents = Query{database, QStringLiteral("SELECT username, email, first_name, last_name FROM parent")}.rows(
        [](const Query &row) {
            return Registration{row.column<QString>(0), row.column<QString>(1), QStringLiteral("dreamjar-demo"),
                row.column<QString>(2), row.column<QString>(3)};
        });
    ASSERT_TRUE(parents.ok());
    for (const Registration &who : *parents)
        EXPECT_TRUE(checkRegistration(who).ok()) << qPrintable(who.username + u' ' + who.email);

    auto children = Query{database, QStringLiteral("SELECT date_of_birth FROM child")}.rows(
        [](const Query &row) { return row.column<QDate>(0); });
    ASSERT_TRUE(children.ok());
    for (const QDate born : *children)
        EXPECT_TRUE(isUnderSixteen(born, today)) << qPrintable(born.toString(Qt::ISODate));

    for (const QString &forbidden : QStringList{
             QStringLiteral(
                 "SELECT count(*) FROM donation WHERE donor IS NULL AND (donor_name = '' OR donor_email = '')"),
             QStringLiteral("SELECT count(*) FROM donation WHERE amount < 1 OR amount > 100000"),
             QStringLiteral("SELECT count(*) FROM donation JOIN campaign ON campaign.id = donation.campaign "
                            "JOIN child ON child.id = campaign.child WHERE donation.donor = child.parent"),
             QStringLiteral("SELECT count(*) FROM campaign WHERE title LIKE '%{%' OR description LIKE '%{%'"),
             QStringLiteral("SELECT count(*) FROM donation WHERE comment LIKE '%{%'"),
             QStringLiteral("SELECT count(*) FROM donation JOIN campaign ON campaign.id = donation.campaign "
                            "WHERE donation.donated < campaign.created"),
             QStringLiteral("SELECT count(*) FROM donation JOIN campaign ON campaign.id = donation.campaign "
                            "WHERE donation.donated > campaign.deadline"),
         })
        EXPECT_EQ(count(database, forbidden), 0) << qPrintable(forbidden);
    EXPECT_LE(count(database, QStringLiteral("SELECT max(donated) FROM donation")), m_clock.now().toMicroseconds());
    EXPECT_GE(count(database, QStringLiteral("SELECT max(donated) - min(donated) FROM donation")) / 86'400'000'000, 90);
}

TEST_F(DemoTest, HasJarsInEveryState)
{
    ASSERT_TRUE(fillDemo(options(), small, m_clock, m_keys).ok());
    const auto database = look();
    const QString now = QString::number(m_clock.now().toMicroseconds());
    for (const QString &state : QStringList{
             QStringLiteral("is_open AND raised = goal"),
             QStringLiteral("is_open AND raised > goal"),
             QStringLiteral("is_open AND raised = 0"),
             QStringLiteral("is_open AND raised > 0 AND raised < goal"),
             QStringLiteral("NOT is_open AND raised >= goal"),
             QStringLiteral("NOT is_open AND raised < goal"),
             QStringLiteral("is_open AND has_deadline AND deadline < ") + now,
             QStringLiteral("is_open AND has_deadline AND deadline > ") + now,
         })
        EXPECT_GE(count(database, QStringLiteral("SELECT count(*) FROM campaign WHERE ") + state), 2)
            << qPrintable(state);
    EXPECT_EQ(count(database, QStringLiteral("SELECT count(DISTINCT category) FROM campaign")), 5);
    EXPECT_GE(count(database, QStringLiteral("SELECT count(DISTINCT title) FROM campaign")), 60);
    EXPECT_GE(count(database, QStringLiteral("SELECT count(*) FROM donation WHERE anonymous")), 240);
    EXPECT_GE(count(database, QStringLiteral("SELECT count(*) FROM donation WHERE comment <> ''")), 600);
    EXPECT_GE(count(database, QStringLiteral("SELECT count(*) FROM donation WHERE donor IS NOT NULL")), 240);
}

TEST_F(DemoTest, InventsTheSameForTheSameSeed)
{
    ASSERT_TRUE(fillDemo(options(QStringLiteral("a.db")), small, m_clock, m_keys).ok());
    ASSERT_TRUE(fillDemo(options(QStringLiteral("b.db")), small, m_clock, m_keys).ok());
    ASSERT_TRUE(fillDemo(options(QStringLiteral("c.db")), {small.campaigns, small.donations, 8}, m_clock, m_keys).ok());
    const QStringList first = everything(look(QStringLiteral("a.db")));
    EXPECT_GT(first.size(), 5'000);
    EXPECT_EQ(first, everything(look(QStringLiteral("b.db"))));
    EXPECT_NE(first, everything(look(QStringLiteral("c.db"))));
}

TEST_F(DemoTest, InventsAlsoTheSmallestSet)
{
    const auto report = fillDemo(options(), {1, 3, 1}, m_clock, m_keys);
    ASSERT_TRUE(report.ok()) << qPrintable(report.error().sentence);
    EXPECT_EQ(count(look(), QStringLiteral("SELECT donation_count FROM campaign")), 3);
}

TEST_F(DemoTest, LeavesADatabaseWithAccountsAsItIs)
{
    ASSERT_TRUE(fillDemo(options(), {2, 10, 1}, m_clock, m_keys).ok());
    const QByteArray before = contentsOf(path());
    const auto again = fillDemo(options(), small, m_clock, m_keys);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, StartError::Kind::NotEmpty);
    EXPECT_TRUE(again.error().sentence.contains(path())) << qPrintable(again.error().sentence);
    EXPECT_EQ(contentsOf(path()), before);
}

TEST_F(DemoTest, KeepsAwayFromADatabaseThatAServerHas)
{
    const auto lock = database::LockFile::take(path() + QStringLiteral(".lock"));
    ASSERT_TRUE(lock.ok());
    const auto report = fillDemo(options(), small, m_clock, m_keys);
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().kind, StartError::Kind::AlreadyRunning);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST(DemoCommandLine, NeedsNoSecretAndReadsItsNumbers)
{
    const auto line
        = readCommandLine({QStringLiteral("dreamjar-server"), QStringLiteral("demo"), QStringLiteral("--campaigns"),
                              QStringLiteral("12"), QStringLiteral("--donations=34"), QStringLiteral("--seed"),
                              QStringLiteral("56"), QStringLiteral("--database"), QStringLiteral("sqlite:x.db")},
            {});
    ASSERT_TRUE(line.ok()) << qPrintable(line.error());
    ASSERT_EQ(line->task, CommandLine::Task::Demo);
    EXPECT_EQ(line->demo.campaigns, 12);
    EXPECT_EQ(line->demo.donations, 34);
    EXPECT_EQ(line->demo.seed, 56U);
}

TEST(DemoCommandLine, RefusesNumbersThatCannotBeAndNumbersWithoutDemo)
{
    const QString program = QStringLiteral("dreamjar-server"), demo = QStringLiteral("demo");
    const QString database = QStringLiteral("--database=sqlite:x.db"), secret = QStringLiteral("--secret-file=x");
    EXPECT_FALSE(readCommandLine({program, demo, database, QStringLiteral("--campaigns=0")}, {}).ok());
    EXPECT_FALSE(readCommandLine({program, demo, database, QStringLiteral("--donations=many")}, {}).ok());
    EXPECT_FALSE(readCommandLine({program, demo, database, QStringLiteral("--seed=-1")}, {}).ok());
    EXPECT_FALSE(readCommandLine({program, database, secret, QStringLiteral("--seed=1")}, {}).ok());
    EXPECT_TRUE(readCommandLine({program, database, secret}, {}).ok());
}

}
