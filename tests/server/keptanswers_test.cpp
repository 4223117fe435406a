#include "support/publicwrites.h"

#include <QHash>

namespace dreamjar::test {

namespace {

/// The same, from the database: nobody has asked like this before.
Answer freshly(const Client &client, const QByteArray &path, const HeaderLines &more = {})
{
    static int count = 0;
    return client.get(path + "?unknown=" + QByteArray::number(++count), more);
}

/// Without what every answer has of its own; in the order of their names.
HeaderLines ownApart(Answer answer)
{
    answer.headers.removeIf([](const auto &line) { return line.first == "Date" || line.first == "X-Request-Id"; });
    std::sort(answer.headers.begin(), answer.headers.end());
    return answer.headers;
}

}

TEST(KeptAnswers, EveryWriteIsSeenByTheNextWhoLooks)
{
    TestServer server;
    QHash<QByteArray, QByteArray> before;
    writeInEveryWay(server, [&](const char *done, const QList<QByteArray> &paths) {
        for (const QByteArray &path : paths) {
            const Answer answer = server.guest().get(path);
            const Answer again = server.guest().get(path);
            const Answer fresh = freshly(server.guest(), path);
            EXPECT_EQ(answer.status, fresh.status) << done << ' ' << path.toStdString();
            EXPECT_EQ(answer.body, fresh.body) << done << ' ' << path.toStdString();
            EXPECT_EQ(again.body, fresh.body) << done << ' ' << path.toStdString();
            EXPECT_NE(answer.body, before.value(path)) << done << ' ' << path.toStdString();
            before[path] = answer.body;
        }
    });
}

TEST(KeptAnswers, AreLikeTheFirstInEverything)
{
    TestServer server{[](server::Options &options) { options.corsOrigins = {QStringLiteral("https://a.example")}; }};
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray jar = path("/campaigns/%/", campaign);
    const HeaderLines fromPage{{"Origin", "https://a.example"}};
    const Answer first = server.guest().get(jar), page = server.guest().get(jar + "?x=1", fromPage);
    const Answer again = server.guest().get(jar), pageAgain = server.guest().get(jar + "?x=1", fromPage);
    EXPECT_EQ(ownApart(again), ownApart(first));
    EXPECT_EQ(ownApart(pageAgain), ownApart(page));
    EXPECT_EQ(server.guest().get(jar, fromPage).header("Access-Control-Allow-Origin"), "https://a.example");
    EXPECT_FALSE(server.guest().get(jar + "?x=1").hasHeader("Access-Control-Allow-Origin"));
    const Answer head = server.guest().send("HEAD", jar, {});
    EXPECT_EQ(head.header("Content-Length").toLongLong(), first.body.size());
    EXPECT_TRUE(head.body.isEmpty());
    EXPECT_EQ(server.guest().post(jar, "{}").status, 405);
}

TEST(KeptAnswers, AreNotSentToWhoHasThem)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    server.give(server.guest(), campaign, 5);
    const QByteArray jar = path("/campaigns/%/", campaign);
    for (const QByteArray &one : {QByteArray{"/campaigns/"}, jar, jar + "donations/"}) {
        const QByteArray tag = server.guest().get(one).header("ETag");
        const HeaderLines having{{"If-None-Match", tag}};
        const Answer kept = server.guest().get(one, having), fresh = freshly(server.guest(), one, having);
        EXPECT_EQ(kept.status, 304) << one.toStdString();
        EXPECT_TRUE(kept.body.isEmpty());
        EXPECT_EQ(ownApart(kept), ownApart(fresh)) << one.toStdString();
        EXPECT_EQ(server.guest().get(one, {{"If-None-Match", "\"other\""}}).status, 200);
        server.give(server.guest(), campaign, 5);
        EXPECT_EQ(server.guest().get(one, having).status, 200) << one.toStdString();
    }
}

TEST(KeptAnswers, AreForStrangersAlone)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client berta = server.newParent("berta");
    const qint64 campaign = server.newCampaign(anna);
    const QByteArray jar = path("/campaigns/%/", campaign);
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(server.guest().get(jar).number("total_donated"), -1);
        EXPECT_EQ(anna.get(jar).number("total_donated"), 0);
        EXPECT_EQ(berta.get(jar).number("total_donated"), -1);
        EXPECT_EQ(server.guest().as("bad").get(jar).status, 401);
    }
    EXPECT_EQ(berta.get(jar).header("Cache-Control"), "no-store");
}

}
