#pragma once

#include "stationserver.h"

#include "remote/memoryvault.h"
#include "replica/replica.h"
#include "station/stationdesk.h"
#include "support/fakeclock.h"
#include "support/fakekeys.h"
#include "sync/engine.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// A whole station on a folder of its own, that can be switched off at the wall.
class AStation : public ::testing::Test
{
protected:
    AStation() { start(); }
    ~AStation() override { stop(); }

    void start()
    {
        auto opened = replica::Replica::open(m_folder.path(), m_clock);
        if (!opened) {
            ASSERT_EQ(opened.error().error, replica::OpenError::DamagedJournal);
            ASSERT_TRUE(replica::Replica::setJournalAside(m_folder.path(), m_clock).ok());
            opened = replica::Replica::open(m_folder.path(), m_clock);
        }
        ASSERT_TRUE(opened.ok());
        m_replica = *std::move(opened);
        sync::EngineOptions options;
        options.vaultName = QStringLiteral("test");
        options.pullEvery = std::chrono::milliseconds{100};
        options.keepsGifts = false;
        m_engine = std::make_unique<sync::Engine>(
            *m_replica, m_vault, m_clock, m_keys, options, [this] { return m_server.connection(); });
        m_desk = std::make_unique<station::StationDesk>(*m_replica, *m_engine, m_folder.path(), m_clock, m_keys);
        m_desk->measureDiskWith([this] { return m_free; });
        QObject::connect(m_desk.get(), &station::StationDesk::credentialGiven, m_desk.get(), [this](const QString &token) { m_token = token; });
        m_desk->start();
        if (m_desk->isActivated())
            m_engine->openStation(m_token);
        m_engine->start();
    }
    void stop()
    {
        m_desk.reset();
        m_engine.reset();
        m_replica.reset();
    }
    void activate()
    {
        std::optional<bool> done;
        m_desk->activate(m_server.code, &m_context, [&](const Result<void, Refusal> &result) { done = result.ok(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }));
        ASSERT_TRUE(*done);
        ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == station::Readiness::Open; }));
    }
    Result<void, Refusal> activateBy(const QString &typed)
    {
        std::optional<Result<void, Refusal>> result;
        m_desk->activate(typed, &m_context, [&](const Result<void, Refusal> &came) { result = came; });
        EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
        return result.value_or(Failure{Refusal{Reason::Offline, {}, {}}});
    }
    template <class Condition>
    bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 15'000);
    }
    Result<station::Thanks, station::GiveTrouble> give(qint64 jar, qint64 amount, const QString &name = {})
    {
        station::Gift gift;
        gift.jar = CampaignId{jar};
        gift.amount = Money::units(amount);
        gift.name = name;
        if (!name.isEmpty()) {
            gift.email = QStringLiteral("otto.private@example.org");
            gift.comment = QStringLiteral("a secret word");
        }
        std::optional<Result<station::Thanks, station::GiveTrouble>> result;
        m_desk->give(gift, &m_context, [&](const Result<station::Thanks, station::GiveTrouble> &came) { result = came; });
        EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
        return result.value_or(Failure{station::GiveTrouble::Disk});
    }
    /// In how many of the station's files these bytes are.
    int filesWith(const QByteArray &bytes)
    {
        int count = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                ++count;
        }
        return count;
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeKeys m_keys;
    remote::MemoryVault m_vault;
    StationServer m_server;
    QObject m_context;
    qint64 m_free = qint64{10} * 1024 * 1024 * 1024;
    QString m_token;
    std::unique_ptr<replica::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<station::StationDesk> m_desk;
};

}
