#include "wire/requests.h"

#include "samples.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

const QDate today{2026, 6, 15};

RequestFields json(const QByteArray &body)
{
    Result<RequestFields, BodyError> fields = RequestFields::fromJson(body);
    EXPECT_TRUE(fields.ok()) << body.toStdString();
    return fields ? *std::move(fields) : RequestFields{};
}

RequestFields form(const QByteArray &body)
{
    return RequestFields::fromUrlEncoded(body);
}

Violations one(Field field, Rule rule, const QString &value = {})
{
    return {{field, rule, 0, value, {}}};
}

/// A whole campaign with one member more, or replaced: the last of doubled keys wins.
RequestFields campaignWith(const QByteArray &member)
{
    return json(R"({"title":"T","description":"D","goal":500,"category":"sports",)" + member + "}");
}

template <class T, class E>
E errorOf(const Result<T, E> &result)
{
    return result ? E{} : result.error();
}

}

TEST(IntegersIn, AreLenient)
{
    for (const char *goal : {"500", "500.0", "5e2", R"("500")", R"(" 500 ")", R"("500.0")", R"("500.")", R"("+500")",
             R"("0500")", R"("\t500.00\n")"}) {
        const auto draft = readCampaignDraft(campaignWith(QByteArray{R"("goal":)"} + goal));
        ASSERT_TRUE(draft.ok()) << goal;
        EXPECT_EQ(draft->goal, Money::units(500)) << goal;
    }
}

TEST(IntegersIn, AreNoFractionsWordsOrBooleans)
{
    for (const char *goal :
        {"50.5", R"("50.5")", "true", "false", R"("")", R"(" ")", R"("1e3")", R"("abc")", R"("5 00")", R"("0x10")",
            R"("--5")", R"(".0")", R"("500,0")", R"("1_000")", "[]", "{}", "[500]", "0.1", "500.00000000000000000001"})
        EXPECT_EQ(
            errorOf(readCampaignDraft(campaignWith(QByteArray{R"("goal":)"} + goal))), one(Field::Goal, Rule::Integer))
            << goal;
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("goal":null)"))), one(Field::Goal, Rule::NotNull));
}

TEST(IntegersIn, AreRefusedBeyond64BitWithoutOverflow)
{
    for (const char *goal : {"18446744073709552116", R"("18446744073709552116")", "1e30", "9223372036854775808"})
        EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(QByteArray{R"("goal":)"} + goal))),
            one(Field::Goal, Rule::AtMostMaximum))
            << goal;
    EXPECT_EQ(
        errorOf(readCampaignDraft(campaignWith(R"("goal":-18446744073709551116)"))), one(Field::Goal, Rule::Positive));
    const auto text = [](int digits) -> QByteArray { return R"("goal":")" + QByteArray{digits, '9'} + '"'; };
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(text(1000)))), one(Field::Goal, Rule::AtMostMaximum));
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(text(1001)))), one(Field::Goal, Rule::Integer));
}

TEST(IntegersIn, HaveTheirLimits)
{
    EXPECT_TRUE(readCampaignDraft(campaignWith(R"("goal":1)")).ok());
    EXPECT_TRUE(readCampaignDraft(campaignWith(R"("goal":"100000")")).ok());
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("goal":"0")"))), one(Field::Goal, Rule::Positive));
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("goal":-0.0)"))), one(Field::Goal, Rule::Positive));
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("goal":100001)"))), one(Field::Goal, Rule::AtMostMaximum));
}

TEST(BooleansIn, AreLenient)
{
    for (const char *yes : {"true", "1", "1.0", R"("true")", R"("True")", R"("TRUE")", R"("yes")", R"("on")", R"("t")",
             R"("Y")", R"("1")"}) {
        const auto draft = readCampaignDraft(campaignWith(QByteArray{R"("has_deadline":)"} + yes));
        ASSERT_TRUE(draft.ok()) << yes;
        EXPECT_TRUE(draft->hasDeadline) << yes;
    }
    for (const char *no : {"false", "0", R"("false")", R"("No")", R"("off")", R"("F")", R"("n")", R"("0")"}) {
        const auto draft = readCampaignDraft(campaignWith(QByteArray{R"("is_open":)"} + no));
        ASSERT_TRUE(draft.ok()) << no;
        EXPECT_FALSE(draft->isOpen) << no;
    }
}

