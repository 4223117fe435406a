#include "wire/errors.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

struct Spoken {
    Violation violation;
    const char *sentence;
};

Violation rule(Field field, Rule rule, int limit = 0, const QString &value = {})
{
    return {field, rule, limit, value, {}};
}

const QList<Spoken> &everySentence()
{
    static const QList<Spoken> all{
        {rule(Field::Title, Rule::Required), "This field is required."},
        {rule(Field::Title, Rule::NotNull), "This field may not be null."},
        {rule(Field::Title, Rule::NotBlank), "This field may not be blank."},
        {rule(Field::Title, Rule::TooLong, 200), "Ensure this field has no more than 200 characters."},
        {rule(Field::Password, Rule::TooLong, 128), "Ensure this field has no more than 128 characters."},
        {rule(Field::Password, Rule::TooShort, 8), "Ensure this field has at least 8 characters."},
        {rule(Field::Goal, Rule::Integer), "A valid integer is required."},
        {rule(Field::IsOpen, Rule::Boolean), "Must be a valid boolean."},
        {rule(Field::Title, Rule::Text), "Not a valid string."},
        {rule(Field::Category, Rule::Choice, 0, QStringLiteral("Sports")), "\"Sports\" is not a valid choice."},
        {rule(Field::Category, Rule::Choice, 0, QStringLiteral("a\" b\n")), "\"a\" b\n\" is not a valid choice."},
        {rule(Field::Email, Rule::EmailAddress), "Enter a valid email address."},
        {rule(Field::Image, Rule::Url), "Enter a valid URL."},
        {rule(Field::DateOfBirth, Rule::Date), "Date has wrong format. Use one of these formats instead: YYYY-MM-DD."},
        {rule(Field::Deadline, Rule::DateTime),
            "Datetime has wrong format. Use one of these formats instead: "
            "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."},
        {rule(Field::Comment, Rule::NullCharacter), "Null characters are not allowed."},
        {rule(Field::Name, Rule::ControlCharacter), "Control characters are not allowed."},
        {rule(Field::Username, Rule::TooShort, 3), "Username must be at least 3 characters long."},
        {rule(Field::Username, Rule::UsernameTaken), "A user with that username already exists."},
        {rule(Field::Username, Rule::UsernameCharacters),
            "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."},
        {rule(Field::Email, Rule::EmailTaken), "user with this email address already exists."},
        {rule(Field::Password, Rule::CommonPassword), "This password is too common."},
        {rule(Field::CurrentPassword, Rule::WrongPassword), "The current password is not correct."},
        {rule(Field::Name, Rule::TooShort, 2), "Child name must be at least 2 characters long."},
        {rule(Field::DateOfBirth, Rule::NotInFuture), "Date of birth cannot be in the future."},
        {rule(Field::DateOfBirth, Rule::UnderSixteen), "Child must be under 16 years."},
        {rule(Field::Goal, Rule::Positive), "DreamJar goal must be greater than zero."},
        {rule(Field::Goal, Rule::AtMostMaximum), "DreamJar goal exceed maximum amount ($100,000)"},
        {rule(Field::Amount, Rule::Positive), "Donation amount must be greater than zero."},
        {rule(Field::Amount, Rule::AtMostMaximum), "Donation amount exceeds the maximum limit ($100,000)."},
        {rule(Field::DonorName, Rule::Required), "Name is required for non-user donations."},
        {rule(Field::DonorEmail, Rule::Required), "Email is required for non-user donations."},
    };
    return all;
}

}

TEST(Sentences, AreThoseOfTheApi)
{
    for (const Spoken &spoken : everySentence())
        EXPECT_EQ(sentenceOf(spoken.violation), QString::fromUtf8(spoken.sentence));
}

TEST(Sentences, AreUnderstoodAgain)
{
    for (const Spoken &spoken : everySentence()) {
        const Refusal refusal = readRefusal(400, errorAnswer(Violations{spoken.violation}).body);
        EXPECT_EQ(refusal, (Refusal{Reason::Invalid, {spoken.violation}, {}})) << spoken.sentence;
    }
}

TEST(ErrorBody, HasAListOfSentencesForEachField)
{
    const Violations violations{rule(Field::Username, Rule::TooShort, 3), rule(Field::Email, Rule::EmailAddress),
        rule(Field::Username, Rule::UsernameTaken)};
    const ErrorAnswer answer = errorAnswer(violations);
    EXPECT_EQ(answer.status, 400);
    EXPECT_EQ(answer.body,
        QByteArray{
            R"({"username":["Username must be at least 3 characters long.","A user with that username already exists."],)"
            R"("email":["Enter a valid email address."]})"});
}

