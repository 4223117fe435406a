#include "support/heldwrites.h"
#include "support/postgrescluster.h"
#include "support/program.h"
#include "support/testserver.h"

#include <QSet>
#include <atomic>
#include <mutex>
#include <thread>

namespace dreamjar::test {

namespace {

/// Several real servers, each a process of its own, on one PostgreSQL and with one secret.
class Processes : public testing::Test
{
protected:
    Processes()
    {
        const QStringList arguments = words("--listen 127.0.0.1:0 --port-file port --database")
            << m_database << QStringLiteral("--secret-file") << m_folder.filePath(QStringLiteral("secret"));
        for (auto &program : m_programs)
            program = std::make_unique<Program>(arguments);
        for (size_t i = 0; i < m_programs.size(); ++i) {
            m_ports[i] = m_programs[i]->port();
            EXPECT_GT(m_ports[i], 0) << m_programs[i]->said().toStdString();
        }
    }

    Client at(size_t process, const QByteArray &token = {}) const
    {
        return Client{m_ports[process % m_ports.size()], token};
    }
    Answer give(size_t process, const HeaderLines &key = {}) const
    {
        return at(process).post(path("/campaigns/%/donations/", m_campaign), aGiftBody("amount", "1"), key);
    }
    void SetUp() override
    {
        const Answer registered = at(0).post("/parents/", aParentBody());
        ASSERT_EQ(registered.status, 201) << registered.body.toStdString();
        m_access = QByteArray::fromStdString(registered.text("access"));
        m_refresh = registered.at("refresh").toString().toLatin1();
        const Answer child
            = at(1, m_access).post(path("/parents/%/children/", registered.number("user.id")), aChildBody());
        m_campaign = at(2, m_access).post(path("/children/%/campaigns/", child.id()), aCampaignBody()).id();
        ASSERT_GT(m_campaign, 0);
    }
    Answer refresh(size_t process, const Answer &before) const
    {
        return at(process).post(
            "/api/token/refresh/", R"({"refresh":)" + quoted(before.at("refresh").toString().toLatin1()) + '}');
    }
    /// `work(i)` on as many threads as are wanted, begun together.
    static void together(int threads, const std::function<void(int)> &work)
    {
        std::vector<std::thread> all;
        for (int i = 0; i < threads; ++i)
            all.emplace_back(work, i);
        for (std::thread &thread : all)
            thread.join();
    }

    QTemporaryDir m_folder;
    const QString m_database = newDatabase();
    std::array<std::unique_ptr<Program>, 3> m_programs;
    std::array<quint16, 3> m_ports{};
    QByteArray m_access, m_refresh;
    qint64 m_campaign = 0;
};

}

TEST_F(Processes, AKeyMakesOneGiftWhateverProcessItGoesTo)
{
    constexpr int keys = 15, tries = 6;
    std::mutex mutex;
    QMap<int, QSet<QByteArray>> bodies;
    std::atomic<int> odd = 0, made = 0;
    together(tries, [&](int thread) {
        for (int i = 0; i < keys; ++i) {
            const Answer answer = give(static_cast<size_t>(thread), key(i));
            odd += answer.status != 201 && answer.status != 409;
            made += answer.status == 201 && !answer.hasHeader("Idempotent-Replayed");
            const std::lock_guard lock{mutex};
            if (answer.status == 201)
                bodies[i].insert(answer.body);
        }
    });
    EXPECT_EQ(odd, 0);
    EXPECT_EQ(made, keys);
    for (const auto &told : std::as_const(bodies))
        EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(at(0).get(path("/campaigns/%/", m_campaign)).number("total_raised"), keys);
}

TEST_F(Processes, AKeyThatOneIsWorkingOnIsToldByTheOthers)
{
    std::optional<HeldWrites> held{m_database};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Answer> answers;
    std::vector<std::thread> threads;
    for (size_t process : {0, 1, 2}) {
        threads.emplace_back([&, process] {
            Answer answer = give(process, key(1));
            const std::lock_guard lock{mutex};
            answers.push_back(std::move(answer));
            changed.notify_one();
        });
    }
    {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return answers.size() == 2; });
    }
    held.reset();
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(answers[0].status, 409) << answers[0].body.toStdString();
    EXPECT_EQ(answers[1].status, 409) << answers[1].body.toStdString();
    EXPECT_EQ(answers[0].header("Retry-After"), "1");
    EXPECT_EQ(answers[2].status, 201) << answers[2].body.toStdString();
    for (size_t process : {0, 1, 2})
        EXPECT_EQ(give(process, key(1)).body, answers[2].body);
    EXPECT_EQ(at(0).get(path("/campaigns/%/", m_campaign)).number("total_raised"), 1);
}

TEST_F(Processes, ARefreshTokenThatTwoHoldEndsTheSignInEverywhere)
{
    const Answer begin = at(0).post("/api/token/", R"({"email":"berta@example.org","password":"plum-tree-42"})");
    const Answer one = refresh(1, begin), other = refresh(2, begin);
    EXPECT_EQ(one.status, 200);
    EXPECT_EQ(other.status, 200) << "the answer may have been lost";
    const Answer used = refresh(0, one);
    EXPECT_EQ(used.status, 200);
    EXPECT_EQ(refresh(1, other).status, 401);
    EXPECT_EQ(refresh(2, used).status, 401);
    EXPECT_EQ(at(0, used.at("access").toString().toLatin1()).get("/parents/me/").status, 401);
    EXPECT_EQ(at(0, m_access).get("/parents/me/").status, 200) << "another sign-in";
}