TEST(BooleansIn, AreNothingElse)
{
    for (const char *wrong : {R"("")", "2", "-1", "0.5", R"("2")", R"("maybe")", "[]", "{}", R"("null")"})
        EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(QByteArray{R"("is_open":)"} + wrong))),
            one(Field::IsOpen, Rule::Boolean))
            << wrong;
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("is_open":null)"))), one(Field::IsOpen, Rule::NotNull));
}

TEST(TextsIn, MayBeNumbersButNothingElse)
{
    EXPECT_EQ(readCampaignDraft(campaignWith(R"("title":2030)"))->title, QStringLiteral("2030"));
    EXPECT_EQ(readCampaignDraft(campaignWith(R"("title":-1.5)"))->title, QStringLiteral("-1.5"));
    for (const char *wrong : {"true", "[]", R"(["a"])", "{}"})
        EXPECT_EQ(
            errorOf(readCampaignDraft(campaignWith(QByteArray{R"("title":)"} + wrong))), one(Field::Title, Rule::Text))
            << wrong;
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("title":null)"))), one(Field::Title, Rule::NotNull));
    EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(R"("title":"  ")"))), one(Field::Title, Rule::NotBlank));
    EXPECT_EQ(
        errorOf(readCampaignDraft(campaignWith(R"("title":"a\u0000b")"))), one(Field::Title, Rule::NullCharacter));
    EXPECT_EQ(readCampaignDraft(campaignWith(R"("title":"  Trim me\n")"))->title, QStringLiteral("Trim me"));
}

TEST(TextsIn, MayBeNullForPicturesOnly)
{
    EXPECT_TRUE(readCampaignDraft(campaignWith(R"("image":null)"))->image.isNull());
    EXPECT_FALSE(readCampaignDraft(campaignWith(R"("image":"")"))->image.isNull());
    EXPECT_EQ(errorOf(readRegistration(
                  json(R"({"username":"anna","email":"a@example.org","password":"plum-tree-42","first_name":null})"))),
        one(Field::FirstName, Rule::NotNull));
    EXPECT_EQ(errorOf(readDonationDraft(json(R"({"amount":5,"comment":null})"), ownCampaign(), ParentId{1})).violations,
        one(Field::Comment, Rule::NotNull));
}

TEST(ChoicesIn, AreKeysToTheLetter)
{
    const auto refused = [](const char *value) {
        return errorOf(readCampaignDraft(campaignWith(QByteArray{R"("category":)"} + value)));
    };
    EXPECT_EQ(refused(R"("Sports")"), one(Field::Category, Rule::Choice, QStringLiteral("Sports")));
    EXPECT_EQ(refused(R"("")"), one(Field::Category, Rule::Choice, QStringLiteral("")));
    EXPECT_EQ(refused("5"), one(Field::Category, Rule::Choice, QStringLiteral("5")));
    EXPECT_EQ(refused("true"), one(Field::Category, Rule::Choice, QStringLiteral("True")));
    EXPECT_EQ(refused("null"), one(Field::Category, Rule::NotNull));
    const auto child = readChildDraft(json(R"({"name":"Mia","date_of_birth":"2017-05-04","gender":""})"), today);
    ASSERT_TRUE(child.ok());
    EXPECT_EQ(child->gender, Gender::Unspecified);
}

TEST(DatesIn, AreDaysOnly)
{
    const auto born = [](const char *value) {
        return readChildDraft(json(QByteArray{R"({"name":"Mia","date_of_birth":)"} + value + "}"), today);
    };
    EXPECT_EQ(born(R"("2017-05-04")")->dateOfBirth, (QDate{2017, 5, 4}));
    for (const char *wrong :
        {R"("2017-05-04T00:00:00Z")", R"("04.05.2017")", R"("")", "20170504", "true", R"("2017-02-29")"})
        EXPECT_EQ(errorOf(born(wrong)), one(Field::DateOfBirth, Rule::Date)) << wrong;
    EXPECT_EQ(errorOf(born("null")), one(Field::DateOfBirth, Rule::NotNull));
    EXPECT_EQ(errorOf(born(R"("2026-06-16")")), one(Field::DateOfBirth, Rule::NotInFuture));
    EXPECT_EQ(errorOf(born(R"("2010-06-15")")), one(Field::DateOfBirth, Rule::UnderSixteen));
    EXPECT_TRUE(born(R"("2010-06-16")").ok());
}

