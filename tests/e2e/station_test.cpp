#include "apicaller.h"
#include "programs.h"

#include "app/client.h"
#include "domain/serveraddress.h"
#include "domain/stationcode.h"
#include "kiosk.h"
#include "kiosk/kioskwindow.h"
#include "network/linkednetwork.h"
#include "remote/httptransport.h"
#include "station/receiptslog.h"
#include "support/widgets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTest>
#include <gtest/gtest.h>

// A donation station as a whole: killed, cut off, drained; and its session under kill -9.

namespace dreamjar::test {

namespace {

/// A parent with a child and two jars on a server of their own, and a code for a station.
class StationWorld : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_server.url().isValid());
        const QByteArray parent = QByteArray::number(m_anna.join(QStringLiteral("anna")));
        const qint64 child = m_anna.make("/parents/" + parent + "/children/", R"({"name":"Mia Rose","date_of_birth":"2017-05-04"})");
        QJsonArray jars;
        for (const char *title : {"A bicycle", "A telescope"}) {
            const QJsonObject jar{{QStringLiteral("title"), QLatin1String(title)}, {QStringLiteral("description"), QStringLiteral("d")},
                {QStringLiteral("goal"), 500}, {QStringLiteral("category"), QStringLiteral("sports")}};
            jars.append(m_anna.make("/children/" + QByteArray::number(child) + "/campaigns/", QJsonDocument(jar).toJson()));
        }
        m_jars = jars;
        const ApiAnswer made = call(remote::Method::Post, "/api/kiosks/",
            QJsonDocument(QJsonObject{{QStringLiteral("name"), QStringLiteral("Fair")}, {QStringLiteral("campaigns"), jars}}).toJson());
        ASSERT_EQ(made.status, 201);
        m_code = made.body.object().value(u"code").toString();
        ASSERT_FALSE(m_code.isEmpty());
    }

    ApiAnswer call(remote::Method method, const QByteArray &target, const QByteArray &body = {}) const
    {
        return m_anna.call(method, target, body);
    }

    QString folder() const { return app::replicaFolder({m_data.path(), m_server.url(), false, {}}); }

    /// The crowd gives until the log has so many gifts, killed at random moments in between; what it was thanked for.
    void crowd(int gifts, bool offline, int kills)
    {
        for (int turn = 0;; ++turn) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            QStringList arguments{QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("--server"), m_server.url().toString(),
                QStringLiteral("--code"), m_code, QStringLiteral("--gifts"), QString::number(gifts)};
            if (offline)
                arguments << QStringLiteral("--offline");
            process.start(program("station_giver"), arguments);
            ASSERT_TRUE(process.waitForStarted());
            const bool kill = turn < kills;
            const bool ended = process.waitForFinished(kill ? 250 + static_cast<int>(m_chance.bounded(700)) : 15 * 60'000);
            if (!ended)
                process.kill(); // SIGKILL
            process.waitForFinished();
            for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
                const auto words = line.split(' ');
                if (words.size() == 3 && words.first() == "THANKS")
                    m_thanked.insert(QString::fromLatin1(words.at(1)), words.at(2).toLongLong());
            }
            if (ended) {
                EXPECT_EQ(process.exitCode(), 0);
                return;
            }
            ASSERT_TRUE(kill) << "it did not come to an end";
        }
    }

    ServerProgram m_server;
    QTemporaryDir m_data;
    ApiCaller m_anna{m_server.url()};
    QString m_code;
    QJsonArray m_jars;
    QRandomGenerator m_chance{20261125};
    QHash<QString, qint64> m_thanked;
};

}

