#pragma once

#include "domain/clock.h"
#include "support/builders.h"
#include "wire/objects.h"
#include "wire/times.h"

namespace dreamjar::wire::test {

inline Instant at(QStringView iso)
{
    return *parseInstant(iso);
}

inline const Instant now = *parseInstant(u"2026-06-15T12:00:00Z");

inline ClientId aClientId()
{
    return *ClientId::fromString(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

/// As the private lists know it: whose child it is, but no name.
inline Campaign ownCampaign(qint64 id = 3)
{
    Campaign campaign = dreamjar::test::aCampaign(id);
    campaign.childName.clear();
    campaign.child = ChildId{2};
    campaign.created = at(u"2026-06-01T08:00:00.984064Z");
    campaign.raised = Money::units(58);
    campaign.donationCount = 2;
    return campaign;
}

inline CampaignView aCampaignView()
{
    return {ownCampaign(), aClientId()};
}

inline DonationView aDonationView(qint64 id = 11)
{
    DonationView view;
    view.campaign = {CampaignId{3}, QStringLiteral("A bicycle for the summer"),
        QStringLiteral("Mia has outgrown hers."), Money::units(500), QStringLiteral("Mia")};
    view.donation.id = DonationId{id};
    view.donation.campaign = CampaignId{3};
    view.donation.amount = Money::units(25);
    view.donation.comment = QStringLiteral("Ride well! 🚲");
    view.donation.visibility = Visibility::Anonymous;
    view.donation.donated = at(u"2026-06-14T17:30:00.000001Z");
    view.donation.donorName = QStringLiteral("Otto \"Opa\" Guest");
    view.donation.donorEmail = QStringLiteral("otto@example.org");
    return view;
}

inline ChildView aChildView()
{
    Child child = dreamjar::test::aChild(2);
    child.profilePicture = QStringLiteral("");
    return {child, {aCampaignView()}, std::nullopt};
}

inline ParentView aParentView()
{
    return {dreamjar::test::aParent(), {aChildView()}};
}

inline OwnerCampaignView anOwnerCampaignView()
{
    return {ownCampaign(), {aDonationView(11), aDonationView(12)}, std::nullopt};
}

inline PublicCampaign aPublicCampaign()
{
    Campaign campaign = ownCampaign();
    campaign.childName = QStringLiteral("Mia Rose Weber");
    campaign.image = QStringLiteral("https://example.org/bike.png");
    campaign.hasDeadline = true;
    campaign.deadline = at(u"2026-06-15T12:01:30Z");
    return publicView(campaign);
}

inline PublicDonation aPublicDonation()
{
    return {DonationId{11}, Money::units(25), at(u"2026-06-14T17:30:00Z"), QStringLiteral("Otto"),
        QStringLiteral("Good luck")};
}

inline SignedInAnswer aSignedInAnswer()
{
    return {aParentView(), {QStringLiteral("access.token.x"), QStringLiteral("refresh.token.y")}};
}

}
