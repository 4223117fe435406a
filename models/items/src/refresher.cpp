#include "refresher.h"

namespace dreamjar::items {

namespace {
constexpr int burst = 50; // milliseconds; short enough for "at once", long enough for a page of the puller
}

Refresher::Refresher(const Source &source, std::function<bool(const replica::Changes &)> concerns,
    std::function<void()> read, QObject *parent)
    : QObject(parent), m_reader(source.reader), m_concerns(std::move(concerns)), m_read(std::move(read))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &Refresher::readNow);
    connect(&source.changes, &replica::ChangeFeed::changed, this, &Refresher::hear);
}

void Refresher::ask()
{
    m_active = true;
    ++m_question;
    readNow();
}

void Refresher::readNow()
{
    if (!m_active)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_again = false;
    m_soon.stop();
    m_read();
}

void Refresher::stop()
{
    ++m_question;
    m_active = false;
    m_again = false;
    m_soon.stop();
}

void Refresher::hear(const replica::Changes &changes)
{
    // Not restarted by every change: under a steady stream a screen still moves twenty times a second.
    if (m_active && !m_soon.isActive() && m_concerns(changes))
        m_soon.start();
}

}
