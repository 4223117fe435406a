#include "astation.h"

#include <QDir>

// A station: gifts that go their way.

using namespace std::chrono_literals;

namespace dreamjar::test {

using namespace std::chrono_literals;

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

}
