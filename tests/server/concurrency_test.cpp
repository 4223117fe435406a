#include "support/testserver.h"

#include <atomic>
#include <thread>

namespace dreamjar::test {

namespace {

/// `work(thread)` on several threads at once.
void together(int threads, const std::function<void(int)> &work)
{
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&work, i] { work(i); });
    for (std::thread &thread : all)
        thread.join();
}

}

TEST(Concurrency, TotalsAreExactWhenManyGiveAtOnce)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    constexpr int threads = 6, each = 15;
    std::atomic<int> accepted = 0;
    together(threads, [&](int thread) {
        for (int i = 0; i < each; ++i) {
            if (server.give(server.guest(), campaign, thread + 1, key(thread * 100 + i)).status == 201)
                ++accepted;
        }
    });
    EXPECT_EQ(accepted, threads * each);
    const Answer jar = server.guest().get(path("/campaigns/%/", campaign));
    EXPECT_EQ(jar.number("donation_count"), threads * each);
    EXPECT_EQ(jar.number("total_raised"), (1 + 2 + 3 + 4 + 5 + 6) * each);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/donations/", campaign)).count(), threads * each);
}

TEST(Concurrency, TheSameKeyFromManyAtOnceIsOneGift)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    std::atomic<int> fresh = 0, repeated = 0;
    together(8, [&](int) {
        const Answer answer = server.give(server.guest(), campaign, 5, key(1));
        if (answer.status == 201 && !answer.hasHeader("Idempotent-Replayed"))
            ++fresh;
        else if (answer.status == 201 || answer.status == 409)
            ++repeated;
    });
    EXPECT_EQ(fresh, 1);
    EXPECT_EQ(repeated, 7);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("total_raised"), 5);
}

TEST(Concurrency, OneOfManyGetsTheName)
{
    TestServer server;
    std::atomic<int> made = 0, refused = 0;
    together(5, [&](int thread) {
        const QByteArray email = quoted("berta" + QByteArray::number(thread) + "@example.org");
        const Answer answer = server.guest().post("/parents/", aParentBody("email", email));
        if (answer.status == 201)
            ++made;
        else if (answer.said("username") == "A user with that username already exists.")
            ++refused;
    });
    EXPECT_EQ(made, 1);
    EXPECT_EQ(refused, 4);
}

TEST(Concurrency, NobodyGivesToAJarThatIsClosedWhileTheyDo)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    std::atomic<int> accepted = 0;
    together(4, [&](int thread) {
        for (int i = 0; i < 10; ++i) {
            if (thread == 0 && i == 5)
                anna.put(path("/campaigns/%/", campaign), R"({"is_open":false})");
            if (server.give(server.guest(), campaign, 1).status == 201)
                ++accepted;
        }
    });
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), accepted);
    EXPECT_EQ(server.give(server.guest(), campaign, 1).status, 400);
}

TEST(Concurrency, AReaderOfTheFeedMissesNothingWhileManyWrite)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    Answer page = server.guest().get("/api/changes/");
    std::atomic<bool> writing = true;
    QSet<qint64> seen;
    const auto read = [&] {
        page = server.guest().get("/api/changes/?limit=7&since=" + page.at("cursor").toString().toLatin1());
        for (const QJsonValue &gift : page.at("donations").toArray())
            seen.insert(gift.toObject()[QStringLiteral("id")].toInteger());
    };
    std::thread reader{[&] {
        while (writing)
            read();
    }};
    together(4, [&](int) {
        for (int i = 0; i < 20; ++i)
            server.give(server.guest(), campaign, 1);
    });
    writing = false;
    reader.join();
    do
        read();
    while (page.at("more").toBool());
    EXPECT_EQ(seen.size(), 80);
}

TEST(Concurrency, TwoExchangesOfOneTokenAreBothAnswered)
{
    TestServer server;
    server.newParent("anna");
    const std::string refresh = server.signIn("anna@example.org", TestServer::password()).text("refresh");
    std::atomic<int> good = 0;
    together(4, [&](int) {
        if (server.guest()
                .post("/api/token/refresh/", R"({"refresh":")" + QByteArray::fromStdString(refresh) + R"("})")
                .status
            == 200)
            ++good;
    });
    EXPECT_EQ(good, 4);
}

}
