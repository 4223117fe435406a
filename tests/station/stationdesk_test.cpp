#include "stationserver.h"

#include "remote/memoryvault.h"
#include "domain/picturefile.h"
#include "replica/backup.h"
#include "replica/replica.h"
#include "replica/view.h"
#include "station/stationdesk.h"
#include "support/fakeclock.h"
#include "support/fakekeys.h"
#include "sync/engine.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;
using namespace std::chrono_literals;
using station::GiveTrouble;
using station::Readiness;
using station::StationDesk;

namespace {

/// A whole station on a folder of its own, that can be switched off at the wall.
class AStation : public ::testing::Test
{
protected:
    AStation() { start(); }
    ~AStation() override { stop(); }

    void start()
    {
        auto opened = replica::Replica::open(m_folder.path(), m_clock);
        if (!opened) {
            ASSERT_EQ(opened.error().error, replica::OpenError::DamagedJournal);
            ASSERT_TRUE(replica::Replica::setJournalAside(m_folder.path(), m_clock).ok());
            opened = replica::Replica::open(m_folder.path(), m_clock);
        }
        ASSERT_TRUE(opened.ok());
        m_replica = *std::move(opened);
        sync::EngineOptions options;
        options.vaultName = QStringLiteral("test");
        options.pullEvery = 100ms;
        options.keepsGifts = false;
        m_engine = std::make_unique<sync::Engine>(
            *m_replica, m_vault, m_clock, m_keys, options, [this] { return m_server.connection(); });
        m_desk = std::make_unique<StationDesk>(*m_replica, *m_engine, m_folder.path(), m_clock, m_keys);
        m_desk->measureDiskWith([this] { return m_free; });
        QObject::connect(m_desk.get(), &StationDesk::credentialGiven, m_desk.get(), [this](const QString &token) { m_token = token; });
        m_desk->start();
        if (m_desk->isActivated())
            m_engine->openStation(m_token);
        m_engine->start();
    }
    void stop()
    {
        m_desk.reset();
        m_engine.reset();
        m_replica.reset();
    }
    void activate()
    {
        std::optional<bool> done;
        m_desk->activate(m_server.code, &m_context, [&](const Result<void, Refusal> &result) { done = result.ok(); });
        ASSERT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }));
        ASSERT_TRUE(*done);
        ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Open; }));
    }
    template <class Condition>
    bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, 15'000);
    }
    Result<station::Thanks, GiveTrouble> give(qint64 jar, qint64 amount, const QString &name = {})
    {
        station::Gift gift;
        gift.jar = CampaignId{jar};
        gift.amount = Money::units(amount);
        gift.name = name;
        if (!name.isEmpty()) {
            gift.email = QStringLiteral("otto.private@example.org");
            gift.comment = QStringLiteral("a secret word");
        }
        std::optional<Result<station::Thanks, GiveTrouble>> result;
        m_desk->give(gift, &m_context, [&](const Result<station::Thanks, GiveTrouble> &came) { result = came; });
        EXPECT_TRUE(waitFor([&] { return result.has_value(); }));
        return result.value_or(Failure{GiveTrouble::Disk});
    }
    /// In how many of the station's files these bytes are.
    int filesWith(const QByteArray &bytes)
    {
        int count = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                ++count;
        }
        return count;
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeKeys m_keys;
    remote::MemoryVault m_vault;
    StationServer m_server;
    QObject m_context;
    qint64 m_free = qint64{10} * 1024 * 1024 * 1024;
    QString m_token;
    std::unique_ptr<replica::Replica> m_replica;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<StationDesk> m_desk;
};

}

