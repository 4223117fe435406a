#include "database/copies.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::database {
namespace {

using std::chrono::seconds;

const Instant noon = Instant::fromDateTime(QDateTime{QDate{2026, 11, 25}, QTime{12, 0}, Qt::UTC});

class CopiesTest : public testing::Test
{
protected:
    QString make(Instant moment)
    {
        const QString name = m_copies.nameFor(moment);
        EXPECT_FALSE(QFile::exists(name)) << name.toStdString();
        QFile file{name};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return name;
    }
    QStringList inOrder() const
    {
        QStringList paths;
        for (const Copy &copy : m_copies.newestFirst())
            paths << copy.path;
        return paths;
    }

    QTemporaryDir m_folder;
    Copies m_copies{m_folder.path(), QStringLiteral("journal")};
};

TEST_F(CopiesTest, OfTheSameSecondStandInTheOrderOfTheirMaking)
{
    const QString before = make(noon - seconds{1});
    QStringList newestFirst{before};
    for (int i = 0; i < 11; ++i)
        newestFirst.prepend(make(noon));
    newestFirst.prepend(make(noon + seconds{1}));

    EXPECT_EQ(inOrder(), newestFirst);
    EXPECT_EQ(m_copies.newestFirst().at(5).made, noon);
}

TEST_F(CopiesTest, KeepsTheNewestAndWhatLiesBesideThem)
{
    const QString old = make(noon);
    const QString second = make(noon);
    const QString third = make(noon);
    const QString secret = QString{old}.replace(QStringLiteral(".db"), QStringLiteral(".secret"));
    ASSERT_TRUE(QFile::copy(old, secret));

    m_copies.keepNewest(2);

    EXPECT_EQ(inOrder(), (QStringList{third, second}));
    EXPECT_FALSE(QFile::exists(secret));
}

TEST_F(CopiesTest, AreNoFilesOfAnotherName)
{
    make(noon);
    for (const char *name : {"journal.db", "journal-yesterday.db", "server-20261125T120000Z.db", "journal-20261125T120000Z.db.part"}) {
        QFile file{QDir{m_folder.path()}.filePath(QString::fromLatin1(name))};
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    EXPECT_EQ(inOrder().size(), 1);
}

}
}
