#include "newerversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <gtest/gtest.h>

namespace dreamjar::test {

void leaveByANewerVersion(const QString &file)
{
    const QString connection = QStringLiteral("newer");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        ASSERT_TRUE(database.open());
        QSqlQuery newer(database);
        ASSERT_TRUE(newer.exec(QStringLiteral("INSERT INTO schema_migration SELECT 9999, 'from the future', checksum, "
                                              "applied FROM schema_migration LIMIT 1")));
        newer.finish();
        ASSERT_TRUE(newer.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }
    QSqlDatabase::removeDatabase(connection);
}

}