TEST(DeadlinesIn, AreLenientAndMayBeNull)
{
    const auto draft = readCampaignDraft(campaignWith(R"("has_deadline":true,"deadline":"2030-03-01 01:00+01:00")"));
    ASSERT_TRUE(draft.ok());
    EXPECT_EQ(draft->deadline, at(u"2030-03-01T00:00:00Z"));
    EXPECT_FALSE(readCampaignDraft(campaignWith(R"("deadline":null)"))->deadline);
    for (const char *wrong : {R"("2030-03-01T00:00:00z")", R"("")", "5", "false", R"("2030-03-01T24:00:00Z")"})
        EXPECT_EQ(errorOf(readCampaignDraft(campaignWith(QByteArray{R"("deadline":)"} + wrong))),
            one(Field::Deadline, Rule::DateTime))
            << wrong;
}

TEST(Requests, TellEverythingMissingAtOnce)
{
    EXPECT_EQ(errorOf(readRegistration(json("{}"))),
        one(Field::Username, Rule::Required) + one(Field::Email, Rule::Required)
            + one(Field::Password, Rule::Required));
    EXPECT_EQ(
        errorOf(readCredentials(json("{}"))), one(Field::Email, Rule::Required) + one(Field::Password, Rule::Required));
    EXPECT_EQ(errorOf(readChildDraft(json("{}"), today)),
        one(Field::Name, Rule::Required) + one(Field::DateOfBirth, Rule::Required));
    EXPECT_EQ(errorOf(readCampaignDraft(json("{}"))),
        one(Field::Title, Rule::Required) + one(Field::Description, Rule::Required) + one(Field::Goal, Rule::Required)
            + one(Field::Category, Rule::Required));
}

TEST(Requests, MixUnreadableFieldsAndBrokenRulesInTheOrderOfTheTable)
{
    EXPECT_EQ(errorOf(readCampaignDraft(json(
                  R"({"deadline":"soon","image":"bike.png","category":"x","goal":0,"description":[],"title":" "})"))),
        one(Field::Title, Rule::NotBlank) + one(Field::Description, Rule::Text) + one(Field::Goal, Rule::Positive)
            + one(Field::Category, Rule::Choice, QStringLiteral("x")) + one(Field::Image, Rule::Url)
            + one(Field::Deadline, Rule::DateTime));
}

TEST(Requests, HaveTheDefaultsOfTheApi)
{
    const auto campaign = readCampaignDraft(json(R"({"title":"T","description":"D","goal":1,"category":"health"})"));
    ASSERT_TRUE(campaign.ok());
    EXPECT_TRUE(campaign->isOpen);
    EXPECT_FALSE(campaign->hasDeadline);
    EXPECT_FALSE(campaign->deadline);
    EXPECT_TRUE(campaign->image.isEmpty());
    const auto donation = readDonationDraft(json(R"({"amount":5})"), ownCampaign(), ParentId{1});
    ASSERT_TRUE(donation.ok());
    EXPECT_EQ(donation->visibility, Visibility::Shown);
    EXPECT_EQ(donation->campaign, ownCampaign().id);
    EXPECT_EQ(donation->account, ParentId{1});
}

TEST(Requests, NeverLookAtReadOnlyAndUnknownFields)
{
    const auto change = readCampaignChange(json(
        R"({"id":"x","child":[],"date_created":5,"total_raised":"a","percentage_raised":{},"is_expired":7,"colour":"red"})"));
    ASSERT_TRUE(change.ok());
    EXPECT_TRUE(*change == CampaignChange{});
}

