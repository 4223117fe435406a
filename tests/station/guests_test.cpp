#include "astation.h"

#include "replica/backup.h"

#include <QDir>

// A station that nobody set up, and what is kept of whoever gave.

namespace dreamjar::test {

using station::GiveTrouble;
using station::Readiness;

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

}
