#include "support/testserver.h"

#include "server/backup.h"

#include <QFile>
#include <QFileInfo>
#include <atomic>
#include <thread>

namespace dreamjar::test {

namespace {

using server::backUp;
using server::restore;

const SystemClock systemClock;

class Backup : public testing::Test
{
protected:
    QString file(const char *name = "a.backup") const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray epoch(const TestServer &server)
    {
        return server.guest().get("/healthz").header("DreamJar-Epoch");
    }
    server::Options elsewhere()
    {
        server::Options options;
        options.database = newDatabase();
        return options;
    }
    static std::unique_ptr<TestServer> serve(const server::Options &from)
    {
        return std::make_unique<TestServer>([&](server::Options &options) { options.database = from.database; });
    }

    QTemporaryDir m_folder;
    SystemKeySource m_keys;
};

}

TEST_F(Backup, UnderLoadItIsOneMomentAndComesBackWhole)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    server.give(server.guest(), campaign, 1);
    std::atomic<bool> busy = true;
    std::atomic<int> given = 1;
    std::thread donor{[&] {
        for (int i = 0; busy; ++i) {
            if (server.give(server.guest(), campaign, 1, key(i)).status == 201)
                ++given;
        }
    }};
    while (given < 5)
        std::this_thread::yield();
    const int before = given;
    const auto report = backUp(server.options(), file());
    const int after = given;
    busy = false;
    donor.join();
    ASSERT_TRUE(report.ok()) << report.error().toStdString();
    EXPECT_EQ(report->campaigns, 1);
    EXPECT_EQ(report->bytes, QFileInfo{file()}.size());
    EXPECT_FALSE(QFile::exists(file("a.backup.part")));
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFile::permissions(file()), mine);

    const server::Options there = elsewhere();
    const auto restored = restore(there, file(), systemClock, m_keys);
    ASSERT_TRUE(restored.ok()) << restored.error().toStdString();
    const auto copy = serve(there);
    const Answer seen = copy->guest().get(path("/campaigns/%/", campaign));
    EXPECT_GE(seen.number("donation_count"), before);
    EXPECT_LE(seen.number("donation_count"), after + 1) << "one may be in flight";
    EXPECT_EQ(seen.number("donation_count"), restored->donations);
    EXPECT_EQ(seen.number("total_raised"), restored->donations);
    EXPECT_EQ(copy->guest().get(path("/campaigns/%/donations/", campaign)).count(), restored->donations);
    EXPECT_EQ(copy->signIn("anna@example.org", TestServer::password()).status, 200);
    EXPECT_EQ(copy->give(copy->guest(), campaign, 1).status, 201);
    EXPECT_NE(epoch(*copy), epoch(server));
}

TEST_F(Backup, ARestoredDatabaseBeginsANewLifeAndTheOldOneIsKept)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    server.give(server.guest(), campaign, 5, key(1));
    ASSERT_TRUE(backUp(server.options(), file()).ok());
    server.give(server.guest(), campaign, 7, key(2));
    const QByteArray cursor = server.guest().get("/api/changes/").at("cursor").toString().toLatin1();
    const QByteArray firstLife = epoch(server);
    server.stop();

    const auto report = restore(server.options(), file(), systemClock, m_keys);
    ASSERT_TRUE(report.ok()) << report.error().toStdString();
    EXPECT_EQ(report->donations, 1);
    server.start();
    EXPECT_NE(epoch(server), firstLife);
    EXPECT_EQ(server.guest().get("/api/changes/?since=" + cursor).status, 410);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("total_raised"), 5);
    // Clients send again what they hold: the one is known, the other is made anew.
    EXPECT_EQ(server.give(server.guest(), campaign, 5, key(1)).header("Idempotent-Replayed"), "true");
    EXPECT_EQ(server.give(server.guest(), campaign, 7, key(2)).status, 201);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("total_raised"), 12);
    server.stop();

    ASSERT_TRUE(QFile::exists(report->kept)) << report->kept.toStdString();
    const auto back = restore(server.options(), report->kept, systemClock, m_keys);
    ASSERT_TRUE(back.ok()) << back.error().toStdString();
    EXPECT_EQ(back->donations, 2);
}

TEST_F(Backup, WhatCannotBeRestoredLeavesTheDatabaseAsItIs)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    ASSERT_TRUE(backUp(server.options(), file()).ok());
    const auto running = restore(server.options(), file(), systemClock, m_keys);
    ASSERT_FALSE(running.ok());
    EXPECT_TRUE(running.error().contains(QStringLiteral("DreamJar server"))) << running.error().toStdString();
    const QByteArray life = epoch(server);
    server.stop();

    QFile whole{file()};
    ASSERT_TRUE(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QByteArray spoilt = bytes;
    spoilt.replace(spoilt.size() / 4, spoilt.size() / 2, QByteArray(spoilt.size() / 2, 'x'));
    const QList<QByteArray> wrong{"", "rubbish", bytes.left(bytes.size() / 3), spoilt};
    for (const QByteArray &content : wrong) {
        QFile other{file("other")};
        ASSERT_TRUE(other.open(QIODevice::WriteOnly | QIODevice::Truncate));
        other.write(content);
        other.close();
        EXPECT_FALSE(restore(server.options(), file("other"), systemClock, m_keys).ok()) << content.size();
    }
    EXPECT_FALSE(restore(server.options(), file("none"), systemClock, m_keys).ok());
    server.start();
    EXPECT_EQ(epoch(server), life);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).status, 200);
}

TEST_F(Backup, OverwritesNothing)
{
    TestServer server;
    QFile there{file()};
    ASSERT_TRUE(there.open(QIODevice::WriteOnly) && there.write("precious") == 8 && there.flush());
    EXPECT_FALSE(backUp(server.options(), file()).ok());
    EXPECT_EQ(QFileInfo{file()}.size(), 8);
    EXPECT_FALSE(backUp(server.options(), file("no/such/folder/a")).ok());
    EXPECT_FALSE(backUp(elsewhere(), file("b")).ok()) << "there is nothing yet";
    EXPECT_FALSE(QFile::exists(file("b")));
}

}