TEST(Changes, HoldOnlyWhatWasSent)
{
    EXPECT_TRUE(*readCampaignChange(json("{}")) == CampaignChange{});
    EXPECT_TRUE(*readChildChange(json("{}"), today) == ChildChange{});
    EXPECT_TRUE(*readParentChange(json("{}")) == ParentChange{});
    const auto change = readCampaignChange(json(R"({"deadline":null,"is_open":"off","goal":"5"})"));
    ASSERT_TRUE(change.ok());
    CampaignChange expected;
    expected.deadline = std::optional<Instant>{};
    expected.isOpen = false;
    expected.goal = Money::units(5);
    EXPECT_TRUE(*change == expected);
    EXPECT_EQ(errorOf(readCampaignChange(json(R"({"title":"","goal":"x"})"))),
        one(Field::Title, Rule::NotBlank) + one(Field::Goal, Rule::Integer));
}

TEST(Changes, OfAPasswordNeedTheCurrentOne)
{
    EXPECT_EQ(errorOf(readParentChange(json(R"({"password":"cherry-tree-43"})"))),
        one(Field::CurrentPassword, Rule::Required));
    EXPECT_EQ(errorOf(readParentChange(json(R"({"password":"cherry-tree-43","current_password":null})"))),
        one(Field::CurrentPassword, Rule::NotNull));
    EXPECT_TRUE(readParentChange(json(R"({"current_password":[]})")).ok()) << "nobody asked for it";
    const auto change = readParentChange(json(R"({"password":" cherry-tree-43 ","current_password":"plum-tree-42"})"));
    ASSERT_TRUE(change.ok());
    EXPECT_EQ(change->password, QStringLiteral("cherry-tree-43"));
    EXPECT_EQ(change->currentPassword, QStringLiteral("plum-tree-42"));
}

TEST(Donations, OfGuestsAskForTheNameFirst)
{
    const auto refused = [](const char *body) { return errorOf(readDonationDraft(json(body), ownCampaign(), {})); };
    EXPECT_EQ(refused(R"({"amount":5})").violations, one(Field::DonorName, Rule::Required));
    EXPECT_EQ(refused(R"({"amount":5,"anonymous":true,"donor_name":"","donor_email":""})").violations,
        one(Field::DonorName, Rule::Required));
    EXPECT_EQ(refused(R"({"amount":5,"donor_name":"Otto"})").violations, one(Field::DonorEmail, Rule::Required));
    EXPECT_EQ(refused(R"({"amount":5,"donor_name":null,"donor_email":"x"})").violations,
        one(Field::DonorName, Rule::NotNull) + one(Field::DonorEmail, Rule::EmailAddress));
}

TEST(Donations, ToAClosedCampaignAreToldSoFirst)
{
    Campaign closed = ownCampaign();
    closed.isOpen = false;
    EXPECT_EQ(
        errorOf(readDonationDraft(json(R"({"amount":"x"})"), closed, {})), (Refusal{Reason::CampaignClosed, {}, {}}));
}

TEST(Forms, GiveEveryValueAsText)
{
    const auto draft
        = readCampaignDraft(form("title=A+bicycle&description=D&goal=500&category=sports&is_open=on&has_deadline="
                                 "&deadline=&image="));
    ASSERT_TRUE(draft.ok());
    EXPECT_EQ(draft->title, QStringLiteral("A bicycle"));
    EXPECT_EQ(draft->goal, Money::units(500));
    EXPECT_TRUE(draft->isOpen);
    EXPECT_FALSE(draft->hasDeadline);
    EXPECT_FALSE(draft->deadline);
    EXPECT_EQ(errorOf(readCampaignDraft(form("title=T&description=D&goal=&category=sports"))),
        one(Field::Goal, Rule::Integer));
    const auto donation = readDonationDraft(
        form("amount=25&anonymous=true&donor_name=Otto&donor_email=otto%40example.org"), ownCampaign(), {});
    ASSERT_TRUE(donation.ok());
    EXPECT_EQ(donation->visibility, Visibility::Anonymous);
    EXPECT_EQ(donation->donorEmail, QStringLiteral("otto@example.org"));
}

TEST(Tokens, AreReadByAnyName)
{
    EXPECT_EQ(*readToken(json(R"({"refresh":" x.y.z "})"), "refresh"), QStringLiteral("x.y.z"));
    EXPECT_EQ(readToken(json("{}"), "refresh").error(), Rule::Required);
    EXPECT_EQ(readToken(json(R"({"refresh":null})"), "refresh").error(), Rule::NotNull);
    EXPECT_EQ(readToken(json(R"({"refresh":""})"), "refresh").error(), Rule::NotBlank);
    EXPECT_EQ(readToken(json(R"({"refresh":[]})"), "refresh").error(), Rule::Text);
    EXPECT_EQ(readToken(json(R"({"refresh":"a\u0000"})"), "refresh").error(), Rule::NullCharacter);
}

