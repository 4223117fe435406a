#pragma once

#include "database/database.h"
#include "database/transaction.h"

#include <QString>
#include <optional>

namespace dreamjar::test {

/// Keeps a database from committing anything until it goes, as another process may for a moment.
class HeldWrites
{
public:
    explicit HeldWrites(const QString &url);

private:
    database::Database m_database;
    std::optional<database::Transaction> m_transaction;
};

}
