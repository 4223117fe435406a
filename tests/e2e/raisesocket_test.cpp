#include "raisesocket.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <gtest/gtest.h>

namespace dreamjar::test {

using desktop::RaiseSocket;

namespace {

std::future<bool> ring(const QString &path)
{
    return std::async(std::launch::async, [path] { return RaiseSocket::ring(path); });
}

}

TEST(RaiseSocket, BringsTheRingToWhoListens)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bell"));
    RaiseSocket bell;
    ASSERT_TRUE(bell.listen(path));
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions{});
    int rings = 0;
    QObject::connect(&bell, &RaiseSocket::rung, &bell, [&rings] { ++rings; });
    auto first = ring(path), second = ring(path);
    EXPECT_TRUE(QTest::qWaitFor([&rings] { return rings == 2; }));
    EXPECT_TRUE(first.get());
    EXPECT_TRUE(second.get());
}

TEST(RaiseSocket, SaysThatNobodyListens)
{
    QTemporaryDir folder;
    EXPECT_FALSE(RaiseSocket::ring(folder.filePath(QStringLiteral("bell"))));
    EXPECT_FALSE(RaiseSocket::ring(folder.filePath(QString(200, u'x'))));
}

TEST(RaiseSocket, TakesThePlaceOfADeadOnes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bell"));
    QFile left(path);
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    {
        RaiseSocket bell;
        EXPECT_TRUE(bell.listen(path));
    }
    EXPECT_FALSE(QFileInfo::exists(path));
}

}
