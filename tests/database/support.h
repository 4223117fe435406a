#pragma once

#include "database/database.h"
#include "database/migrator.h"
#include "database/query.h"
#include "database/transaction.h"
#include "support/postgrescluster.h"
#include "support/printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::database {

inline std::string wordsOf(const QString &error)
{
    return error.toStdString();
}
inline std::string wordsOf(const SqlError &error)
{
    return error.text.toStdString();
}
inline std::string wordsOf(const OpenError &error)
{
    return error.text.toStdString();
}

/// The value, or a loud end of the test program: for arranging, where a failure is not what is tested.
template <class T, class E>
T taken(Result<T, E> result)
{
    if (!result) {
        ADD_FAILURE() << wordsOf(result.error());
        std::abort();
    }
    return std::move(result).value();
}

template <class E>
void done(const Result<void, E> &result)
{
    ASSERT_TRUE(result.ok()) << wordsOf(result.error());
}

inline void execute(const Database &database, const QString &sql)
{
    done(Query{database, sql}.exec());
}

inline qint64 number(const Database &database, const QString &sql)
{
    return taken(Query{database, sql}.single<qint64>());
}

inline QString text(const Database &database, const QString &sql)
{
    return taken(Query{database, sql}.single<QString>());
}

/// A folder of migrations that a test writes itself.
class Migrations
{
public:
    Migrations &add(const QString &name, const QString &sql)
    {
        QFile file{m_folder.filePath(name)};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(sql.toUtf8());
        return *this;
    }
    Migrator migrator() const { return Migrator{m_folder.path()}; }

private:
    QTemporaryDir m_folder;
};

/// What must hold on both engines: each test has an empty database of its own.
class BothDialects : public ::testing::TestWithParam<Dialect>
{
protected:
    Location newLocation()
    {
        if (GetParam() == Dialect::Sqlite)
            return Location::file(m_folder.filePath(QStringLiteral("test%1.db").arg(++m_count)));
        return taken(Location::parse(test::PostgresCluster::shared().newDatabase()));
    }
    Database newDatabase() { return taken(Database::open(newLocation(), Access::ReadWrite)); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

#define DJ_BOTH_DIALECTS(Suite)                                                                                        \
    INSTANTIATE_TEST_SUITE_P(On, Suite, ::testing::Values(Dialect::Sqlite, Dialect::Postgres),                         \
        [](const auto &info) { return info.param == Dialect::Sqlite ? "Sqlite" : "Postgres"; })

}
