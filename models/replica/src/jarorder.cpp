#include "jarorder.h"

#include "columns.h"

#include <QStringBuilder>

namespace dreamjar::replica {

namespace {

enum class Direction { Up, Down };

/// Wide first, for the index, then exact.
SqlCondition behindKey(const QString &column, qint64 key, Direction way, qint64 id, Direction ids)
{
    const QString on = way == Direction::Up ? QStringLiteral(" >") : QStringLiteral(" <");
    const QString onId = ids == Direction::Up ? QStringLiteral(" > ?") : QStringLiteral(" < ?");
    return {u" AND " % column % on % u"= ? AND (" % column % on % u" ? OR c.id" % onId % u")", {key, key, id}};
}

/// While time is left those that ended come last; behind one that ended only such.
SqlCondition behindEnd(qint64 ends, qint64 id, qint64 now)
{
    SqlCondition later = behindKey(QStringLiteral("c.ends"), ends, Direction::Up, id, Direction::Down);
    if (ends < now)
        return {later.sql % u" AND c.ends < ?", later.values << now};
    // " AND " of the later ones stands in front of a bracket of its own.
    return {u" AND (c.ends < ? OR (TRUE" % later.sql % u"))", QVariantList{now} + later.values};
}

}

QString orderOf(JarSort sort)
{
    switch (sort) {
    case JarSort::Newest:
        return QStringLiteral(" ORDER BY c.created DESC, c.id DESC");
    case JarSort::MostFunded:
        return QStringLiteral(" ORDER BY c.raised DESC, c.id DESC");
    case JarSort::ClosestToGoal:
        return QStringLiteral(" ORDER BY c.missing, c.id DESC");
    case JarSort::EndingSoon:
        return QStringLiteral(" ORDER BY c.ends < ?, c.ends, c.id DESC");
    case JarSort::LargestGoal:
        return QStringLiteral(" ORDER BY c.goal DESC, c.id DESC");
    case JarSort::SmallestGoal:
        return QStringLiteral(" ORDER BY c.goal, c.id");
    case JarSort::LeastFunded:
        return QStringLiteral(" ORDER BY c.raised, c.id");
    case JarSort::ByProgress:
        break;
    }
    return QStringLiteral(" ORDER BY c.progress DESC, c.id DESC");
}

SqlCondition behind(JarSort sort, const Campaign &anchor, Instant now)
{
    const SortKeys keys = sortKeysOf(anchor);
    const qint64 id = anchor.id.value();
    switch (sort) {
    case JarSort::Newest:
        return behindKey(QStringLiteral("c.created"), anchor.created.toMicroseconds(), Direction::Down, id, Direction::Down);
    case JarSort::MostFunded:
        return behindKey(QStringLiteral("c.raised"), anchor.raised.toUnits(), Direction::Down, id, Direction::Down);
    case JarSort::ClosestToGoal:
        return behindKey(QStringLiteral("c.missing"), keys.missing, Direction::Up, id, Direction::Down);
    case JarSort::EndingSoon:
        return behindEnd(keys.ends, id, now.toMicroseconds());
    case JarSort::LargestGoal:
        return behindKey(QStringLiteral("c.goal"), anchor.goal.toUnits(), Direction::Down, id, Direction::Down);
    case JarSort::SmallestGoal:
        return behindKey(QStringLiteral("c.goal"), anchor.goal.toUnits(), Direction::Up, id, Direction::Up);
    case JarSort::LeastFunded:
        return behindKey(QStringLiteral("c.raised"), anchor.raised.toUnits(), Direction::Up, id, Direction::Up);
    case JarSort::ByProgress:
        break;
    }
    return behindKey(QStringLiteral("c.progress"), keys.progress, Direction::Down, id, Direction::Down);
}

std::tuple<qint64, qint64, qint64> placeOf(JarSort sort, const Campaign &campaign, Instant now)
{
    const SortKeys keys = sortKeysOf(campaign);
    const qint64 id = -campaign.id.value();
    switch (sort) {
    case JarSort::Newest:
        return {-campaign.created.toMicroseconds(), 0, id};
    case JarSort::MostFunded:
        return {-campaign.raised.toUnits(), 0, id};
    case JarSort::ClosestToGoal:
        return {keys.missing, 0, id};
    case JarSort::EndingSoon:
        return {keys.ends < now.toMicroseconds() ? 1 : 0, keys.ends, id};
    case JarSort::LargestGoal:
        return {-campaign.goal.toUnits(), 0, id};
    case JarSort::SmallestGoal:
        return {campaign.goal.toUnits(), 0, -id};
    case JarSort::LeastFunded:
        return {campaign.raised.toUnits(), 0, -id};
    case JarSort::ByProgress:
        break;
    }
    return {-keys.progress, 0, id};
}

}
