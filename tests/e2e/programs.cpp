#include "programs.h"

#include <QFile>

namespace dreamjar::test {

QString program(const char *name)
{
    return QStringLiteral(DREAMJAR_BIN "/") + QLatin1String(name);
}

ServerProgram::ServerProgram(const QStringList &more) : m_more(more)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start(0);
}

bool ServerProgram::restart()
{
    start(m_url.port());
    return m_url.isValid();
}

void ServerProgram::start(int port)
{
    m_url = {};
    const QString portFile = m_folder.filePath(QStringLiteral("port"));
    QFile::remove(portFile);
    m_process.start(program("dreamjar-server"),
                    QStringList{QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--port-file"), portFile,
                     QStringLiteral("--database"), QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("server.db")),
                     QStringLiteral("--secret-file"), m_folder.filePath(QStringLiteral("secret"))}
                        + m_more);
    for (int turns = 0; turns < 400 && !QFile::exists(portFile); ++turns) {
        if (m_process.waitForFinished(50))
            return;
    }
    if (QFile file(portFile); file.open(QIODevice::ReadOnly))
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(file.readAll().trimmed().toInt()));
}

ServerProgram::~ServerProgram()
{
    if (m_process.state() != QProcess::NotRunning && terminate() == -1) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int ServerProgram::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

}
