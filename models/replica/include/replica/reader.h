#pragma once

#include "replica/view.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace dreamjar::replica {

/// Runs reading jobs on the reader's thread and brings their results back:
///
///     m_reader.run(this, [filter](const View &view) { return view.jars(filter); },
///         [this](const QList<JarRow> &rows) { show(rows); }); // on our thread; dropped when `this` is gone
///
/// Owned by Replica. The viewer is the signed-in parent; a job sees the viewer of the moment it was asked for.
class Reader
{
public:
    virtual ~Reader() = default;

    template <class Job, class Done>
    void run(QObject *context, Job job, Done done)
    {
        using Value = std::invoke_result_t<Job, const View &>;
        auto value = std::make_shared<std::optional<Value>>();
        post(
            context, [job = std::move(job), value](const View &view) { value->emplace(job(view)); },
            [done = std::move(done), value] { done(std::move(**value)); });
    }

    /// Blocks until it is done: for the command line and for tests, never in a window.
    template <class Job>
    auto wait(Job job)
    {
        std::optional<std::invoke_result_t<Job, const View &>> value;
        block([&](const View &view) { value.emplace(job(view)); });
        return std::move(*value);
    }

    virtual ParentId viewer() const = 0;

protected:
    /// `job` on the reader's thread, then `done` on the thread of `context` unless that died meanwhile.
    virtual void post(QObject *context, std::function<void(const View &)> job, std::function<void()> done) = 0;
    virtual void block(std::function<void(const View &)> job) = 0;
};

}
