#include "store/donations.h"

#include "domain/text.h"

#include <QStringBuilder>
#include <QCryptographicHash>
#include <limits>

namespace dreamjar::server::store {

using database::Query;

namespace {

constexpr QChar unitSeparator{0x1f};

qint64 limitOf(int limit)
{
    return limit > 0 ? limit : std::numeric_limits<qint64>::max();
}

QString selectPublic(QStringView rest)
{
    return QStringLiteral(
               "SELECT donation.id, donation.campaign, donation.amount, donation.comment, donation.anonymous, "
               "donation.donated, donation.donor_name, parent.id, parent.username, parent.first_name "
               "FROM donation LEFT JOIN parent ON parent.id = donation.donor ")
        % rest;
}

wire::FedDonation readPublic(const Query &row)
{
    Donation donation;
    donation.id = row.column<DonationId>(0);
    donation.campaign = row.column<CampaignId>(1);
    donation.amount = row.column<Money>(2);
    donation.comment = row.column<QString>(3);
    donation.visibility = row.column<bool>(4) ? Visibility::Anonymous : Visibility::Shown;
    donation.donated = row.column<Instant>(5);
    donation.donorName = row.column<QString>(6);
    QString accountName;
    if (!row.isNull(7)) {
        Parent account;
        account.username = row.column<QString>(8);
        account.firstName = row.column<QString>(9);
        accountName = account.publicName();
    }
    return {wire::publicView(donation, accountName), donation.campaign};
}

QString selectFull(QStringView rest)
{
    return QStringLiteral(
               "SELECT donation.id, donation.campaign, donation.amount, donation.comment, donation.anonymous, "
               "donation.donated, donation.donor_name, donation.donor_email, donation.donor, donation.client_id, "
               "campaign.title, campaign.description, campaign.goal, child.name, donation.channel "
               "FROM donation JOIN campaign ON campaign.id = donation.campaign JOIN child ON child.id = "
               "campaign.child ")
        % rest;
}

wire::DonationView readFull(const Query &row)
{
    wire::DonationView view;
    Donation &donation = view.donation;
    donation.id = row.column<DonationId>(0);
    donation.campaign = row.column<CampaignId>(1);
    donation.amount = row.column<Money>(2);
    donation.comment = row.column<QString>(3);
    donation.visibility = row.column<bool>(4) ? Visibility::Anonymous : Visibility::Shown;
    donation.donated = row.column<Instant>(5);
    donation.donorName = row.column<QString>(6);
    donation.donorEmail = row.column<QString>(7);
    donation.donor = row.column<std::optional<ParentId>>(8);
    if (!row.isNull(9))
        view.clientId = row.column<ClientId>(9);
    view.campaign.id = donation.campaign;
    view.campaign.title = row.column<QString>(10);
    view.campaign.description = row.column<QString>(11);
    view.campaign.goal = row.column<Money>(12);
    view.campaign.childName = firstNameOf(row.column<QString>(13));
    return view;
}

/// As the campaign's owner is told it.
wire::DonationView readOwners(const Query &row)
{
    wire::DonationView view = readFull(row);
    view.channel = channelFromKey(row.column<QString>(14));
    return view;
}

}

QList<wire::FedDonation> Donations::publicOf(CampaignId campaign, qint64 after, int limit)
{
    static const QString sql
        = selectPublic(u"WHERE donation.campaign = ? AND donation.id > ? ORDER BY donation.id LIMIT ?");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(campaign, after, limitOf(limit)), readPublic);
}

QStringList Donations::latestNames(CampaignId campaign, int most)
{
    constexpr int among = 30;
    static const QString sql = selectPublic(u"WHERE donation.campaign = ? ORDER BY donation.id DESC LIMIT ?");
    Query find{m_store.database(), sql};
    static const QString nobody = publicDonorName(Donation{}, {});
    QStringList names;
    for (const wire::FedDonation &gift : m_store.rows(find.bind(campaign, among), readPublic)) {
        const QString &name = gift.donation.donorName;
        if (name != nobody && !names.contains(name) && names.size() < most)
            names.append(name);
    }
    return names;
}

