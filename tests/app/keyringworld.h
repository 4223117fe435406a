#pragma once

#include "cliworld.h"

namespace dreamjar::test {

/// A desktop's session bus with a real gnome-keyring on it, which is open at first. It lives as long as the script that
/// is run in it; each line of the script is one step.
class KeyringWorld : public CliWorld
{
protected:
    KeyringWorld()
    {
        m_environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        m_environment.remove(QStringLiteral("DREAMJAR_EMAIL"));
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("share")));
        m_environment.remove(QStringLiteral("DISPLAY"));
        m_environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        QStringList words{QStringLiteral(DREAMJAR_CLI)};
        words += place();
        m_environment.insert(QStringLiteral("CLI"), words.join(u' '));
        m_environment.insert(QStringLiteral("PASSWORD_FILE"), passwordFile());
    }

    /// The steps' standard output, one line each: what they printed and the exit code of the last command.
    QByteArrayList inASession(const QByteArray &script)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral("dbus-run-session"),
            {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                QString::fromUtf8(
                    "echo secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n" + script)});
        EXPECT_TRUE(process.waitForFinished(60'000));
        QByteArrayList lines = process.readAllStandardOutput().split('\n');
        lines.removeAll(QByteArray{});
        return lines;
    }

    static inline const QByteArray signUp
        = "$CLI register --email anna@example.org --username anna --password-file $PASSWORD_FILE\n";
    static inline const QByteArray lock
        = "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
          "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null\n";
    QTemporaryDir m_home;
};

}