TEST_F(StationWorld, LosesNothingAndDoublesNothingThroughKillsAndCuts)
{
    const int gifts = qEnvironmentVariableIsSet("DREAMJAR_KIOSK_GIFTS") ? qEnvironmentVariableIntValue("DREAMJAR_KIOSK_GIFTS") : 150;
    const int kills = qEnvironmentVariableIsSet("DREAMJAR_KIOSK_GIFTS") ? 30 : 4;
    crowd(5, false, 0); // set up, and known to the server
    m_server.terminate();
    crowd(gifts, true, kills);
    ASSERT_TRUE(m_server.restart());
    crowd(gifts + 5, false, kills);

    const auto log = station::ReceiptsLog(QDir(folder()).filePath(QStringLiteral("receipts.log"))).read();
    EXPECT_EQ(log.damagedLines, 0);
    QHash<QString, qint64> inLog;
    qint64 logSum = 0;
    for (const station::LoggedGift &gift : log.gifts) {
        inLog.insert(gift.reference.toString(), gift.amount.toUnits());
        logSum += gift.amount.toUnits();
    }
    EXPECT_EQ(inLog.size(), log.gifts.size());
    EXPECT_GE(inLog.size(), gifts + 5);
    for (auto it = m_thanked.cbegin(); it != m_thanked.cend(); ++it)
        EXPECT_EQ(inLog.value(it.key()), it.value()) << "thanked for, but not in the log";

    QHash<QString, qint64> onServer;
    qint64 serverSum = 0, totals = 0;
    int donations = 0;
    for (const QJsonValue &jar : std::as_const(m_jars)) {
        const QJsonObject campaign = call(remote::Method::Get, "/campaigns/" + QByteArray::number(jar.toInteger()) + "/").body.object();
        totals += campaign.value(u"total_raised").toInteger();
        for (const QJsonValue &value : campaign.value(u"donations").toArray()) {
            const QJsonObject gift = value.toObject();
            onServer.insert(gift.value(u"client_id").toString(), gift.value(u"amount").toInteger());
            serverSum += gift.value(u"amount").toInteger();
            ++donations;
        }
    }
    EXPECT_EQ(donations, inLog.size());
    EXPECT_EQ(onServer, inLog);
    EXPECT_EQ(serverSum, logSum);
    EXPECT_EQ(totals, logSum);
    // Whoever carries the machine away reads no name.
    for (const QFileInfo &info : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("Otto Sealed")) << info.fileName().toStdString();
    }
}

TEST_F(StationWorld, IsSetUpWholeByOneCodeOnAMachineThatKnowsNoServer)
{
    const QByteArray path = "/api/kiosks/" + QByteArray::number(call(remote::Method::Get, "/api/kiosks/").body.array().first().toObject().value(u"id").toInteger());
    ASSERT_EQ(call(remote::Method::Put, path + "/", R"({"presets":[7],"language":"fr","time_zone":"Asia/Tokyo"})").status, 200);
    const QUrl server = serverAddress(m_server.url().toString());
    const QString there = app::replicaFolder({m_data.path(), server, false, {}});
    desktop::Options options;
    options.dataFolder = m_data.path();
    options.kiosk = true;
    SystemClock clock;
    SystemKeySource keys;
    app::LinkedNetwork network;
    ui::Theme theme(ui::Scheme::Light);
    const auto touch = [](kiosk::KioskWindow *window, const QString &name) {
        QWidget *target = nullptr;
        ASSERT_TRUE(QTest::qWaitFor([&] {
            for (QWidget *widget : window->findChildren<QWidget *>(name))
                target = widget->isVisible() && widget->isEnabled() ? widget : target;
            return target != nullptr;
        })) << name.toStdString();
        QTest::mouseClick(target, Qt::LeftButton);
    };
    const auto goToStaff = [&](kiosk::KioskWindow *window, int askedForThePin) {
        for (int i = 0; i < 5; ++i)
            QTest::mouseClick(window->shown(), Qt::LeftButton, {}, {30, 30});
        for (int i = 0; i < askedForThePin; ++i) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return window->shown()->objectName() == u"pinScreen"; }));
            for (int digit = 0; digit < 4; ++digit)
                touch(window, QStringLiteral("digit5"));
            touch(window, QStringLiteral("pinForward"));
        }
    };
    const auto opens = [](const desktop::Kiosk &kiosk) {
        return kiosk.window()->shown()->objectName() == u"attractScreen";
    };
    {
        desktop::Kiosk kiosk(options, theme, clock, keys, network);
        kiosk.start();
        EXPECT_EQ(kiosk.window()->shown()->objectName(), QStringLiteral("noticeScreen")) << "there is nothing to give to";
        goToStaff(kiosk.window(), 2);
        touch(kiosk.window(), QStringLiteral("actSetUp"));
        const auto type = [&](const QString &text) {
            auto *field = kiosk.window()->findChild<QWidget *>(QStringLiteral("typeField"));
            for (int i = 0; i < 100; ++i)
                QTest::keyClick(field, Qt::Key_Backspace);
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return); // as a scanner ends
        };
        const QPointer<kiosk::KioskWindow> before = kiosk.window();
        type(StationCode{QStringLiteral("AAAA-AAAA-AAAA"), server}.text());
        const auto *forward = kiosk.window()->findChild<QWidget *>(QStringLiteral("typeForward"));
        ASSERT_FALSE(forward->isEnabled()) << "it asks";
        ASSERT_TRUE(QTest::qWaitFor([&] { return forward->isEnabled(); }, 20'000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return !QDir(there).exists(); })) << "a wrong code leaves nothing";
        type(StationCode{m_code, server}.text());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !before; }, 20'000));
        EXPECT_TRUE(QTest::qWaitFor([&] { return opens(kiosk); }, 20'000));
    }
    {
        desktop::Kiosk again(options, theme, clock, keys, network);
        again.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opens(again); }, 20'000)) << "also after a restart";
        goToStaff(again.window(), 1);
        EXPECT_TRUE(QTest::qWaitFor([&] { return again.window()->shown()->objectName() == u"staffScreen"; }))
            << "the PIN is the one that staff chose";
    }
    QFile memory(QDir(there).filePath(QStringLiteral("station.json")));
    ASSERT_TRUE(memory.open(QIODevice::ReadOnly));
    const QJsonObject profile = QJsonDocument::fromJson(memory.readAll()).object().value(u"profile").toObject();
    EXPECT_EQ(profile.value(u"time-zone").toString(), QStringLiteral("Asia/Tokyo"));
    EXPECT_EQ(profile.value(u"language").toString(), QStringLiteral("fr"));
    EXPECT_EQ(profile.value(u"presets").toArray(), QJsonArray{7});
    EXPECT_EQ(profile.value(u"jars").toArray(), m_jars);
    EXPECT_EQ(profile.value(u"name").toString(), QStringLiteral("Fair"));
}

