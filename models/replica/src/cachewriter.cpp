#include "cachewriter.h"

#include <QStringBuilder>
#include "columns.h"
#include "database/query.h"
#include "domain/amounts.h"
#include "domain/fold.h"
#include "jartexts.h"
#include "keys.h"

#include "domain/text.h"

namespace dreamjar::replica {

using database::NullableText;
using database::Query;

namespace {

/// More changes than a screen can follow row by row.
constexpr qsizetype manyRows = 300;
constexpr int logKept = 20'000;

/// Ids as a JSON array: a list of any length is one value of one prepared statement.
template <class List>
QString jsonOf(const List &rows)
{
    QString out = QStringLiteral("[");
    for (const auto &row : rows) {
        if (out.size() > 1)
            out += u',';
        out += QString::number(row.id.value());
    }
    return out + u']';
}

}

CacheWriter::CacheWriter(database::Database &database, const ServerState &state)
    : m_database(database), m_state(state), m_account(state.scope == Scope::Public ? 0 : state.account.value())
{
}

CacheWriter::Done CacheWriter::write()
{
    for (const auto step : {&CacheWriter::writeChildren, &CacheWriter::writeCampaigns, &CacheWriter::writeDonations,
             &CacheWriter::writeClientIds, &CacheWriter::writeChannels, &CacheWriter::dropUnlistedDonations, &CacheWriter::dropUnlistedCampaigns,
             &CacheWriter::dropUnlistedChildren, &CacheWriter::dropGone, &CacheWriter::noteLastGifts,
             &CacheWriter::notePull, &CacheWriter::cutLog}) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    if (m_changes.campaigns.size() + m_changes.children.size() > manyRows) {
        m_changes = {};
        m_changes.everything = true;
    }
    return {};
}

CacheWriter::Done CacheWriter::writeChildren()
{
    for (const Child &child : m_state.children) {
        Query query{m_database,
            QStringLiteral(
                "INSERT INTO child (id, account, name, born, picture, gender, acknowledged_upto) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET account = excluded.account, "
                "name = excluded.name, born = excluded.born, picture = excluded.picture, gender = excluded.gender, "
                "acknowledged_upto = max(child.acknowledged_upto, excluded.acknowledged_upto) "
                "WHERE child.acknowledged_upto < excluded.acknowledged_upto OR (child.account, child.name, child.born, "
                "child.picture, child.gender) IS NOT (excluded.account, excluded.name, excluded.born, "
                "excluded.picture, "
                "excluded.gender)")};
        query.bind(child.id, m_account, child.name, child.dateOfBirth, NullableText{child.profilePicture},
            toKey(child.gender), m_state.acknowledgedUpTo);
        if (auto done = query.exec(); !done)
            return done;
        if (query.rowsAffected() > 0)
            m_changes.children.insert(child.id);
    }
    return {};
}

CacheWriter::Done CacheWriter::writeCampaigns()
{
    for (const Campaign &campaign : m_state.campaigns) {
        if (auto done = writeCampaign(campaign); !done)
            return done;
    }
    return {};
}

CacheWriter::Done CacheWriter::writeCampaign(const Campaign &campaign)
{
    const bool own = m_state.scope == Scope::Own;
    QString childName = campaign.childName;
    if (childName.isEmpty() && own) {
        Query name{m_database, QStringLiteral("SELECT name FROM child WHERE id = ?")};
        const auto full = name.bind(campaign.child).single<QString>();
        if (!full)
            return Failure{full.error()};
        childName = firstNameOf(*full);
    }
    // An answer that is older than what we have (two requests that overtook each other) changes nothing. What strangers
    // are told says nothing of owner and child, and takes neither away.
    Query query{m_database,
        QStringLiteral(
            "INSERT INTO campaign (id, owner, child, listed, child_name, title, goal, category, image, is_open, "
            "has_deadline, "
            "deadline, reach, suggested_amounts, created, raised, donation_count, missing, progress, ends, "
            "acknowledged_upto) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET owner = coalesce(excluded.owner, campaign.owner), "
            "child = coalesce(excluded.child, campaign.child), listed = excluded.listed, child_name = "
            "excluded.child_name, "
            "title = excluded.title, goal = excluded.goal, category = excluded.category, image = excluded.image, "
            "is_open = excluded.is_open, has_deadline = excluded.has_deadline, deadline = excluded.deadline, "
            "reach = excluded.reach, suggested_amounts = excluded.suggested_amounts, "
            "created = excluded.created, raised = excluded.raised, donation_count = excluded.donation_count, "
            "missing = excluded.missing, progress = excluded.progress, ends = excluded.ends, "
            "acknowledged_upto = excluded.acknowledged_upto "
            "WHERE campaign.acknowledged_upto < excluded.acknowledged_upto OR "
            "(campaign.acknowledged_upto = excluded.acknowledged_upto AND (coalesce(excluded.owner, campaign.owner), "
            "coalesce(excluded.child, campaign.child), excluded.listed, excluded.child_name, excluded.title, "
            "excluded.goal, "
            "excluded.category, excluded.image, excluded.is_open, excluded.has_deadline, excluded.deadline, "
            "excluded.reach, excluded.suggested_amounts, excluded.created, "
            "excluded.raised, excluded.donation_count) IS NOT (campaign.owner, campaign.child, campaign.listed, "
            "campaign.child_name, campaign.title, campaign.goal, campaign.category, campaign.image, campaign.is_open, "
            "campaign.has_deadline, campaign.deadline, campaign.reach, campaign.suggested_amounts, campaign.created, campaign.raised, campaign.donation_count))")};
    const SortKeys keys = sortKeysOf(campaign);
    query.bind(campaign.id, own ? m_state.account : ParentId{}, own ? campaign.child : ChildId{},
        campaign.isOpen && campaign.reach == Reach::Listed,
        childName, campaign.title, campaign.goal, toKey(campaign.category), NullableText{campaign.image},
        campaign.isOpen, campaign.hasDeadline, campaign.deadline, toKey(campaign.reach),
        amountsText(campaign.suggestedAmounts), campaign.created, campaign.raised,
        campaign.donationCount);
    query.bind(keys.missing, keys.progress, keys.ends, m_state.acknowledgedUpTo);
    if (auto done = query.exec(); !done)
        return done;
    bool changed = query.rowsAffected() > 0;

    const auto text = JarTexts{m_database}.put(
        campaign.id, folded(QString{campaign.title % u'\n' % campaign.description % u'\n' % childName}), campaign.description);
    if (!text)
        return Failure{text.error()};
    changed |= *text;
    if (changed)
        m_changes.campaigns.insert(campaign.id);
    return {};
}

CacheWriter::Done CacheWriter::writeDonations()
{
    for (const Donation &donation : m_state.donations) {
        Query query{m_database,
            QStringLiteral(
                "INSERT INTO donation (account, id, campaign, amount, comment, anonymous, donated, donor_name, "
                "donor_email, "
                "donor, folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, id) DO UPDATE SET "
                "campaign = excluded.campaign, amount = excluded.amount, comment = excluded.comment, "
                "anonymous = excluded.anonymous, donated = excluded.donated, donor_name = excluded.donor_name, "
                "donor_email = excluded.donor_email, donor = excluded.donor, folded = excluded.folded "
                "WHERE (donation.campaign, donation.amount, donation.comment, donation.anonymous, donation.donated, "
                "donation.donor_name, donation.donor_email, donation.donor) IS NOT (excluded.campaign, "
                "excluded.amount, "
                "excluded.comment, excluded.anonymous, excluded.donated, excluded.donor_name, excluded.donor_email, "
                "excluded.donor)")};
        query.bind(m_account, donation.id, donation.campaign, donation.amount, donation.comment,
            donation.visibility == Visibility::Anonymous, donation.donated, donation.donorName, donation.donorEmail,
            donation.donor,
            folded(QString{donation.donorName % u'\n' % donation.comment % u'\n' % donation.donorEmail}));
        if (auto done = query.exec(); !done)
            return done;
        if (query.rowsAffected() > 0)
            m_gifted.insert(donation.campaign);
    }
    return {};
}

CacheWriter::Done CacheWriter::writeClientIds()
{
    for (const auto &[donation, client] : m_state.clientIds) {
        Query query{m_database,
            QStringLiteral("UPDATE donation SET client_id = ? WHERE account = ? AND id = ? "
                           "AND client_id IS NOT ? RETURNING campaign")};
        const auto campaign = query.bind(client, m_account, donation, client).single<CampaignId>();
        if (!campaign)
            return Failure{campaign.error()};
        if (!campaign->isNull())
            m_gifted.insert(*campaign);
    }
    return {};
}

CacheWriter::Done CacheWriter::writeChannels()
{
    for (const auto &[donation, channel] : m_state.channels) {
        Query query{m_database,
            QStringLiteral("UPDATE donation SET channel = ? WHERE account = ? AND id = ? AND channel <> ? "
                           "RETURNING campaign")};
        const QString key = toKey(channel);
        const auto campaign = query.bind(key, m_account, donation, key).single<CampaignId>();
        if (!campaign)
            return Failure{campaign.error()};
        if (!campaign->isNull())
            m_gifted.insert(*campaign);
    }
    return {};
}

/// Who reads the book is seldom this far behind.
CacheWriter::Done CacheWriter::cutLog()
{
    Query query{m_database,
        QStringLiteral("DELETE FROM donation_log WHERE number < (SELECT max(number) FROM donation_log) - ?")};
    return query.bind(logKept).exec();
}

CacheWriter::Done CacheWriter::dropUnlistedDonations()
{
    for (auto it = m_state.completeDonations.cbegin(); it != m_state.completeDonations.cend(); ++it) {
        if (!it.value())
            continue;
        QList<Donation> listed;
        for (const Donation &donation : m_state.donations) {
            if (donation.campaign == it.key())
                listed.append(donation);
        }
        Query query{m_database,
            QStringLiteral("DELETE FROM donation WHERE account = ? AND campaign = ? AND id NOT IN "
                           "(SELECT value FROM json_each(?))")};
        if (auto done = query.bind(m_account, it.key(), jsonOf(listed)).exec(); !done)
            return done;
        if (query.rowsAffected() > 0)
            m_gifted.insert(it.key());
    }
    return {};
}

CacheWriter::Done CacheWriter::dropUnlistedChildren()
{
    if (!m_state.complete || m_state.scope == Scope::Public)
        return {};
    Query query{m_database,
        QStringLiteral("SELECT id FROM child WHERE account = ? AND id NOT IN (SELECT value FROM json_each(?))")};
    const auto gone
        = query.bind(m_account, jsonOf(m_state.children)).rows([](const Query &row) { return row.column<ChildId>(0); });
    if (!gone)
        return Failure{gone.error()};
    for (const ChildId child : *gone) {
        if (auto done = dropChild(child); !done)
            return done;
    }
    return {};
}

CacheWriter::Done CacheWriter::dropUnlistedCampaigns()
{
    if (!m_state.complete)
        return {};
    const QString listed = jsonOf(m_state.campaigns);
    if (m_state.scope == Scope::Public) {
        // One's own jar that strangers are not shown any more is closed, and stays.
        Query hide{m_database,
            QStringLiteral("UPDATE campaign SET listed = 0 WHERE listed = 1 AND owner IS NOT NULL AND id NOT IN "
                           "(SELECT value FROM json_each(?)) RETURNING id")};
        const auto hidden = hide.bind(listed).rows([](const Query &row) { return row.column<CampaignId>(0); });
        if (!hidden)
            return Failure{hidden.error()};
        for (const CampaignId campaign : *hidden)
            m_changes.campaigns.insert(campaign);
    }
    Query query{m_database,
        m_state.scope == Scope::Public
            ? QStringLiteral("SELECT id FROM campaign WHERE listed = 1 AND owner IS NULL AND id NOT IN (SELECT value "
                             "FROM json_each(?))")
            : QStringLiteral("SELECT id FROM campaign WHERE id NOT IN (SELECT value FROM json_each(?)) AND owner = ?")};
    query.bind(listed);
    if (m_state.scope == Scope::Own)
        query.bind(m_state.account);
    const auto gone = query.rows([](const Query &row) { return row.column<CampaignId>(0); });
    if (!gone)
        return Failure{gone.error()};
    for (const CampaignId campaign : *gone) {
        if (auto done = dropCampaign(campaign); !done)
            return done;
    }
    return {};
}

CacheWriter::Done CacheWriter::dropGone()
{
    for (const DonationId donation : m_state.goneDonations) {
        // It went with its jar; who gave it keeps it (PRODUCT B14).
        Query query{m_database,
            QStringLiteral("DELETE FROM donation WHERE id = ? AND (donor IS NULL OR donor <> account) "
                           "RETURNING campaign")};
        const auto campaigns = query.bind(donation).rows([](const Query &row) { return row.column<CampaignId>(0); });
        if (!campaigns)
            return Failure{campaigns.error()};
        for (const CampaignId campaign : *campaigns)
            m_gifted.insert(campaign);
    }
    for (const CampaignId campaign : m_state.goneCampaigns) {
        const auto hidden = m_state.scope == Scope::Public ? hideOwn(campaign) : Result<bool, database::SqlError>{false};
        if (!hidden)
            return Failure{hidden.error()};
        if (*hidden)
            continue;
        if (auto done = dropCampaign(campaign); !done)
            return done;
    }
    for (const ChildId child : m_state.goneChildren) {
        if (auto done = dropChild(child); !done)
            return done;
    }
    return {};
}

/// Strangers are not shown one's own jar any more; whether it is gone its owner is told apart.
Result<bool, database::SqlError> CacheWriter::hideOwn(CampaignId campaign)
{
    Query query{m_database, QStringLiteral("UPDATE campaign SET listed = 0 WHERE id = ? AND owner IS NOT NULL")};
    if (auto done = query.bind(campaign).exec(); !done)
        return Failure{done.error()};
    if (query.rowsAffected() == 0)
        return false;
    m_changes.campaigns.insert(campaign);
    return true;
}

CacheWriter::Done CacheWriter::dropChild(ChildId child)
{
    Query query{m_database, QStringLiteral("DELETE FROM child WHERE id = ?")};
    if (auto done = query.bind(child).exec(); !done)
        return done;
    if (query.rowsAffected() > 0)
        m_changes.children.insert(child);
    return {};
}

CacheWriter::Done CacheWriter::dropCampaign(CampaignId campaign)
{
    // A donor's receipts keep the title of what they were given for (PRODUCT B14).
    const auto statements = {
        QStringLiteral("UPDATE donation SET jar_title = c.title, child_name = c.child_name FROM campaign c "
                       "WHERE c.id = donation.campaign AND donation.campaign = ?"),
        QStringLiteral(
            "DELETE FROM donation WHERE campaign = ? AND (account = 0 OR donor IS NULL OR donor <> account)"),
    };
    for (const QString &sql : statements) {
        if (auto done = Query{m_database, sql}.bind(campaign).exec(); !done)
            return done;
    }
    if (auto done = JarTexts{m_database}.drop(campaign); !done)
        return done;
    Query query{m_database, QStringLiteral("DELETE FROM campaign WHERE id = ?")};
    if (auto done = query.bind(campaign).exec(); !done)
        return done;
    if (query.rowsAffected() > 0) {
        m_changes.campaigns.insert(campaign);
        m_changes.gifts = true;
    }
    return {};
}

CacheWriter::Done CacheWriter::noteLastGifts()
{
    for (const CampaignId campaign : m_gifted) {
        Query query{m_database,
            QStringLiteral("UPDATE campaign SET last_gift = coalesce((SELECT max(donated) FROM donation "
                           "WHERE donation.campaign = campaign.id), 0) WHERE id = ?")};
        if (auto done = query.bind(campaign).exec(); !done)
            return done;
        m_changes.campaigns.insert(campaign);
        m_changes.gifts = true;
    }
    return {};
}

CacheWriter::Done CacheWriter::notePull()
{
    // Only an answer for the whole scope says when and up to where we are.
    if (!m_state.complete && m_state.cursor.isEmpty())
        return {};
    Query query{m_database,
        QStringLiteral("INSERT INTO pull (scope, account, cursor, as_of, acknowledged_upto) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (scope, account) DO UPDATE SET as_of = excluded.as_of, "
                       "cursor = CASE WHEN excluded.cursor = x'' THEN pull.cursor ELSE excluded.cursor END, "
                       "acknowledged_upto = max(pull.acknowledged_upto, excluded.acknowledged_upto)")};
    return query.bind(toKey(m_state.scope), m_account, m_state.cursor, m_state.asOf, m_state.acknowledgedUpTo).exec();
}

}
