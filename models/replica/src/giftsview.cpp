#include "domain/fold.h"
#include "keys.h"
#include "log.h"
#include "sqlview.h"

#include <QStringBuilder>
// SqlView: gifts and the ledger.

namespace dreamjar::replica {

using database::Query;

namespace {

const QString giftTables = QStringLiteral(" FROM main.donation d LEFT JOIN main.campaign c ON c.id = d.campaign");

/// Newest first, ids last: the same as in SQL.
bool isNewer(const GiftRow &a, const GiftRow &b)
{
    return std::pair{a.donation.donated, a.donation.id} > std::pair{b.donation.donated, b.donation.id};
}

/// The rows of a filter as this viewer may see them: one's own view of a gift goes before what strangers see.
QString conditionOf(const GiftFilter &filter)
{
    QString sql;
    if (filter.campaign) {
        sql = QStringLiteral(" WHERE d.campaign = ? AND (d.account = ? OR (d.account = 0 AND NOT EXISTS "
                             "(SELECT 1 FROM main.donation p WHERE p.account = ? AND p.id = d.id)))");
    } else if (filter.owner) {
        sql = QStringLiteral(" WHERE d.account = ? AND c.owner = ?");
    } else {
        sql = QStringLiteral(" WHERE d.account = ? AND d.donor = ?");
    }
    for (qsizetype words = searchWords(filter.search).size(); words > 0; --words)
        sql += QStringLiteral(" AND instr(d.folded, ?) > 0");
    return sql;
}

void bindCondition(Query &query, const GiftFilter &filter, CampaignId campaign, ParentId viewer)
{
    if (filter.campaign)
        query.bind(campaign);
    query.bind(viewer.value(), viewer.value());
    for (const QString &word : searchWords(filter.search))
        query.bind(word);
}

}

const QString &SqlView::giftColumns()
{
    static const QString columns = QStringLiteral(
        "d.id, d.campaign, d.amount, d.comment, d.anonymous, d.donated, d.donor_name, d.donor_email, d.donor, d.client_id, "
    "d.account, coalesce(c.title, d.jar_title), coalesce(c.child_name, d.child_name), c.owner");
    return columns;
}

GiftRow SqlView::readGift(const Query &row, ParentId viewer)
{
    GiftRow gift;
    Donation &donation = gift.donation;
    donation.id = row.column<DonationId>(0);
    donation.campaign = row.column<CampaignId>(1);
    donation.amount = row.column<Money>(2);
    donation.comment = row.column<QString>(3);
    donation.visibility = row.column<bool>(4) ? Visibility::Anonymous : Visibility::Shown;
    donation.donated = row.column<Instant>(5);
    donation.donorName = row.column<QString>(6);
    donation.donorEmail = row.column<QString>(7);
    donation.donor = row.column<std::optional<ParentId>>(8);
    gift.client = row.column<ClientId>(9);
    const bool isPublic = row.column<qint64>(10) == 0;
    gift.publicName = isPublic ? donation.donorName : publicDonorName(donation, donation.donorName);
    gift.jarTitle = row.column<QString>(11);
    gift.childName = row.column<QString>(12);
    const auto owner = row.column<ParentId>(13);
    gift.owned = !owner.isNull() && owner == viewer;
    return gift;
}

bool SqlView::isCached(const Overlay::Gift &gift) const
{
    Query query{m_database,
        QStringLiteral("SELECT count(*) FROM main.donation WHERE account IN (0, ?) AND "
                       "(id = ? OR client_id = ?)")};
    return valueOrLogged(query.bind(m_viewer.value(), gift.id, gift.client).single<qint64>(), "gift") > 0;
}

/// What was given to somebody's jars together is for that parent; what one gave, for who gave it.
bool SqlView::isHidden(const GiftFilter &filter) const
{
    return !filter.campaign && (m_viewer.isNull() || (filter.owner && *filter.owner != m_viewer));
}

/// The giver and the jar's owner see everything, others what strangers see.
GiftRow SqlView::giftRow(const Overlay::Gift &gift, const std::optional<JarRow> &jar) const
{
    GiftRow row;
    Donation &donation = row.donation;
    donation.id = gift.id;
    donation.campaign = gift.draft.campaign;
    donation.amount = gift.draft.amount;
    donation.comment = gift.draft.comment;
    donation.visibility = gift.draft.visibility;
    donation.donated = gift.made;
    donation.donorName = gift.draft.donorName;
    row.client = gift.client;
    row.state = gift.state;
    row.publicName = publicDonorName(donation, donation.donorName);
    row.owned = jar && jar->mine;
    if (row.owned || (!m_viewer.isNull() && gift.account == m_viewer)) {
        donation.donorEmail = gift.draft.donorEmail;
        donation.donor = gift.draft.account;
    } else {
        donation.donorName = row.publicName;
    }
    if (jar) {
        row.jarTitle = jar->campaign.title;
        row.childName = jar->campaign.childName;
    }
    return row;
}

QList<GiftRow> SqlView::overlayGifts(const GiftFilter &filter) const
{
    const QStringList words = searchWords(filter.search);
    QList<GiftRow> rows;
    const auto take = [&](CampaignId campaign, const QList<Overlay::Gift> &gifts) {
        const auto at = jar(campaign);
        if (filter.owner && !(at && at->mine))
            return;
        for (const Overlay::Gift &gift : gifts) {
            if (!filter.campaign && !filter.owner && (m_viewer.isNull() || gift.account != m_viewer))
                continue;
            const GiftRow row = giftRow(gift, at);
            const QString text = folded(
                QString{row.donation.donorName % u'\n' % row.donation.comment % u'\n' % row.donation.donorEmail});
            if (containsAll(text, words) && !isCached(gift))
                rows.append(row);
        }
    };
    if (filter.campaign) {
        const CampaignId campaign = resolved(*filter.campaign);
        if (!m_overlay.gifts(campaign).isEmpty())
            take(campaign, m_overlay.gifts(campaign));
        return rows;
    }
    for (auto it = m_overlay.allGifts().cbegin(); it != m_overlay.allGifts().cend(); ++it)
        take(it.key(), it.value());
    return rows;
}

QList<GiftRow> SqlView::gifts(const GiftFilter &filter) const
{
    if (isHidden(filter))
        return {};
    const QList<GiftRow> extras = overlayGifts(filter);
    const Window window = windowFor(filter.offset, filter.limit, extras.size());
    // A search looks at every row anyway: faster as they lie than in the order of an index.
    const QString order = searchWords(filter.search).isEmpty()
        ? QStringLiteral(" ORDER BY d.donated DESC, d.id DESC")
        : QStringLiteral(" ORDER BY +d.donated DESC, +d.id DESC");
    Query query{m_database,
        QString{QStringLiteral("SELECT ") % giftColumns() % giftTables % conditionOf(filter) % order
            % QStringLiteral(" LIMIT ? OFFSET ?")}};
    bindCondition(query, filter, resolved(filter.campaign.value_or(CampaignId{})), m_viewer);
    query.bind(window.limit, window.offset);
    const auto rows = valueOrLogged(query.rows([this](const Query &row) { return readGift(row, m_viewer); }), "gifts");
    return mergedPage(rows, extras, window, filter.offset, filter.limit, isNewer);
}

int SqlView::giftCount(const GiftFilter &filter) const
{
    if (isHidden(filter))
        return 0;
    Query query{m_database, QString{QStringLiteral("SELECT count(*)") % giftTables % conditionOf(filter)}};
    bindCondition(query, filter, resolved(filter.campaign.value_or(CampaignId{})), m_viewer);
    return valueOrLogged(query.single<int>(), "giftCount") + static_cast<int>(overlayGifts(filter).size());
}

QList<LedgerRow> SqlView::ledger() const
{
    Query query{m_database,
        QStringLiteral("SELECT client_id, campaign, coalesce(remote_id, 0), amount, state, made "
                       "FROM journal.entry WHERE kind = 'donate' AND state <> 'cancelled' ORDER BY number")};
    return valueOrLogged(query.rows([](const Query &row) {
        LedgerRow line;
        line.client = row.column<ClientId>(0);
        line.campaign = row.column<CampaignId>(1);
        line.donation = row.column<DonationId>(2);
        line.amount = row.column<Money>(3);
        line.state = giftStateOf(stateFromKey(row.column<QString>(4)));
        line.made = row.column<Instant>(5);
        return line;
    }),
        "ledger");
}

}
