#pragma once

#include <QByteArray>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace dreamjar::server {

/// Lines of a log, whole and in the order in which they came, written by a thread of their own: whoever answers a
/// request does not wait for a disk or for whoever reads the pipe. What they cannot take in time is counted and left
/// out. Writes what waits when it goes.
class LineLog
{
public:
    explicit LineLog(std::FILE *file);
    ~LineLog();
    LineLog(const LineLog &) = delete;
    LineLog &operator=(const LineLog &) = delete;

    /// From any thread; a line without its end.
    void add(const QByteArray &line);

private:
    void work();

    static constexpr qsizetype mostWaiting = 4 * 1024 * 1024;

    std::FILE *m_file;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QByteArray m_waiting;
    qint64 m_left = 0; ///< out
    bool m_stopping = false;
    std::thread m_thread;
};

}
