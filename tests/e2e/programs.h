#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace dreamjar::test {

/// One of our programs, by name.
QString program(const char *name);

/// A dreamjar-server of its own, started as an operator would, on a free port and an SQLite file; ended with the object.
class ServerProgram
{
public:
    /// `more`: further options of the command line.
    explicit ServerProgram(const QStringList &more = {});
    ~ServerProgram();

    /// Invalid when it did not start.
    QUrl url() const { return m_url; }
    /// SIGTERM; the exit code, -1 when it did not end by itself.
    int terminate();
    /// Again, on the same port and file.
    bool restart();

private:
    void start(int port);

    QTemporaryDir m_folder;
    QStringList m_more;
    QProcess m_process;
    QUrl m_url;
};

}
