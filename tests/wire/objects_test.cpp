#include "wire/objects.h"

#include "samples.h"
#include "support/printers.h"
#include "wire/codec.h"

#include <QSet>
#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

QSet<QString> keysOf(const QByteArray &json)
{
    QSet<QString> keys;
    const Result<JsonValue, JsonError> value = parseJson(json);
    for (const JsonMember &member : value->members())
        keys.insert(QString::fromStdString(member.key));
    return keys;
}

QSet<QString> words(const QString &list)
{
    const QStringList parts = list.split(u' ');
    return {parts.begin(), parts.end()};
}

}

TEST(PublicCampaign, HoldsTheListedKeysAndNothingElse)
{
    EXPECT_EQ(keysOf(toJson(aPublicCampaign(), now)),
        words(QStringLiteral(
            "id child_name title description goal image is_open date_created category has_deadline deadline "
            "total_raised donation_count percentage_raised is_expired seconds_remaining")));
}

TEST(PublicCampaign, SaysThatItIsUnlistedAndWhichAmountsItOffersOnlyWhereSo)
{
    Campaign campaign = ownCampaign();
    campaign.childName = QStringLiteral("Mia");
    campaign.reach = Reach::Unlisted;
    campaign.suggestedAmounts = {Money::units(5), Money::units(10), Money::units(20), Money::units(40)};
    EXPECT_TRUE(toJson(publicView(campaign), now).endsWith(R"("visibility":"unlisted","suggested_amounts":[5,10,20,40]})"));
}

TEST(PublicCampaign, TellsTheFirstNameAlone)
{
    EXPECT_EQ(aPublicCampaign().childName, QStringLiteral("Mia"));
    EXPECT_FALSE(toJson(aPublicCampaign(), now).contains("Weber"));
}

TEST(PublicCampaign, GoesBackToTheDomainWithoutAChild)
{
    const Campaign campaign = toCampaign(aPublicCampaign());
    EXPECT_TRUE(campaign.child.isNull());
    EXPECT_EQ(publicView(campaign), aPublicCampaign());
}

TEST(PublicDonation, HoldsTheListedKeysAndNothingElse)
{
    EXPECT_EQ(
        keysOf(toJson(aPublicDonation(), now)), words(QStringLiteral("id amount date_donated donor_name comment")));
}

TEST(PublicDonation, HidesAnAnonymousGiver)
{
    const Donation donation = aDonationView().donation;
    const QByteArray json = toJson(publicView(donation, QStringLiteral("Anna")), now);
    EXPECT_TRUE(json.contains(R"("donor_name":"Anonymous")"));
    for (const char *secret : {"Otto", "otto", "Anna", "email"})
        EXPECT_FALSE(json.contains(secret)) << secret;
}

TEST(PublicDonation, NamesAnAccountByItsPublicName)
{
    Donation donation = aDonationView().donation;
    donation.visibility = Visibility::Shown;
    donation.donorName.clear();
    donation.donor = ParentId{9};
    EXPECT_EQ(publicView(donation, QStringLiteral("Anna")).donorName, QStringLiteral("Anna"));
    EXPECT_EQ(toDonation(publicView(donation, QStringLiteral("Anna")), CampaignId{3}).campaign, CampaignId{3});
    EXPECT_FALSE(toDonation(publicView(donation, QStringLiteral("Anna")), CampaignId{3}).donor);
}

TEST(Objects, HaveTheKeysOfTheApi)
{
    const QString campaign = QStringLiteral("id title description goal image is_open date_created category "
                                            "has_deadline deadline child total_raised donation_count "
                                            "percentage_raised is_expired seconds_remaining");
    CampaignView plain = aCampaignView();
    plain.clientId.reset();
    EXPECT_EQ(keysOf(toJson(plain, now)), words(campaign));
    EXPECT_EQ(keysOf(toJson(aCampaignView(), now)), words(campaign + QStringLiteral(" client_id")));
    EXPECT_EQ(keysOf(toJson(anOwnerCampaignView(), now)), words(campaign + QStringLiteral(" donations total_donated")));
    EXPECT_EQ(keysOf(toJson(aChildView(), now)),
        words(QStringLiteral("id campaigns age name date_of_birth profile_picture gender parent")));
    EXPECT_EQ(
        keysOf(toJson(aParentView(), now)), words(QStringLiteral("id username email first_name last_name children")));
    EXPECT_EQ(keysOf(toJson(aDonationView(), now)),
        words(QStringLiteral("id campaign amount comment anonymous date_donated donor_name donor_email donor")));
    EXPECT_EQ(keysOf(toJson(aSignedInAnswer(), now)), words(QStringLiteral("user refresh access")));
}

TEST(Objects, SummaryTellsTheFirstNameAlone)
{
    Campaign campaign = ownCampaign();
    campaign.childName = QStringLiteral("Mia Rose Weber");
    EXPECT_EQ(summaryOf(campaign), aDonationView().campaign);
}

}
