#include "programs.h"
#include "world.h"

#include "remote/keychainvault.h"

#include <QCoreApplication>

namespace dreamjar::test {

namespace {

/// The desktop with the real keyring of the session that this process was started in.
struct KeyringPerson : Person {
    KeyringPerson()
        : Person(qEnvironmentVariable("DREAMJAR_ACTOR_DATA"), QUrl{qEnvironmentVariable("DREAMJAR_ACTOR_SERVER")},
            [] { return std::make_unique<remote::KeychainVault>(text("DreamJar test")); })
    {
    }
    void lookAtSettings() { visitor.click(text("nav_settings")); }
};

bool isActor()
{
    return qEnvironmentVariableIsSet("DREAMJAR_ACTOR_SERVER");
}

}

// Each of these runs in a process of its own, in a session that the tests below made for it.

TEST(KeyringActor, SignsUp)
{
    if (!isActor())
        return;
    KeyringPerson person;
    person.visitor.click(text("accountButton"));
    person.visitor.click(text("faceButton"));
    tour::fillRegistration(person.visitor, {});
    tour::submitRegistration(person.visitor);
    person.lookAtSettings();
    person.visitor.read(qEnvironmentVariable("DREAMJAR_ACTOR_READS"));
    EXPECT_TRUE(did(person));
}

TEST(KeyringActor, ComesBack)
{
    if (!isActor())
        return;
    KeyringPerson person;
    person.visitor.see(text("signOutButton"));
    person.lookAtSettings();
    person.visitor.read(qEnvironmentVariable("DREAMJAR_ACTOR_READS"));
    EXPECT_TRUE(did(person));
}

TEST(KeyringActor, IsAStranger)
{
    if (!isActor())
        return;
    KeyringPerson person;
    person.visitor.read(text("Sign in"));
    EXPECT_TRUE(did(person));
    EXPECT_FALSE(person.visitor.find(text("signOutButton"))->isVisible());
}

namespace {

/// Sessions one after the other, on one home and one server.
class DesktopKeyring : public ::testing::Test
{
protected:
    DesktopKeyring() : m_environment(QProcessEnvironment::systemEnvironment())
    {
        m_environment.insert(text("HOME"), m_home.path());
        m_environment.insert(text("XDG_RUNTIME_DIR"), m_home.path());
        m_environment.insert(text("XDG_DATA_HOME"), m_home.filePath(text("share")));
        m_environment.insert(text("DREAMJAR_ACTOR_DATA"), m_home.filePath(text("data")));
        m_environment.insert(text("DREAMJAR_ACTOR_SERVER"), m_server.url().toString());
        m_environment.insert(text("QT_QPA_PLATFORM"), text("offscreen"));
        m_environment.insert(text("ACTOR"), QCoreApplication::applicationFilePath());
    }
    /// The exit code of the act; `before` comes first, in the same session.
    int acts(const char *act, const char *reads, const QByteArray &before = {})
    {
        m_environment.remove(text("DBUS_SESSION_BUS_ADDRESS"));
        m_environment.insert(text("DREAMJAR_ACTOR_READS"), text(reads));
        const QByteArray script = "echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n" + before
            + "\n$ACTOR --gtest_brief=1 --gtest_filter=KeyringActor." + act;
        return run(text("dbus-run-session"), {text("--"), text("sh"), text("-c"), QString::fromUtf8(script)});
    }
    int actsWithoutBus(const char *act, const char *reads)
    {
        m_environment.insert(text("DBUS_SESSION_BUS_ADDRESS"), text("unix:path=/nonexistent/bus"));
        m_environment.insert(text("DREAMJAR_ACTOR_READS"), text(reads));
        return run(QCoreApplication::applicationFilePath(),
            {text("--gtest_brief=1"), text("--gtest_filter=KeyringActor.") + text(act)});
    }
    int run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(90'000));
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    static inline const QByteArray lock
        = "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
          "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null\n";

    QTemporaryDir m_home;
    ServerProgram m_server;
    QProcessEnvironment m_environment;
};

}

TEST_F(DesktopKeyring, BringsTheSessionBackAndIsNotTakenForEmptyWhileItIsLocked)
{
    EXPECT_EQ(acts("SignsUp", "Your keyring keeps you signed in"), 0);
    EXPECT_EQ(acts("ComesBack", "Your keyring keeps you signed in"), 0);
    EXPECT_EQ(acts("ComesBack", "Your keyring is locked", lock), 0);
    EXPECT_EQ(acts("ComesBack", "Your keyring keeps you signed in"), 0) << "nothing was deleted";
}

TEST_F(DesktopKeyring, IsSaidToBeMissingAndThenTheSessionEndsWithTheProgram)
{
    EXPECT_EQ(actsWithoutBus("SignsUp", "This computer has no keyring"), 0);
    EXPECT_EQ(actsWithoutBus("IsAStranger", ""), 0);
}

}
