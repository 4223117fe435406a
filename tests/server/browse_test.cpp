#include "support/testserver.h"

#include <QJsonArray>

namespace dreamjar::test {

namespace {

/// Titles in their order, with blanks between.
std::string titles(const Answer &answer)
{
    QStringList all;
    for (const QJsonValue &jar : answer.at("").toArray())
        all.append(jar.toObject()[QStringLiteral("title")].toString());
    return all.join(u' ').toStdString();
}

/// Where the Link header leads, empty without one.
QByteArray next(const Answer &answer)
{
    const QByteArray link = answer.header("Link");
    EXPECT_TRUE(link.isEmpty() || link.endsWith(R"(>; rel="next")")) << link.toStdString();
    return link.mid(1, link.indexOf('>') - 1);
}

/// All titles by pages of `limit`.
std::string paged(const Client &client, const QByteArray &query, int limit)
{
    QStringList all;
    QByteArray place = "/campaigns/?" + query + "&limit=" + QByteArray::number(limit);
    for (int pages = 0; !place.isEmpty() && pages < 20; ++pages) {
        const Answer answer = client.get(place);
        EXPECT_EQ(answer.status, 200) << answer.body.toStdString();
        EXPECT_LE(answer.count(), limit);
        all.append(QString::fromStdString(titles(answer)));
        place = next(answer);
    }
    return all.join(u' ').toStdString();
}

struct Shelf {
    TestServer server;
    Client anna = server.newParent("anna");
    qint64 mia = server.newChild(anna, "Mia Surname");
    qint64 elodie = server.newChild(anna, "Élodie Petit");

    qint64 jar(qint64 child, const QByteArray &title, const QByteArray &more = {}, const QByteArray &category = "sports")
    {
        server.clock().advance(std::chrono::seconds{1});
        const Answer answer = anna.post(path("/children/%/campaigns/", child),
            R"({"title":")" + title + R"(","description":"For the holidays","goal":100,"category":")" + category + '"'
                + more + '}');
        EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
        return answer.id();
    }
};

}

TEST(Browse, FindsWithoutAccentsInTitleDescriptionAndFirstName)
{
    Shelf shelf;
    shelf.jar(shelf.mia, "Fußball");
    shelf.jar(shelf.elodie, "Telescope", {}, "education");
    const qint64 piano = shelf.jar(shelf.mia, "Piano 100%_sure!");
    const Client guest = shelf.server.guest();
    const auto found = [&](const QByteArray &search) { return titles(guest.get("/campaigns/?search=" + search)); };
    EXPECT_EQ(found("elodie"), "Telescope");
    EXPECT_EQ(found("%C3%89LODIE"), "Telescope");
    EXPECT_EQ(found("fussball"), "Fußball");
    EXPECT_EQ(found("elesc"), "Telescope");
    EXPECT_EQ(found("holiday+mia"), "Fußball Piano 100%_sure!");
    EXPECT_EQ(found("surname"), "") << "nobody finds a child by its surname";
    EXPECT_EQ(found("%25"), "Piano 100%_sure!");
    EXPECT_EQ(found("_"), "Piano 100%_sure!");
    EXPECT_EQ(found("!"), "Piano 100%_sure!");
    EXPECT_EQ(found("'%20OR%201=1"), "");
    EXPECT_EQ(found(""), "Fußball Telescope Piano 100%_sure!");
    EXPECT_EQ(titles(guest.get("/campaigns/?category=education")), "Telescope");
    EXPECT_EQ(titles(guest.get("/campaigns/?category=sports&search=mia")), "Fußball Piano 100%_sure!");

    shelf.anna.put(path("/campaigns/%/", piano), R"({"title":"Cello"})");
    EXPECT_EQ(found("piano"), "");
    EXPECT_EQ(found("cello"), "Cello");
    shelf.anna.put(path("/children/%/", shelf.mia), R"({"name":"Zoë Surname"})");
    EXPECT_EQ(found("zoe"), "Fußball Cello");
    EXPECT_EQ(found("mia"), "");
    shelf.anna.put(path("/campaigns/%/", piano), R"({"is_open":false})");
    EXPECT_EQ(found("zoe"), "Fußball");
}

TEST(Browse, FindsWhatCameBeforeThereWasASearch)
{
    Shelf shelf;
    shelf.jar(shelf.elodie, "Telescope");
    shelf.server.alter(QStringLiteral("UPDATE campaign SET folded = NULL"));
    EXPECT_EQ(titles(shelf.server.guest().get("/campaigns/?search=elodie")), "Telescope");
}

TEST(Browse, FindsTheSameWhetherFewOrManyHaveTheWords)
{
    Shelf shelf;
    const qint64 piano = shelf.jar(shelf.mia, "Piano");
    shelf.server.alter(QStringLiteral(
        "INSERT INTO campaign (child, title, description, goal, category, is_open, has_deadline, created, raised, "
        "donation_count) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2100) "
        "SELECT child, 'Bicycle ' || i, description, goal, category, is_open, has_deadline, created, i, 1 "
        "FROM campaign, n WHERE title = 'Piano'"));
    const Client guest = shelf.server.guest();
    const Client anna = guest.as(shelf.anna.token());
    const auto found = [&](const QByteArray &wish) { return titles(guest.get("/campaigns/?" + wish)); };
    EXPECT_EQ(found("search=bicycle&sort=most_funded&limit=2"), "Bicycle 2100 Bicycle 2099");
    EXPECT_EQ(found("search=bicycle+2100"), "Bicycle 2100");
    EXPECT_EQ(found("search=0+cycl+210"), "Bicycle 210 Bicycle 1210 Bicycle 2100");
    EXPECT_EQ(found("search=piano&sort=ending_soon"), "Piano");
    EXPECT_EQ(found("search=piano&category=sports"), "Piano");
    EXPECT_EQ(found("search=piano&category=dreams"), "");
    EXPECT_EQ(found("search=sports"), "");
    anna.put(path("/campaigns/%/", piano), R"({"category":"dreams"})");
    EXPECT_EQ(found("search=piano&category=dreams"), "Piano");
    EXPECT_EQ(found("search=bicycle&category=dreams"), "");
    EXPECT_EQ(found("search=%22piano"), "");
    EXPECT_EQ(found("search=piano+OR+bicycle"), "");
    anna.remove(path("/campaigns/%/", piano));
    EXPECT_EQ(found("search=piano"), "");
}

