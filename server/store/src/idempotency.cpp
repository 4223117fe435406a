#include "store/idempotency.h"

#include "store/store.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace dreamjar::server::store {

using database::Query;

bool claim(Store &store, const QByteArray &name)
{
    if (store.database().dialect() != database::Dialect::Postgres)
        return true;
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    Query lock{store.database(), QStringLiteral("SELECT pg_try_advisory_xact_lock(?)")};
    return store.value<bool>(lock.bind(qFromBigEndian<qint64>(digest.constData()))).value_or(true); // failure() tells
}

}
