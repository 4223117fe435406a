#pragma once

#include "src/keptanswers.h"
#include "src/lanes.h"

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace dreamjar::server {

/// Where other processes write to the same database: learns what they have committed, so that a kept answer is never
/// older than what somebody was told elsewhere. All who ask at once share one look.
class CommitWatch
{
public:
    CommitWatch(Lanes &lanes, KeptAnswers &kept) : m_lanes(lanes), m_kept(kept) { }

    /// `then` runs when everything that was committed before this call is known here; from another thread.
    void catchUp(std::function<void()> then);

private:
    using Asking = std::vector<std::function<void()>>;

    void look();
    void lookAt(const database::Database &database);
    Asking takeAsking();

    /// Where more has changed, it is cheaper to forget all than to ask what.
    static constexpr int mostChanges = 200;

    Lanes &m_lanes;
    KeptAnswers &m_kept;
    std::mutex m_mutex;
    Asking m_asking;
    bool m_looking = false;
    std::optional<qint64> m_known; ///< the last change; only one look at a time touches it
};

}
