#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <csignal>
#include <functional>
#include <gtest/gtest.h>

namespace dreamjar::test {

inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

/// The real binary in a folder of its own. `beforehand` runs in its process before it does.
class Program
{
public:
    explicit Program(const QStringList &arguments, const QMap<QString, QString> &environment = {},
        const std::function<void()> &beforehand = {})
    {
        if (beforehand)
            m_process.setChildProcessModifier(beforehand);
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (auto one = environment.begin(); one != environment.end(); ++one)
            all.insert(one.key(), QString{one.value()}.replace(QStringLiteral("$DIR"), m_folder.path()));
        m_process.setProcessEnvironment(all);
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setStandardErrorFile(log()); // a pipe that nobody reads would hold it up
        m_process.start(QStringLiteral(SERVER_PROGRAM), arguments);
        m_process.waitForStarted();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString folder() const { return m_folder.path(); }
    /// Waits for the port file.
    quint16 port(const QString &name = QStringLiteral("port"))
    {
        QElapsedTimer timer;
        timer.start();
        QFile file{m_folder.filePath(name)};
        while (!file.exists() && timer.elapsed() < 15'000 && m_process.state() == QProcess::Running)
            m_process.waitForFinished(20);
        return file.open(QIODevice::ReadOnly) ? static_cast<quint16>(file.readAll().trimmed().toInt()) : quint16{0};
    }
    int end(int signal)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        return wait();
    }
    int wait()
    {
        EXPECT_TRUE(m_process.waitForFinished(15'000));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        return m_process.exitCode();
    }
    QByteArray said()
    {
        QFile file{log()};
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return m_process.readAllStandardOutput() + file.readAll();
    }

private:
    QString log() const { return m_folder.filePath(QStringLiteral("log")); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

}
