#include "samples.h"
#include "support/printers.h"
#include "wire/codec.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

/// The JSON with the value of one member exchanged; the member must be there.
QByteArray with(QByteArray json, const QByteArray &before, const QByteArray &after)
{
    const qsizetype place = json.indexOf(before);
    return place < 0 ? QByteArray{"no such member"} : json.replace(place, before.size(), after);
}

template <class T>
std::string errorOf(const QByteArray &json)
{
    const Result<T, DecodeError> result = read<T>(json);
    return result ? "accepted" : result.error().what.toStdString();
}

}

TEST(Reading, NeverTakesAWrongTypeForADefault)
{
    const QByteArray campaign = toJson(aPublicCampaign(), now);
    const auto changed
        = [&](const char *before, const char *after) { return errorOf<PublicCampaign>(with(campaign, before, after)); };
    EXPECT_EQ(changed(R"("goal":500)", R"("goal":50.5)"), "goal: an integer was expected");
    EXPECT_EQ(changed(R"("goal":500)", R"("goal":"500")"), "goal: an integer was expected");
    EXPECT_EQ(changed(R"("goal":500)", R"("goal":true)"), "goal: an integer was expected");
    EXPECT_EQ(changed(R"("goal":500)", R"("goal":1e300)"), "goal: an integer was expected");
    EXPECT_EQ(changed(R"("goal":500)", R"("goal":null)"), "goal: is missing");
    EXPECT_EQ(changed(R"("goal":500,)", ""), "goal: is missing");
    EXPECT_EQ(changed(R"("id":3)", R"("id":0)"), "id: an id was expected");
    EXPECT_EQ(changed(R"("id":3)", R"("id":-3)"), "id: an id was expected");
    EXPECT_EQ(changed(R"("title":"A bicycle for the summer")", R"("title":5)"), "title: a text was expected");
    EXPECT_EQ(changed(R"("image":"https://example.org/bike.png")", R"("image":[])"), "image: a text was expected");
    EXPECT_EQ(changed(R"("is_open":true)", R"("is_open":1)"), "is_open: a boolean was expected");
    EXPECT_EQ(changed(R"("category":"sports")", R"("category":"Sports")"), "category: a category was expected");
    EXPECT_EQ(
        changed(R"("deadline":"2026-06-15T12:01:30Z")", R"("deadline":"soon")"), "deadline: a date-time was expected");
    EXPECT_EQ(changed(R"("donation_count":2)", R"("donation_count":-1)"), "donation_count: a count was expected");
    EXPECT_EQ(
        changed(R"("donation_count":2)", R"("donation_count":4294967298)"), "donation_count: a count was expected");
    EXPECT_EQ(changed(R"("percentage_raised":11.6)", R"("percentage_raised":"11.6")"),
        "percentage_raised: a number was expected");
    EXPECT_EQ(changed(R"("is_expired":false)", R"("is_expired":"no")"), "is_expired: a boolean was expected");
    EXPECT_EQ(changed(R"("seconds_remaining":90)", R"("seconds_remaining":90.5)"),
        "seconds_remaining: an integer was expected");
}

TEST(Reading, SaysWhereInsideItWentWrong)
{
    const QByteArray parent = toJson(aParentView(), now);
    EXPECT_EQ(errorOf<ParentView>(with(parent, R"("goal":500)", R"("goal":"x")")),
        "children[0].campaigns[0].goal: an integer was expected");
    const QByteArray list = toJson(QList{aPublicDonation(), aPublicDonation()}, now);
    const auto broken = readList<PublicDonation>(list.chopped(2) + R"(,"amount":null}])");
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().what, QStringLiteral("[1].amount: is missing"));
    EXPECT_EQ(
        errorOf<ParentView>(R"({"id":1,"username":"a","email":"b","children":{}})"), "children: a list was expected");
    EXPECT_EQ(errorOf<ParentView>(R"({"id":1,"username":"a","email":"b","children":[5]})"),
        "children[0]: an object was expected");
    EXPECT_EQ(errorOf<ParentView>("5"), "an object was expected");
    EXPECT_EQ(errorOf<ParentView>("<html>"), "Expecting value: line 1 column 1 (char 0)");
    EXPECT_EQ(errorOf<ParentView>(""), "Expecting value: line 1 column 1 (char 0)");
    EXPECT_FALSE(readList<PublicCampaign>("{}").ok());
}

TEST(Reading, RefusesAnAnswerCutOffAnywhere)
{
    const QByteArray whole = toJson(QList{aParentView()}, now);
    for (qsizetype length = 0; length < whole.size(); ++length)
        ASSERT_FALSE(readList<ParentView>(whole.first(length)).ok()) << length;
    EXPECT_TRUE(readList<ParentView>(whole).ok());
}

TEST(Reading, PassesOverWhatItDoesNotKnow)
{
    const QByteArray campaign = toJson(aPublicCampaign(), now);
    const auto result = read<PublicCampaign>(campaign.chopped(1) + R"(,"colour":{"r":[1,2.5]},"x":null})");
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(*result == aPublicCampaign());
}

TEST(Reading, DoesWithoutAdditionsAndComputedValues)
{
    const auto campaign = read<CampaignView>(
        R"({"id":3,"title":"T","description":"D","goal":500,"is_open":true,"date_created":"2026-06-01T08:00:00Z",)"
        R"("category":"dreams","has_deadline":false,"child":2,"total_raised":0,"donation_count":0})");
    ASSERT_TRUE(campaign.ok()) << campaign.error().what.toStdString();
    EXPECT_FALSE(campaign->clientId);
    EXPECT_FALSE(campaign->campaign.deadline);
    const auto user = read<SignedInAnswer>(
        R"({"user":{"id":1,"username":"anna","email":"a@example.org","first_name":"","last_name":""},"access":"x","refresh":"y"})");
    ASSERT_TRUE(user.ok()) << user.error().what.toStdString();
    EXPECT_TRUE(user->user.children.isEmpty());
    const auto tokens = read<TokenPair>(R"({"access":"x"})");
    ASSERT_TRUE(tokens.ok());
    EXPECT_TRUE(tokens->refresh.isEmpty());
    EXPECT_FALSE(read<TokenPair>(R"({"refresh":"y"})").ok());
}

TEST(Reading, AcceptsNullNamesOfADonor)
{
    const auto donation = read<DonationView>(
        R"({"id":1,"campaign":{"id":3,"title":"T","description":"D","goal":5,"child_name":"Mia"},"amount":5,"comment":null,)"
        R"("anonymous":false,"date_donated":"2026-06-01T08:00:00Z","donor_name":null,"donor_email":null,"donor":4})");
    ASSERT_TRUE(donation.ok()) << donation.error().what.toStdString();
    EXPECT_TRUE(donation->donation.donorName.isEmpty());
    EXPECT_EQ(donation->donation.donor, ParentId{4});
}

TEST(Reading, RefusesAClientIdThatIsNone)
{
    const QByteArray json = toJson(aCampaignView(), now);
    EXPECT_EQ(errorOf<CampaignView>(with(json, R"("client_id":"017f)", R"("client_id":"x17f)")),
        "client_id: a UUID was expected");
}

}
