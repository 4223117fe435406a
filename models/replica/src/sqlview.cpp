#include "sqlview.h"

#include <QStringBuilder>
#include "domain/rules.h"

#include "keys.h"
#include "log.h"

// SqlView: children, the dashboard, the outbox and what else there is.

namespace dreamjar::replica {

using database::Query;

namespace {

const QString childColumns = QStringLiteral("SELECT id, account, name, born, picture, gender FROM main.child");

Child readChild(const Query &row)
{
    return {row.column<ChildId>(0), row.column<ParentId>(1), row.column<QString>(2), row.column<QDate>(3),
        row.column<QString>(4), genderFromKey(row.column<QString>(5)).value_or(Gender::Unspecified)};
}

/// What of the jars of one child, or of all, is counted in SQL.
struct Figures {
    ChildId child;
    int jars = 0;
    int openJars = 0;
    Money goals;
    Money raised;
    int gifts = 0;
    Instant lastGift;
};

Figures readFigures(const Query &row)
{
    return {row.column<ChildId>(0), row.column<int>(1), row.column<int>(2), row.column<Money>(3), row.column<Money>(4),
        row.column<int>(5), row.column<Instant>(6)};
}

const QString figureColumns
    = QStringLiteral("count(*), coalesce(sum(is_open), 0), coalesce(sum(goal), 0), coalesce(sum(raised), 0), "
                     "coalesce(sum(donation_count), 0), coalesce(max(last_gift), 0) FROM main.campaign "
                     "WHERE owner = ? AND id NOT IN (SELECT value FROM json_each(?))");

}

std::optional<Child> SqlView::worked(ChildId id, std::optional<Child> cached, bool &unsent) const
{
    const auto found = m_overlay.children().constFind(id);
    if (found == m_overlay.children().cend())
        return cached;
    // Children are their parent's alone, also when the server has them already.
    if (!cached && found->creation && found->creation->entry.account == m_viewer) {
        const Entry &entry = found->creation->entry;
        const ChildDraft &draft = std::get<CreateChild>(entry.operation).draft;
        cached = Child{id, m_viewer, draft.name, draft.dateOfBirth, draft.profilePicture, draft.gender};
        unsent = entry.state != EntryState::Acknowledged;
    }
    for (const EntryRow &row : found->changes) {
        if (!cached || row.entry.account != m_viewer)
            continue;
        if (row.kind == OperationKind::DeleteChild)
            return std::nullopt;
        cached = applied(*cached, std::get<ChangeChild>(row.entry.operation).change);
        unsent |= row.entry.state != EntryState::Acknowledged;
    }
    return cached;
}

QHash<ChildId, ChildRow> SqlView::figuresByChild() const
{
    QHash<ChildId, ChildRow> figures;
    Query query{
        m_database, QString{QStringLiteral("SELECT child, ") % figureColumns % QStringLiteral(" GROUP BY child")}};
    for (const Figures &row : valueOrLogged(query.bind(m_viewer, workedIds()).rows(readFigures), "children")) {
        ChildRow &out = figures[row.child];
        out.jars = row.jars;
        out.openJars = row.openJars;
        out.raised = row.raised;
    }
    for (const Jar &jar : workedJars()) {
        if (!jar.row.mine)
            continue;
        ChildRow &out = figures[jar.row.campaign.child];
        ++out.jars;
        out.openJars += jar.row.campaign.isOpen ? 1 : 0;
        out.raised += jar.row.campaign.raised;
    }
    // Acknowledged gifts that the cached figures do not have yet.
    for (auto it = m_overlay.allGifts().keyBegin(); it != m_overlay.allGifts().keyEnd(); ++it) {
        const auto at = worked(*it, cachedJar(*it));
        if (!at || !at->row.mine)
            continue;
        JarRow with = at->row;
        addGifts(with);
        figures[with.campaign.child].raised += with.campaign.raised - at->row.campaign.raised;
    }
    return figures;
}

ChildRow SqlView::withFigures(Child child, bool unsent, const QHash<ChildId, ChildRow> &figures) const
{
    ChildRow row = figures.value(child.id);
    row.child = std::move(child);
    row.unsent = unsent;
    return row;
}

QList<ChildRow> SqlView::children() const
{
    if (m_viewer.isNull())
        return {};
    Query query{m_database, QString{childColumns % QStringLiteral(" WHERE account = ? ORDER BY id")}};
    const QList<Child> cached = valueOrLogged(query.bind(m_viewer).rows(readChild), "children");
    const auto figures = figuresByChild();
    QList<ChildRow> rows;
    QSet<ChildId> seen;
    for (const Child &child : cached) {
        seen.insert(child.id);
        bool unsent = false;
        if (const auto known = worked(child.id, child, unsent))
            rows.append(withFigures(*known, unsent, figures));
    }
    // Made here: in the order of making, after those that the server has named.
    QList<ChildRow> made;
    for (auto it = m_overlay.children().keyBegin(); it != m_overlay.children().keyEnd(); ++it) {
        bool unsent = false;
        if (seen.contains(*it))
            continue;
        if (const auto known = worked(*it, std::nullopt, unsent))
            made.prepend(withFigures(*known, unsent, figures));
    }
    return rows + made;
}

std::optional<ChildRow> SqlView::child(ChildId id) const
{
    const ChildId known = resolved(id);
    for (const ChildRow &row : children()) {
        if (row.child.id == known)
            return row;
    }
    return std::nullopt;
}

Dashboard SqlView::dashboard() const
{
    Dashboard out;
    if (m_viewer.isNull())
        return out;
    Query count{m_database, QStringLiteral("SELECT count(*) FROM main.child WHERE account = ?")};
    out.children = valueOrLogged(count.bind(m_viewer).single<int>(), "dashboard");
    for (auto it = m_overlay.children().keyBegin(); it != m_overlay.children().keyEnd(); ++it) {
        Query query{m_database, QString{childColumns % QStringLiteral(" WHERE id = ? AND account = ?")}};
        const auto cached = valueOrLogged(query.bind(*it, m_viewer).row(readChild), "dashboard");
        bool unsent = false;
        out.children += (worked(*it, cached, unsent) ? 1 : 0) - (cached ? 1 : 0);
    }

    Query query{m_database, QString{QStringLiteral("SELECT 0, ") % figureColumns}};
    const auto figures
        = valueOrLogged(query.bind(m_viewer, workedIds()).row(readFigures), "dashboard").value_or(Figures{});
    out.jars = figures.jars;
    out.openJars = figures.openJars;
    out.goals = figures.goals;
    out.sums.confirmed = figures.raised;
    out.sums.confirmedCount = figures.gifts;
    out.lastGift = figures.lastGift;
    for (const Jar &jar : workedJars()) {
        if (!jar.row.mine)
            continue;
        ++out.jars;
        out.openJars += jar.row.campaign.isOpen ? 1 : 0;
        out.goals += jar.row.campaign.goal;
        out.sums.confirmed += jar.row.campaign.raised;
        out.sums.confirmedCount += jar.row.campaign.donationCount;
        Query last{m_database, QStringLiteral("SELECT last_gift FROM main.campaign WHERE id = ?")};
        out.lastGift
            = std::max(out.lastGift, valueOrLogged(last.bind(jar.row.campaign.id).single<Instant>(), "dashboard"));
    }
    for (auto it = m_overlay.allGifts().cbegin(); it != m_overlay.allGifts().cend(); ++it) {
        const auto at = worked(it.key(), cachedJar(it.key()));
        if (!at || !at->row.mine)
            continue;
        JarRow with = at->row;
        addGifts(with);
        out.sums.confirmed += with.campaign.raised - at->row.campaign.raised;
        out.sums.confirmedCount += with.campaign.donationCount - at->row.campaign.donationCount;
        out.sums.waiting += with.sums.waiting;
        out.sums.waitingCount += with.sums.waitingCount;
        out.sums.unknown += with.sums.unknown;
        out.sums.unknownCount += with.sums.unknownCount;
        out.sums.held += with.sums.held;
        out.sums.heldCount += with.sums.heldCount;
        for (const Overlay::Gift &gift : it.value()) {
            if (gift.state != GiftState::Refused)
                out.lastGift = std::max(out.lastGift, gift.made);
        }
    }
    out.gifts = out.sums.confirmedCount + out.sums.waitingCount + out.sums.unknownCount + out.sums.heldCount;
    return out;
}

QString SqlView::subjectOf(const EntryRow &row) const
{
    if (const auto *creation = std::get_if<CreateChild>(&row.entry.operation))
        return creation->draft.name;
    if (const auto *creation = std::get_if<CreateCampaign>(&row.entry.operation))
        return creation->draft.title;
    if (!row.campaign.isNull()) {
        const auto at = cachedJar(row.campaign);
        if (at)
            return at->row.campaign.title;
        const auto made = m_overlay.campaigns().constFind(row.campaign);
        if (made != m_overlay.campaigns().cend() && made->creation)
            return std::get<CreateCampaign>(made->creation->entry.operation).draft.title;
    }
    if (const auto *change = std::get_if<ChangeCampaign>(&row.entry.operation))
        return change->base.title;
    if (const auto *change = std::get_if<ChangeChild>(&row.entry.operation))
        return change->base.name;
    if (!row.child.isNull()) {
        Query query{m_database, QStringLiteral("SELECT name FROM main.child WHERE id = ?")};
        return valueOrLogged(query.bind(row.child).single<QString>(), "subject");
    }
    return {};
}

/// A guest's gift from this computer is everybody's business here, somebody else's account is not.
bool SqlView::isMyAffair(const EntryRow &row) const
{
    return row.entry.account.isNull() || row.entry.account == m_viewer;
}

OutboxCounts SqlView::outboxCounts() const
{
    OutboxCounts counts;
    for (const EntryRow &row : m_overlay.outbox()) {
        if (isMyAffair(row))
            ++(row.entry.state == EntryState::Waiting ? counts.waiting : counts.needsPerson);
    }
    return counts;
}

/// None where what was to be changed is gone.
std::optional<Clash> SqlView::clashOf(const EntryRow &row) const
{
    if (const auto *change = std::get_if<ChangeCampaign>(&row.entry.operation)) {
        const auto theirs = cachedJar(row.campaign);
        return theirs ? std::optional<Clash>{JarClash{change->base, change->change, theirs->row.campaign}} : std::nullopt;
    }
    if (const auto *change = std::get_if<ChangeChild>(&row.entry.operation)) {
        Query query{m_database, QString{childColumns % QStringLiteral(" WHERE id = ?")}};
        const auto theirs = valueOrLogged(query.bind(row.child).row(readChild), "clash");
        return theirs ? std::optional<Clash>{ChildClash{change->base, change->change, *theirs}} : std::nullopt;
    }
    return std::nullopt;
}

QList<OutboxRow> SqlView::outbox() const
{
    QList<OutboxRow> rows;
    for (const EntryRow &row : m_overlay.outbox()) {
        if (!isMyAffair(row))
            continue;
        OutboxRow out;
        out.entry = row.entry.number;
        out.client = row.entry.client;
        out.kind = row.kind;
        out.state = row.entry.state;
        out.subject = subjectOf(row);
        out.amount = row.amount;
        out.made = row.entry.made;
        out.attempts = row.entry.attempts;
        out.nextAttempt = row.entry.nextAttempt;
        out.refusal = refusalFromText(row.refusal);
        out.waitsFor = row.waitsFor;
        if (out.state == EntryState::Refused && out.refusal.reason == Reason::Conflict)
            out.clash = clashOf(row);
        rows.append(out);
    }
    return rows;
}

std::optional<QByteArray> SqlView::draft(const QString &key) const
{
    Query query{m_database, QStringLiteral("SELECT text FROM journal.draft WHERE key = ?")};
    return valueOrLogged(query.bind(key).row([](const Query &row) { return row.column<QByteArray>(0); }), "draft");
}

Instant SqlView::lastPull() const
{
    Query query{m_database, QStringLiteral("SELECT coalesce(max(as_of), 0) FROM main.pull WHERE account IN (0, ?)")};
    return valueOrLogged(query.bind(m_viewer.value()).single<Instant>(), "lastPull");
}

qint64 SqlView::resolved(qint64 id) const
{
    if (id >= 0)
        return id;
    Query query{m_database, QStringLiteral("SELECT remote_id FROM journal.identity WHERE provisional = ?")};
    const qint64 remote = valueOrLogged(query.bind(id).single<qint64>(), "resolve");
    return remote == 0 ? id : remote;
}

}
