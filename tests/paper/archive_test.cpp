// Many documents in one file, read back by unzip (PRODUCT D9).
#include "paper/archive.h"
#include "support/foreignreaders.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace dreamjar::paper;

using dreamjar::test::outputOf;

TEST(Archive, HoldsEveryEntryOnce)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("receipts.zip"));
    ASSERT_TRUE(writeZip(path, {{QStringLiteral("Otto.pdf"), "one"}, {QStringLiteral("Otto.pdf"), "two"}}));
    EXPECT_EQ(outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("Otto.pdf")}), "one");
    EXPECT_EQ(outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QStringLiteral("Otto (2).pdf")}), "two");
    EXPECT_EQ(QDir{folder.path()}.entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("receipts.zip")});
}

TEST(Archive, LeavesNothingWhereItCannotWrite)
{
    const QTemporaryDir folder;
    EXPECT_FALSE(writeZip(folder.filePath(QStringLiteral("missing/receipts.zip")), {{QStringLiteral("a"), "b"}}));
    EXPECT_FALSE(writeFile(folder.filePath(QStringLiteral("missing/a.pdf")), "b"));
}

TEST(Archive, MakesNamesThatNoFileSystemStumblesOver)
{
    EXPECT_EQ(safeFileName(QStringLiteral("../../etc/passwd")), QStringLiteral("-..-etc-passwd"));
    EXPECT_EQ(safeFileName(QStringLiteral("Élodie: 100% \"sure\"?")), QStringLiteral("Élodie- 100% -sure--"));
    EXPECT_EQ(safeFileName(QStringLiteral(" . ")), QStringLiteral("document"));
    EXPECT_LE(safeFileName(QString(500, u'x')).size(), 80);
}
