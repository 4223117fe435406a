#pragma once

#include "database/errors.h"
#include "domain/heldgift.h"
#include "domain/result.h"

namespace dreamjar::database {
class Database;
}

namespace dreamjar::replica {

/// Gifts that wait for the word of their jar's owner, in cache.db. The caller's transaction.
class HeldGifts
{
public:
    HeldGifts(const database::Database &database, ParentId account) : m_database(database), m_account(account) { }

    QList<HeldGift> all() const;
    /// These are all there are. Says whether anything changed.
    Result<bool, database::SqlError> replaceBy(const QList<HeldGift> &gifts) const;

private:
    const database::Database &m_database;
    ParentId m_account;
};

}
