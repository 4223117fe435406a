#include "heldwrites.h"

#include "database/query.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

using database::Database;
using database::Transaction;

HeldWrites::HeldWrites(const QString &url)
    : m_database(*Database::open(*database::Location::parse(url), database::Access::ReadWrite))
{
    auto begun = Transaction::begin(m_database, Transaction::Kind::Write);
    EXPECT_TRUE(begun);
    if (!begun)
        return;
    m_transaction.emplace(*std::move(begun));
    // The row that every transaction with something to tell takes its numbers from.
    database::Query lock{m_database, QStringLiteral("UPDATE server_identity SET last_change = last_change + 0")};
    EXPECT_TRUE(lock.exec());
}

}
