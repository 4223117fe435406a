#include "store/campaignlist.h"

#include "campaignrow.h"
#include "store/searchindex.h"

#include <QStringBuilder>
#include <limits>

namespace dreamjar::server::store {

using database::Query;

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
constexpr int endedPart = 1;

struct Order {
    QString key; ///< to the letter as in the index
    bool down = false;
};

Order orderOf(CampaignOrder order)
{
    switch (order) {
    case CampaignOrder::ById:
        return {QStringLiteral("campaign.id"), false};
    case CampaignOrder::Newest:
        return {QStringLiteral("campaign.created"), true};
    case CampaignOrder::MostFunded:
        return {QStringLiteral("campaign.raised"), true};
    case CampaignOrder::ClosestToGoal:
        return {QStringLiteral("(CASE WHEN campaign.raised >= campaign.goal THEN 9223372036854775807 "
                               "ELSE campaign.goal - campaign.raised END)"),
            false};
    case CampaignOrder::EndingSoon:
        return {QStringLiteral("(CASE WHEN campaign.has_deadline AND campaign.deadline IS NOT NULL "
                               "THEN campaign.deadline ELSE 9223372036854775807 END)"),
            false};
    }
    Q_UNREACHABLE();
}

qint64 keyOf(CampaignOrder order, const Campaign &campaign)
{
    switch (order) {
    case CampaignOrder::ById:
        return campaign.id.value();
    case CampaignOrder::Newest:
        return campaign.created.toMicroseconds();
    case CampaignOrder::MostFunded:
        return campaign.raised.toUnits();
    case CampaignOrder::ClosestToGoal:
        return campaign.isFull() ? never : (campaign.goal - campaign.raised).toUnits();
    case CampaignOrder::EndingSoon: {
        const auto deadline = campaign.effectiveDeadline();
        return deadline ? deadline->toMicroseconds() : never;
    }
    }
    Q_UNREACHABLE();
}

/// A text that LIKE finds anywhere; "!" makes the next letter mean itself.
QString anywhere(const QString &word)
{
    QString pattern = word;
    pattern.replace(u'!', QStringLiteral("!!")).replace(u'%', QStringLiteral("!%")).replace(u'_', QStringLiteral("!_"));
    return u'%' % pattern % u'%';
}

}

CampaignPosition CampaignList::positionOf(const CampaignWish &wish, const Campaign &campaign)
{
    const qint64 key = keyOf(wish.order, campaign);
    const bool ended = wish.order == CampaignOrder::EndingSoon && key < wish.began.toMicroseconds();
    return {ended ? endedPart : 0, key, campaign.id.value()};
}

QList<CampaignRow> CampaignList::page(const CampaignWish &wish)
{
    const int first = wish.after ? wish.after->part : 0;
    const auto asked = SearchIndex{m_store}.wordsToAskFor(wish.words, wish.category);
    QList<CampaignRow> rows = part(wish, asked, first, wish.limit);
    if (wish.order != CampaignOrder::EndingSoon || first == endedPart)
        return rows;
    const int left = wish.limit > 0 ? wish.limit - static_cast<int>(rows.size()) : 0;
    if (wish.limit == 0 || left > 0)
        rows += part(wish, asked, endedPart, left);
    return rows;
}

QList<CampaignRow> CampaignList::part(
    const CampaignWish &wish, const std::optional<QString> &asked, int part, int limit)
{
    const Order order = orderOf(wish.order);
    const bool byId = wish.order == CampaignOrder::ById;
    const bool byEnd = wish.order == CampaignOrder::EndingSoon;
    const bool goesOn = wish.after && wish.after->part == part;

    QString sql = QStringLiteral("WHERE campaign.is_open AND campaign.visibility = 'listed'");
    if (wish.category)
        sql += QStringLiteral(" AND campaign.category = ?");
    for (qsizetype i = 0; i < wish.words.size(); ++i)
        sql += QStringLiteral(" AND campaign.folded LIKE ? ESCAPE '!'");
    if (asked)
        sql += u" AND " % SearchIndex{m_store}.condition();
    if (byEnd)
        sql += u" AND " % order.key % (part == endedPart ? QStringLiteral(" < ?") : QStringLiteral(" >= ?"));
    if (goesOn && byId)
        sql += QStringLiteral(" AND campaign.id > ?");
    else if (goesOn && order.down)
        sql += u" AND " % order.key % u" <= ? AND (" % order.key % u" < ? OR campaign.id < ?)";
    else if (goesOn)
        sql += u" AND " % order.key % u" >= ? AND (" % order.key % u" > ? OR campaign.id < ?)";
    sql += u" ORDER BY " % order.key % (order.down ? QStringLiteral(" DESC") : QString{});
    if (!byId)
        sql += QStringLiteral(", campaign.id DESC");
    if (limit > 0)
        sql += QStringLiteral(" LIMIT ?");

    Query find{m_store.database(), selectCampaigns(sql)};
    if (wish.category)
        find.bind(toKey(*wish.category));
    for (const QString &word : wish.words)
        find.bind(anywhere(word));
    if (asked)
        find.bind(*asked);
    if (byEnd)
        find.bind(wish.began);
    if (goesOn && byId)
        find.bind(wish.after->id);
    else if (goesOn)
        find.bind(wish.after->key, wish.after->key, wish.after->id);
    if (limit > 0)
        find.bind(limit);
    return m_store.rows(find, readCampaign);
}

}
