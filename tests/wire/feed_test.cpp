#include "wire/feed.h"

#include "support/builders.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::wire {
namespace {

const Instant now = Instant::fromMicroseconds(1'790'000'000'000'000);

FeedFrame aFrame()
{
    return {QStringLiteral("c/42=="), true, true, {ChildId{3}}, {CampaignId{4}, CampaignId{5}}, {DonationId{6}}};
}

Donation aDonation()
{
    Donation donation;
    donation.id = DonationId{9};
    donation.campaign = CampaignId{1};
    donation.amount = Money::units(25);
    donation.comment = QStringLiteral("Ride well 🚲");
    donation.donated = now;
    donation.donorName = QStringLiteral("Otto Guest");
    donation.donorEmail = QStringLiteral("otto@example.org");
    return donation;
}

TEST(Feed, BringsAPublicPageAcrossUnchanged)
{
    PublicChanges page{aFrame(), {publicView(dreamjar::test::aCampaign())}, {{publicView(aDonation(), {}), CampaignId{1}}}};

    const auto back = readPublicChanges(toJson(page, now));

    ASSERT_TRUE(back.ok()) << back.error().what.toStdString();
    EXPECT_EQ(*back, page);
}

TEST(Feed, BringsAnOwnPageAcrossUnchanged)
{
    Campaign campaign = dreamjar::test::aCampaign();
    campaign.childName.clear(); // not told in Campaign
    const ClientId client = *ClientId::fromString(u"0190f3a0-0000-7000-8000-000000000001");
    OwnChanges page{aFrame(), {{dreamjar::test::aChild()}}, {{campaign, client}}, {{aDonation(), summaryOf(dreamjar::test::aCampaign())}}};

    const auto back = readOwnChanges(toJson(page, now));

    ASSERT_TRUE(back.ok()) << back.error().what.toStdString();
    EXPECT_EQ(*back, page);
}

TEST(Feed, TellsNothingPrivateInAPublicPage)
{
    Donation hidden = aDonation();
    hidden.visibility = Visibility::Anonymous;
    const PublicChanges page{aFrame(), {publicView(dreamjar::test::aCampaign())}, {{publicView(hidden, {}), CampaignId{1}}}};

    const QByteArray json = toJson(page, now);

    EXPECT_FALSE(json.contains("Otto"));
    EXPECT_FALSE(json.contains("otto@example.org"));
    EXPECT_FALSE(json.contains("\"child\""));
}

TEST(Feed, RefusesAPageWithoutACursorOrWithAWrongType)
{
    EXPECT_FALSE(readPublicChanges(R"({"more":false,"complete":false,"campaigns":[],"donations":[]})").ok());
    EXPECT_FALSE(readPublicChanges(R"({"cursor":"1","more":0,"complete":false})").ok());
    EXPECT_FALSE(readPublicChanges(R"({"cursor":"1","more":false,"complete":false,"gone":{"campaigns":["4"]}})").ok());
    EXPECT_FALSE(readPublicChanges(R"({"cursor":"1","more":false,"complete":false,"donations":[{"id":1}]})").ok());
    EXPECT_FALSE(readPublicChanges(R"({"cursor":"1","more":false,)").ok());
    EXPECT_TRUE(readPublicChanges(R"({"cursor":"1","more":false,"complete":false})").ok());
}

TEST(Feed, BringsTheServersNameAndCurrencyAcross)
{
    const ServerInfo info{QStringLiteral("DreamJar"), QStringLiteral("EUR"), QStringLiteral("0.1.0")};

    const auto back = readServerInfo(toJson(info, now));

    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, info);
}

}
}
