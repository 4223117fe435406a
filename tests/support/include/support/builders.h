#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/donation.h"
#include "domain/parent.h"

namespace dreamjar::test {

// Valid things to start a test from; change the one field that matters: `auto jar = aCampaign(); jar.isOpen = false;`

inline Parent aParent(qint64 id = 1)
{
    return {ParentId{id}, QStringLiteral("anna"), QStringLiteral("anna@example.org"), QStringLiteral("Anna"),
            QStringLiteral("Weber")};
}

inline Registration aRegistration()
{
    return {QStringLiteral("anna"), QStringLiteral("anna@example.org"), QStringLiteral("plum-tree-42"),
            QStringLiteral("Anna"), QStringLiteral("Weber")};
}

inline ChildDraft aChildDraft()
{
    return {QStringLiteral("Mia Rose Weber"), QDate{2017, 5, 4}, QString{}, Gender::Female};
}

inline Child aChild(qint64 id = 1)
{
    return {ChildId{id}, ParentId{1}, QStringLiteral("Mia Rose Weber"), QDate{2017, 5, 4}, QString{}, Gender::Female};
}

inline CampaignDraft aCampaignDraft()
{
    CampaignDraft draft;
    draft.title = QStringLiteral("A bicycle for the summer");
    draft.description = QStringLiteral("Mia has outgrown hers.");
    draft.goal = Money::units(500);
    draft.category = Category::Sports;
    return draft;
}

inline Campaign aCampaign(qint64 id = 1)
{
    Campaign campaign;
    campaign.id = CampaignId{id};
    campaign.child = ChildId{1};
    campaign.childName = QStringLiteral("Mia");
    campaign.title = QStringLiteral("A bicycle for the summer");
    campaign.description = QStringLiteral("Mia has outgrown hers.");
    campaign.goal = Money::units(500);
    campaign.category = Category::Sports;
    campaign.created = Instant::fromMicroseconds(1'780'000'000'000'000);
    return campaign;
}

inline DonationDraft aGuestDonation(qint64 campaign = 1)
{
    DonationDraft draft;
    draft.campaign = CampaignId{campaign};
    draft.amount = Money::units(25);
    draft.donorName = QStringLiteral("Otto Guest");
    draft.donorEmail = QStringLiteral("otto@example.org");
    return draft;
}

}
