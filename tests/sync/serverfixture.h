#pragma once

#include "remote/httptransport.h"
#include "remote/openidattempt.h"
#include "remote/memoryvault.h"
#include "replica/replica.h"
#include "replica/view.h"
#include "server/server.h"
#include "support/builders.h"
#include "support/printers.h"
#include "sync/engine.h"
#include "wire/codec.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <atomic>

namespace dreamjar::test {

/// What the network does to the requests of one program; safe from any thread.
struct Network {
    std::atomic<bool> up = true;
    std::atomic<int> writes = 0; ///< how many writes went by
    std::atomic<int> cutBefore = -1; ///< this write does not reach the server
    std::atomic<int> loseAnswer = -1; ///< this write does, but its answer is lost
    std::atomic<bool> hang = false; ///< nothing is ever answered
};

/// HTTP over a network that obeys the test.
class FaultyTransport : public remote::Transport
{
public:
    FaultyTransport(const QUrl &server, Network &network) : m_http(server), m_network(network) { }

    void send(const remote::Request &request, QObject *context, Done done) override
    {
        using remote::Answer;
        if (m_network.hang)
            return;
        const bool writes = request.method != remote::Method::Get;
        const int number = writes ? m_network.writes++ : -1;
        Answer failure;
        failure.failure = Answer::Failure::NotSent;
        if (!m_network.up || (writes && number == m_network.cutBefore)) {
            QTimer::singleShot(0, context, [done, failure] { done(failure); });
            return;
        }
        if (writes && number == m_network.loseAnswer) {
            failure.failure = Answer::Failure::Lost;
            m_http.send(request, context, [done, failure](const Answer &) { done(failure); });
            return;
        }
        m_http.send(request, context, std::move(done));
    }

private:
    remote::HttpTransport m_http;
    Network &m_network;
};

/// A whole client as the desktop has it, on a folder and with a keyring of its own.
class Program
{
public:
    explicit Program(const QUrl &server) : m_server(server) { }
    ~Program() { stop(); }

