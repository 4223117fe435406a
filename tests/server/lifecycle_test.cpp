#include "support/testserver.h"

#include "server/import.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <atomic>
#include <thread>

namespace dreamjar::test {

namespace {

using server::Options;
using server::StartError;

/// Tries to start a server and gives why it did not.
StartError whyNot(const Options &options)
{
    const SystemClock clock;
    SystemKeySource keys;
    server::Server server{options, clock, keys};
    const auto port = server.start();
    EXPECT_FALSE(port.ok());
    return port ? StartError{} : port.error();
}

Options someOptions()
{
    Options options;
    options.database = newDatabase();
    options.secret = QByteArray(48, 's');
    return options;
}

}

TEST(Lifecycle, EverythingIsThereAfterARestart)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    server.give(server.guest(), campaign, 25);
    const QByteArray me = anna.get("/parents/me/").body;
    const Answer feed = server.guest().get("/api/changes/");
    const QByteArray cursor = feed.at("cursor").toString().toLatin1();
    server.restart();
    EXPECT_EQ(anna.as(anna.token()).get("/parents/me/").status, 0) << "the old port is gone";
    const Client again = server.guest().as(anna.token());
    EXPECT_EQ(again.get("/parents/me/").body, me);
    const Answer after = server.guest().get("/api/changes/?since=" + cursor);
    EXPECT_EQ(after.status, 200);
    EXPECT_EQ(after.text("cursor"), feed.text("cursor"));
    EXPECT_EQ(server.signIn("anna@example.org", TestServer::password()).status, 200);
}

TEST(Lifecycle, ASecondServerOnTheSameFileIsRefusedInWords)
{
    TestServer first;
    const StartError why = whyNot(first.options());
    EXPECT_EQ(why.kind, StartError::Kind::AlreadyRunning);
    EXPECT_TRUE(why.sentence.contains(QStringLiteral("Another DreamJar server"))) << why.sentence.toStdString();
    first.stop();
    first.start();
    EXPECT_EQ(first.guest().get("/readyz").status, 200);
}

TEST(Lifecycle, AnImportKeepsAwayFromTheFileOfARunningServer)
{
    TestServer server;
    QTemporaryDir folder;
    QFile dump{folder.filePath(QStringLiteral("dump.json"))};
    ASSERT_TRUE(dump.open(QIODevice::WriteOnly) && dump.write("[]") == 2 && dump.flush());
    const SystemClock clock;
    SystemKeySource keys;
    const auto report = server::importDump(server.options(), dump.fileName(), clock, keys);
    ASSERT_FALSE(report.ok());
    EXPECT_TRUE(report.error().sentence.contains(QStringLiteral("Another DreamJar server")));
}

TEST(Lifecycle, TellsWhyItDoesNotStart)
{
    Options options = someOptions();
    options.database = QStringLiteral("mysql://example");
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Options);
    options = someOptions();
    options.database = QStringLiteral("sqlite:/nowhere/at/all/a.db");
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Database);
    options = someOptions();
    options.secret = "short";
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Secret);
    options = someOptions();
    options.host = QStringLiteral("no-such-host.invalid");
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Address);
    options = someOptions();
    options.host = QStringLiteral("203.0.113.1");
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Address);

    QTcpServer taken;
    ASSERT_TRUE(taken.listen(QHostAddress::LocalHost));
    options = someOptions();
    options.port = taken.serverPort();
    const StartError why = whyNot(options);
    EXPECT_EQ(why.kind, StartError::Kind::Address);
    EXPECT_TRUE(why.sentence.contains(QString::number(taken.serverPort()))) << why.sentence.toStdString();
}

TEST(Lifecycle, ADamagedDatabaseIsLeftAsItIs)
{
    QTemporaryDir folder;
    QFile file{folder.filePath(QStringLiteral("a.db"))};
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const QByteArray rubbish(8192, 'x');
    file.write(rubbish);
    file.close();
    Options options = someOptions();
    options.database = QStringLiteral("sqlite:") + file.fileName();
    EXPECT_EQ(whyNot(options).kind, StartError::Kind::Database);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), rubbish);
}

TEST(Lifecycle, MakesItsSecretForItsOwnerAlone)
{
    QTemporaryDir folder;
    TestServer server{[&](Options &options) {
        options.secret.clear();
        options.secretFile = folder.filePath(QStringLiteral("secret"));
    }};
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QFile file{server.options().secretFile};
    EXPECT_EQ(file.permissions(), mine);
    const Client anna = server.newParent("anna");
    server.restart();
    EXPECT_EQ(server.guest().as(anna.token()).get("/parents/me/").status, 200);
    server.stop();
    file.setPermissions(mine | QFile::ReadOther);
    EXPECT_EQ(whyNot(server.options()).kind, StartError::Kind::Secret);
}

TEST(Lifecycle, RunsInMemory)
{
    TestServer server{[](Options &options) { options.database = QStringLiteral("sqlite::memory:"); }};
    const Client anna = server.newParent("anna");
    EXPECT_EQ(anna.get("/parents/me/").status, 200);
}

TEST(Lifecycle, StoppingIsQuickAndLosesNothingThatWasAnswered)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Client guest = server.guest();
    std::atomic<int> accepted = 0, odd = 0;
    std::atomic<bool> busy = true;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&, i] {
            for (int n = 0; busy; ++n) {
                const int status = i == 0
                    ? guest.post("/api/token/", R"({"email":"x@example.org","password":"12345678"})").status
                    : server.give(guest, campaign, 1).status;
                if (status == 201)
                    ++accepted;
                else if (status != 0 && status != 503 && status != 401)
                    ++odd;
            }
        });
    }
    while (accepted < 20)
        std::this_thread::yield();
    QElapsedTimer timer;
    timer.start();
    server.stop();
    const qint64 took = timer.elapsed();
    busy = false;
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_LT(took, 1500);
    EXPECT_EQ(odd, 0);
    server.start();
    EXPECT_GE(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), accepted);
}

TEST(Lifecycle, StopsUnderOpenConnections)
{
    TestServer server;
    std::vector<std::unique_ptr<QTcpSocket>> open;
    for (int i = 0; i < 5; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), server.port());
        ASSERT_TRUE(socket->waitForConnected(2000));
        socket->write(i % 2 ? "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
                            : "POST /parents/ HTTP/1.1\r\nContent-Length: 9\r\n\r\n{");
        socket->waitForBytesWritten(1000);
        open.push_back(std::move(socket));
    }
    EXPECT_TRUE(open[1]->waitForReadyRead(2000));
    QElapsedTimer timer;
    timer.start();
    server.stop();
    EXPECT_LT(timer.elapsed(), 1500);
}

TEST(Lifecycle, MayBeDestroyedWithoutAStart)
{
    const SystemClock clock;
    SystemKeySource keys;
    server::Server server{someOptions(), clock, keys};
    server.stop();
}

}
