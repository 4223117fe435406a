#include "wire/codec.h"

#include "parentmembers.h"

namespace dreamjar::wire {

namespace {

template <class T>
void writeList(JsonWriter &out, std::string_view name, const QList<T> &objects, Instant now)
{
    out.key(name);
    out.beginArray();
    for (const T &object : objects)
        write(out, object, now);
    out.endArray();
}

void clientId(JsonWriter &out, const std::optional<ClientId> &id)
{
    if (id)
        out.member("client_id", *id);
}

void computed(JsonWriter &out, const Campaign &campaign, Instant now)
{
    out.member("total_raised", campaign.raised);
    out.member("donation_count", campaign.donationCount);
    out.member("percentage_raised", campaign.percentageRaised());
    out.timeLeft(campaign.effectiveDeadline(), now);
}

/// What was not chosen is not told, so that who knows nothing of it reads what it always read.
void chosen(JsonWriter &out, Reach reach, const QList<Money> &suggestedAmounts)
{
    if (reach != Reach::Listed)
        out.member("visibility", reach);
    if (!suggestedAmounts.isEmpty())
        out.member("suggested_amounts", suggestedAmounts);
}

/// What the owner and strangers read alike.
template <class T>
void told(JsonWriter &out, const T &campaign)
{
    out.member("title", campaign.title);
    out.member("description", campaign.description);
    out.member("goal", campaign.goal);
    out.textOrNull("image", campaign.image);
    out.member("is_open", campaign.isOpen);
    out.member("date_created", campaign.created);
    out.member("category", campaign.category);
    out.member("has_deadline", campaign.hasDeadline);
    out.member("deadline", campaign.deadline);
}

/// The fields of API object Campaign, without the brackets.
void campaignMembers(JsonWriter &out, const Campaign &campaign, Instant now)
{
    out.member("id", campaign.id);
    told(out, campaign);
    out.member("child", campaign.child);
    computed(out, campaign, now);
    chosen(out, campaign.reach, campaign.suggestedAmounts);
}

void write(JsonWriter &out, const CampaignSummary &campaign)
{
    out.beginObject();
    out.member("id", campaign.id);
    out.member("title", campaign.title);
    out.member("description", campaign.description);
    out.member("goal", campaign.goal);
    out.member("child_name", campaign.childName);
    out.endObject();
}

}

void writeParentMembers(JsonWriter &out, const Parent &parent)
{
    out.member("id", parent.id);
    out.member("username", parent.username);
    out.member("email", parent.email);
    out.member("first_name", parent.firstName);
    out.member("last_name", parent.lastName);
}

void write(JsonWriter &out, const ParentView &parent, Instant now)
{
    out.beginObject();
    writeParentMembers(out, parent.parent);
    writeList(out, "children", parent.children, now);
    if (parent.hasPassword)
        out.member("has_password", *parent.hasPassword);
    out.endObject();
}

void write(JsonWriter &out, const ChildView &view, Instant now)
{
    const Child &child = view.child;
    out.beginObject();
    out.member("id", child.id);
    writeList(out, "campaigns", view.campaigns, now);
    out.member("age",
        child.dateOfBirth.isValid() ? std::optional{ageOn(now.toDateTime().date(), child.dateOfBirth)} : std::nullopt);
    out.member("name", child.name);
    out.member("date_of_birth", child.dateOfBirth);
    out.textOrNull("profile_picture", child.profilePicture);
    out.member("gender", child.gender);
    out.member("parent", child.parent);
    clientId(out, view.clientId);
    out.endObject();
}

void write(JsonWriter &out, const CampaignView &view, Instant now)
{
    out.beginObject();
    campaignMembers(out, view.campaign, now);
    clientId(out, view.clientId);
    out.endObject();
}

void write(JsonWriter &out, const OwnerCampaignView &view, Instant now)
{
    out.beginObject();
    campaignMembers(out, view.campaign, now);
    writeList(out, "donations", view.donations, now);
    out.member("total_donated", view.campaign.raised);
    clientId(out, view.clientId);
    out.endObject();
}

void write(JsonWriter &out, const PublicCampaign &campaign, Instant now)
{
    out.beginObject();
    out.member("id", campaign.id);
    out.member("child_name", campaign.childName);
    told(out, campaign);
    computed(out, toCampaign(campaign), now);
    chosen(out, campaign.unlisted ? Reach::Unlisted : Reach::Listed, campaign.suggestedAmounts);
    out.endObject();
}

void write(JsonWriter &out, const DonationView &view, Instant)
{
    const Donation &donation = view.donation;
    out.beginObject();
    out.member("id", donation.id);
    out.key("campaign");
    write(out, view.campaign);
    out.member("amount", donation.amount);
    out.member("comment", donation.comment);
    out.member("anonymous", donation.visibility == Visibility::Anonymous);
    out.member("date_donated", donation.donated);
    out.member("donor_name", donation.donorName);
    out.member("donor_email", donation.donorEmail);
    out.member("donor", donation.donor);
    if (view.channel)
        out.member("channel", toKey(*view.channel));
    clientId(out, view.clientId);
    out.endObject();
}

void write(JsonWriter &out, const PublicDonation &donation, Instant)
{
    out.beginObject();
    out.member("id", donation.id);
    out.member("amount", donation.amount);
    out.member("date_donated", donation.donated);
    out.member("donor_name", donation.donorName);
    out.member("comment", donation.comment);
    out.endObject();
}

void write(JsonWriter &out, const TokenPair &tokens, Instant)
{
    out.beginObject();
    out.member("refresh", tokens.refresh);
    out.member("access", tokens.access);
    out.endObject();
}

void write(JsonWriter &out, const SignedInAnswer &answer, Instant now)
{
    out.beginObject();
    out.key("user");
    write(out, answer.user, now);
    out.member("refresh", answer.tokens.refresh);
    out.member("access", answer.tokens.access);
    out.endObject();
}

}
