#include "astation.h"

#include "replica/view.h"

#include <QDir>

// A station: journals, disks and clocks that fail it.

namespace dreamjar::test {

using namespace std::chrono_literals;
using station::GiveTrouble;
using station::Readiness;

TEST_F(AStation, MakesADamagedJournalAnewFromTheReceiptsLog)
{
    activate();
    ASSERT_TRUE(give(1, 100, QStringLiteral("Otto Private")).ok());
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1 && m_desk->health().waiting == 0; }));
    m_server.with([](StationServer &server) { server.up = false; });
    for (int i = 1; i <= 20; ++i)
        ASSERT_TRUE(give(1, i, i % 2 ? QStringLiteral("Otto Private") : QString()).ok());
    stop();
    {
        QFile journal(QDir(m_folder.path()).filePath(QStringLiteral("journal.db")));
        ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
        for (qint64 place = 4096; place < journal.size(); place += 1500) {
            journal.seek(place);
            journal.write(QByteArray(300, '\x55'));
        }
    }
    m_server.with([](StationServer &server) { server.up = true; });
    start();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 21; })) << m_server.gifts().size();
    EXPECT_EQ(m_server.sum(), 100 + 210);
    QSet<QString> references;
    for (const ArrivedGift &gift : m_server.gifts())
        references.insert(gift.key);
    EXPECT_EQ(references.size(), 21);
    EXPECT_EQ(m_server.gifts().at(1).name, QStringLiteral("Otto Private"));
}

TEST_F(AStation, PutsALineUnderAGiftThatThePowerCutBeforeItsLine)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5).ok());
    stop();
    const QString log = QDir(m_folder.path()).filePath(QStringLiteral("receipts.log"));
    ASSERT_TRUE(QFile::resize(log, 0));
    start();
    ASSERT_TRUE(waitFor([&] { return QFileInfo(log).size() > 0; }));
    // The log's own thread has written it; the desk hears of it next.
    EXPECT_TRUE(waitFor([&] { return m_desk->findReceipts(m_clock.now(), 24h * 3650, {}, 9).size() == 1; }));
}

TEST_F(AStation, ThanksForNothingThatTheDiskDidNotTake)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    const QString log = QDir(m_folder.path()).filePath(QStringLiteral("receipts.log"));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), log)); // every write fails as on a full disk
    const auto thanks = give(1, 5);
    ASSERT_FALSE(thanks.ok());
    EXPECT_EQ(thanks.error(), GiveTrouble::Disk);
    EXPECT_EQ(m_desk->readiness(), Readiness::DiskFails);
    QFile::remove(log);
    m_server.with([](StationServer &server) { server.up = true; });
    ASSERT_TRUE(give(1, 6).ok());
    EXPECT_EQ(m_desk->readiness(), Readiness::Open);
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_EQ(m_server.sum(), 6) << "what was not thanked for is not sent";
}

TEST_F(AStation, BeginsNothingNewOnADiskThatIsNearlyFull)
{
    activate();
    m_free = 10 * 1024 * 1024;
    const auto thanks = give(1, 5);
    ASSERT_FALSE(thanks.ok());
    EXPECT_EQ(thanks.error(), GiveTrouble::Disk);
    EXPECT_EQ(m_desk->readiness(), Readiness::DiskFull);
    m_free = qint64{10} * 1024 * 1024 * 1024;
    m_server.with([](StationServer &server) { server.up = true; });
    EXPECT_TRUE(waitFor([&] { return give(1, 5).ok() || m_desk->readiness() == Readiness::Open; }));
}

TEST_F(AStation, TellsTheTimeOfTheServerWithAClockThatIsWrongByYears)
{
    m_clock.set(u"2019-03-01T00:00:00Z");
    activate();
    ASSERT_TRUE(waitFor([&] { return m_desk->health().clockAhead.has_value(); }));
    EXPECT_LT(*m_desk->health().clockAhead, -24h * 365 * 7);
    const auto thanks = give(1, 5);
    ASSERT_TRUE(thanks.ok());
    EXPECT_EQ(thanks->made.toDateTime().date(), QDate(2026, 6, 15));
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_TRUE(m_server.gifts().first().madeAt.startsWith(QStringLiteral("2026-06-15T12:0")));
}

TEST_F(AStation, SendsWhatAClockFromTheFuturePutOff)
{
    m_clock.set(u"2038-01-01T00:00:00Z");
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5).ok());
    const auto postponed = m_replica->waitJournal([&](replica::Journal &journal) {
        const auto entry = journal.nextDue(m_clock.now(), {});
        return entry && journal.postpone(entry->number, m_clock.now() + 60s, {Reason::Offline, {}, {}}).ok();
    });
    EXPECT_TRUE(postponed);
    stop();
    m_clock.set(u"2026-06-15T12:00:00Z");
    m_server.with([](StationServer &server) { server.up = true; });
    start();
    EXPECT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
}

}