    void start()
    {
        auto opened = replica::Replica::open(m_folder.path(), m_clock);
        ASSERT_TRUE(opened.ok());
        m_replica = *std::move(opened);
        sync::EngineOptions options;
        options.server = m_server;
        options.vaultName = QStringLiteral("test");
        options.pullEvery = std::chrono::milliseconds{100};
        options.openBrowser = openBrowser;
        options.openId = [](const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page) {
            remote::OpenIdAttempt::Options way;
            way.page = page;
            return std::make_unique<remote::OpenIdAttempt>(client, keys, way);
        };
        m_engine = std::make_unique<sync::Engine>(*m_replica, vault, m_clock, m_keys, options,
            [this] { return std::make_unique<FaultyTransport>(m_server, network); });
        m_engine->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_engine->states().account().restoring; }));
    }
    void stop()
    {
        m_engine.reset();
        m_replica.reset();
    }

    QString folder() const { return m_folder.path(); }
    sync::Engine &engine() { return *m_engine; }
    replica::Replica &replica() { return *m_replica; }
    const sync::SyncState &syncState() { return m_engine->states().sync(); }

    /// Asks, and waits for the answer.
    template <class T, class Ask>
    Result<T, Refusal> ask(Ask ask)
    {
        std::optional<Result<T, Refusal>> result;
        ask(&m_context, [&](Result<T, Refusal> came) { result.emplace(std::move(came)); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        return result ? *result : Result<T, Refusal>{Failure{Refusal{Reason::Offline, {}, {}}}};
    }
    Result<Parent, Refusal> registerAs(const Registration &person)
    {
        return ask<Parent>([&](QObject *c, auto done) { m_engine->registerParent(person, c, done); });
    }
    Result<Parent, Refusal> signIn(const QString &email, const QString &password)
    {
        return ask<Parent>([&](QObject *c, auto done) { m_engine->signIn({email, password}, c, done); });
    }
    Result<bool, Refusal> signOut()
    {
        return ask<bool>([&](QObject *c, auto done) { m_engine->signOut(c, done); });
    }
    Result<ChildId, Refusal> addChild(const ChildDraft &draft)
    {
        return ask<ChildId>([&](QObject *c, auto done) { m_engine->addChild(draft, c, done); });
    }
    Result<CampaignId, Refusal> addCampaign(ChildId child, const CampaignDraft &draft)
    {
        Child of = aChild();
        of.id = child;
        return ask<CampaignId>([&](QObject *c, auto done) { m_engine->addCampaign(of, draft, c, done); });
    }
    Result<sync::DonationReceipt, Refusal> give(CampaignId jar, int amount)
    {
        DonationDraft draft = aGuestDonation();
        draft.campaign = jar;
        draft.amount = Money::units(amount);
        Campaign campaign = aCampaign();
        campaign.id = jar;
        return ask<sync::DonationReceipt>([&](QObject *c, auto done) { m_engine->donate(draft, campaign, c, done); });
    }
    sync::Carried carry()
    {
        std::optional<sync::Carried> result;
        m_engine->carryEverything(&m_context, [&](const sync::Carried &carried) { result = carried; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }, 20'000));
        return result.value_or(sync::Carried{});
    }
    template <class Job>
    auto look(Job job)
    {
        return m_replica->reader().wait(job);
    }
    QList<replica::JarRow> jars()
    {
        return look([](const replica::View &view) { return view.jars({}); });
    }

    Network network;
    remote::MemoryVault vault;
    std::function<bool(const QUrl &)> openBrowser;

private:
    QUrl m_server;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemKeySource m_keys;
    QObject m_context;
    std::unique_ptr<replica::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
};

/// The real server, in memory, in this process.
class ServerFixture : public ::testing::Test
{
protected:
    explicit ServerFixture(const server::Options &chosen = options()) : m_server(chosen, m_clock, m_keys)
    {
        const auto port = m_server.start();
        EXPECT_TRUE(port.ok()) << (port.ok() ? "" : port.error().sentence.toStdString());
        if (port)
            m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    }

    static server::Options options()
    {
        server::Options options;
        options.database = QStringLiteral("sqlite::memory:");
        options.secret = QByteArray(32, 's');
        options.rateLimits = false;
        return options;
    }

    /// What the server itself says.
    QByteArray ask(const QByteArray &target)
    {
        remote::HttpTransport transport{m_url};
        QObject context;
        std::optional<QByteArray> body;
        transport.send(
            {remote::Method::Get, target, {}, {}}, &context, [&](const remote::Answer &answer) { body = answer.body; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return body.has_value(); }));
        return body.value_or(QByteArray{});
    }
    /// A jar on the server, made by the program's parent, who then leaves.
    CampaignId makeJar(Program &program)
    {
        EXPECT_TRUE(program.registerAs(aRegistration()).ok());
        const auto child = program.addChild(aChildDraft());
        EXPECT_TRUE(child.ok());
        EXPECT_TRUE(program.addCampaign(*child, aCampaignDraft()).ok());
        EXPECT_TRUE(program.carry().reached);
        EXPECT_TRUE(program.signOut().ok());
        EXPECT_TRUE(program.carry().reached);
        const auto jars = program.jars();
        EXPECT_EQ(jars.size(), 1);
        return jars.isEmpty() ? CampaignId{} : jars.first().campaign.id;
    }
    QList<wire::PublicDonation> giftsOnTheServer(CampaignId jar)
    {
        const auto list = wire::readList<wire::PublicDonation>(
            ask("/campaigns/" + QByteArray::number(jar.value()) + "/donations/"));
        EXPECT_TRUE(list.ok());
        return list.ok() ? *list : QList<wire::PublicDonation>{};
    }

    SystemClock m_clock;
    SystemKeySource m_keys;
    server::Server m_server;
    QUrl m_url;
};

}