TEST_F(AStation, IsSetUpByACodeAndNotByAnother)
{
    m_server.with([](StationServer &server) { server.code = QStringLiteral("WXYZ-WXYZ-WXYZ"); });
    std::optional<bool> done;
    m_desk->activate(QStringLiteral("ABCD-EFGH-JKMN"), &m_context, [&](const Result<void, Refusal> &result) { done = result.ok(); });
    ASSERT_TRUE(waitFor([&] { return done.has_value(); }));
    EXPECT_FALSE(*done);
    EXPECT_TRUE(m_desk->wantsDetails());
    activate();
    EXPECT_FALSE(m_desk->wantsDetails());
    EXPECT_EQ(m_desk->profile().name, QStringLiteral("Summer fair"));
    EXPECT_EQ(m_desk->jars().size(), 2);
    EXPECT_EQ(m_token, QStringLiteral("djk_secret"));
    EXPECT_EQ(filesWith("djk_secret"), 0) << "the credential is the caller's to keep";
}

TEST_F(AStation, SendsWhatADonorTypedSealedAndForgetsIt)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    const auto thanks = give(1, 25, QStringLiteral("Otto Private"));
    ASSERT_TRUE(thanks.ok());
    // While it waits nobody can read it here, and it is kept twice.
    EXPECT_EQ(filesWith("Otto Private") + filesWith("otto.private") + filesWith("a secret word"), 0);
    QFile log(QDir(m_folder.path()).filePath(QStringLiteral("receipts.log")));
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray line = log.readLine();
    EXPECT_TRUE(line.contains(thanks->reference.toString().toLatin1()));
    const QByteArray sealed = line.split(' ').at(6);
    ASSERT_GT(sealed.size(), 50);
    EXPECT_GE(filesWith(sealed), 2);

    m_server.with([](StationServer &server) { server.up = true; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    const ArrivedGift gift = m_server.gifts().first();
    EXPECT_EQ(gift.name, QStringLiteral("Otto Private"));
    EXPECT_EQ(gift.email, QStringLiteral("otto.private@example.org"));
    EXPECT_EQ(gift.comment, QStringLiteral("a secret word"));
    EXPECT_EQ(gift.key, u'"' + thanks->reference.toString() + u'"');
    ASSERT_TRUE(waitFor([&] { return filesWith(sealed) == 0; })) << filesWith(sealed);
    EXPECT_EQ(m_desk->findReceipts(m_clock.now(), 24h * 3650, Money::units(25), 9).size(), 1) << "the receipt stays";
}

TEST_F(AStation, SendsByTheOrderOfTimeAndIsNotHeldUpByARefusedOne)
{
    activate();
    m_server.with([](StationServer &server) {
        server.up = false;
        server.refusedJar = 2;
    });
    for (int i = 1; i <= 6; ++i)
        ASSERT_TRUE(give(i == 3 ? 2 : 1, i).ok());
    m_server.with([](StationServer &server) { server.up = true; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 0 && m_desk->refused().size() == 1; }));
    QList<qint64> amounts;
    for (const ArrivedGift &gift : m_server.gifts())
        amounts.append(gift.amount);
    EXPECT_EQ(amounts, (QList<qint64>{1, 2, 4, 5, 6}));
    EXPECT_EQ(m_desk->refused().first().gift.amount, Money::units(3));
    EXPECT_EQ(m_desk->refused().first().why.reason, Reason::NotAllowed);
}

TEST_F(AStation, KeepsAsHeldWhatCameTooLateForItsJar)
{
    activate();
    m_server.with([](StationServer &server) { server.closedJar = 2; });
    ASSERT_TRUE(give(2, 7, QStringLiteral("Otto Private")).ok());
    ASSERT_TRUE(waitFor([&] { return m_desk->health().held == 1; }));
    EXPECT_EQ(m_desk->health().waiting, 0);
    EXPECT_EQ(m_server.gifts().size(), 0);
}

TEST_F(AStation, ShowsAJarNoLongerWhenItIsClosed)
{
    activate();
    EXPECT_EQ(m_desk->jars().size(), 2);
    m_server.with([](StationServer &server) { server.shutJar = 2; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_desk->jars().size() == 1; }));
    EXPECT_EQ(m_desk->jars().first().id, CampaignId{1});
    const auto late = give(2, 5);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error(), GiveTrouble::JarClosed);
}

