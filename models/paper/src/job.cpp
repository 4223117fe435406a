#include "paper/job.h"

#include <QElapsedTimer>
#include <QThread>

namespace dreamjar::paper {

namespace {
constexpr int tellEvery = 30; // milliseconds
}

Job::Job(Work work, QObject *parent) : QObject(parent), m_work(std::move(work))
{
    qRegisterMetaType<Outcome>();
}

Job::~Job()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Job::start()
{
    m_thread.reset(QThread::create([this] {
        QElapsedTimer sinceTold;
        const Outcome outcome = m_work([this, &sinceTold](int done, int all) {
            if (!sinceTold.isValid() || sinceTold.elapsed() > tellEvery || done == all) {
                Q_EMIT progressed(done, all);
                sinceTold.start();
            }
            return !m_cancelled;
        });
        Q_EMIT finished(outcome);
    }));
    m_thread->start();
}

}
