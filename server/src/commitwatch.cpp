#include "src/commitwatch.h"

#include "store/changes.h"

#include <limits>

namespace dreamjar::server {

void CommitWatch::catchUp(std::function<void()> then)
{
    {
        const std::lock_guard lock{m_mutex};
        m_asking.push_back(std::move(then));
        if (std::exchange(m_looking, true))
            return;
    }
    look();
}

CommitWatch::Asking CommitWatch::takeAsking()
{
    const std::lock_guard lock{m_mutex};
    m_looking = !m_asking.empty();
    return std::exchange(m_asking, {});
}

/// For those who ask by now; whoever comes later needs a look that begins later.
void CommitWatch::look()
{
    const Asking asking = takeAsking();
    if (asking.empty())
        return;
    const auto answer = [asking] {
        for (const auto &then : asking)
            then();
    };
    const bool taken = m_lanes.read([this, answer](database::Database &database) {
        lookAt(database);
        answer();
        look();
    });
    if (taken)
        return;
    m_kept.forgetAll();
    answer();
    look();
}

void CommitWatch::lookAt(const database::Database &database)
{
    using store::Kind;
    store::Store store{database, Instant{}};
    store::Changes changes{store};
    const qint64 last = changes.last();
    if (!store.failure() && m_known == last)
        return;
    bool all = store.failure() || !m_known;
    std::vector<routes::Topic> topics;
    for (const Kind kind : {Kind::Campaign, Kind::Donation}) {
        if (all)
            break;
        // Without an upper end: a thing that changed once more meanwhile has changed for us, too.
        const auto found
            = changes.of(store::everybody, kind, *m_known, std::numeric_limits<qint64>::max(), mostChanges);
        all = store.failure() || found.size() == mostChanges;
        for (const store::Change &change : found) {
            for (const routes::Topic &topic : routes::topicsOf(kind, change.campaign.value()))
                topics.push_back(topic);
        }
    }
    all ? m_kept.forgetAll() : m_kept.forget(topics);
    m_known = store.failure() ? std::nullopt : std::optional{last};
}

}
