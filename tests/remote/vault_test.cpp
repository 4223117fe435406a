#include "remote/keychainvault.h"
#include "remote/memoryvault.h"

#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::remote {
namespace {

const VaultKey key{QStringLiteral("https://example.org"), ParentId{7}};

template <class Ask>
auto answerOf(Ask ask)
{
    QObject context;
    std::optional<Result<QString, VaultTrouble>> result;
    ask(&context, [&](const Result<QString, VaultTrouble> &came) { result.emplace(came); });
    EXPECT_TRUE(QTest::qWaitFor([&] { return result.has_value(); }));
    return *result;
}

TEST(MemoryVault, GivesBackWhatItWasGivenToThatAccountOnly)
{
    MemoryVault vault;
    QObject context;
    bool written = false;
    vault.write(
        key, QStringLiteral("secret"), &context, [&](const Result<void, VaultTrouble> &r) { written = r.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return written; }));

    const auto own = answerOf([&](QObject *c, auto done) { vault.read(key, c, done); });
    const auto other = answerOf([&](QObject *c, auto done) { vault.read({key.server, ParentId{8}}, c, done); });

    ASSERT_TRUE(own.ok());
    EXPECT_EQ(*own, QStringLiteral("secret"));
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error(), VaultTrouble::NotFound);
}

/// Where there is no D-Bus there is no keyring; it must say so soon, and not write anywhere else.
TEST(KeychainVault, SaysThatThereIsNoKeyring)
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    KeychainVault vault{QStringLiteral("DreamJar-test"), std::chrono::seconds{3}};

    const auto read = answerOf([&](QObject *c, auto done) { vault.read(key, c, done); });
    QObject context;
    std::optional<bool> written;
    vault.write(
        key, QStringLiteral("secret"), &context, [&](const Result<void, VaultTrouble> &r) { written = r.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return written.has_value(); }));

    EXPECT_FALSE(read.ok());
    EXPECT_FALSE(*written);
    if (bus.isEmpty())
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    else
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
}

}
}
