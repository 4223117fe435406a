#pragma once

#include "store/store.h"

namespace dreamjar::server::store {

// What those ask who look after a database.

struct Census {
    qint64 parents = 0;
    qint64 campaigns = 0;
    qint64 donations = 0;
};
Census takeCensus(Store &store);

/// How many connections of DreamJar servers there are to this PostgreSQL database, without our own.
qint64 otherServers(Store &store);

}
