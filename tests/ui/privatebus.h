#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// A session bus of the test's own, with two at it: the program (`here`), and the rest of the desktop.
class PrivateBus : public testing::Test
{
protected:
    void SetUp() override
    {
        daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                QStringLiteral("--address=unix:tmpdir=/tmp")});
        ASSERT_TRUE(daemon.waitForStarted());
        ASSERT_TRUE(daemon.waitForReadyRead());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        here = QDBusConnection::connectToBus(address, QStringLiteral("here"));
        desktop = QDBusConnection::connectToBus(address, QStringLiteral("desktop"));
        ASSERT_TRUE(here.isConnected() && desktop.isConnected());
    }
    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("here"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        daemon.terminate();
        daemon.waitForFinished();
    }

    QProcess daemon;
    QDBusConnection here{QString{}};
    QDBusConnection desktop{QString{}};
};

}
