#include "wire/objects.h"

#include "domain/text.h"

namespace dreamjar::wire {

PublicCampaign publicView(const Campaign &campaign)
{
    return {campaign.id, firstNameOf(campaign.childName), campaign.title, campaign.description, campaign.goal,
        campaign.image, campaign.isOpen, campaign.created, campaign.category, campaign.hasDeadline, campaign.deadline,
        campaign.raised, campaign.donationCount, campaign.reach == Reach::Unlisted, campaign.suggestedAmounts};
}

PublicDonation publicView(const Donation &donation, const QString &accountPublicName)
{
    return {
        donation.id, donation.amount, donation.donated, publicDonorName(donation, accountPublicName), donation.comment};
}

CampaignSummary summaryOf(const Campaign &campaign)
{
    return {campaign.id, campaign.title, campaign.description, campaign.goal, firstNameOf(campaign.childName)};
}

Campaign toCampaign(const PublicCampaign &seen)
{
    Campaign campaign;
    campaign.id = seen.id;
    campaign.childName = seen.childName;
    campaign.title = seen.title;
    campaign.description = seen.description;
    campaign.goal = seen.goal;
    campaign.category = seen.category;
    campaign.image = seen.image;
    campaign.isOpen = seen.isOpen;
    campaign.hasDeadline = seen.hasDeadline;
    campaign.deadline = seen.deadline;
    campaign.reach = seen.unlisted ? Reach::Unlisted : Reach::Listed;
    campaign.suggestedAmounts = seen.suggestedAmounts;
    campaign.created = seen.created;
    campaign.raised = seen.raised;
    campaign.donationCount = seen.donationCount;
    return campaign;
}

Donation toDonation(const PublicDonation &seen, CampaignId campaign)
{
    Donation donation;
    donation.id = seen.id;
    donation.campaign = campaign;
    donation.amount = seen.amount;
    donation.comment = seen.comment;
    donation.donated = seen.donated;
    donation.donorName = seen.donorName;
    return donation;
}

}
