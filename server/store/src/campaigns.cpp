#include "store/campaigns.h"

#include <QStringBuilder>
#include "domain/text.h"

namespace dreamjar::server::store {

using database::NullableText;
using database::Query;

namespace {

QString select(QStringView rest)
{
    return QStringLiteral(
               "SELECT campaign.id, campaign.child, child.name, child.parent, campaign.title, campaign.description, "
               "campaign.goal, campaign.category, campaign.image, campaign.is_open, campaign.has_deadline, "
               "campaign.deadline, campaign.created, campaign.raised, campaign.donation_count, campaign.client_id "
               "FROM campaign JOIN child ON child.id = campaign.child ")
        % rest;
}

CampaignRow readRow(const Query &row)
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
    campaign.category = categoryFromKey(row.column<QString>(7)).value_or(Category::Dreams);
    campaign.image = row.column<QString>(8);
    campaign.isOpen = row.column<bool>(9);
    campaign.hasDeadline = row.column<bool>(10);
    campaign.deadline = row.column<std::optional<Instant>>(11);
    campaign.created = row.column<Instant>(12);
    campaign.raised = row.column<Money>(13);
    campaign.donationCount = row.column<int>(14);
    if (!row.isNull(15))
        out.clientId = row.column<ClientId>(15);
    return out;
}

}

std::optional<CampaignRow> Campaigns::find(CampaignId id)
{
    static const QString sql = select(u"WHERE campaign.id = ?");
    Query find{m_store.database(), sql};
    return m_store.row(find.bind(id), readRow);
}

QList<CampaignRow> Campaigns::ofChild(ChildId child)
{
    static const QString sql = select(u"WHERE campaign.child = ? ORDER BY campaign.id");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(child), readRow);
}

QList<CampaignRow> Campaigns::ofParent(ParentId parent)
{
    static const QString sql = select(u"WHERE child.parent = ? ORDER BY campaign.id");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(parent), readRow);
}

QList<CampaignId> Campaigns::idsOf(ParentId parent)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT campaign.id FROM campaign JOIN child ON child.id = campaign.child "
                       "WHERE child.parent = ? ORDER BY campaign.id")};
    return m_store.rows(find.bind(parent), [](const Query &row) { return row.column<CampaignId>(0); });
}

QList<CampaignRow> Campaigns::open(CampaignId after, int limit)
{
    if (limit <= 0) {
        static const QString all = select(u"WHERE campaign.is_open AND campaign.id > ? ORDER BY campaign.id");
        Query find{m_store.database(), all};
        return m_store.rows(find.bind(after.value()), readRow);
    }
    static const QString page = select(u"WHERE campaign.is_open AND campaign.id > ? ORDER BY campaign.id LIMIT ?");
    Query find{m_store.database(), page};
    return m_store.rows(find.bind(after.value(), limit), readRow);
}

QList<CampaignRow> Campaigns::changed(ParentId audience, qint64 since, qint64 until)
{
    static const QString sql
        = select(u"JOIN change ON change.object = campaign.id AND change.kind = ? "
                 u"WHERE change.audience = ? AND change.number > ? AND change.number <= ? AND NOT change.deleted");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(static_cast<int>(Kind::Campaign), audience.value(), since, until), readRow);
}

std::optional<Earlier> Campaigns::madeBy(const Key &key)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, request_digest, answer FROM campaign WHERE client_id = ? AND client_scope = ?")};
    return m_store.row(find.bind(key.client, key.scope), [](const Query &row) {
        return Earlier{row.column<qint64>(0), row.column<QString>(1), row.column<QString>(2)};
    });
}

CampaignId Campaigns::add(ChildId child, ParentId owner, const CampaignDraft &draft, const std::optional<Key> &key)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO campaign (child, title, description, goal, category, image, is_open, has_deadline, "
                       "deadline, created, client_scope, client_id, request_digest, raised, donation_count) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0) RETURNING id")};
    insert.bind(child, draft.title, draft.description, draft.goal, toKey(draft.category), NullableText{draft.image},
        draft.isOpen, draft.hasDeadline, draft.deadline, m_store.now());
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt);
    const CampaignId id = m_store.value<CampaignId>(insert).value_or(CampaignId{});
    m_store.note(everybody, Kind::Campaign, id.value(), id);
    m_store.note(owner, Kind::Campaign, id.value(), id);
    return id;
}

void Campaigns::keepAnswer(CampaignId id, const QByteArray &answer)
{
    Query update{m_store.database(), QStringLiteral("UPDATE campaign SET answer = ? WHERE id = ?")};
    m_store.run(update.bind(QString::fromUtf8(answer), id));
}

void Campaigns::change(CampaignId id, ParentId owner, const CampaignChange &change)
{
    std::optional<QString> category;
    if (change.category)
        category = toKey(*change.category);
    Query update{m_store.database(),
        QStringLiteral("UPDATE campaign SET title = COALESCE(?, title), description = COALESCE(?, description), "
                       "goal = COALESCE(?, goal), category = COALESCE(?, category), "
                       "image = CASE WHEN ? THEN ? ELSE image END, is_open = COALESCE(?, is_open), "
                       "has_deadline = COALESCE(?, has_deadline), deadline = CASE WHEN ? THEN ? ELSE deadline END "
                       "WHERE id = ? AND child IN (SELECT child.id FROM child WHERE child.parent = ?)")};
    update.bind(change.title, change.description, change.goal, category, change.image.has_value(),
        NullableText{change.image.value_or(QString{})}, change.isOpen, change.hasDeadline, change.deadline.has_value(),
        change.deadline.value_or(std::nullopt), id, owner);
    m_store.run(update);
    m_store.note(everybody, Kind::Campaign, id.value(), id);
    m_store.note(owner, Kind::Campaign, id.value(), id);
}

bool Campaigns::addToTotal(CampaignId id, Money amount)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE campaign SET raised = raised + ?, donation_count = donation_count + 1 "
                       "WHERE id = ? AND is_open")};
    return m_store.run(update.bind(amount, id)) == 1;
}

void Campaigns::remove(CampaignId id, ParentId owner)
{
    noteGone(id, owner);
    Query remove{m_store.database(),
        QStringLiteral("DELETE FROM campaign WHERE id = ? "
                       "AND child IN (SELECT child.id FROM child WHERE child.parent = ?)")};
    m_store.run(remove.bind(id, owner));
}

void Campaigns::noteGone(CampaignId id, ParentId owner)
{
    m_store.note(everybody, Kind::Campaign, id.value(), id, true);
    m_store.note(owner, Kind::Campaign, id.value(), id, true);
    m_store.noteDonationsGone(id);
}

}
