#pragma once

#include "domain/campaign.h"
#include "replica/filters.h"

#include <QVariant>
#include <tuple>

namespace dreamjar::replica {

// The orders of jars, the same in SQL and here; ids last, so that they are total. In SQL a campaign is "c".

/// Something to be put behind " WHERE …", with its values in order.
struct SqlCondition {
    QString sql;
    QVariantList values;

    SqlCondition &operator+=(const SqlCondition &more)
    {
        sql += more.sql;
        values += more.values;
        return *this;
    }
};

/// " ORDER BY …"; EndingSoon takes the time of now as its value.
QString orderOf(JarSort sort);
/// Those that come behind `anchor`, by key: a page costs what is on it, however far down it is.
SqlCondition behind(JarSort sort, const Campaign &anchor, Instant now);
/// Compares as orderOf() orders.
std::tuple<qint64, qint64, qint64> placeOf(JarSort sort, const Campaign &campaign, Instant now);

}
