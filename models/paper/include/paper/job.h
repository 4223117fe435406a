#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QThread;
QT_END_NAMESPACE

namespace dreamjar::paper {

/// Long work beside the window, with progress and a way to stop. Its end waits for the step under way.
class Job : public QObject
{
    Q_OBJECT
public:
    enum class Outcome { Done, Cancelled, Failed };

    /// Handed to the work, on its thread: tells how far it is; false: stop.
    using Progress = std::function<bool(int done, int all)>;
    using Work = std::function<Outcome(const Progress &)>;

    explicit Job(Work work, QObject *parent = nullptr);
    ~Job() override;

    void start();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(dreamjar::paper::Job::Outcome outcome);

private:
    const Work m_work;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};

}
