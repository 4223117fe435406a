#pragma once

#include "remote/httptransport.h"
#include "server/server.h"
#include "support/builders.h"
#include "support/printers.h"
#include "wire/codec.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// What a run of dreamjar-cli left behind.
struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.split('\n').first()); }
    /// The client id of the ACK line; empty without one.
    QByteArray ack() const
    {
        const QByteArray first = out.split('\n').first();
        return first.startsWith("ACK ") ? first.mid(4) : QByteArray{};
    }
};

/// A folder, a password file, an environment without a keyring, and a real server whose address stays the same when it
/// is stopped and started again.
class CliWorld : public ::testing::Test
{
protected:
    CliWorld()
    {
        QFile file{m_folder.filePath(QStringLiteral("password"))};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("plum-tree-42\n");
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        m_environment.insert(QStringLiteral("DREAMJAR_EMAIL"), QStringLiteral("anna@example.org"));
        m_environment.insert(QStringLiteral("DREAMJAR_PASSWORD_FILE"), file.fileName());
        startServer();
    }

    void startServer()
    {
        server::Options options;
        options.database = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("server.db"));
        options.secret = QByteArray(32, 's');
        options.rateLimits = false;
        options.port = m_port;
        m_server = std::make_unique<server::Server>(options, m_clock, m_keys);
        const auto port = m_server->start();
        ASSERT_TRUE(port.ok()) << port.error().sentence.toStdString();
        m_port = *port;
    }
    void stopServer() { m_server.reset(); }

    QString folder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString passwordFile() const { return m_folder.filePath(QStringLiteral("password")); }
    QStringList place() const
    {
        return {QStringLiteral("--data-dir"), folder(), QStringLiteral("--server"),
            QStringLiteral("http://127.0.0.1:%1").arg(m_port)};
    }
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(QStringLiteral(DREAMJAR_CLI));
        process.setArguments(arguments);
    }
    Ran runBare(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        EXPECT_TRUE(process.waitForFinished(60'000)) << arguments.join(u' ').toStdString();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
    }
    Ran run(const QStringList &arguments) const { return runBare(place() + arguments); }
    /// Words without spaces in them.
    Ran run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }

    Ran registerAnna() const
    {
        return run(QStringList{QStringLiteral("register"), QStringLiteral("--email"),
            QStringLiteral("anna@example.org"), QStringLiteral("--username"), QStringLiteral("anna"),
            QStringLiteral("--password-file"), passwordFile()});
    }
    /// Anna, Mia, and a jar of 500; the jar's id as a text.
    QString makeJar() const
    {
        EXPECT_EQ(registerAnna().code, 0);
        const Ran child = run("--json child add --name Mia --born 2017-05-04");
        EXPECT_EQ(child.code, 0) << child.err.constData();
        const QString id = QString::number(child.json().object().value(u"id").toInteger());
        const Ran jar = run(QStringLiteral("--json jar add --child %1 --title Bicycle --description Fast --goal 500 "
                                           "--category sports")
                                .arg(id)
                                .toUtf8()
                                .constData());
        EXPECT_EQ(jar.code, 0) << jar.err.constData();
        return QString::number(jar.json().object().value(u"id").toInteger());
    }
    Ran give(const QString &jar, int amount, const QString &more = {}) const
    {
        const QString words
            = QStringLiteral("donate --jar %1 --amount %2 --name Otto --email otto@example.org").arg(jar).arg(amount);
        return run((more.isEmpty() ? words : words + u' ' + more).toUtf8().constData());
    }

    /// What the server itself has.
    QList<wire::PublicDonation> giftsOnTheServer(const QString &jar) const
    {
        remote::HttpTransport transport{QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port))};
        QObject context;
        std::optional<QByteArray> body;
        transport.send({remote::Method::Get, "/campaigns/" + jar.toLatin1() + "/donations/", {}, {}}, &context,
            [&](const remote::Answer &answer) { body = answer.body; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return body.has_value(); }));
        const auto list = wire::readList<wire::PublicDonation>(body.value_or(QByteArray{}));
        EXPECT_TRUE(list.ok());
        return list.ok() ? *list : QList<wire::PublicDonation>{};
    }

    /// The names and contents of everything in the data folder.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator walk{folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        while (walk.hasNext()) {
            QFile file{walk.next()};
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            found.insert(file.fileName(), file.readAll());
        }
        return found;
    }
    QString journalFile() const
    {
        for (const QString &name : files().keys()) {
            if (name.endsWith(QStringLiteral("journal.db")))
                return name;
        }
        ADD_FAILURE() << "there is no journal";
        return {};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    SystemClock m_clock;
    SystemKeySource m_keys;
    quint16 m_port = 0;
    std::unique_ptr<server::Server> m_server;
};

}
