#include "testserver.h"

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
