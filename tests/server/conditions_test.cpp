#include "support/testserver.h"

#include <atomic>
#include <thread>

namespace dreamjar::test {

namespace {

HeaderLines unlessTag(const Answer &answer)
{
    return {{"If-None-Match", answer.header("ETag")}};
}

HeaderLines ifTag(const Answer &answer)
{
    return {{"If-Match", answer.header("ETag")}};
}

}

TEST(Conditions, AnAnswerThatIsKnownAlreadyIsNotSentAgain)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 jar = server.newCampaignOf(anna, child);
    struct Place {
        Client who;
        QByteArray path;
    };
    for (const Place &place : {Place{server.guest(), path("/campaigns/%/", jar)},
             Place{anna, path("/campaigns/%/", jar)}, Place{server.guest(), "/campaigns/"},
             Place{server.guest(), path("/campaigns/%/donations/", jar)}, Place{anna, path("/children/%/", child)},
             Place{anna, "/parents/me/"}, Place{anna, path("/parents/%/", TestServer::idOf(anna))}}) {
        SCOPED_TRACE(place.path.toStdString());
        const Answer first = place.who.get(place.path);
        EXPECT_TRUE(first.header("ETag").startsWith('"')) << first.header("ETag").toStdString();
        const Answer same = place.who.get(place.path, unlessTag(first));
        EXPECT_EQ(same.status, 304);
        EXPECT_EQ(same.header("Content-Length"), "") << "only what the answer it spares would have had";
        EXPECT_TRUE(same.body.isEmpty());
        EXPECT_EQ(same.header("ETag"), first.header("ETag"));
        EXPECT_FALSE(same.hasHeader("Content-Type"));
        EXPECT_EQ(place.who.get(place.path, {{"If-None-Match", "*"}}).status, 304);
        EXPECT_EQ(place.who.get(place.path, {{"If-None-Match", "\"x\", W/" + first.header("ETag")}}).status, 304);
        EXPECT_EQ(place.who.get(place.path, {{"If-None-Match", "\"x\""}}).status, 200);
        EXPECT_EQ(place.who.send("HEAD", place.path, {}, unlessTag(first)).status, 304);

        server.give(server.guest(), jar, 1);
        const Answer changed = place.who.get(place.path, unlessTag(first));
        EXPECT_EQ(changed.status, 200);
        EXPECT_NE(changed.header("ETag"), first.header("ETag"));
    }
}

TEST(Conditions, AGiversNewNameIsANewVersionOfWhatTheyGaveTo)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client otto = server.newParent("otto");
    const qint64 jar = server.newCampaign(anna);
    const QByteArray gifts = path("/campaigns/%/donations/", jar);
    otto.post(gifts, R"({"amount":5})");
    const Answer before = server.guest().get(gifts);
    const Answer own = anna.get(path("/campaigns/%/", jar));
    EXPECT_EQ(before.text("0.donor_name"), "Vorname");

    otto.put(path("/parents/%/", TestServer::idOf(otto)), R"({"first_name":"Ottokar"})");
    const Answer renamed = server.guest().get(gifts, unlessTag(before));
    EXPECT_EQ(renamed.text("0.donor_name"), "Ottokar");
    EXPECT_EQ(anna.get(path("/campaigns/%/", jar), unlessTag(own)).status, 200);

    otto.remove(path("/parents/%/", TestServer::idOf(otto)));
    EXPECT_EQ(server.guest().get(gifts, unlessTag(renamed)).text("0.donor_name"), "Anonymous");
}

TEST(Conditions, WhatTimeAloneChangesMakesAnAnswerNewButNoEditStale)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 jar = server.newCampaign(anna);
    const QByteArray place = path("/campaigns/%/", jar);
    const QByteArray end = server.clock().now().toDateTime().addSecs(600).toString(Qt::ISODate).toLatin1();
    anna.put(place, R"({"has_deadline":true,"deadline":")" + end + R"("})");
    const Answer one = server.guest().get(place), list = server.guest().get("/campaigns/"), own = anna.get(place);
    server.clock().advance(std::chrono::minutes{5});
    EXPECT_EQ(server.guest().get(place, unlessTag(one)).status, 304);
    server.clock().advance(std::chrono::minutes{6});
    EXPECT_EQ(server.guest().get(place, unlessTag(one)).status, 200);
    EXPECT_EQ(server.guest().get("/campaigns/", unlessTag(list)).status, 200);
    EXPECT_EQ(anna.put(place, R"({"title":"Edited"})", ifTag(own)).status, 200);
}