TEST(ErrorBody, NamesEveryFieldAsTheApiDoes)
{
    for (int i = 0; i <= int(Field::DonorEmail); ++i)
        EXPECT_EQ(fieldFromApiName(apiName(Field(i))), Field(i));
    EXPECT_EQ(apiName(Field::DateOfBirth), QStringLiteral("date_of_birth"));
    EXPECT_FALSE(fieldFromApiName(u"child"));
    EXPECT_FALSE(fieldFromApiName(u""));
}

TEST(ErrorBody, OfARefusalHasTheStatusAndDetailOfTheApi)
{
    const auto answer = [](Reason reason) { return errorAnswer(Refusal{reason, {}, {}}); };
    EXPECT_EQ(answer(Reason::CampaignClosed),
        (ErrorAnswer{400, R"({"detail":"This campaign is closed and no longer accepting donations."})"}));
    EXPECT_EQ(answer(Reason::ChildHasOpenCampaigns),
        (ErrorAnswer{400, R"({"detail":"Cannot delete child with active campaigns."})"}));
    EXPECT_EQ(answer(Reason::NotFound), (ErrorAnswer{404, R"({"detail":"Not found."})"}));
    EXPECT_EQ(
        answer(Reason::SignedOut), (ErrorAnswer{401, R"({"detail":"Authentication credentials were not provided."})"}));
    EXPECT_EQ(answer(Reason::WrongCredentials),
        (ErrorAnswer{401, R"({"detail":"No active account found with the given credentials"})"}));
    EXPECT_EQ(answer(Reason::TooManyTries).status, 429);
    EXPECT_EQ(answer(Reason::Conflict).status, 412);
    EXPECT_EQ(answer(Reason::ServerFailed).status, 500);
    EXPECT_EQ(answer(Reason::StorageFailed).status, 503);
    EXPECT_EQ(errorAnswer(Refusal{Reason::NotAllowed, {}, details::notAllowed(details::Act::EditChild)}),
        (ErrorAnswer{403, R"({"detail":"You don't have permission to edit this child."})"}));
}

TEST(ErrorBody, OfAnUnreadableRequestSaysWhy)
{
    EXPECT_EQ(errorAnswer(BodyError{BodyError::Kind::NotAnObject, QStringLiteral("list")}),
        (ErrorAnswer{400, R"({"non_field_errors":["Invalid data. Expected a dictionary, but got list."]})"}));
    EXPECT_EQ(
        errorAnswer(BodyError{BodyError::Kind::BrokenJson, QStringLiteral("Extra data: line 1 column 4 (char 3)")}),
        (ErrorAnswer{400, R"re({"detail":"JSON parse error - Extra data: line 1 column 4 (char 3)"})re"}));
    EXPECT_EQ(errorAnswer(405, details::methodNotAllowed(QStringLiteral("PATCH"))),
        (ErrorAnswer{405, R"({"detail":"Method \"PATCH\" not allowed."})"}));
    EXPECT_EQ(errorAnswer(415, details::unsupportedMediaType(QStringLiteral("text/plain"))),
        (ErrorAnswer{415, R"({"detail":"Unsupported media type \"text/plain\" in request."})"}));
    EXPECT_EQ(fieldError(QStringLiteral("refresh"), Rule::Required),
        (ErrorAnswer{400, R"({"refresh":["This field is required."]})"}));
}

TEST(ErrorBody, OfTokensHasTheCodesThatClientsLookFor)
{
    EXPECT_EQ(badTokenAnswer(),
        (ErrorAnswer{401,
            R"({"detail":"Given token not valid for any token type","code":"token_not_valid","messages":)"
            R"([{"token_class":"AccessToken","token_type":"access","message":"Token is invalid or expired"}]})"}));
    EXPECT_EQ(malformedAuthorizationAnswer(),
        (ErrorAnswer{401,
            R"({"detail":"Authorization header must contain two space-delimited values",)"
            R"("code":"bad_authorization_header"})"}));
    EXPECT_EQ(refreshRefusedAnswer(QStringLiteral("Token is blacklisted")),
        (ErrorAnswer{401, R"({"detail":"Token is blacklisted","code":"token_not_valid"})"}));
}

TEST(NotAllowed, HasASentenceForEachAct)
{
    using details::Act;
    const auto words = [](Act act) { return details::notAllowed(act); };
    EXPECT_EQ(words(Act::ViewProfile), QStringLiteral("You don't have permission to view this profile."));
    EXPECT_EQ(words(Act::EditProfile), QStringLiteral("You don't have permission to edit this profile."));
    EXPECT_EQ(words(Act::DeleteAccount), QStringLiteral("You don't have permission to delete this account."));
    EXPECT_EQ(words(Act::ViewChildren), QStringLiteral("You don't have permission to view these children."));
    EXPECT_EQ(words(Act::CreateChild), QStringLiteral("You can only create children for yourself."));
    EXPECT_EQ(words(Act::ViewChild), QStringLiteral("You don't have permission to view this child."));
    EXPECT_EQ(words(Act::EditChild), QStringLiteral("You don't have permission to edit this child."));
    EXPECT_EQ(words(Act::DeleteChild), QStringLiteral("You don't have permission to delete this child."));
    EXPECT_EQ(words(Act::ViewCampaigns), QStringLiteral("You do not have permission to view these DreamJars."));
    EXPECT_EQ(
        words(Act::CreateCampaign), QStringLiteral("You do not have permission to create a DreamJar for this child."));
    EXPECT_EQ(words(Act::EditCampaign), QStringLiteral("You don't have permission to edit this campaign."));
    EXPECT_EQ(words(Act::DeleteCampaign), QStringLiteral("You don't have permission to delete this DreamJar."));
}

TEST(ReadRefusal, KeepsWhatItDoesNotKnow)
{
    const Refusal refusal = readRefusal(400,
        R"({"title":["Too purple.","This field may not be blank."],"colour":["Unknown shade."],"non_field_errors":["Try again."]})");
    EXPECT_EQ(refusal.reason, Reason::Invalid);
    ASSERT_EQ(refusal.violations.size(), 2);
    EXPECT_EQ(refusal.violations[0].field, Field::Title);
    EXPECT_EQ(refusal.violations[0].sentence, QStringLiteral("Too purple."));
    EXPECT_EQ(sentenceOf(refusal.violations[0]), QStringLiteral("Too purple."));
    EXPECT_EQ(refusal.violations[1], rule(Field::Title, Rule::NotBlank));
    EXPECT_EQ(refusal.detail, QStringLiteral("colour: Unknown shade.\nTry again."));
}

TEST(ReadRefusal, UnderstandsTheGeneralSentenceForAGuestsField)
{
    EXPECT_EQ(readRefusal(400, R"({"donor_name":["This field is required."]})").violations,
        (Violations{rule(Field::DonorName, Rule::Required)}));
}

TEST(ReadRefusal, FollowsTheStatus)
{
    const auto reason = [](int status, const char *body = "{}") { return readRefusal(status, body).reason; };
    EXPECT_EQ(reason(400, R"({"detail":"This campaign is closed and no longer accepting donations."})"),
        Reason::CampaignClosed);
    EXPECT_EQ(reason(400, R"({"detail":"Cannot delete child with active campaigns."})"), Reason::ChildHasOpenCampaigns);
    EXPECT_EQ(reason(400, R"({"detail":"JSON parse error - x"})"), Reason::Invalid);
    EXPECT_EQ(reason(400, "<html>Bad Request</html>"), Reason::ServerFailed);
    EXPECT_EQ(
        reason(401, R"({"detail":"No active account found with the given credentials"})"), Reason::WrongCredentials);
    EXPECT_EQ(reason(401, badTokenAnswer().body), Reason::SignedOut);
    EXPECT_EQ(reason(403), Reason::NotAllowed);
    EXPECT_EQ(reason(404), Reason::NotFound);
    EXPECT_EQ(reason(409), Reason::Conflict);
    EXPECT_EQ(reason(412, R"({"id":3,"title":"T","goal":500})"), Reason::Conflict);
    EXPECT_EQ(reason(422), Reason::Conflict);
    EXPECT_EQ(reason(429), Reason::TooManyTries);
    EXPECT_EQ(reason(500, ""), Reason::ServerFailed);
    EXPECT_EQ(reason(502, "<html>"), Reason::ServerFailed);
    EXPECT_EQ(reason(302), Reason::ServerFailed);
}

TEST(ReadRefusal, TakesFieldsFromA400Only)
{
    const Refusal refusal = readRefusal(412, R"({"id":3,"title":"A bicycle","goal":500})");
    EXPECT_TRUE(refusal.violations.isEmpty());
    EXPECT_TRUE(refusal.detail.isEmpty());
    EXPECT_EQ(readRefusal(403, R"({"detail":"You don't have permission to view this child."})").detail,
        QStringLiteral("You don't have permission to view this child."));
}

}
