#include "support/testserver.h"

#include <mutex>

namespace dreamjar::test {

namespace {

/// The value of a sample in the text of Prometheus, -1 where there is none.
double sample(const TestServer &server, const QByteArray &name)
{
    for (const QByteArray &line : server.guest().get("/metrics").body.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return -1;
}

const HeaderLines problem{{"Accept", "application/problem+json"}};

}

TEST(Operation, CountsWhatItAnswers)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    for (int i = 0; i < 3; ++i)
        server.guest().get(path("/campaigns/%/", campaign));
    server.guest().get("/campaigns/999999/");
    server.guest().get("/somewhere/else/");
    server.guest().send("BREW", "/campaigns/", {});
    const Answer metrics = server.guest().get("/metrics");
    EXPECT_EQ(metrics.status, 200);
    EXPECT_EQ(metrics.header("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
    const QByteArray requests = "dreamjar_http_requests_total";
    EXPECT_EQ(sample(server, requests + R"({method="GET",place="/campaigns/{id}/",status="200"})"), 3);
    EXPECT_EQ(sample(server, requests + R"({method="GET",place="/campaigns/{id}/",status="404"})"), 1);
    EXPECT_EQ(sample(server, requests + R"({method="GET",place="none",status="404"})"), 1);
    EXPECT_GE(sample(server, "dreamjar_http_request_duration_seconds_count"), 8);
    EXPECT_GE(sample(server, R"(dreamjar_http_request_duration_seconds_bucket{le="+Inf"})"), 8);
    EXPECT_GT(sample(server, "process_resident_memory_bytes"), 1e6);
    // Every line is a comment or a name with a number.
    for (const QByteArray &line : metrics.body.trimmed().split('\n')) {
        bool number = false;
        line.mid(line.lastIndexOf(' ') + 1).toDouble(&number);
        EXPECT_TRUE(line.startsWith("# ") || number) << line.toStdString();
    }
}

TEST(Operation, ASignInTakesTheSameWorkWhetherThereIsAnAccountOrNot)
{
    TestServer server;
    server.newParent("anna");
    server.newParent("google");
    server.alter(QStringLiteral("UPDATE parent SET password_hash = '' WHERE username = 'google'"));
    const auto work = [&](const QByteArray &email) {
        const double before = sample(server, "dreamjar_passwords_worked_total");
        EXPECT_EQ(server.signIn(email, "wrong-password").status, 401);
        return sample(server, "dreamjar_passwords_worked_total") - before;
    };
    EXPECT_EQ(work("anna@example.org"), 1);
    EXPECT_EQ(work("nobody@example.org"), 1);
    EXPECT_EQ(work("google@example.org"), 1);
}

TEST(Operation, ErrorsComeAsProblemsToWhoAsksForThem)
{
    TestServer server;
    const Answer missing = server.guest().get("/campaigns/999999/", problem);
    EXPECT_EQ(missing.status, 404);
    EXPECT_EQ(missing.header("Content-Type"), "application/problem+json");
    EXPECT_EQ(missing.names(), "detail request_id status title type");
    EXPECT_EQ(missing.detail(), "Not found.");
    EXPECT_EQ(missing.text("title"), "Not Found");
    EXPECT_EQ(missing.number("status"), 404);
    EXPECT_EQ(missing.text("request_id"), missing.header("X-Request-Id").toStdString());

    const Answer fields = server.guest().post("/parents/", R"({"username":"x"})", problem);
    EXPECT_EQ(fields.status, 400);
    EXPECT_EQ(fields.names("errors"), "email password username");
    EXPECT_EQ(fields.said("errors.email"), "This field is required.");
    const Answer list = server.guest().post("/parents/", "[]", problem);
    EXPECT_EQ(list.names("errors"), "non_field_errors");
    const Answer token = server.guest().as("bad").get("/campaigns/", problem);
    EXPECT_EQ(token.text("code"), "token_not_valid");
    EXPECT_EQ(token.header("WWW-Authenticate"), "Bearer");
    EXPECT_EQ(server.guest().get("/campaigns/", problem).header("Content-Type"), "application/json");
    EXPECT_EQ(server.guest().get("/nowhere/", {{"Accept", "application/problem+json;q=0, */*"}}).names(), "detail");
    EXPECT_EQ(server.guest().get("/nowhere/").names(), "detail");
}

TEST(Operation, EveryRequestHasANumberThatTheLogHasToo)
{
    QByteArrayList lines;
    std::mutex mutex;
    TestServer server{[&](server::Options &options) {
        options.log = [&](const QByteArray &line) {
            const std::lock_guard lock{mutex};
            lines.append(line);
        };
    }};
    const Answer first = server.guest().get("/campaigns/", {{"X-Request-Id", "canary"}});
    const Answer second = server.guest().get("/nowhere/");
    server.stop();
    EXPECT_NE(first.header("X-Request-Id"), second.header("X-Request-Id"));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(
        QJsonDocument::fromJson(lines[0])[QStringLiteral("id")].toString().toLatin1(), first.header("X-Request-Id"));
    EXPECT_EQ(
        QJsonDocument::fromJson(lines[1])[QStringLiteral("id")].toString().toLatin1(), second.header("X-Request-Id"));
    EXPECT_FALSE(lines.join().contains("canary"));
}

TEST(Operation, SizesAndTimesAreConfigurable)
{
    TestServer server{[](server::Options &options) {
        options.headerLimit = 2048;
        options.bodyLimit = 2000;
        options.urlLimit = 100;
    }};
    EXPECT_EQ(server.guest().get("/campaigns/?x=" + QByteArray(100, 'a')).status, 414);
    EXPECT_EQ(server.guest().post("/parents/", QByteArray(2001, ' ')).status, 413);
    EXPECT_EQ(server.guest().post("/parents/", QByteArray(2000, ' ')).status, 400);
    EXPECT_EQ(server.guest().get("/campaigns/", {{"X-Long", QByteArray(4000, 'a')}}).status, 0);
    EXPECT_EQ(server.guest().get("/campaigns/", {{"X-Long", QByteArray(1000, 'a')}}).status, 200);
}

TEST(Operation, OldWebFormsMayGiveAnonymouslyWithoutANameWhereThatIsWanted)
{
    TestServer server{[](server::Options &options) { options.acceptAnonymousGuests = true; }};
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray gifts = path("/campaigns/%/donations/", campaign);
    const Answer gift = server.guest().post(gifts, R"({"amount":"25","anonymous":true,"comment":""})");
    EXPECT_EQ(gift.status, 201) << gift.body.toStdString();
    EXPECT_EQ(server.guest().get(gifts).text("0.donor_name"), "Anonymous");
    EXPECT_EQ(server.guest().post(gifts, R"({"amount":"25"})").said("donor_name"),
        "Name is required for non-user donations.");
    TestServer strict;
    const qint64 other = strict.newCampaign(strict.newParent("anna"));
    EXPECT_EQ(
        strict.guest().post(path("/campaigns/%/donations/", other), R"({"amount":"25","anonymous":true})").status, 400);
}

}
