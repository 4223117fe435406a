#include "astation.h"

// A station: set up by a code, revoked, moved.

namespace dreamjar::test {

using station::Readiness;

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

TEST_F(AStation, IsMovedByACodeThatNamesAnotherServer)
{
    std::optional<StationCode> movedBy;
    m_desk->moveBy([&](const StationCode &code, QObject *, auto done) {
        movedBy = code;
        done({});
    });
    const QString code = QStringLiteral("wxyz-wxyz-wxyz@jars.example.org");
    EXPECT_TRUE(activateBy(code).ok());
    ASSERT_TRUE(movedBy.has_value());
    EXPECT_EQ(movedBy->code, QStringLiteral("WXYZ-WXYZ-WXYZ"));
    EXPECT_EQ(movedBy->server, QUrl(QStringLiteral("https://jars.example.org/")));
    EXPECT_TRUE(m_desk->wantsDetails()) << "here nothing changed";
    EXPECT_EQ(activateBy(QStringLiteral("WXYZ@not a server?")).error().reason, Reason::Invalid);

    // What waits here goes first.
    activate();
    m_server.with([](StationServer &server) { server.up = false; });
    ASSERT_TRUE(give(1, 5).ok());
    ASSERT_TRUE(waitFor([&] { return m_desk->health().waiting == 1; }));
    movedBy.reset();
    EXPECT_EQ(activateBy(code).error().reason, Reason::Conflict);
    EXPECT_FALSE(movedBy.has_value());
}

TEST_F(AStation, IsKnownToTheSameStaffWhereItMovedTo)
{
    ASSERT_TRUE(m_desk->setPin(QStringLiteral("13579")));
    m_desk->choosePaper(station::Paper::Roll80, QStringLiteral("till"));
    const QTemporaryDir elsewhere;
    {
        station::StationDesk there(*m_replica, *m_engine, elsewhere.path(), m_clock, m_keys);
        there.takeStaffOf(*m_desk);
    }
    station::StationDesk there(*m_replica, *m_engine, elsewhere.path(), m_clock, m_keys);
    EXPECT_EQ(there.tryPin(QStringLiteral("13579")).answer, station::PinAnswer::Right);
    EXPECT_EQ(there.paper(), station::Paper::Roll80);
    EXPECT_EQ(there.printer(), QStringLiteral("till"));
}

}
