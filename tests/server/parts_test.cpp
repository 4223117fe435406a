#include "accounts/buckets.h"
#include "accounts/passwords.h"
#include "accounts/tokens.h"
#include "http/message.h"
#include "routes/forms.h"
#include "routes/router.h"
#include "support/fakeclock.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

using namespace server;

TEST(Router, FindsPlacesMethodsAndNumbers)
{
    routes::Router router;
    router.add("/parents/me/", {{"GET", routes::Door::SignedIn, {}}});
    router.add("/parents/{id}/", {{"GET", routes::Door::SignedIn, {}}, {"PUT", routes::Door::SignedIn, {}}});
    router.add("/jars/{id}/", {{"GET", routes::Door::Open, {}}, {"PUT", routes::Door::SignedIn, {}}});
    using Finding = routes::Router::Finding;

    EXPECT_EQ(router.match("GET", "/parents/12/").ids, QList<qint64>{12});
    EXPECT_EQ(router.match("HEAD", "/parents/12/").finding, Finding::Found);
    EXPECT_EQ(router.match("PUT", "/parents/me/").finding, Finding::WrongMethod);
    EXPECT_EQ(router.match("PUT", "/parents/me/").allowed, "GET, HEAD, OPTIONS");
    EXPECT_TRUE(router.match("PATCH", "/parents/1/").closed);
    EXPECT_FALSE(router.match("PATCH", "/jars/1/").closed);
    EXPECT_EQ(router.match("GET", "/jars/1").finding, Finding::AddSlash);
    EXPECT_EQ(router.match("GET", "/jars//").finding, Finding::Nothing);
    EXPECT_EQ(router.match("GET", "jars/1/").finding, Finding::Nothing);
    EXPECT_EQ(router.match("GET", "/jars/1/x").finding, Finding::Nothing);
    EXPECT_EQ(router.match("GET", "/j%61rs/1/").finding, Finding::Found);
    EXPECT_EQ(router.match("GET", "/jars%2f1/").finding, Finding::Nothing);
    EXPECT_EQ(router.match("GET", "/jars/%zz/").finding, Finding::Nothing);
    EXPECT_EQ(router.match("GET", "/jars/9223372036854775807/").ids.value(0), std::numeric_limits<qint64>::max());
    for (const char *bad :
        {"/jars/9223372036854775808/", "/jars/0/", "/jars/+1/", "/jars/1.0/", "/jars/one/", "/jars/%20/"}) {
        EXPECT_TRUE(router.match("GET", bad).badId) << bad;
    }
}

TEST(Response, RefusesHeadersThatWouldStartAnotherLine)
{
    http::Response response;
    EXPECT_TRUE(response.setHeader("Location", "/a/?b=c"));
    for (const QByteArray &evil :
        {QByteArray{"a\r\nSet-Cookie: b"}, QByteArray{"a\nb"}, QByteArray{"a\0b", 3}, QByteArray{"a\x7f"}}) {
        EXPECT_FALSE(response.setHeader("Location", evil));
        EXPECT_FALSE(response.setHeader(evil, "x"));
    }
    EXPECT_EQ(response.headers().value("location"), QByteArray{"/a/?b=c"});
    EXPECT_EQ(response.headers().all().size(), 1);
}

TEST(Request, ReadsItsTarget)
{
    http::Request request;
    request.target = "/a/?x=1&y=a%20b+c&x=2&z&bad=%zz";
    EXPECT_EQ(request.path(), "/a/");
    EXPECT_EQ(request.parameter("x"), QByteArray{"2"});
    EXPECT_EQ(request.parameter("y"), QByteArray{"a b c"});
    EXPECT_EQ(request.parameter("z"), QByteArray{""});
    EXPECT_EQ(request.parameter("bad"), QByteArray{""});
    EXPECT_FALSE(request.parameter("w").has_value());
}