TEST_F(AStation, KeepsItsQueueWhenItIsRevokedAndSendsItWhenSetUpAnew)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    for (int i = 1; i <= 3; ++i)
        ASSERT_TRUE(give(1, i).ok());
    m_server.with([](StationServer &server) {
        server.up = true;
        server.revoked = true;
    });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Revoked; }));
    EXPECT_TRUE(waitFor([&] { return m_desk->health().waiting == 3; }));
    stop();
    start();
    EXPECT_EQ(m_desk->readiness(), Readiness::Revoked) << "also after a restart";
    activate();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 3; }));
    EXPECT_EQ(m_server.sum(), 6);
}

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

TEST_F(AStation, WorksOnPublicJarsByTheRulesForGuestsAndSealsWhatTheyType)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Open; }));
    EXPECT_TRUE(m_desk->sealsDetails());
    const auto nameless = give(1, 5);
    ASSERT_FALSE(nameless.ok());
    EXPECT_EQ(nameless.error(), GiveTrouble::Name);
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5, QStringLiteral("Otto Private")).ok());
    EXPECT_EQ(filesWith("Otto Private") + filesWith("otto.private") + filesWith("a secret word"), 0);
    stop();
    start();
    m_server.with([](StationServer &server) { server.up = true; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_EQ(m_server.gifts().first().name, QStringLiteral("Otto Private"));
    EXPECT_EQ(m_server.gifts().first().madeAt, QString()) << "it went as a guest's";
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 0; }));
    EXPECT_EQ(filesWith("Otto Private"), 0) << "also not by way of what the public is told";
}

TEST_F(AStation, SendsAsAGuestsWhatWasGivenBeforeItWasSetUp)
{
    ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Open; }));
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5, QStringLiteral("Otto Private")).ok());
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    stop();
    // Also when the journal was lost in between.
    ASSERT_TRUE(replica::Replica::setJournalAside(m_folder.path(), m_clock).ok());
    m_server.with([](StationServer &server) {
        server.up = true;
        server.giftsFail = true;
    });
    start();
    activate();
    m_server.with([](StationServer &server) { server.giftsFail = false; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_EQ(m_server.gifts().first().name, QStringLiteral("Otto Private"));
    EXPECT_FALSE(m_server.gifts().first().byStation);
    EXPECT_EQ(m_server.gifts().first().madeAt, QString());
}

TEST_F(AStation, KeepsForgottenDetailsInNoCopyOfItsJournal)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5, QStringLiteral("Otto Private")).ok());
    const QString log = QDir(m_folder.path()).filePath(QStringLiteral("receipts.log"));
    QFile lines(log);
    ASSERT_TRUE(lines.open(QIODevice::ReadOnly));
    const QByteArray sealed = lines.readLine().split(' ').at(6);
    ASSERT_TRUE(replica::backUpJournal(m_folder.path(), m_clock.now()).ok());
    stop();
    ASSERT_TRUE(replica::Replica::setJournalAside(m_folder.path(), m_clock).ok());
    start();
    ASSERT_GE(filesWith(sealed), 3);
    m_server.with([](StationServer &server) { server.up = true; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_TRUE(waitFor([&] { return filesWith(sealed) == 0; })) << filesWith(sealed);
}

TEST_F(AStation, SaysSoWhereTheServerHasNoKeyAndForgetsAllTheSame)
{
    m_server.with([](StationServer &server) { server.hasKey = false; });
    ASSERT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Open; }));
    EXPECT_FALSE(m_desk->sealsDetails());
    ASSERT_TRUE(give(1, 5, QStringLiteral("Otto Private")).ok());
    ASSERT_TRUE(waitFor([&] { return m_server.gifts().size() == 1; }));
    EXPECT_EQ(m_server.gifts().first().name, QStringLiteral("Otto Private"));
    EXPECT_TRUE(waitFor([&] { return filesWith("Otto Private") == 0; })) << filesWith("Otto Private");
}

