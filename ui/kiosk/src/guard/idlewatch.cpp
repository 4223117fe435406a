#include "guard/idlewatch.h"

namespace dreamjar::kiosk {

IdleWatch::IdleWatch(Patience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_left = m_patience.seconds;
        m_countdown.start(m_patience.second);
        Q_EMIT asks(m_left);
    });
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (--m_left > 0) {
            Q_EMIT counted(m_left);
            return;
        }
        stop();
        Q_EMIT gaveUp();
    });
}

void IdleWatch::start()
{
    m_countdown.stop();
    m_quiet.start(m_patience.quiet);
}

void IdleWatch::stop()
{
    m_quiet.stop();
    m_countdown.stop();
}

void IdleWatch::touched()
{
    if (m_quiet.isActive())
        m_quiet.start(m_patience.quiet);
}

}
