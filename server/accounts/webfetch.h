#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <mutex>

class QEventLoop;

namespace dreamjar::server::accounts {

/// Asks other servers, and waits for their answer: for the few threads that may wait. Follows no redirect, takes no
/// large answer, never sends twice.
class WebFetch
{
public:
    struct Limits {
        std::chrono::milliseconds total = std::chrono::seconds{10};
        qint64 body = 256 * 1024;
    };
    struct Answer {
        int status = 0; ///< 0: none came, or not whole
        QByteArray body;
        std::chrono::seconds maxAge{0}; ///< how long it may be kept, by its Cache-Control
    };

    WebFetch() = default;
    explicit WebFetch(Limits limits) : m_limits(limits) { }

    Answer get(const QUrl &url);
    Answer postForm(const QUrl &url, const QByteArray &form);
    /// Whoever waits, waits no more; nothing is asked afterwards.
    void stop();

private:
    template <class Send>
    Answer ask(const QUrl &url, Send send);

    Limits m_limits;
    std::mutex m_mutex;
    bool m_stopped = false;
    QList<QEventLoop *> m_waiting;
};

}