TEST(Credentials, AreTrimmed)
{
    const auto credentials = readCredentials(json(R"({"email":" Anna@example.org ","password":" plum-tree-42 "})"));
    ASSERT_TRUE(credentials.ok());
    EXPECT_TRUE(*credentials == (Credentials{QStringLiteral("Anna@example.org"), QStringLiteral("plum-tree-42")}));
    EXPECT_EQ(errorOf(readCredentials(json(R"({"email":"","password":true})"))),
        one(Field::Email, Rule::NotBlank) + one(Field::Password, Rule::Text));
}

TEST(RequestBytes, AreReadBackByTheServer)
{
    using dreamjar::test::aRegistration;
    const auto registration = readRegistration(json(requestBody(aRegistration())));
    ASSERT_TRUE(registration.ok());
    EXPECT_EQ(registration->username, aRegistration().username);
    EXPECT_EQ(registration->password, aRegistration().password);
    EXPECT_EQ(registration->lastName, aRegistration().lastName);

    const auto child = readChildDraft(json(requestBody(dreamjar::test::aChildDraft())), today);
    ASSERT_TRUE(child.ok());
    EXPECT_TRUE(*child == dreamjar::test::aChildDraft());

    CampaignDraft draft = dreamjar::test::aCampaignDraft();
    draft.hasDeadline = true;
    draft.deadline = at(u"2026-12-24T22:59:59.000007Z");
    const auto campaign = readCampaignDraft(json(requestBody(draft)));
    ASSERT_TRUE(campaign.ok());
    EXPECT_TRUE(*campaign == draft);

    const DonationDraft gift = dreamjar::test::aGuestDonation(3);
    const auto donation = readDonationDraft(json(requestBody(gift)), ownCampaign(3), {});
    ASSERT_TRUE(donation.ok());
    EXPECT_TRUE(*donation == gift);

    ParentChange parent;
    parent.firstName = QStringLiteral("Änne");
    parent.password = QStringLiteral("cherry-tree-43");
    parent.currentPassword = QStringLiteral("plum-tree-42");
    EXPECT_TRUE(*readParentChange(json(requestBody(parent))) == parent);

    const Credentials credentials{QStringLiteral("a@example.org"), QStringLiteral("plum-tree-42")};
    EXPECT_TRUE(*readCredentials(json(requestBody(credentials))) == credentials);
}

TEST(RequestBytes, OfAChangeHoldOnlyWhatChanges)
{
    EXPECT_EQ(requestBody(CampaignChange{}), QByteArray{"{}"});
    CampaignChange change;
    change.goal = Money::units(600);
    change.image = QString{};
    change.deadline = std::optional<Instant>{};
    EXPECT_EQ(requestBody(change), QByteArray{R"({"goal":600,"image":null,"deadline":null})"});
    EXPECT_TRUE(*readCampaignChange(json(requestBody(change))) == change);

    ChildChange child;
    child.gender = Gender::PreferNotToSay;
    child.profilePicture = QStringLiteral("");
    EXPECT_EQ(requestBody(child), QByteArray{R"({"profile_picture":"","gender":"prefer not to say"})"});
    EXPECT_EQ(requestBody(ParentChange{}), QByteArray{"{}"});
    EXPECT_EQ(refreshBody(QStringLiteral("x.y")), QByteArray{R"({"refresh":"x.y"})"});
}

TEST(RequestBytes, OfAGiftLeaveOutWhatAnAccountDoesNotSay)
{
    DonationDraft gift;
    gift.amount = Money::units(25);
    gift.account = ParentId{1};
    EXPECT_EQ(requestBody(gift), QByteArray{R"({"amount":25,"comment":"","anonymous":false})"});
    gift.account.reset();
    EXPECT_EQ(requestBody(gift),
        QByteArray{R"({"amount":25,"comment":"","anonymous":false,"donor_name":"","donor_email":""})"});
}

}
