#include "wire/google.h"

#include "support/builders.h"
#include "support/printers.h"
#include "wire/feed.h"

#include <gtest/gtest.h>

namespace dreamjar::wire {
namespace {

using dreamjar::test::aParent;

RequestFields fields(const char *json)
{
    return *RequestFields::fromJson(json);
}

}

TEST(GoogleWire, WritesAndReadsAProof)
{
    GoogleProof proof;
    proof.idToken = QStringLiteral("a.b.c");
    proof.nonce = QStringLiteral("n-1");
    EXPECT_EQ(requestBody(proof), R"({"id_token":"a.b.c","nonce":"n-1"})");
    const auto read = readGoogleProof(fields(requestBody(proof).constData()));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, proof);
    EXPECT_FALSE(read->isCode());
}

TEST(GoogleWire, ReadsACodeWithItsVerifier)
{
    const auto read
        = readGoogleProof(fields(R"({"code":"4/0A","code_verifier":"v","redirect_uri":"http://127.0.0.1:1/"})"));
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read->isCode());
    EXPECT_EQ(read->code, QStringLiteral("4/0A"));
    EXPECT_TRUE(read->nonce.isEmpty());
}

TEST(GoogleWire, SaysWhichFieldOfAProofIsWrong)
{
    const auto wrong = [](const char *json) { return readGoogleProof(fields(json)).error().body; };
    EXPECT_EQ(wrong("{}"), R"({"id_token":["This field is required."]})");
    EXPECT_EQ(wrong(R"({"id_token":"a.b.c","nonce":null})"), R"({"nonce":["This field may not be null."]})");
    EXPECT_EQ(wrong(R"({"id_token":[],"nonce":"n"})"), R"({"id_token":["Not a valid string."]})");
    EXPECT_EQ(wrong(R"({"code":"c","code_verifier":"v"})"), R"({"redirect_uri":["This field is required."]})");
}

TEST(GoogleWire, TellsOfALinkThatNeedsAPassword)
{
    const LinkNeeded needed{QStringLiteral("Has a password."), QStringLiteral("ticket"), QStringLiteral("a@example.org")};
    const ErrorAnswer answer = errorAnswer(needed);
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(answer.body, R"({"detail":"Has a password.","link_ticket":"ticket","email":"a@example.org"})");
    EXPECT_EQ(readLinkNeeded(answer.body), needed);
    EXPECT_FALSE(readLinkNeeded(R"({"detail":"Another conflict."})").has_value());
    EXPECT_FALSE(readLinkNeeded("<html>").has_value());

    const LinkProof proof{QStringLiteral("ticket"), QStringLiteral("plum-tree-42")};
    EXPECT_EQ(requestBody(proof), R"({"link_ticket":"ticket","password":"plum-tree-42"})");
    EXPECT_EQ(*readLinkProof(fields(requestBody(proof).constData())), proof);
}

TEST(GoogleWire, TellsNoChildren)
{
    const QByteArray body = googleAnswer(aParent(), {QStringLiteral("access"), QStringLiteral("refresh")});
    EXPECT_FALSE(body.contains("children"));
    const auto read = wire::read<SignedInAnswer>(body);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->user.parent, aParent());
    EXPECT_EQ(read->tokens.refresh, QStringLiteral("refresh"));
}

TEST(GoogleWire, IsOfferedInTheServersWordsAboutItself)
{
    ServerInfo info{QStringLiteral("Ours"), QStringLiteral("EUR"), QStringLiteral("1")};
    EXPECT_EQ(*readServerInfo(toJson(info, {})), info);
    info.google = GoogleOffer{QStringLiteral("https://accounts.google.com"), QStringLiteral("desktop"), {}};
    EXPECT_EQ(toJson(info, {}),
        R"({"name":"Ours","currency":"EUR","version":"1",)"
        R"("google":{"issuer":"https://accounts.google.com","client_id":"desktop"}})");
    EXPECT_EQ(*readServerInfo(toJson(info, {})), info);
    info.google->clientSecret = QStringLiteral("GOCSPX");
    EXPECT_EQ(*readServerInfo(toJson(info, {})), info);
}

}
