#include "campaignrow.h"

#include "domain/amounts.h"
#include "domain/text.h"

#include <QStringBuilder>

namespace dreamjar::server::store {

using database::Query;

QString selectCampaigns(QStringView rest)
{
    return QStringLiteral(
               "SELECT campaign.id, campaign.child, child.name, child.parent, campaign.title, campaign.description, "
               "campaign.goal, campaign.category, campaign.image, campaign.is_open, campaign.has_deadline, "
               "campaign.deadline, campaign.created, campaign.raised, campaign.donation_count, campaign.client_id, "
               "campaign.closed_at, campaign.visibility, campaign.suggested_amounts "
               "FROM campaign JOIN child ON child.id = campaign.child ")
        % rest;
}

Category readCategory(const Query &row, int column)
{
    return categoryFromKey(row.column<QString>(column)).value_or(Category::Dreams);
}

CampaignRow readCampaign(const Query &row)
{
    CampaignRow out;
    Campaign &campaign = out.campaign;
    campaign.id = row.column<CampaignId>(0);
    campaign.child = row.column<ChildId>(1);
    campaign.childName = firstNameOf(row.column<QString>(2));
    out.owner = row.column<ParentId>(3);
    campaign.title = row.column<QString>(4);
    campaign.description = row.column<QString>(5);
    campaign.goal = row.column<Money>(6);
    campaign.category = readCategory(row, 7);
    campaign.image = row.column<QString>(8);
    campaign.isOpen = row.column<bool>(9);
    campaign.hasDeadline = row.column<bool>(10);
    campaign.deadline = row.column<std::optional<Instant>>(11);
    campaign.created = row.column<Instant>(12);
    campaign.raised = row.column<Money>(13);
    campaign.donationCount = row.column<int>(14);
    if (!row.isNull(15))
        out.clientId = row.column<ClientId>(15);
    out.closedAt = row.column<std::optional<Instant>>(16);
    campaign.reach = reachFromKey(row.column<QString>(17)).value_or(Reach::Private);
    campaign.suggestedAmounts = amountsFromText(row.column<QString>(18));
    return out;
}

}