TEST(Multipart, ReadsTextsAndPassesOverFiles)
{
    const QByteArray body = "preamble\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n2\r\n--b\r\n"
                            "content-disposition: form-data; name=\"b;c\"; filename=\"x\"\r\n\r\nfile\r\n--b\r\n"
                            "Content-Type: text/plain\r\nContent-Disposition: form-data; name=d\r\n\r\n\r\n--b--";
    const auto pairs = routes::readMultipart("multipart/form-data; boundary=\"b\"", body);
    ASSERT_TRUE(pairs.has_value());
    ASSERT_EQ(pairs->size(), 2);
    EXPECT_EQ(pairs->at(0).second, QStringLiteral("1\r\n2"));
    EXPECT_EQ(pairs->at(1).first, QStringLiteral("d"));
    EXPECT_EQ(pairs->at(1).second, QString{});
    // Cut anywhere it is refused or read, but never beyond its end.
    for (qsizetype length = 0; length < body.size(); ++length)
        static_cast<void>(routes::readMultipart("multipart/form-data; boundary=b", body.left(length)));
    EXPECT_FALSE(routes::readMultipart("multipart/form-data", body).has_value());
    EXPECT_FALSE(routes::readMultipart("multipart/form-data; boundary=other", body).has_value());
}

TEST(Buckets, TellOneFromAnotherAndNobodyWhoTheyAre)
{
    const accounts::Buckets buckets{QByteArray(48, 's')};
    const accounts::Buckets elsewhere{QByteArray(48, 'e')};
    EXPECT_EQ(buckets.address("192.0.2.1"), buckets.address("192.0.2.1"));
    EXPECT_NE(buckets.address("192.0.2.1"), buckets.address("192.0.2.2"));
    EXPECT_NE(buckets.address("192.0.2.1"), buckets.registrations("192.0.2.1"));
    EXPECT_NE(buckets.address("192.0.2.1"), elsewhere.address("192.0.2.1"));
    EXPECT_NE(buckets.account(QStringLiteral("a@example.org")), buckets.account(QStringLiteral("b@example.org")));
    // A household has one network of IPv6 and may take any address in it.
    EXPECT_EQ(buckets.address("2001:db8:0:1::1"), buckets.address("2001:db8:0:1:ffff::2"));
    EXPECT_NE(buckets.address("2001:db8:0:1::1"), buckets.address("2001:db8:0:2::1"));
    EXPECT_NE(buckets.address("::ffff:192.0.2.1"), buckets.address("::ffff:192.0.2.2"));
}

TEST(Passwords, TakeTheSameWorkWhetherThereIsOneOrNot)
{
    const accounts::Passwords passwords;
    const QByteArray hash = passwords.hash(QStringLiteral("plum-tree-42"));
    EXPECT_TRUE(passwords.matches(hash, QStringLiteral("plum-tree-42")));
    const quint64 before = passwords.worked();
    EXPECT_FALSE(passwords.matches(hash, QStringLiteral("plum-tree-43")));
    EXPECT_EQ(passwords.worked() - before, 1U);
    EXPECT_FALSE(passwords.matches({}, QStringLiteral("plum-tree-42")));
    EXPECT_EQ(passwords.worked() - before, 2U);
    EXPECT_FALSE(passwords.needsRehash(hash));
    EXPECT_TRUE(passwords.needsRehash("$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHQ$aGFzaA"));
}

TEST(Tokens, SayWhatWasPutIntoThemAndNothingAfterTheyWereTouched)
{
    const accounts::Tokens tokens{QByteArray(32, 'k')};
    const accounts::Tokens others{QByteArray(32, 'o')};
    const Instant now = Instant::fromMicroseconds(1'790'000'000'000'000);
    accounts::Claims claims;
    claims.parent = ParentId{7};
    claims.session = 3;
    claims.tokenId = QStringLiteral("id");
    claims.issued = now;
    claims.expires = now + std::chrono::hours{1};
    const QByteArray token = tokens.sign(claims).toLatin1();
    EXPECT_EQ(tokens.read(token, now), claims);
    EXPECT_FALSE(others.read(token, now).has_value());
    EXPECT_FALSE(tokens.read(token, claims.expires).has_value());
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray touched = token;
        touched[i] = touched[i] == 'A' ? 'B' : 'A';
        const auto read = tokens.read(touched, now);
        // The last letter of a part has bits that mean nothing.
        EXPECT_TRUE(!read || *read == claims) << i;
    }
    for (qsizetype length = 0; length < token.size() - 1; ++length)
        EXPECT_FALSE(tokens.read(token.left(length), now).has_value()) << length;
    EXPECT_FALSE(tokens.read(QByteArray(100'000, '.'), now).has_value());
    EXPECT_FALSE(tokens.read("..", now).has_value());
    EXPECT_FALSE(tokens.read(QByteArray{token + ".x"}, now).has_value());
}

}