TEST_F(AStation, TakesNothingBeforeItKnowsHowToKeepIt)
{
    stop();
    ASSERT_TRUE(QDir(m_folder.path()).removeRecursively());
    m_server.with([](StationServer &server) { server.keyFails = true; });
    start();
    ASSERT_TRUE(waitFor([&] { return !m_desk->jars().isEmpty(); }));
    EXPECT_EQ(m_desk->readiness(), Readiness::NoJars);
    EXPECT_FALSE(give(1, 5, QStringLiteral("Otto Private")).ok());
    m_server.with([](StationServer &server) { server.keyFails = false; });
    EXPECT_TRUE(waitFor([&] { return m_desk->readiness() == Readiness::Open; }));
}

TEST_F(AStation, ShowsPicturesAndDonorsOnlyWhereTheParentAllowsIt)
{
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAE0lEQVR4nGP436AARAwKDf+BCAAtcgZ9KyeVowAAAABJRU5ErkJggg==");
    const auto file = readPictureFile(png);
    ASSERT_TRUE(file.ok());
    m_server.with([&](StationServer &server) {
        server.pictureFile = file->bytes;
        server.picture = QStringLiteral("http://127.0.0.1/pictures/") + file->name();
    });
    activate();
    const auto bicycle = [&] {
        const auto &jars = m_desk->jars();
        const auto jar = std::find_if(jars.begin(), jars.end(), [](const station::Jar &one) { return one.id == CampaignId{1}; });
        return jar == jars.end() ? station::Jar{} : *jar;
    };
    EXPECT_EQ(bicycle().picture, QString());
    EXPECT_EQ(bicycle().donors, QStringList());
    m_server.with([](StationServer &server) { server.showsAll = true; });
    m_desk->syncNow();
    ASSERT_TRUE(
        waitFor([&] { return !bicycle().picture.isEmpty() && !bicycle().donors.isEmpty(); }));
    EXPECT_EQ(bicycle().donors, QStringList{QStringLiteral("Dora")});
    EXPECT_EQ(filesWith("Dora"), 0) << "names stay off the disk";
    const auto find = [&] {
        std::optional<QByteArray> found;
        m_desk->findPicture(bicycle().picture, &m_context, [&](const QByteArray &came) { found = came; });
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found.value_or(QByteArray{});
    };
    EXPECT_EQ(find(), file->bytes);
    m_server.with([](StationServer &server) { server.up = false; });
    stop();
    start();
    ASSERT_TRUE(waitFor([&] { return !bicycle().picture.isEmpty(); }));
    EXPECT_EQ(find(), file->bytes) << "also without a network";
    m_server.with([](StationServer &server) {
        server.up = true;
        server.showsAll = false;
    });
    m_desk->syncNow();
    EXPECT_TRUE(waitFor([&] { return filesWith(file->bytes) == 0; })) << "not allowed any more: it goes";
}

TEST_F(AStation, KeepsWhatStaffChose)
{
    activate();
    m_desk->chooseJars({CampaignId{2}});
    m_desk->choosePresets({Money::units(7)});
    m_desk->chooseLanguage(QStringLiteral("fr"));
    EXPECT_TRUE(m_desk->setPin(QStringLiteral("13579")));
    m_desk->rest(true);
    stop();
    start();
    ASSERT_TRUE(waitFor([&] { return m_desk->jars().size() == 1; }));
    EXPECT_EQ(m_desk->jars().first().id, CampaignId{2});
    EXPECT_EQ(m_desk->choosableJars().size(), 2);
    EXPECT_EQ(m_desk->profile().presets, QList<Money>{Money::units(7)});
    EXPECT_EQ(m_desk->profile().language, QStringLiteral("fr"));
    EXPECT_EQ(m_desk->readiness(), Readiness::Resting);
    EXPECT_EQ(m_desk->tryPin(QStringLiteral("13579")).answer, station::PinAnswer::Right);
}

TEST_F(AStation, RaisesAnAlarmAfterSevenDays)
{
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5).ok());
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    EXPECT_FALSE(m_desk->health().late);
    EXPECT_EQ(m_desk->health().todayCount, 1);
    stop();
    m_clock.advance(24h * 8);
    start();
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    EXPECT_TRUE(m_desk->health().late);
    EXPECT_EQ(m_desk->health().todayCount, 0);
}
