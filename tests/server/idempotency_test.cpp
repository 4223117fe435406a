#include "support/heldwrites.h"
#include "support/testserver.h"

#include <future>

namespace dreamjar::test {

namespace {

/// The answers to two that are sent at once while nothing can be written: the one that comes, then the one that waited.
std::pair<Answer, Answer> twoAtOnce(const TestServer &server, const std::function<Answer()> &send)
{
    std::optional<HeldWrites> held{server.options().database};
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Answer> answers;
    const auto ask = [&] {
        Answer answer = send();
        const std::lock_guard lock{mutex};
        answers.push_back(std::move(answer));
        changed.notify_one();
    };
    const auto one = std::async(std::launch::async, ask), other = std::async(std::launch::async, ask);
    {
        std::unique_lock lock{mutex};
        changed.wait(lock, [&] { return !answers.empty(); });
    }
    held.reset();
    one.wait();
    other.wait();
    return {answers[0], answers[1]};
}

}

TEST(Idempotency, ARepeatedGiftIsOneGiftWithOneAnswer)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Answer first = server.give(server.guest(), campaign, 25, key(1));
    ASSERT_EQ(first.status, 201);
    EXPECT_FALSE(first.hasHeader("Idempotent-Replayed"));
    EXPECT_EQ(first.text("client_id"), "0190b0a0-0000-7000-8000-000000000001");

    // Quoted, other white space and order, later, after an edit and on a closed campaign: still the same.
    server.clock().advance(std::chrono::hours{24 * 400});
    const Client later
        = anna.as(QByteArray::fromStdString(server.signIn("anna@example.org", TestServer::password()).text("access")));
    EXPECT_EQ(later.put(path("/campaigns/%/", campaign), R"({"title":"Other","is_open":false})").status, 200);
    const Answer second = server.guest().post(path("/campaigns/%/donations/", campaign),
        R"({ "donor_email":"otto@example.net","donor_name":"Otto Guest", "comment":"Ride well!","amount":25.0})",
        {{"Idempotency-Key", "\"0190B0A0-0000-7000-8000-000000000001\""}});
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(second.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("total_raised"), 25);
}

TEST(Idempotency, TheSameKeyWithAnotherBodyIsRefused)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    server.give(server.guest(), campaign, 25, key(1));
    EXPECT_EQ(server.give(server.guest(), campaign, 26, key(1)).status, 422);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 1);
}

TEST(Idempotency, AKeyCountsForOnePlaceAndOnePrincipal)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 one = server.newCampaignOf(anna, child);
    const qint64 two = server.newCampaignOf(anna, child);
    EXPECT_EQ(server.give(server.guest(), one, 5, key(1)).status, 201);
    EXPECT_FALSE(server.give(server.guest(), two, 5, key(1)).hasHeader("Idempotent-Replayed"));
    EXPECT_FALSE(server.give(anna, one, 5, key(1)).hasHeader("Idempotent-Replayed"));
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", one)).number("donation_count"), 2);
}

TEST(Idempotency, ARefusalIsNotRemembered)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    EXPECT_EQ(server.give(server.guest(), campaign, 0, key(1)).status, 400);
    EXPECT_EQ(server.give(server.guest(), campaign, 5, key(1)).status, 201);
    const Answer broken = server.give(server.guest(), campaign, 5, {{"Idempotency-Key", "not-a-uuid"}});
    EXPECT_EQ(broken.status, 400);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 1);
}

TEST(Idempotency, HoldsForChildrenAndCampaigns)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const QByteArray children = path("/parents/%/children/", TestServer::idOf(anna));
    const Answer child = anna.post(children, aChildBody(), key(1));
    ASSERT_EQ(child.status, 201);
    EXPECT_EQ(child.text("client_id"), "0190b0a0-0000-7000-8000-000000000001");
    const QByteArray campaigns = path("/children/%/campaigns/", child.id());
    const Answer campaign = anna.post(campaigns, aCampaignBody(), key(2));
    ASSERT_EQ(campaign.status, 201);

    EXPECT_EQ(anna.post(children, aChildBody(), key(1)).body, child.body);
    EXPECT_EQ(anna.post(children, aChildBody("name", R"("Lea")"), key(1)).status, 422);
    server.give(server.guest(), campaign.id(), 5);
    const Answer again = anna.post(campaigns, aCampaignBody(), key(2));
    EXPECT_EQ(again.body, campaign.body);
    EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    EXPECT_EQ(anna.post(campaigns, aCampaignBody("goal", "1"), key(2)).status, 422);
    const Answer me = anna.get("/parents/me/");
    EXPECT_EQ(me.count("children"), 1);
    EXPECT_EQ(me.count("children.0.campaigns"), 1);
    EXPECT_EQ(me.text("children.0.campaigns.0.client_id"), "0190b0a0-0000-7000-8000-000000000002");
}

TEST(Idempotency, ARepetitionOfWhatIsNotAnsweredYetIsToldToComeAgain)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 child = server.newChild(anna);
    const qint64 campaign = server.newCampaignOf(anna, child);
    const std::function<Answer()> makings[] = {
        [&] { return anna.post(path("/parents/%/children/", TestServer::idOf(anna)), aChildBody(), key(1)); },
        [&] { return anna.post(path("/children/%/campaigns/", child), aCampaignBody(), key(2)); },
        [&] { return server.give(server.guest(), campaign, 5, key(3)); },
    };
    for (const auto &make : makings) {
        const auto [early, late] = twoAtOnce(server, make);
        EXPECT_EQ(early.status, 409) << early.body.toStdString();
        EXPECT_EQ(early.header("Retry-After"), "1");
        EXPECT_FALSE(early.text("detail").empty());
        EXPECT_EQ(late.status, 201) << late.body.toStdString();
        EXPECT_FALSE(late.hasHeader("Idempotent-Replayed"));
        const Answer again = make();
        EXPECT_EQ(again.status, 201);
        EXPECT_EQ(again.header("Idempotent-Replayed"), "true");
    }
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 1);
}

TEST(Idempotency, SurvivesARestart)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Answer first = server.give(server.guest(), campaign, 5, key(1));
    server.restart();
    const Answer second = server.give(server.guest(), campaign, 5, key(1));
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(server.guest().get(path("/campaigns/%/", campaign)).number("donation_count"), 1);
}

}
