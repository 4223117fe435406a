#pragma once

#include "items/source.h"
#include "replica/changefeed.h"
#include "replica/reader.h"

#include <QTimer>

namespace dreamjar::items {

/// Decides when a model reads: once per burst of changes, never two reads of one model at a time, and the answer to an
/// outdated question is dropped. The owner's `read` calls run().
class Refresher : public QObject
{
    Q_OBJECT
public:
    Refresher(const Source &source, std::function<bool(const replica::Changes &)> concerns, std::function<void()> read,
        QObject *parent);

    /// What is wanted is another thing now: read at once, forget the answer that is on its way.
    void ask();
    /// More of the same, at once or after the read that is on its way.
    void readNow();
    /// A read is on its way, or will be in a moment because something changed.
    bool isBusy() const { return m_reading || m_soon.isActive(); }
    /// Nothing is wanted any more.
    void stop();

    template <class Job, class Done>
    void run(Job job, Done done)
    {
        m_reading = true;
        const int question = m_question;
        m_reader.run(this, std::move(job), [this, question, done = std::move(done)](auto value) {
            m_reading = false;
            if (question == m_question)
                done(std::move(value));
            if (m_again)
                readNow();
        });
    }

private:
    void hear(const replica::Changes &changes);

    replica::Reader &m_reader;
    std::function<bool(const replica::Changes &)> m_concerns;
    std::function<void()> m_read;
    QTimer m_soon;
    int m_question = 0;
    bool m_active = false;
    bool m_reading = false;
    bool m_again = false;
};

}
