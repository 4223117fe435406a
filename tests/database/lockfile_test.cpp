#include "database/lockfile.h"

#include "support.h"

#include <QCoreApplication>
#include <QProcess>

namespace dreamjar::database {

TEST(LockFile, IsHeldByOneAtATime)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    {
        auto first = LockFile::take(path);
        ASSERT_TRUE(first.ok());
        const auto second = LockFile::take(path);
        ASSERT_FALSE(second.ok());
        EXPECT_EQ(second.error().processId, QCoreApplication::applicationPid());
        EXPECT_FALSE(second.error().notWritable);
    }
    EXPECT_TRUE(LockFile::take(path).ok());
}

TEST(LockFile, OfADeadProcessIsTakenOver)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lock"));
    QProcess process;
    process.start(QStringLiteral(COMMITTER), {QStringLiteral("--lock"), path});
    ASSERT_TRUE(process.waitForReadyRead(30'000));
    const auto held = LockFile::take(path);
    ASSERT_FALSE(held.ok());
    EXPECT_EQ(held.error().processId, process.processId());
    process.kill();
    process.waitForFinished();
    EXPECT_TRUE(LockFile::take(path).ok());
}

TEST(LockFile, SaysWhenTheFolderRefuses)
{
    const auto refused = LockFile::take(QStringLiteral("/proc/self/lock"));
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().notWritable);
}

}
