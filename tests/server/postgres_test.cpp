#include "server/backup.h"
#include "support/postgrescluster.h"
#include "support/publicwrites.h"
#include "support/testserver.h"

#include <atomic>
#include <thread>

namespace dreamjar::test {

TEST(Postgres, ALostConnectionIsMadeAnew)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    PostgresCluster::shared().dropConnections();
    // More than there are connections, so that each meets its own loss.
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(server.give(server.guest(), campaign, 1, key(i)).status, 201) << i;
        EXPECT_EQ(anna.get(path("/campaigns/%/", campaign)).number("total_raised"), i + 1);
    }
}

TEST(Postgres, ManyServersAreOne)
{
    TestServer first;
    const auto same = [&](server::Options &options) { options.database = first.options().database; };
    TestServer second{same};
    const Client anna = first.newParent("anna");
    const qint64 campaign = first.newCampaign(anna);
    const Client annaThere = second.guest().as(anna.token());
    EXPECT_EQ(annaThere.get("/parents/me/").body, anna.get("/parents/me/").body);
    EXPECT_EQ(first.guest().get("/healthz").header("DreamJar-Epoch"),
        second.guest().get("/healthz").header("DreamJar-Epoch"));

    const Answer here = first.give(first.guest(), campaign, 5, key(1));
    const Answer there = second.give(second.guest(), campaign, 5, key(1));
    EXPECT_EQ(there.body, here.body);
    EXPECT_EQ(there.header("Idempotent-Replayed"), "true");

    Answer page = second.guest().get("/api/changes/");
    std::thread other{[&] {
        for (int i = 0; i < 30; ++i)
            second.give(second.guest(), campaign, 1);
    }};
    for (int i = 0; i < 30; ++i)
        first.give(first.guest(), campaign, 1);
    other.join();
    EXPECT_EQ(first.guest().get(path("/campaigns/%/", campaign)).number("total_raised"), 65);
    qsizetype gifts = 0;
    do {
        page = first.guest().get("/api/changes/?since=" + page.at("cursor").toString().toLatin1());
        gifts += page.count("donations");
    } while (page.at("more").toBool());
    EXPECT_EQ(gifts, 60);
}

TEST(Postgres, AStationIsKnownToAllServers)
{
    TestServer first;
    TestServer second{[&](server::Options &options) { options.database = first.options().database; }};
    const Client anna = first.newParent("anna");
    const qint64 jar = first.newCampaign(anna);
    const Answer kiosk
        = anna.post("/api/kiosks/", R"({"name":"Foyer","campaigns":[)" + QByteArray::number(jar) + "]}", key(1));
    EXPECT_EQ(second.guest()
                  .as(anna.token())
                  .post("/api/kiosks/", R"({"name":"Foyer","campaigns":[)" + QByteArray::number(jar) + "]}", key(1))
                  .body,
        kiosk.body);
    const QByteArray code = R"({"code":")" + QByteArray::fromStdString(kiosk.text("code")) + R"("})";
    const Answer activated = second.guest().post("/api/kiosks/activate/", code);
    EXPECT_EQ(activated.status, 200) << activated.body.toStdString();
    EXPECT_EQ(first.guest().post("/api/kiosks/activate/", code).status, 400);
    const Client station = first.guest().as(QByteArray::fromStdString(activated.text("token")));
    const Answer gift = station.post(path("/campaigns/%/donations/", jar), R"({"amount":5})", key(2));
    EXPECT_EQ(gift.status, 201);
    const Answer again
        = second.guest().as(station.token()).post(path("/campaigns/%/donations/", jar), R"({"amount":5})", key(2));
    EXPECT_EQ(again.body, gift.body);
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(first.guest().get("/api/keys/").body, second.guest().get("/api/keys/").body);
    anna.remove(path("/api/kiosks/%/", kiosk.id()));
    EXPECT_EQ(second.guest().as(station.token()).get("/api/kiosk/").status, 401);
}

TEST(Postgres, LimitsAndSignInsHoldForAllServers)
{
    TestServer first{[](server::Options &options) { options.rateLimits = true; }};
    TestServer second{[&](server::Options &options) {
        options.rateLimits = true;
        options.database = first.options().database;
    }};
    first.newParent("anna");
    const std::string refresh = first.signIn("anna@example.org", TestServer::password()).text("refresh");
    const auto exchange = [](TestServer &server, const std::string &token) {
        return server.guest().post(
            "/api/token/refresh/", R"({"refresh":")" + QByteArray::fromStdString(token) + R"("})");
    };
    const Answer successor = exchange(second, refresh);
    EXPECT_EQ(successor.status, 200);
    EXPECT_EQ(exchange(first, refresh).status, 200) << "the answer may have got lost";
    const Answer third = exchange(first, successor.text("refresh"));
    ASSERT_EQ(third.status, 200);
    // A successor was used, so the first token is over; its use ends the family everywhere.
    EXPECT_EQ(exchange(second, refresh).detail(), "Token is blacklisted");
    EXPECT_EQ(exchange(first, third.text("refresh")).status, 401);
    EXPECT_EQ(second.guest().as(QByteArray::fromStdString(third.text("access"))).get("/parents/me/").status, 401);

    std::vector<std::thread> threads;
    std::atomic<int> tried = 0, blocked = 0;
    for (TestServer *server : {&first, &second, &first, &second}) {
        threads.emplace_back([&, server] {
            for (int i = 0; i < 4; ++i) {
                const int status = server->signIn("anna@example.org", "wrong-password").status;
                ++(status == 429 ? blocked : tried);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(tried, 10);
    EXPECT_EQ(blocked, 6);
}

TEST(Postgres, WhatOneServerWroteIsSeenByTheNextWhoAsksAnother)
{
    TestServer writing;
    const auto same = [&](server::Options &options) { options.database = writing.options().database; };
    TestServer other{same};
    QHash<QByteArray, QByteArray> before;
    writeInEveryWay(writing, [&](const char *done, const QList<QByteArray> &paths) {
        other.clock().advance(writing.clock().now() - other.clock().now());
        for (const QByteArray &path : paths) {
            const Answer there = other.guest().get(path);
            EXPECT_EQ(there.body, other.guest().get(path).body) << done << ' ' << path.toStdString();
            EXPECT_EQ(there.body, writing.guest().get(path).body) << done << ' ' << path.toStdString();
            EXPECT_NE(there.body, before.value(path)) << done << ' ' << path.toStdString();
            before[path] = there.body;
        }
    });
}

TEST(Postgres, SeveralServersMayStartAtOnceOnAnEmptyDatabase)
{
    const QString database = newDatabase();
    std::vector<std::thread> threads;
    std::atomic<int> started = 0;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            const SystemClock clock;
            SystemKeySource keys;
            server::Options options;
            options.database = database;
            options.secret = QByteArray(48, 's');
            server::Server server{options, clock, keys};
            if (server.start())
                ++started;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(started, 3);
}

TEST(Postgres, WithoutItsClientProgramsABackupSaysWhatIsMissing)
{
    TestServer server;
    QTemporaryDir folder;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8());
    const auto report = server::backUp(server.options(), folder.filePath(QStringLiteral("a")));
    qputenv("PATH", path);
    ASSERT_FALSE(report.ok());
    EXPECT_TRUE(report.error().contains(QStringLiteral("pg_dump is not installed"))) << report.error().toStdString();
}

}