TEST(AStationOnADisk, ThatCannotBeWrittenSaysSoAndTakesNoGifts)
{
    desktop::Options options;
    options.dataFolder = QStringLiteral("/proc/dreamjar-station"); // where not even root may make a folder
    options.server = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    options.kiosk = true;
    SystemClock clock;
    SystemKeySource keys;
    app::LinkedNetwork network;
    ui::Theme theme(ui::Scheme::Light);
    desktop::Kiosk kiosk(options, theme, clock, keys, network);
    kiosk.start();
    ASSERT_NE(kiosk.window(), nullptr);
    EXPECT_EQ(kiosk.window()->shown()->objectName(), QStringLiteral("noticeScreen"));
    EXPECT_TRUE(isReadable(*kiosk.window(), QStringLiteral("cannot take gifts now")));
    QTest::mouseClick(kiosk.window()->shown(), Qt::LeftButton);
    EXPECT_EQ(kiosk.window()->shown()->objectName(), QStringLiteral("noticeScreen"));
}

TEST_F(StationWorld, ComesBackWithinFiveSecondsOfAKill)
{
    crowd(3, false, 0);
    QProcess session;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DREAMJAR"), program("dreamjar"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("dreamjar.kiosk.info=true"));
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    session.start(QStringLiteral(DJ_SOURCE_DIR "/packaging/kiosk/dreamjar-kiosk-session"),
        {QStringLiteral("--data-dir"), m_data.path(), QStringLiteral("--server"), m_server.url().toString()});
    QByteArray said;
    const auto starts = [&] {
        said += session.readAll();
        return said.count("the start screen is shown");
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return starts() == 1; }, 30'000)) << said.toStdString();
    QProcess::execute(QStringLiteral("pkill"), {QStringLiteral("-KILL"), QStringLiteral("-P"), QString::number(session.processId())});
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return starts() == 2; }, 20'000)) << said.toStdString();
    EXPECT_LT(timer.elapsed(), 5000);
    // The session first, so that it does not start another one.
    const QString children = QString::number(session.processId());
    QProcess pids;
    pids.start(QStringLiteral("pgrep"), {QStringLiteral("-P"), children});
    pids.waitForFinished();
    session.kill();
    session.waitForFinished();
    for (const QByteArray &pid : pids.readAllStandardOutput().split('\n')) {
        if (!pid.isEmpty())
            QProcess::execute(QStringLiteral("kill"), {QString::fromLatin1(pid)});
    }
}

}
