#include "support.h"

#include <QProcess>

namespace dreamjar::database {

TEST(Durability, WhatWasSaidToBeCommittedOutlivesAKill)
{
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        QProcess process;
        process.start(QStringLiteral(COMMITTER), {path});
        qint64 told = 0;
        while (told < 20 + round) {
            ASSERT_TRUE(process.canReadLine() || process.waitForReadyRead(30'000)) << process.exitCode();
            while (process.canReadLine())
                told = process.readLine().trimmed().toLongLong();
        }
        process.kill();
        process.waitForFinished();
        while (process.canReadLine())
            told = process.readLine().trimmed().toLongLong();
        const Database db = taken(Database::open(Location::file(path), Access::ReadWrite));
        done(db.checkIntegrity());
        const qint64 last = number(db, QStringLiteral("SELECT max(n) FROM v"));
        EXPECT_GE(last, told);
        EXPECT_LE(last, told + 1);
        EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM v")), last);
        EXPECT_EQ(number(db, QStringLiteral("SELECT min(n) FROM v")), 1);
    }
}

}