TEST(Conditions, AStaleEditIsToldWhatIsThereNow)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 jar = server.newCampaignOf(anna, child);
    for (const auto &[place, body, other] : QList<std::tuple<QByteArray, QByteArray, QByteArray>>{
             {path("/campaigns/%/", jar), R"({"title":"Mine"})", R"({"title":"Theirs"})"},
             {path("/children/%/", child), R"({"name":"Mine"})", R"({"name":"Theirs"})"},
             {path("/parents/%/", TestServer::idOf(anna)), R"({"last_name":"Mine"})", R"({"last_name":"Theirs"})"}}) {
        SCOPED_TRACE(place.toStdString());
        const Answer seen = anna.get(place);
        const Answer first = anna.put(place, other, ifTag(seen));
        EXPECT_EQ(first.status, 200) << first.body.toStdString();
        EXPECT_NE(first.header("ETag"), seen.header("ETag"));
        const Answer stale = anna.put(place, body, ifTag(seen));
        EXPECT_EQ(stale.status, 412);
        EXPECT_EQ(stale.body, first.body);
        EXPECT_EQ(stale.header("ETag"), first.header("ETag"));
        EXPECT_EQ(anna.send("DELETE", place, {}, ifTag(seen)).status, 412);
        EXPECT_EQ(anna.put(place, body, {{"If-Match", "\"nonsense\""}}).status, 412);
        EXPECT_EQ(anna.get(place).body, first.body);
        // The answer's own version, any version, and no version.
        EXPECT_EQ(anna.put(place, body, ifTag(first)).status, 200);
        EXPECT_EQ(anna.put(place, other, {{"If-Match", "*"}}).status, 200);
        EXPECT_EQ(anna.put(place, body).status, 200);
    }
    EXPECT_EQ(anna.put(path("/campaigns/%/", jar), R"({"is_open":false})", ifTag(anna.get(path("/campaigns/%/", jar))))
                  .status,
        200);
    EXPECT_EQ(
        anna.send("DELETE", path("/campaigns/%/", jar), {}, ifTag(anna.get(path("/campaigns/%/", jar)))).status, 204);
    const Answer without = anna.get(path("/children/%/", child));
    EXPECT_EQ(without.count("campaigns"), 0);
    EXPECT_EQ(anna.send("DELETE", path("/children/%/", child), {}, ifTag(without)).status, 204);
}

TEST(Conditions, OfManyWhoEditTheSameVersionOneSucceeds)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const QByteArray place = path("/campaigns/%/", server.newCampaign(anna));
    const HeaderLines tag = ifTag(anna.get(place));
    std::atomic<int> done = 0, stale = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&, i] {
            const int status = anna.put(place, R"({"title":"Edit )" + QByteArray::number(i) + R"("})", tag).status;
            ++(status == 200 ? done : stale);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(done, 1);
    EXPECT_EQ(stale, 5);
}

TEST(Conditions, ADeletedJarMakesItsChildNew)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 first = server.newCampaignOf(anna, child);
    server.newCampaignOf(anna, child);
    const Answer seen = anna.get(path("/children/%/", child)), me = anna.get("/parents/me/");
    const Answer list = server.guest().get("/campaigns/");
    anna.remove(path("/campaigns/%/", first));
    EXPECT_EQ(anna.get(path("/children/%/", child), unlessTag(seen)).status, 200);
    EXPECT_EQ(anna.get("/parents/me/", unlessTag(me)).status, 200);
    EXPECT_EQ(server.guest().get("/campaigns/", unlessTag(list)).status, 200);
}

}
