#include "columns.h"
#include "domain/amounts.h"
#include "domain/rules.h"
#include "jarorder.h"
#include "jartexts.h"
#include "log.h"
#include "sqlview.h"

#include <QStringBuilder>

// SqlView: jars.

namespace dreamjar::replica {

using database::Query;

namespace {

const QString jarColumns = QStringLiteral(
    "c.id, c.owner, c.child, c.listed, c.child_name, c.title, t.description, c.goal, c.category, c.image, c.is_open, "
    "c.has_deadline, c.deadline, c.created, c.raised, c.donation_count, c.reach, c.suggested_amounts");

}

struct SqlView::JarOrder {
    JarSort sort;
    Instant now;

    bool operator()(const Jar &a, const Jar &b) const
    {
        return placeOf(sort, a.row.campaign, now) < placeOf(sort, b.row.campaign, now);
    }
};

namespace {

/// How SQL comes from the words to the jars: the few that have them one by one, or, when many have, along the order of
/// the page until it is full. The plus keeps SQLite from the first.
enum class Finding { ByWords, ByOrder };

/// Where a filter's rows are in the cache. `without` are ids that the journal has its own word on, as JSON.
SqlCondition conditionOf(const JarFilter &filter, ChildId child, ParentId viewer, const QString &without, Finding way)
{
    SqlCondition condition;
    if (filter.child) {
        condition.sql = QStringLiteral(" WHERE c.owner = ? AND c.child = ?");
        condition.values << viewer.value() << child.value();
    } else if (filter.owner) {
        condition.sql = QStringLiteral(" WHERE c.owner = ?");
        condition.values << filter.owner->value();
    } else {
        condition.sql = QStringLiteral(" WHERE c.listed = 1 AND c.is_open = 1");
    }
    if (filter.category) {
        condition.sql += QStringLiteral(" AND c.category = ?");
        condition.values << toKey(*filter.category);
    }
    if (const QString match = matchOf(wordsOf(filter.search)); !match.isEmpty()) {
        condition.sql += way == Finding::ByWords ? QStringLiteral(" AND c.id IN") : QStringLiteral(" AND +c.id IN");
        condition.sql += QStringLiteral(" (SELECT rowid FROM main.campaign_search WHERE campaign_search MATCH ?)");
        condition.values << match;
    }
    if (without.size() > 2) {
        condition.sql += QStringLiteral(" AND c.id NOT IN (SELECT value FROM json_each(?))");
        condition.values << without;
    }
    return condition;
}

}

SqlView::SqlView(const database::Database &database, const Overlay &overlay, BookKeeper &keeper, qint64 generation,
    ParentId viewer, Instant now)
    : m_database(database), m_overlay(overlay), m_keeper(keeper), m_generation(generation), m_viewer(viewer), m_now(now)
{
}

SqlView::Jar SqlView::readJar(const Query &row, ParentId viewer)
{
    Jar jar;
    Campaign &campaign = jar.row.campaign;
    campaign.id = row.column<CampaignId>(0);
    const auto owner = row.column<ParentId>(1);
    jar.row.mine = !owner.isNull() && owner == viewer;
    if (jar.row.mine)
        campaign.child = row.column<ChildId>(2);
    jar.listed = row.column<bool>(3);
    campaign.childName = row.column<QString>(4);
    campaign.title = row.column<QString>(5);
    campaign.description = row.column<QString>(6);
    campaign.goal = row.column<Money>(7);
    campaign.category = categoryFromKey(row.column<QString>(8)).value_or(Category::Dreams);
    campaign.image = row.column<QString>(9);
    campaign.isOpen = row.column<bool>(10);
    campaign.hasDeadline = row.column<bool>(11);
    campaign.deadline = row.column<std::optional<Instant>>(12);
    campaign.created = row.column<Instant>(13);
    campaign.raised = row.column<Money>(14);
    campaign.donationCount = row.column<int>(15);
    campaign.reach = reachFromKey(row.column<QString>(16)).value_or(Reach::Private);
    campaign.suggestedAmounts = amountsFromText(row.column<QString>(17));
    return jar;
}

/// Somebody else's jars, and those of somebody else's child, are nobody's to list.
bool SqlView::isHidden(const JarFilter &filter) const
{
    return (filter.owner && (*filter.owner != m_viewer || m_viewer.isNull())) || (filter.child && m_viewer.isNull());
}

bool SqlView::findsFew(const QString &search) const
{
    constexpr int few = 2000;
    const QString match = matchOf(wordsOf(search));
    if (match.isEmpty())
        return false;
    Query query{m_database,
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM main.campaign_search WHERE campaign_search MATCH ? LIMIT ?)")};
    return valueOrLogged(query.bind(match, few).single<int>(), "search") < few;
}

QList<SqlView::Jar> SqlView::cachedJars(
    const JarFilter &filter, const std::optional<Jar> &anchor, const Window &window) const
{
    SqlCondition condition = conditionOf(filter, resolved(filter.child.value_or(ChildId{})), m_viewer, workedIds(),
        findsFew(filter.search) ? Finding::ByWords : Finding::ByOrder);
    if (anchor)
        condition += behind(filter.sort, anchor->row.campaign, m_now);
    // First the ids of the page by a narrow index, then the rows: sorting must not carry descriptions along.
    const QString order = orderOf(filter.sort);
    Query query{m_database,
        QString{QStringLiteral("SELECT ") % jarColumns % QStringLiteral(" FROM (SELECT c.id AS id FROM main.campaign c")
            % condition.sql % order
            % QStringLiteral(" LIMIT ? OFFSET ?) page JOIN main.campaign c ON c.id = page.id "
                             "LEFT JOIN main.campaign_text t ON t.campaign = c.id")
            % order}};
    for (const QVariant &value : condition.values) {
        if (value.typeId() == QMetaType::QString)
            query.bind(value.toString());
        else
            query.bind(value.toLongLong());
    }
    if (filter.sort == JarSort::EndingSoon)
        query.bind(m_now);
    query.bind(window.limit, window.offset);
    if (filter.sort == JarSort::EndingSoon)
        query.bind(m_now);
    return valueOrLogged(query.rows([this](const Query &row) { return readJar(row, m_viewer); }), "jars");
}

std::optional<SqlView::Jar> SqlView::cachedJar(CampaignId id) const
{
    Query query{m_database,
        QString{QStringLiteral("SELECT ") % jarColumns
            % QStringLiteral(" FROM main.campaign c LEFT JOIN main.campaign_text t ON t.campaign = c.id "
                             "WHERE c.id = ?")}};
    return valueOrLogged(query.bind(id).row([this](const Query &row) { return readJar(row, m_viewer); }), "jar");
}

std::optional<SqlView::Jar> SqlView::worked(CampaignId id, std::optional<Jar> cached) const
{
    const auto found = m_overlay.campaigns().constFind(id);
    if (found == m_overlay.campaigns().cend())
        return cached;
    if (!cached && found->creation && Overlay::isVisible(*found->creation, m_viewer)) {
        const Entry &entry = found->creation->entry;
        const auto &creation = std::get<CreateCampaign>(entry.operation);
        Jar jar;
        jar.sent = entry.state == EntryState::Acknowledged;
        jar.listed = jar.sent;
        jar.row.mine = entry.account == m_viewer;
        jar.row.unsent = !jar.sent;
        Campaign &campaign = jar.row.campaign;
        campaign.id = id;
        campaign.created = entry.made;
        campaign.childName = creation.childName;
        if (jar.row.mine)
            campaign.child = resolved(creation.child);
        const CampaignDraft &draft = creation.draft;
        campaign = applied(campaign,
            {draft.title, draft.description, draft.goal, draft.category, draft.image, draft.isOpen, draft.hasDeadline,
                draft.deadline, draft.reach, draft.suggestedAmounts});
        cached = jar;
    }
    if (!cached)
        return cached;
    for (const EntryRow &row : found->changes) {
        if (!Overlay::isVisible(row, m_viewer))
            continue;
        if (row.kind == OperationKind::DeleteCampaign)
            return std::nullopt;
        cached->row.campaign = applied(cached->row.campaign, std::get<ChangeCampaign>(row.entry.operation).change);
        cached->row.unsent |= row.entry.state != EntryState::Acknowledged;
    }
    return cached;
}

QString SqlView::workedIds() const
{
    QString out = QStringLiteral("[");
    for (auto it = m_overlay.campaigns().keyBegin(); it != m_overlay.campaigns().keyEnd(); ++it) {
        if (out.size() > 1)
            out += u',';
        out += QString::number(it->value());
    }
    return out + u']';
}

QList<SqlView::Jar> SqlView::workedJars() const
{
    QList<Jar> jars;
    for (auto it = m_overlay.campaigns().keyBegin(); it != m_overlay.campaigns().keyEnd(); ++it) {
        if (const auto jar = worked(*it, cachedJar(*it)))
            jars.append(*jar);
    }
    return jars;
}

bool SqlView::matches(const Jar &jar, const JarFilter &filter) const
{
    const Campaign &campaign = jar.row.campaign;
    if (filter.child && !(jar.row.mine && campaign.child == resolved(*filter.child)))
        return false;
    if (filter.owner && !jar.row.mine)
        return false;
    if (!filter.child && !filter.owner && !(jar.sent && jar.listed && campaign.isOpen && campaign.reach == Reach::Listed))
        return false;
    if (filter.category && campaign.category != *filter.category)
        return false;
    return hasAllWords(QString{campaign.title % u'\n' % campaign.description % u'\n' % campaign.childName},
        wordsOf(filter.search));
}

void SqlView::addGifts(JarRow &row) const
{
    row.sums = {};
    for (const Overlay::Gift &gift : m_overlay.gifts(row.campaign.id)) {
        if (!gift.counted)
            continue;
        const Money amount = gift.draft.amount;
        switch (gift.state) {
        case GiftState::Confirmed:
            row.campaign.raised += amount;
            ++row.campaign.donationCount;
            break;
        case GiftState::Waiting:
            row.sums.waiting += amount;
            ++row.sums.waitingCount;
            break;
        case GiftState::Unknown:
            row.sums.unknown += amount;
            ++row.sums.unknownCount;
            break;
        case GiftState::Held:
            row.sums.held += amount;
            ++row.sums.heldCount;
            break;
        case GiftState::Refused:
            break;
        }
    }
    row.sums.confirmed = row.campaign.raised;
    row.sums.confirmedCount = row.campaign.donationCount;
}

/// As it stands now; a page that begins behind one that is gone begins at its offset.
std::optional<SqlView::Jar> SqlView::anchorOf(const JarFilter &filter) const
{
    if (filter.after.isNull())
        return std::nullopt;
    const CampaignId id = resolved(filter.after);
    auto anchor = worked(id, cachedJar(id));
    return anchor && matches(*anchor, filter) ? anchor : std::nullopt;
}

QList<JarRow> SqlView::jars(const JarFilter &filter) const
{
    if (isHidden(filter))
        return {};
    const JarOrder order{filter.sort, m_now};
    const std::optional<Jar> anchor = anchorOf(filter);
    QList<Jar> extras = workedJars();
    extras.removeIf([&](const Jar &jar) { return !matches(jar, filter) || (anchor && !order(*anchor, jar)); });
    const int offset = anchor ? 0 : filter.offset;
    const Window window = windowFor(offset, filter.limit, extras.size());
    const QList<Jar> page
        = mergedPage(cachedJars(filter, anchor, window), extras, window, offset, filter.limit, order);
    QList<JarRow> rows;
    rows.reserve(page.size());
    for (const Jar &jar : page) {
        rows.append(jar.row);
        addGifts(rows.last());
    }
    return rows;
}

int SqlView::jarCount(const JarFilter &filter) const
{
    if (isHidden(filter))
        return 0;
    const SqlCondition condition
        = conditionOf(filter, resolved(filter.child.value_or(ChildId{})), m_viewer, workedIds(), Finding::ByWords);
    Query query{m_database, QString{QStringLiteral("SELECT count(*) FROM main.campaign c") % condition.sql}};
    for (const QVariant &value : condition.values) {
        if (value.typeId() == QMetaType::QString)
            query.bind(value.toString());
        else
            query.bind(value.toLongLong());
    }
    int count = valueOrLogged(query.single<int>(), "jarCount");
    for (const Jar &jar : workedJars())
        count += matches(jar, filter) ? 1 : 0;
    return count;
}

std::optional<JarRow> SqlView::jar(CampaignId id) const
{
    const CampaignId known = resolved(id);
    auto jar = worked(known, cachedJar(known));
    if (!jar || (jar->row.campaign.reach == Reach::Private && !jar->row.mine))
        return std::nullopt; // of another account of this computer
    addGifts(jar->row);
    return jar->row;
}

}
