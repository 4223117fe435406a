#include "samples.h"
#include "support/printers.h"
#include "wire/codec.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

template <class T>
void expectRoundTrip(const T &object)
{
    const QByteArray json = toJson(object, now);
    const Result<T, DecodeError> back = read<T>(json);
    ASSERT_TRUE(back.ok()) << back.error().what.toStdString();
    EXPECT_TRUE(*back == object) << json.toStdString() << "\n" << toJson(*back, now).toStdString();

    const QList<T> several{object, object, object};
    const Result<QList<T>, DecodeError> list = readList<T>(toJson(several, now));
    ASSERT_TRUE(list.ok()) << list.error().what.toStdString();
    EXPECT_TRUE(*list == several);
}

}

TEST(RoundTrip, KeepsEveryObject)
{
    expectRoundTrip(aParentView());
    expectRoundTrip(aChildView());
    expectRoundTrip(aCampaignView());
    expectRoundTrip(anOwnerCampaignView());
    expectRoundTrip(aPublicCampaign());
    expectRoundTrip(aDonationView());
    expectRoundTrip(aPublicDonation());
    expectRoundTrip(TokenPair{QStringLiteral("a"), QStringLiteral("r")});
    expectRoundTrip(aSignedInAnswer());
}

TEST(RoundTrip, KeepsWhatIsOptional)
{
    ChildView child = aChildView();
    child.clientId = aClientId();
    child.child.dateOfBirth = {};
    child.child.profilePicture = QString{};
    child.child.gender = Gender::Unspecified;
    child.campaigns.clear();
    expectRoundTrip(child);

    DonationView donation = aDonationView();
    donation.clientId = aClientId();
    donation.donation.donor = ParentId{7};
    donation.donation.visibility = Visibility::Shown;
    expectRoundTrip(donation);

    OwnerCampaignView campaign = anOwnerCampaignView();
    campaign.campaign.reach = Reach::Private;
    campaign.campaign.suggestedAmounts
        = {Money::units(5), Money::units(10), Money::units(20), Money::units(40), Money::units(100'000)};
    campaign.clientId = aClientId();
    campaign.campaign.isOpen = false;
    campaign.campaign.hasDeadline = true;
    campaign.campaign.deadline = at(u"2020-01-01T00:00:00Z");
    campaign.campaign.category = Category::Education;
    campaign.donations.clear();
    expectRoundTrip(campaign);
}

TEST(RoundTrip, TellsNullFromEmptyPictures)
{
    PublicCampaign campaign = aPublicCampaign();
    campaign.image = QString{};
    EXPECT_TRUE(read<PublicCampaign>(toJson(campaign, now))->image.isNull());
    campaign.image = QStringLiteral("");
    EXPECT_FALSE(read<PublicCampaign>(toJson(campaign, now))->image.isNull());
}

TEST(Bytes, OfACampaignAreExact)
{
    EXPECT_EQ(toJson(aPublicCampaign(), now),
        QByteArray{
            R"({"id":3,"child_name":"Mia","title":"A bicycle for the summer","description":"Mia has outgrown hers.",)"
            R"("goal":500,"image":"https://example.org/bike.png","is_open":true,)"
            R"("date_created":"2026-06-01T08:00:00.984064Z","category":"sports","has_deadline":true,)"
            R"("deadline":"2026-06-15T12:01:30Z","total_raised":58,"donation_count":2,"percentage_raised":11.6,)"
            R"("is_expired":false,"seconds_remaining":90})"});
}

TEST(Bytes, OfADonationAreExact)
{
    EXPECT_EQ(toJson(aDonationView(), now),
        QByteArray{
            R"({"id":11,"campaign":{"id":3,"title":"A bicycle for the summer","description":"Mia has outgrown hers.",)"
            R"("goal":500,"child_name":"Mia"},"amount":25,"comment":"Ride well! 🚲","anonymous":true,)"
            R"("date_donated":"2026-06-14T17:30:00.000001Z","donor_name":"Otto \"Opa\" Guest",)"
            R"("donor_email":"otto@example.org","donor":null})"});
}

TEST(Bytes, OfAChildAreExact)
{
    ChildView child = aChildView();
    child.campaigns.clear();
    child.child.profilePicture = QString{};
    EXPECT_EQ(toJson(child, now),
        QByteArray{R"({"id":2,"campaigns":[],"age":9,"name":"Mia Rose Weber","date_of_birth":"2017-05-04",)"
                   R"("profile_picture":null,"gender":"female","parent":1})"});
}

TEST(Bytes, OfAnEmptyListAreTwo)
{
    EXPECT_EQ(toJson(QList<PublicCampaign>{}, now), QByteArray{"[]"});
}

TEST(Computed, FollowsTheMomentOfWriting)
{
    const PublicCampaign campaign = aPublicCampaign();
    EXPECT_TRUE(
        toJson(campaign, now + std::chrono::seconds{90}).endsWith(R"("is_expired":true,"seconds_remaining":0})"));
    PublicCampaign flagOnly = campaign;
    flagOnly.deadline.reset();
    EXPECT_TRUE(toJson(flagOnly, now).endsWith(R"("is_expired":false,"seconds_remaining":null})"));
    PublicCampaign dateOnly = campaign;
    dateOnly.hasDeadline = false;
    EXPECT_TRUE(toJson(dateOnly, now).endsWith(R"("is_expired":false,"seconds_remaining":null})"));
}

TEST(CampaignDetail, IsTheOwnersOrThePublics)
{
    const auto own = readCampaignDetail(toJson(anOwnerCampaignView(), now));
    ASSERT_TRUE(own.ok());
    ASSERT_TRUE(std::holds_alternative<OwnerCampaignView>(*own));
    EXPECT_TRUE(std::get<OwnerCampaignView>(*own) == anOwnerCampaignView());
    const auto seen = readCampaignDetail(toJson(aPublicCampaign(), now));
    ASSERT_TRUE(seen.ok());
    ASSERT_TRUE(std::holds_alternative<PublicCampaign>(*seen));
    EXPECT_TRUE(std::get<PublicCampaign>(*seen) == aPublicCampaign());
    EXPECT_FALSE(readCampaignDetail("[]").ok());
}

}