TEST(Browse, SortsWholeAndByPagesAlike)
{
    Shelf shelf;
    const QByteArray soon = R"(,"has_deadline":true,"deadline":"2099-01-01")";
    const QByteArray later = R"(,"has_deadline":true,"deadline":"2099-06-01")";
    const QByteArray ended = R"(,"has_deadline":true,"deadline":"2001-01-01")";
    const qint64 a = shelf.jar(shelf.mia, "A", later);
    const qint64 b = shelf.jar(shelf.mia, "B", soon);
    const qint64 c = shelf.jar(shelf.mia, "C", {}, "dreams");
    shelf.jar(shelf.mia, "D", ended);
    const qint64 e = shelf.jar(shelf.mia, "E", soon);
    const auto give = [&](qint64 jar, qint64 amount) { shelf.server.give(shelf.server.guest(), jar, amount); };
    give(a, 30);
    give(b, 90);
    give(c, 120); // full
    give(e, 30);
    const Client guest = shelf.server.guest();
    for (const auto &[query, order] :
        QList<QPair<QByteArray, std::string>>{{"x=1", "A B C D E"}, {"sort=newest", "E D C B A"},
            {"sort=most_funded", "C B E A D"}, {"sort=closest_to_goal", "B E A D C"}, {"sort=ending_soon", "E B A C D"},
            {"sort=newest&category=sports", "E D B A"}, {"sort=ending_soon&search=holidays", "E B A C D"}}) {
        EXPECT_EQ(titles(guest.get("/campaigns/?" + query)), order) << query.toStdString();
        for (const int limit : {1, 2, 3, 5})
            EXPECT_EQ(paged(guest, query, limit), order) << query.toStdString() << " by " << limit;
    }
    EXPECT_EQ(guest.get("/campaigns/?sort=newest&limit=5").header("Link"), "");
}

TEST(Browse, TellsWhatItDoesNotUnderstand)
{
    TestServer server;
    for (const char *query : {"sort=oldest", "category=Sports", "limit=0", "limit=-1", "limit=x", "cursor=x",
             "cursor=-1", "sort=newest&cursor=5", "sort=newest&cursor=2.1.1.1",
             "sort=newest&cursor=1.2.3.99999999999999999999", "search=%00"}) {
        EXPECT_EQ(server.guest().get("/campaigns/?" + QByteArray{query}).status, 400) << query;
    }
    EXPECT_EQ(server.guest().get("/campaigns/?limit=501&sort=&category=&search=%ff&page=3").status, 200);
}

TEST(Browse, EveryListComesInPages)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 parent = TestServer::idOf(anna);
    const qint64 child = server.newChild(anna);
    server.newChild(anna, "Lea Weber");
    const qint64 jar = server.newCampaignOf(anna, child);
    server.newCampaignOf(anna, child);
    const Client otto = server.newParent("otto");
    for (int i = 0; i < 3; ++i)
        server.give(otto, jar, 1);
    server.signIn("anna@example.org", TestServer::password());
    const QByteArray kiosk = R"({"name":"Foyer","campaigns":[)" + QByteArray::number(jar) + "]}";
    anna.post("/api/kiosks/", kiosk);
    anna.post("/api/kiosks/", kiosk);
    struct List {
        Client who;
        QByteArray place;
    };
    for (const List &list :
        {List{anna, path("/parents/%/children/", parent)}, List{anna, path("/children/%/campaigns/", child)},
            List{anna, "/campaigns/"}, List{anna, path("/campaigns/%/donations/", jar)}, List{otto, "/donations/"},
            List{anna, "/api/sessions/"}, List{anna, "/api/kiosks/"}}) {
        SCOPED_TRACE(list.place.toStdString());
        const Answer whole = list.who.get(list.place);
        ASSERT_GE(whole.count(), 2) << whole.body.toStdString();
        EXPECT_FALSE(whole.hasHeader("Link"));
        QJsonArray pieces;
        QByteArray place = list.place + "?x=%3Cy%3E&limit=1";
        while (!place.isEmpty()) {
            const Answer page = list.who.get(place);
            ASSERT_EQ(page.count(), 1) << place.toStdString();
            pieces.append(page.at("0"));
            place = next(page);
            EXPECT_TRUE(place.isEmpty() || place.startsWith(list.place + "?x=%3Cy%3E&limit=1&cursor="))
                << place.toStdString();
        }
        EXPECT_EQ(pieces, whole.at("").toArray());
        EXPECT_EQ(list.who.get(list.place + "?limit=zero").status, 400);
        EXPECT_EQ(list.who.get(list.place + "?limit=1&cursor=x").status, 400);
    }
}

}
