#include "database/migrator.h"
#include "database/query.h"
#include "support/testserver.h"

#include <QDir>

namespace dreamjar::test {

using database::Database;
using database::Migrator;
using database::Query;

namespace {

const QString migrations = QStringLiteral(":/server/migrations");

/// As a server left it that told gifts in the same log as everything else.
void makeOld(const QString &url)
{
    QTemporaryDir folder;
    for (const QString &name : QDir{migrations}.entryList()) {
        if (name < u"0012")
            QFile::copy(migrations + u'/' + name, folder.filePath(name));
    }
    const auto database = Migrator{folder.path()}.open(*database::Location::parse(url));
    ASSERT_TRUE(database);
    for (const char *sql : {
             "INSERT INTO server_identity (only_row, epoch, last_change) VALUES (1, 'e', 30)",
             "INSERT INTO parent (username, email, email_folded, password_hash, first_name, last_name, created) "
             "VALUES ('anna', 'anna@example.org', 'anna@example.org', '', '', '', 0)",
             "INSERT INTO child (parent, name, date_of_birth, gender, created) VALUES (1, 'Mia', '', '', 0)",
             "INSERT INTO campaign (child, title, description, goal, category, is_open, has_deadline, created, raised, "
             "donation_count) VALUES (1, 'Bicycle', 'Red', 100, 'sports', TRUE, FALSE, 0, 10, 2)",
             "INSERT INTO campaign_brief (campaign, digest, title, description, goal, child_name) "
             "VALUES (1, 'd', 'Bicycle', 'Red', 100, 'Mia')",
             "INSERT INTO donation (campaign, amount, comment, anonymous, donor_name, donor_email, donated, client_scope, "
             "client_id, request_digest, brief) VALUES (1, 5, 'One', FALSE, 'Otto', '', 7, 'guest', 'k1', 'd1', 1), "
             "(1, 5, 'Two', TRUE, 'Otto', '', 8, NULL, NULL, NULL, NULL), (1, 5, 'Gone', FALSE, 'Otto', '', 9, "
             "'guest', 'k3', 'd3', 1)",
             "DELETE FROM donation WHERE comment = 'Gone'",
             "INSERT INTO change (audience, kind, object, campaign, number, deleted) VALUES (0, 3, 1, 1, 10, FALSE), "
             "(1, 3, 1, 1, 11, FALSE), (1, 2, 1, NULL, 12, FALSE), (0, 4, 1, 1, 20, FALSE), (1, 4, 1, 1, 21, FALSE), "
             "(1, 4, 2, 1, 22, FALSE), (0, 4, 3, 1, 23, TRUE)",
         }) {
        const auto done = Query{*database, QString::fromLatin1(sql)}.exec();
        ASSERT_TRUE(done) << sql << qPrintable(done.error().text);
    }
}

QStringList lines(const Database &database, const char *sql)
{
    const auto all = Query{database, QString::fromLatin1(sql)}.rows([](const Query &row) { return row.column<QString>(0); });
    EXPECT_TRUE(all) << sql;
    return all ? *all : QStringList{};
}

}

TEST(GiftLog, TakesTheGiftsOutOfTheLogOfAnOlderServer)
{
    const QString url = newDatabase();
    ASSERT_NO_FATAL_FAILURE(makeOld(url));
    const auto database = Migrator{migrations}.open(*database::Location::parse(url));
    ASSERT_TRUE(database);
    EXPECT_EQ(lines(*database,
                  "SELECT donation || ' of ' || owner || '/' || campaign || ' at ' || number || "
                  "CASE WHEN shown THEN ' shown' ELSE '' END || CASE WHEN deleted THEN ' gone' ELSE '' END "
                  "FROM gift_change ORDER BY donation"),
        (QStringList{QStringLiteral("1 of 1/1 at 21 shown"), QStringLiteral("2 of 1/1 at 22"),
            QStringLiteral("3 of 0/1 at 23 shown gone")}));
    EXPECT_EQ(lines(*database, "SELECT '' || number FROM change ORDER BY number"),
        (QStringList{QStringLiteral("10"), QStringLiteral("11"), QStringLiteral("12")}));
    EXPECT_EQ(lines(*database, "SELECT id || comment || channel || COALESCE(client_id, '') FROM donation ORDER BY id"),
        (QStringList{QStringLiteral("1Oneonlinek1"), QStringLiteral("2Twoonline")}));
    EXPECT_EQ(lines(*database,
                  "INSERT INTO donation (campaign, amount, comment, anonymous, donor_name, donor_email, donated) "
                  "VALUES (1, 5, '', FALSE, '', '', 9) RETURNING '' || id"),
        QStringList{QStringLiteral("4")})
        << "the number of the gift that is gone does not come again";
    EXPECT_TRUE(Query(*database, QStringLiteral("DELETE FROM campaign WHERE id = 1")).exec());
    EXPECT_EQ(lines(*database, "SELECT '' || COUNT(*) FROM donation"), QStringList{QStringLiteral("0")});
}

}
