#pragma once

#include "domain/clientid.h"

#include <QString>
#include <optional>

namespace dreamjar::server::store {

class Store;

/// The Idempotency-Key of a request that creates something (API.md part 2, item 2). It is kept on the row that was
/// made, unique there within its scope, and so never expires.
struct Key {
    QString scope; ///< route and principal
    ClientId client;
    QString digest; ///< of the body in canonical form
};

/// Takes the key of this name to the end of the transaction. False: another process of this database is working on it.
bool claim(Store &store, const QByteArray &name);

/// What an earlier request with this key made.
struct Earlier {
    qint64 id = 0;
    QString digest;
    QString answer; ///< the body it heard; empty where it is rendered again
};

}
