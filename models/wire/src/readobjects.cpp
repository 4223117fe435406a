#include "objectreader.h"
#include "wire/requestfields.h"

namespace dreamjar::wire {

namespace {

using Trouble = std::optional<DecodeError>;

Trouble decode(const JsonValue &value, CampaignSummary &out)
{
    ObjectReader in{value};
    out.id = in.id<CampaignTag>("id");
    out.title = in.text("title");
    out.description = in.text("description");
    out.goal = in.money("goal");
    out.childName = in.text("child_name");
    return in.error();
}

Trouble decode(const JsonValue &value, DonationView &out)
{
    ObjectReader in{value};
    in.object("campaign", out.campaign, [](const JsonValue &v, CampaignSummary &o) { return decode(v, o); });
    Donation &donation = out.donation;
    donation.id = in.id<DonationTag>("id");
    donation.campaign = out.campaign.id;
    donation.amount = in.money("amount");
    donation.comment = in.optionalText("comment");
    donation.visibility = in.boolean("anonymous") ? Visibility::Anonymous : Visibility::Shown;
    donation.donated = in.instant("date_donated");
    donation.donorName = in.optionalText("donor_name");
    donation.donorEmail = in.optionalText("donor_email");
    donation.donor = in.optionalId<ParentTag>("donor");
    out.channel = channelFromKey(in.optionalText("channel"));
    out.clientId = in.optionalClientId("client_id");
    return in.error();
}

Trouble decode(const JsonValue &value, PublicDonation &out)
{
    ObjectReader in{value};
    out.id = in.id<DonationTag>("id");
    out.amount = in.money("amount");
    out.donated = in.instant("date_donated");
    out.donorName = in.optionalText("donor_name");
    out.comment = in.optionalText("comment");
    return in.error();
}

/// Listed where the server does not tell. Of a word from later times we believe the narrowest.
Reach reachIn(const ObjectReader &in)
{
    const JsonValue *value = in.find("visibility");
    if (!value)
        return Reach::Listed;
    return value->isString() ? reachFromKey(value->text()).value_or(Reach::Private) : Reach::Private;
}

QList<Money> amountsIn(ObjectReader &in)
{
    QList<Money> amounts;
    in.list("suggested_amounts", amounts, [](const JsonValue &item, Money &amount) -> Trouble {
        const auto units = wholeOf(item);
        if (!units)
            return DecodeError{QStringLiteral("a whole number was expected")};
        amount = Money::units(*units);
        return {};
    });
    return amounts;
}

void campaignMembers(ObjectReader &in, Campaign &campaign)
{
    campaign.id = in.id<CampaignTag>("id");
    campaign.title = in.text("title");
    campaign.description = in.text("description");
    campaign.goal = in.money("goal");
    campaign.image = in.optionalText("image");
    campaign.isOpen = in.boolean("is_open");
    campaign.created = in.instant("date_created");
    campaign.category = in.category("category");
    campaign.hasDeadline = in.boolean("has_deadline");
    campaign.deadline = in.optionalInstant("deadline");
    campaign.child = in.id<ChildTag>("child");
    campaign.raised = in.money("total_raised");
    campaign.donationCount = in.count("donation_count");
    campaign.reach = reachIn(in);
    campaign.suggestedAmounts = amountsIn(in);
    in.expectComputed();
}

Trouble decode(const JsonValue &value, CampaignView &out)
{
    ObjectReader in{value};
    campaignMembers(in, out.campaign);
    out.clientId = in.optionalClientId("client_id");
    return in.error();
}

Trouble decode(const JsonValue &value, OwnerCampaignView &out)
{
    ObjectReader in{value};
    campaignMembers(in, out.campaign);
    in.list("donations", out.donations, [](const JsonValue &v, DonationView &o) { return decode(v, o); });
    if (in.find("total_donated"))
        in.money("total_donated");
    out.clientId = in.optionalClientId("client_id");
    return in.error();
}

Trouble decode(const JsonValue &value, PublicCampaign &out)
{
    ObjectReader in{value};
    out.id = in.id<CampaignTag>("id");
    out.childName = in.text("child_name");
    out.title = in.text("title");
    out.description = in.text("description");
    out.goal = in.money("goal");
    out.image = in.optionalText("image");
    out.isOpen = in.boolean("is_open");
    out.created = in.instant("date_created");
    out.category = in.category("category");
    out.hasDeadline = in.boolean("has_deadline");
    out.deadline = in.optionalInstant("deadline");
    out.raised = in.money("total_raised");
    out.donationCount = in.count("donation_count");
    out.unlisted = reachIn(in) != Reach::Listed;
    out.suggestedAmounts = amountsIn(in);
    in.expectComputed();
    return in.error();
}

Trouble decode(const JsonValue &value, ChildView &out)
{
    ObjectReader in{value};
    Child &child = out.child;
    child.id = in.id<ChildTag>("id");
    child.parent = in.id<ParentTag>("parent");
    child.name = in.text("name");
    child.dateOfBirth = in.optionalDate("date_of_birth");
    child.profilePicture = in.optionalText("profile_picture");
    child.gender = in.gender("gender");
    in.list("campaigns", out.campaigns, [](const JsonValue &v, CampaignView &o) { return decode(v, o); });
    if (in.find("age"))
        in.integer("age");
    out.clientId = in.optionalClientId("client_id");
    return in.error();
}

Trouble decode(const JsonValue &value, ParentView &out)
{
    ObjectReader in{value};
    out.parent.id = in.id<ParentTag>("id");
    out.parent.username = in.text("username");
    out.parent.email = in.text("email");
    out.parent.firstName = in.optionalText("first_name");
    out.parent.lastName = in.optionalText("last_name");
    in.list("children", out.children, [](const JsonValue &v, ChildView &o) { return decode(v, o); });
    if (in.find("has_password"))
        out.hasPassword = in.boolean("has_password");
    return in.error();
}

Trouble decode(const JsonValue &value, TokenPair &out)
{
    ObjectReader in{value};
    out.access = in.text("access");
    out.refresh = in.optionalText("refresh"); // a server that does not rotate leaves it out
    return in.error();
}

Trouble decode(const JsonValue &value, SignedInAnswer &out)
{
    if (Trouble trouble = decode(value, out.tokens))
        return trouble;
    ObjectReader in{value};
    in.object("user", out.user, [](const JsonValue &v, ParentView &o) { return decode(v, o); });
    return in.error();
}

template <class Then>
auto parsed(const QByteArray &body, Then then) -> decltype(then(JsonValue{}))
{
    const Result<JsonValue, JsonError> value = parseJson(body);
    if (!value)
        return Failure{DecodeError{value.error().reason}};
    return then(*value);
}

}

template <class T>
Result<T, DecodeError> read(const JsonValue &value)
{
    T object;
    if (Trouble trouble = decode(value, object))
        return Failure{std::move(*trouble)};
    return object;
}

template <class T>
Result<T, DecodeError> read(const QByteArray &body)
{
    return parsed(body, [](const JsonValue &value) { return read<T>(value); });
}

template <class T>
Result<QList<T>, DecodeError> readList(const JsonValue &value)
{
    QList<T> objects;
    const auto one = [](const JsonValue &item, T &out) { return decode(item, out); };
    if (Trouble trouble = ObjectReader::decodeList(value, objects, one))
        return Failure{std::move(*trouble)};
    return objects;
}

template <class T>
Result<QList<T>, DecodeError> readList(const QByteArray &body)
{
    return parsed(body, [](const JsonValue &value) { return readList<T>(value); });
}

Result<QString, DecodeError> readPicturePath(const QByteArray &body)
{
    return parsed(body, [](const JsonValue &value) -> Result<QString, DecodeError> {
        ObjectReader in{value};
        const QString path = in.text("path");
        if (in.error())
            return Failure{*in.error()};
        return path;
    });
}

Result<CampaignDetail, DecodeError> readCampaignDetail(const QByteArray &body)
{
    return parsed(body, [](const JsonValue &value) -> Result<CampaignDetail, DecodeError> {
        // Only its owner is told whose child it is.
        if (ObjectReader{value}.has("child")) {
            Result<OwnerCampaignView, DecodeError> own = read<OwnerCampaignView>(value);
            if (!own)
                return Failure{own.error()};
            return CampaignDetail{*std::move(own)};
        }
        Result<PublicCampaign, DecodeError> seen = read<PublicCampaign>(value);
        if (!seen)
            return Failure{seen.error()};
        return CampaignDetail{*std::move(seen)};
    });
}

#define DREAMJAR_READABLE(Type)                                                                                        \
    template Result<Type, DecodeError> read<Type>(const JsonValue &);                                                  \
    template Result<Type, DecodeError> read<Type>(const QByteArray &);                                                 \
    template Result<QList<Type>, DecodeError> readList<Type>(const JsonValue &);                                       \
    template Result<QList<Type>, DecodeError> readList<Type>(const QByteArray &);

DREAMJAR_READABLE(ParentView)
DREAMJAR_READABLE(ChildView)
DREAMJAR_READABLE(CampaignView)
DREAMJAR_READABLE(OwnerCampaignView)
DREAMJAR_READABLE(PublicCampaign)
DREAMJAR_READABLE(DonationView)
DREAMJAR_READABLE(PublicDonation)
DREAMJAR_READABLE(TokenPair)
DREAMJAR_READABLE(SignedInAnswer)

}
