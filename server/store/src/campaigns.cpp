#include "store/campaigns.h"

#include "campaignrow.h"
#include "domain/amounts.h"
#include "domain/fold.h"
#include "domain/text.h"
#include "store/searchindex.h"

#include <QStringBuilder>

namespace dreamjar::server::store {

using database::NullableText;
using database::Query;

namespace {

std::optional<QString> textOf(const std::optional<Reach> &reach)
{
    return reach ? std::optional{toKey(*reach)} : std::nullopt;
}

std::optional<QString> textOf(const std::optional<QList<Money>> &amounts)
{
    return amounts ? std::optional{amountsText(*amounts)} : std::nullopt;
}

}

std::optional<CampaignRow> Campaigns::find(CampaignId id)
{
    static const QString sql = selectCampaigns(u"WHERE campaign.id = ?");
    Query find{m_store.database(), sql};
    return m_store.row(find.bind(id), readCampaign);
}

QList<CampaignRow> Campaigns::ofChild(ChildId child)
{
    static const QString sql = selectCampaigns(u"WHERE campaign.child = ? ORDER BY campaign.id");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(child), readCampaign);
}

QList<CampaignRow> Campaigns::ofParent(ParentId parent)
{
    static const QString sql = selectCampaigns(u"WHERE child.parent = ? ORDER BY campaign.id");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(parent), readCampaign);
}

QList<CampaignId> Campaigns::idsOf(ParentId parent)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT campaign.id FROM campaign JOIN child ON child.id = campaign.child "
                       "WHERE child.parent = ? ORDER BY campaign.id")};
    return m_store.rows(find.bind(parent), [](const Query &row) { return row.column<CampaignId>(0); });
}

QList<CampaignRow> Campaigns::changed(ParentId audience, qint64 since, qint64 until)
{
    static const QString sql = selectCampaigns(
        u"JOIN change ON change.object = campaign.id AND change.kind = ? "
        u"WHERE change.audience = ? AND change.number > ? AND change.number <= ? AND NOT change.deleted");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(static_cast<int>(Kind::Campaign), audience.value(), since, until), readCampaign);
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
                       "deadline, visibility, suggested_amounts, created, closed_at, client_scope, client_id, request_digest, raised, donation_count) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0) RETURNING id")};
    insert.bind(child, draft.title, draft.description, draft.goal, toKey(draft.category), NullableText{draft.image},
        draft.isOpen, draft.hasDeadline, draft.deadline, toKey(draft.reach), amountsText(draft.suggestedAmounts),
        m_store.now(),
        draft.isOpen ? std::nullopt : std::optional{m_store.now()});
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt);
    const CampaignId id = m_store.value<CampaignId>(insert).value_or(CampaignId{});
    fold(id);
    if (draft.reach == Reach::Listed)
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
                       "closed_at = CASE WHEN COALESCE(?, is_open) THEN NULL WHEN is_open THEN ? ELSE closed_at END, "
                       "has_deadline = COALESCE(?, has_deadline), deadline = CASE WHEN ? THEN ? ELSE deadline END, "
                       "visibility = COALESCE(?, visibility), suggested_amounts = COALESCE(?, suggested_amounts) "
                       "WHERE id = ? AND child IN (SELECT child.id FROM child WHERE child.parent = ?) RETURNING visibility")};
    update.bind(change.title, change.description, change.goal, category, change.image.has_value(),
        NullableText{change.image.value_or(QString{})}, change.isOpen, change.isOpen, m_store.now(), change.hasDeadline,
        change.deadline.has_value(), change.deadline.value_or(std::nullopt), textOf(change.reach),
        textOf(change.suggestedAmounts), id, owner);
    const bool listed = m_store.value<QString>(update) == toKey(Reach::Listed);
    if (change.title || change.description || change.category)
        fold(id);
    // Strangers hear of a jar that is in their list, and once of one that leaves it.
    if (listed || change.reach)
        m_store.note(everybody, Kind::Campaign, id.value(), id, !listed);
    m_store.note(owner, Kind::Campaign, id.value(), id);
}

void Campaigns::fold(CampaignId id)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT campaign.title, campaign.description, child.name, campaign.category FROM campaign "
                       "JOIN child ON child.id = campaign.child WHERE campaign.id = ?")};
    const auto found = m_store.row(find.bind(id), [](const Query &row) {
        const QString text
            = row.column<QString>(0) % u' ' % row.column<QString>(1) % u' ' % firstNameOf(row.column<QString>(2));
        return std::pair{folded(text), readCategory(row, 3)};
    });
    if (!found)
        return;
    Query update{m_store.database(), QStringLiteral("UPDATE campaign SET folded = ? WHERE id = ?")};
    m_store.run(update.bind(found->first, id));
    SearchIndex{m_store}.put(id, found->first, found->second);
}

void Campaigns::foldMissing()
{
    Query find{m_store.database(), QStringLiteral("SELECT id FROM campaign WHERE folded IS NULL")};
    for (const CampaignId id : m_store.rows(find, [](const Query &row) { return row.column<CampaignId>(0); }))
        fold(id);
}

bool Campaigns::addToTotal(CampaignId id, Money amount, Closed closed)
{
    Query update{m_store.database(),
        QStringLiteral("UPDATE campaign SET raised = raised + ?, donation_count = donation_count + 1 "
                       "WHERE id = ? AND (is_open OR ?)")};
    return m_store.run(update.bind(amount, id, closed == Closed::Takes)) == 1;
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
    m_store.noteDonationsGone(id, owner);
    SearchIndex{m_store}.remove(id);
}

}