TEST_F(Processes, ExchangesAtOnceNeverBreakASignIn)
{
    Answer last = at(0).post("/api/token/", R"({"email":"berta@example.org","password":"plum-tree-42"})");
    for (int round = 0; round < 8; ++round) {
        std::array<Answer, 3> answers;
        together(3,
            [&](int process) { answers[static_cast<size_t>(process)] = refresh(static_cast<size_t>(process), last); });
        for (const Answer &answer : answers)
            EXPECT_EQ(answer.status, 200) << answer.body.toStdString();
        last = answers[static_cast<size_t>(round) % 3];
    }
}

TEST_F(Processes, TheFeedSkipsNothingWhileAllOfThemCommit)
{
    constexpr int writers = 6, each = 25;
    QByteArray cursor = at(0).get("/api/changes/").at("cursor").toString().toLatin1();
    std::atomic<bool> busy = true;
    std::mutex mutex;
    QSet<qint64> given;
    QList<qint64> told;
    const auto read = [&](size_t process) {
        const Answer page = at(process).get("/api/changes/?limit=7&since=" + cursor);
        EXPECT_EQ(page.status, 200) << page.body.toStdString();
        for (const QJsonValue &gift : page.at("donations").toArray())
            told.append(gift[u"id"].toInteger());
        cursor = page.at("cursor").toString().toLatin1();
        return page.at("more").toBool();
    };
    std::thread reader{[&] {
        for (size_t i = 0; busy; ++i)
            read(i);
    }};
    together(writers, [&](int thread) {
        for (int i = 0; i < each; ++i) {
            const Answer answer = give(static_cast<size_t>(thread));
            EXPECT_EQ(answer.status, 201);
            const std::lock_guard lock{mutex};
            given.insert(answer.id());
        }
    });
    busy = false;
    reader.join();
    while (read(0)) { }
    EXPECT_EQ(told.size(), given.size());
    EXPECT_EQ(QSet<qint64>(told.begin(), told.end()), given);
}

TEST_F(Processes, TriesAreCountedWhereverTheyAreMade)
{
    const auto tryOnce = [this](size_t process) {
        return at(process).post("/api/token/", R"({"email":"berta@example.org","password":"wrong-password"})");
    };
    std::atomic<int> wrong = 0, tooMany = 0;
    together(6, [&](int thread) {
        for (int i = 0; i < 3; ++i) {
            const int status = tryOnce(static_cast<size_t>(thread)).status;
            wrong += status == 401;
            tooMany += status == 429;
        }
    });
    EXPECT_EQ(wrong, 10);
    EXPECT_EQ(tooMany, 8);
    for (size_t process = 0; process < 3; ++process)
        EXPECT_TRUE(tryOnce(process).hasHeader("Retry-After"));
}

TEST_F(Processes, OneThatIsKilledTakesNothingWithIt)
{
    std::atomic<int> accepted = 0;
    std::thread donor{[&] {
        for (int i = 0; i < 200; ++i)
            accepted += give(1).status == 201;
    }};
    while (accepted < 10)
        std::this_thread::yield();
    m_programs[1].reset();
    donor.join();
    const qint64 counted = at(0).get(path("/campaigns/%/", m_campaign)).number("donation_count");
    EXPECT_GE(counted, accepted);
    EXPECT_LE(counted, accepted + 1) << "one may have lost its answer";
    EXPECT_EQ(give(2).status, 201);
}

TEST(PostgresOutage, IsTold503AndHealsWithNothingHalfDone)
{
    const QString database = PostgresCluster::shared().newDurableDatabase();
    TestServer server{[&](server::Options &options) { options.database = database; }};
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const auto give = [&](int number) {
        const Answer answer = server.give(server.guest(), campaign, 1, key(number));
        EXPECT_EQ(answer.hasHeader("Retry-After"), answer.status == 503);
        return answer.status;
    };

    std::atomic<int> next = 0, odd = 0, acknowledged = 0;
    std::atomic<bool> busy = true;
    std::vector<std::thread> donors;
    for (int i = 0; i < 3; ++i) {
        donors.emplace_back([&] {
            while (busy) {
                const int status = give(next++);
                acknowledged += status == 201;
                odd += status != 201 && status != 503;
            }
        });
    }
    while (acknowledged < 20)
        std::this_thread::yield();
    PostgresCluster::shared().crash();
    const Answer down = server.guest().get(path("/campaigns/%/", campaign));
    EXPECT_EQ(down.status, 503) << down.body.toStdString();
    EXPECT_TRUE(down.hasHeader("Retry-After"));
    EXPECT_EQ(server.guest().get("/readyz").status, 503);
    EXPECT_EQ(server.guest().get("/healthz").status, 200);
    PostgresCluster::shared().start();
    const int before = acknowledged;
    while (acknowledged < before + 20)
        std::this_thread::yield();
    busy = false;
    for (std::thread &donor : donors)
        donor.join();
    EXPECT_EQ(odd, 0);

    EXPECT_GE(anna.get(path("/campaigns/%/", campaign)).number("total_raised"), acknowledged);
    for (int i = 0; i < next; ++i)
        EXPECT_EQ(give(i), 201);
    const Answer after = anna.get(path("/campaigns/%/", campaign));
    EXPECT_EQ(after.number("total_raised"), next);
    EXPECT_EQ(after.number("donation_count"), next);
    EXPECT_EQ(after.count("donations"), next);
}

}
