#include "store/upkeep.h"

namespace dreamjar::server::store {

using database::Query;

Census takeCensus(Store &store)
{
    Query count{store.database(),
        QStringLiteral("SELECT (SELECT COUNT(*) FROM parent), (SELECT COUNT(*) FROM campaign), "
                       "(SELECT COUNT(*) FROM donation)")};
    return store
        .row(count,
            [](const Query &row) {
                return Census{row.column<qint64>(0), row.column<qint64>(1), row.column<qint64>(2)};
            })
        .value_or(Census{});
}

qint64 otherServers(Store &store)
{
    Query count{store.database(),
        QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'dreamjar' "
                       "AND datname = current_database() AND pid <> pg_backend_pid()")};
    return store.value<qint64>(count).value_or(0);
}

}