QList<wire::FedDonation> Donations::publicChanged(qint64 since, qint64 until)
{
    static const QString sql = selectPublic(
        u"JOIN gift_change ON gift_change.donation = donation.id "
        u"JOIN campaign ON campaign.id = donation.campaign AND campaign.visibility = 'listed' "
        u"WHERE gift_change.shown AND gift_change.number > ? AND gift_change.number <= ? AND NOT gift_change.deleted");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(since, until), readPublic);
}

QList<wire::DonationView> Donations::of(CampaignId campaign)
{
    static const QString sql = selectFull(u"WHERE donation.campaign = ? ORDER BY donation.id");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(campaign), readOwners);
}

QList<wire::DonationView> Donations::givenBy(ParentId donor, qint64 after, int limit)
{
    static const QString sql = selectFull(u"WHERE donation.donor = ? AND donation.id > ? ORDER BY donation.id LIMIT ?");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(donor, after, limitOf(limit)), readFull);
}

QList<wire::DonationView> Donations::changed(ParentId owner, qint64 since, qint64 until)
{
    static const QString sql
        = selectFull(u"JOIN gift_change ON gift_change.donation = donation.id WHERE gift_change.owner = ? "
                     u"AND gift_change.number > ? AND gift_change.number <= ? AND NOT gift_change.deleted");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(owner, since, until), readOwners);
}

std::optional<Donations::EarlierGift> Donations::madeBy(const Key &key)
{
    Query find{m_store.database(),
        QStringLiteral(
            "SELECT donation.id, donation.campaign, donation.amount, donation.comment, donation.anonymous, "
            "donation.donated, donation.donor_name, donation.donor_email, donation.donor, donation.client_id, "
            "campaign_brief.title, campaign_brief.description, campaign_brief.goal, campaign_brief.child_name, "
            "donation.request_digest FROM donation JOIN campaign_brief ON campaign_brief.id = donation.brief "
            "WHERE donation.client_id = ? AND donation.client_scope = ?")};
    return m_store.row(find.bind(key.client, key.scope), [](const Query &row) {
        return EarlierGift{row.column<QString>(14), readFull(row)};
    });
}

wire::DonationView Donations::add(const DonationDraft &draft, const Campaign &campaign, ParentId owner,
    const std::optional<Key> &key, const Arrival &arrival)
{
    Query insert{m_store.database(),
        QStringLiteral(
            "INSERT INTO donation (campaign, amount, comment, anonymous, donor_name, donor_email, donor, donated, "
            "channel, client_scope, client_id, request_digest, brief) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    const bool anonymous = draft.visibility == Visibility::Anonymous;
    const Instant made = arrival.made.value_or(m_store.now());
    insert.bind(campaign.id, draft.amount, draft.comment, anonymous, draft.donorName, draft.donorEmail, draft.account,
        made, toKey(arrival.channel));
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt, key ? brief(campaign) : std::nullopt);

    wire::DonationView view;
    view.donation.id = m_store.value<DonationId>(insert).value_or(DonationId{});
    view.donation.campaign = campaign.id;
    view.donation.amount = draft.amount;
    view.donation.comment = draft.comment;
    view.donation.visibility = draft.visibility;
    view.donation.donated = made;
    view.donation.donorName = draft.donorName;
    view.donation.donorEmail = draft.donorEmail;
    view.donation.donor = draft.account;
    view.campaign = wire::summaryOf(campaign);
    if (key)
        view.clientId = key->client;

    m_store.noteGift(view.donation.id, campaign.id, owner, campaign.reach == Reach::Listed);
    return view;
}

/// The stored text of the campaign as it is now, shared by all gifts that were told the same.
std::optional<qint64> Donations::brief(const Campaign &campaign)
{
    const QString all = campaign.title % unitSeparator % campaign.description % unitSeparator
        % QString::number(campaign.goal.toUnits()) % unitSeparator % campaign.childName;
    const QString digest
        = QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
    Query find{m_store.database(), QStringLiteral("SELECT id FROM campaign_brief WHERE campaign = ? AND digest = ?")};
    if (const auto found = m_store.value<qint64>(find.bind(campaign.id, digest)))
        return found;
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO campaign_brief (campaign, digest, title, description, goal, child_name) "
                       "VALUES (?, ?, ?, ?, ?, ?) RETURNING id")};
    insert.bind(campaign.id, digest, campaign.title, campaign.description, campaign.goal, campaign.childName);
    return m_store.value<qint64>(insert);
}

}
