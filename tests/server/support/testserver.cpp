#include "testserver.h"

#include "database/query.h"

namespace dreamjar::test {

TestServer::TestServer(const std::function<void(server::Options &)> &change)
{
    m_options.database = newDatabase();
    m_options.secret = QByteArray(48, 's');
    m_options.rateLimits = false;
    m_options.writers = 3;
    if (change)
        change(m_options);
    start();
}

void TestServer::start()
{
    m_server = std::make_unique<server::Server>(m_options, m_clock, m_keys);
    const auto port = m_server->start();
    if (!port)
        qFatal("The server does not start: %s", qUtf8Printable(port.error().sentence));
    m_port = *port;
}

void TestServer::restart()
{
    stop();
    start();
}

namespace {

QStringList texts(const database::Database &database, const QString &sql)
{
    database::Query query{database, sql};
    auto all = query.rows([](const database::Query &row) { return row.column<QString>(0); });
    EXPECT_TRUE(all.ok()) << sql.toStdString();
    return all ? *all : QStringList{};
}

/// One text for each row of a table.
QString rowsOf(const database::Database &database, const QString &table)
{
    if (database.dialect() == database::Dialect::Postgres)
        return QStringLiteral("SELECT CAST(row_to_json(t) AS text) FROM %1 AS t ORDER BY 1").arg(table);
    QStringList columns;
    for (const QString &column : texts(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
        columns.append(QStringLiteral("'%1=' || quote(%1)").arg(column));
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns.join(QStringLiteral(" || ' ' || ")), table);
}

}

QByteArray TestServer::dump()
{
    stop();
    QByteArray out;
    {
        auto database
            = database::Database::open(*database::Location::parse(m_options.database), database::Access::ReadWrite);
        EXPECT_TRUE(database.ok());
        const bool postgres = database->dialect() == database::Dialect::Postgres;
        const QStringList tables = texts(*database,
            postgres
                ? QStringLiteral("SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
                : QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"));
        EXPECT_GT(tables.size(), 10);
        for (const QString &table : tables) {
            for (const QString &row : texts(*database, rowsOf(*database, table)))
                out += table.toUtf8() + ": " + row.toUtf8() + '\n';
        }
    }
    start();
    return out;
}

void TestServer::alter(const QString &sql)
{
    stop();
    {
        auto database
            = database::Database::open(*database::Location::parse(m_options.database), database::Access::ReadWrite);
        ASSERT_TRUE(database.ok());
        database::Query query{*database, sql};
        ASSERT_TRUE(query.exec().ok()) << sql.toStdString();
    }
    start();
}

Client TestServer::newParent(const QByteArray &name)
{
    const Answer answer = guest().post("/parents/",
        R"({"username":")" + name + R"(","email":")" + name + R"(@example.org","password":")" + password()
            + R"(","first_name":"Vorname","last_name":"Weberknecht"})");
    EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
    return guest().as(QByteArray::fromStdString(answer.text("access")));
}

Answer TestServer::signIn(const QByteArray &email, const QByteArray &password) const
{
    return guest().post("/api/token/", R"({"email":)" + quoted(email) + R"(,"password":)" + quoted(password) + '}');
}

qint64 TestServer::idOf(const Client &parent)
{
    return parent.get("/parents/me/").id();
}

qint64 TestServer::newChild(const Client &parent, const QByteArray &name)
{
    const Answer answer = parent.post(path("/parents/%/children/", idOf(parent)), aChildBody("name", quoted(name)));
    EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
    return answer.id();
}

qint64 TestServer::newCampaign(const Client &parent, const QByteArray &title)
{
    return newCampaignOf(parent, newChild(parent), title);
}

qint64 TestServer::newCampaignOf(const Client &parent, qint64 child, const QByteArray &title)
{
    const Answer answer = parent.post(path("/children/%/campaigns/", child), aCampaignBody("title", quoted(title)));
    EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
    return answer.id();
}

Answer TestServer::give(const Client &donor, qint64 campaign, qint64 amount, const HeaderLines &more)
{
    return donor.post(path("/campaigns/%/donations/", campaign), aGiftBody("amount", QByteArray::number(amount)), more);
}

namespace {

using Members = QList<QPair<QByteArray, QByteArray>>;

/// A member whose JSON is empty is left out.
QByteArray bodyOf(Members members, const char *member, const QByteArray &json)
{
    if (member) {
        members.removeIf([&](const auto &one) { return one.first == member; });
        members.append({member, json});
    }
    QByteArray body;
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            body += (body.isEmpty() ? QByteArray{"{"} : QByteArray{","}) + quoted(name) + ':' + value;
    }
    return body + '}';
}

}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray aParentBody(const char *member, const QByteArray &json)
{
    return bodyOf({{"username", R"("berta")"}, {"email", R"("berta@example.org")"}, {"password", R"("plum-tree-42")"}},
        member, json);
}

QByteArray aChildBody(const char *member, const QByteArray &json)
{
    return bodyOf({{"name", R"("Mia Rose Weber")"}, {"date_of_birth", R"("2017-05-04")"}, {"gender", R"("female")"}},
        member, json);
}

QByteArray aCampaignBody(const char *member, const QByteArray &json)
{
    return bodyOf({{"title", R"("A bicycle")"}, {"description", R"("Mia has outgrown hers.")"}, {"goal", "500"},
                      {"category", R"("sports")"}},
        member, json);
}

QByteArray aGiftBody(const char *member, const QByteArray &json)
{
    return bodyOf({{"amount", "25"}, {"comment", R"("Ride well!")"}, {"donor_name", R"("Otto Guest")"},
                      {"donor_email", R"("otto@example.net")"}},
        member, json);
}

QByteArray path(const char *pattern, qint64 id)
{
    return QByteArray{pattern}.replace('%', QByteArray::number(id));
}

HeaderLines key(int number)
{
    return {{"Idempotency-Key", "0190b0a0-0000-7000-8000-" + QByteArray::number(number).rightJustified(12, '0')}};
}

}
