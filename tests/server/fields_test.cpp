#include "support/testserver.h"

namespace dreamjar::test {

namespace {

struct Case {
    const char *field;
    QByteArray json; ///< empty: left out
    std::string sentence; ///< empty: accepted
};

const std::string required = "This field is required.", notNull = "This field may not be null.",
                  notBlank = "This field may not be blank.", notText = "Not a valid string.",
                  notInteger = "A valid integer is required.", notBoolean = "Must be a valid boolean.",
                  badUrl = "Enter a valid URL.", badEmail = "Enter a valid email address.",
                  hasNull = "Null characters are not allowed.",
                  badDate = "Date has wrong format. Use one of these formats instead: YYYY-MM-DD.",
                  badTime
    = "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].";

std::string tooLong(int most)
{
    return "Ensure this field has no more than " + std::to_string(most) + " characters.";
}

QByteArray letters(int count)
{
    return quoted(QByteArray(count, 'a'));
}

/// Sends each case to `path` and looks for its sentence, and for nothing else wrong.
void check(const Client &client, const QByteArray &path, QByteArray (*body)(const char *, const QByteArray &),
    const QList<Case> &cases)
{
    for (const Case &one : cases) {
        const Answer answer = client.post(path, body(one.field, one.json));
        SCOPED_TRACE(std::string{one.field} + " = " + one.json.left(80).toStdString());
        if (one.sentence.empty()) {
            EXPECT_EQ(answer.status, 201) << answer.body.toStdString();
        } else {
            EXPECT_EQ(answer.status, 400) << answer.body.toStdString();
            EXPECT_EQ(answer.said(one.field), one.sentence);
            EXPECT_EQ(answer.names(), one.field);
        }
    }
}

}

TEST(Fields, OfARegistration)
{
    TestServer server;
    server.newParent("anna");
    check(server.guest(), "/parents/", aParentBody,
        {
            {"username", {}, required},
            {"username", "null", notNull},
            {"username", R"("   ")", notBlank},
            {"username", R"("ab")", "Username must be at least 3 characters long."},
            {"username", letters(151), tooLong(150)},
            {"username", R"("be rta")",
                "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."},
            {"username", R"("anna")", "A user with that username already exists."},
            {"username", "true", notText},
            {"username", R"("ber\u0000ta")", hasNull},
            {"email", {}, required},
            {"email", R"("nobody")", badEmail},
            {"email", R"("ANNA@EXAMPLE.ORG")", "user with this email address already exists."},
            {"password", {}, required},
            {"password", R"("plum-42")", "Ensure this field has at least 8 characters."},
            {"password", letters(129), tooLong(128)},
            {"first_name", "null", notNull},
            {"first_name", letters(151), tooLong(150)},
        });
    const Answer several = server.guest().post(
        "/parents/", R"({"username":" anna ","email":"ANNA@example.org","password":"short","first_name":null})");
    EXPECT_EQ(several.body,
        R"({"username":["A user with that username already exists."],)"
        R"("email":["user with this email address already exists."],)"
        R"("password":["Ensure this field has at least 8 characters."],"first_name":["This field may not be null."]})");
    const Answer trimmed = server.guest().post(
        "/parents/", R"({"username":"  Carla ","email":" c@EXAMPLE.Org ","password":"  plum-tree-42 ","id":77})");
    EXPECT_EQ(trimmed.status, 201) << trimmed.body.toStdString();
    EXPECT_EQ(trimmed.text("user.username"), "Carla");
    EXPECT_EQ(trimmed.text("user.email"), "c@example.org");
    EXPECT_EQ(server.signIn("C@example.ORG", "plum-tree-42").status, 200);
    EXPECT_EQ(server.signIn("c@example.org", "  plum-tree-42  ").status, 200);
}

TEST(Fields, AllThatIsWrongIsToldAtOnce)
{
    TestServer server;
    const Answer answer = server.guest().post("/parents/", R"({"username":"ab","email":"x"})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.names(), "email password username");
    const Answer empty = server.guest().send("POST", "/parents/", {});
    EXPECT_EQ(empty.status, 400);
    EXPECT_EQ(empty.said("email"), required);
}

TEST(Fields, OfAChild)
{
    TestServer server; // it is 15 June 2026
    const Client anna = server.newParent("anna");
    check(anna, path("/parents/%/children/", TestServer::idOf(anna)), aChildBody,
        {
            {"name", R"("M")", "Child name must be at least 2 characters long."},
            {"name", letters(100), {}},
            {"name", letters(101), tooLong(100)},
            {"name", R"("")", notBlank},
            {"date_of_birth", {}, required},
            {"date_of_birth", R"("2026-06-15")", {}},
            {"date_of_birth", R"("2026-06-16")", "Date of birth cannot be in the future."},
            {"date_of_birth", R"("2010-06-15")", "Child must be under 16 years."},
            {"date_of_birth", R"("2010-06-16")", {}},
            {"date_of_birth", R"("2017-05-04T00:00:00Z")", badDate},
            {"date_of_birth", R"("04.05.2017")", badDate},
            {"gender", R"("prefer not to say")", {}},
            {"gender", R"("")", {}},
            {"gender", R"("robot")", R"("robot" is not a valid choice.)"},
            {"profile_picture", "null", {}},
            {"profile_picture", R"("")", {}},
            {"profile_picture", R"("http://localhost:8000/a.png")", {}},
            {"profile_picture", quoted("javascript:alert(1)"), badUrl},
        });
}

TEST(Fields, OfACampaign)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    check(anna, path("/children/%/campaigns/", server.newChild(anna)), aCampaignBody,
        {
            {"title", letters(200), {}},
            {"title", letters(201), tooLong(200)},
            {"title", "2030", {}},
            {"title", "[]", notText},
            {"description", R"("")", notBlank},
            {"description", letters(5000), {}},
            {"goal", "1", {}},
            {"goal", "100000", {}},
            {"goal", "0", "DreamJar goal must be greater than zero."},
            {"goal", "100001", "DreamJar goal exceed maximum amount ($100,000)"},
            {"goal", R"(" 500 ")", {}},
            {"goal", R"("500.0")", {}},
            {"goal", "500.0", {}},
            {"goal", "50.5", notInteger},
            {"goal", R"("1e3")", notInteger},
            {"goal", R"("")", notInteger},
            {"goal", "true", notInteger},
            {"goal", "null", notNull},
            {"category", R"("Sports")", R"("Sports" is not a valid choice.)"},
            {"image", R"("ftp://example.org/a.png")", {}},
            {"image", R"("file:///etc/passwd")", badUrl},
            {"is_open", R"("yes")", {}},
            {"is_open", "2", notBoolean},
            {"is_open", "null", notNull},
            {"has_deadline", R"("on")", {}},
            {"deadline", "null", {}},
            {"deadline", R"("2020-01-01")", {}},
            {"deadline", R"("2030-03-01 10:00")", {}},
            {"deadline", R"("2030-03-01T10:00:00z")", badTime},
            {"deadline", R"("2030-03-01T24:00:00Z")", badTime},
        });
}

TEST(Fields, OfAGift)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    check(server.guest(), path("/campaigns/%/donations/", campaign), aGiftBody,
        {
            {"amount", {}, required},
            {"amount", "0", "Donation amount must be greater than zero."},
            {"amount", "-5", "Donation amount must be greater than zero."},
            {"amount", "100000", {}},
            {"amount", "100001", "Donation amount exceeds the maximum limit ($100,000)."},
            {"amount", "99999999999999999999999999", "Donation amount exceeds the maximum limit ($100,000)."},
            {"comment", {}, {}},
            {"comment", R"("")", {}},
            {"comment", "null", notNull},
            {"comment", letters(200), {}},
            {"comment", letters(201), tooLong(200)},
            {"anonymous", "true", {}},
            {"anonymous", R"("maybe")", notBoolean},
            {"donor_name", {}, "Name is required for non-user donations."},
            {"donor_name", letters(101), tooLong(100)},
            {"donor_email", {}, "Email is required for non-user donations."},
            {"donor_email", R"("otto")", badEmail},
        });
    const Answer nameless
        = server.guest().post(path("/campaigns/%/donations/", campaign), R"({"amount":5,"anonymous":true})");
    EXPECT_EQ(nameless.said("donor_name"), "Name is required for non-user donations.");
    EXPECT_EQ(nameless.names(), "donor_name");
    EXPECT_EQ(server.newParent("otto")
                  .post(path("/campaigns/%/donations/", campaign), R"({"amount":5,"donor_name":"","donor_email":""})")
                  .status,
        201);
}

TEST(Fields, BodiesOfEveryKind)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const QByteArray gifts = path("/campaigns/%/donations/", campaign);
    const auto send = [&](const QByteArray &type, const QByteArray &body) {
        return server.guest().send("POST", gifts, body, {{"Content-Type", type}});
    };
    EXPECT_EQ(send("application/json; charset=utf-8", aGiftBody()).status, 201);
    EXPECT_EQ(send("application/x-www-form-urlencoded",
                  "amount=25&donor_name=Otto+G%C3%BCnter&donor_email=o%40example.net&anonymous=on")
                  .status,
        201);
    const Answer multipart = send("multipart/form-data; boundary=xYz",
        "--xYz\r\nContent-Disposition: form-data; name=\"amount\"\r\n\r\n25\r\n"
        "--xYz\r\nContent-Disposition: form-data; name=\"donor_name\"\r\n\r\nOtto\r\n"
        "--xYz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nPNG\r\n"
        "--xYz\r\nContent-Disposition: form-data; name=\"donor_email\"\r\n\r\no@example.net\r\n--xYz--\r\n");
    EXPECT_EQ(multipart.status, 201) << multipart.body.toStdString();
    EXPECT_EQ(server.guest().get(gifts).text("1.donor_name"), "Anonymous");
    EXPECT_EQ(send("multipart/form-data; boundary=xYz", "--xYz\r\nbroken").status, 400);
    EXPECT_EQ(send("multipart/form-data", aGiftBody()).status, 400);

    const Answer text = send("text/plain", aGiftBody());
    EXPECT_EQ(text.status, 415);
    EXPECT_EQ(text.detail(), R"(Unsupported media type "text/plain" in request.)");
    EXPECT_EQ(send("", aGiftBody()).status, 415);
    const Answer broken = send("application/json", "{\"amount\": ");
    EXPECT_EQ(broken.status, 400);
    EXPECT_EQ(broken.detail().rfind("JSON parse error - ", 0), 0u) << broken.detail();
    EXPECT_EQ(send("application/json", R"({"amount":NaN})").status, 400);
    EXPECT_EQ(
        send("application/json", "[1]").said("non_field_errors"), "Invalid data. Expected a dictionary, but got list.");
    EXPECT_EQ(send("application/json", QByteArray(5000, '[')).status, 400);
    EXPECT_EQ(send("application/json", aGiftBody("donor_name", "\"\xff\xfe\"")).status, 400);
}

}
