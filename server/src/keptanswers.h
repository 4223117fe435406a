#pragma once

#include "http/message.h"
#include "routes/topic.h"
#include "wire/timedbody.h"

#include <QByteArray>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace dreamjar::server {

/// The answers that strangers hear to the same request, kept until something that they tell is about to change. One of
/// several who ask at once reads; the others wait for it. Safe from any thread; takes no more memory than it was given.
class KeptAnswers
{
public:
    using Topic = routes::Topic;

    struct Told {
        http::Response response;
        QByteArray place; ///< for logs
    };

    explicit KeptAnswers(qsizetype mostBytes) : m_mostBytes(mostBytes) { }
    KeptAnswers(const KeptAnswers &) = delete;
    KeptAnswers &operator=(const KeptAnswers &) = delete;

    /// As it is to be told at `now`.
    std::optional<Told> find(const QByteArray &target, Instant now);
    /// Kept, or being read for somebody.
    bool knows(const QByteArray &target);

    struct Reading;
    using ReadingPointer = std::shared_ptr<Reading>;
    using Waiter = std::function<void(const http::Response &)>;
    /// Nothing when somebody is reading it, and `waiter` will hear what comes. Otherwise the caller reads it now, and
    /// gives it to done(), whatever it becomes.
    ReadingPointer startReading(const QByteArray &target, const QByteArray &place, Topic topic, Waiter waiter);
    /// Keeps the answer when it has a body to be told again and nothing came between.
    void done(
        const ReadingPointer &reading, const http::Response &response, const std::optional<wire::TimedBody> &body);

    /// While it lives, nothing that it touches is told from here or kept.
    class Changing
    {
    public:
        ~Changing();
        Changing(const Changing &) = delete;
        Changing &operator=(const Changing &) = delete;

    private:
        friend class KeptAnswers;
        Changing(KeptAnswers &kept, std::vector<Topic> topics) : m_kept(kept), m_topics(std::move(topics)) { }
        KeptAnswers &m_kept;
        std::vector<Topic> m_topics;
    };
    /// From before a commit until after it, so that nobody hears the old from here once somebody has heard the new.
    Changing changing(const store::Notes &notes);
    /// What somebody else has committed.
    void forget(const std::vector<Topic> &topics);
    void forgetAll();

    qsizetype bytes() const;

private:
    struct Entry {
        QByteArray target;
        Topic topic;
        Told told;
        wire::TimedBody body;
    };
    using Entries = std::list<Entry>;

    void keep(Entry entry);
    void forgetLocked(Topic topic);
    void erase(Entries::iterator entry);
    static qsizetype sizeOf(const Entry &entry);

    const qsizetype m_mostBytes;
    mutable std::mutex m_mutex;
    Entries m_entries; ///< the last used first
    std::unordered_map<QByteArray, Entries::iterator> m_byTarget;
    std::unordered_multimap<Topic, Entries::iterator, routes::TopicHash> m_byTopic;
    std::unordered_map<QByteArray, ReadingPointer> m_readings;
    std::unordered_multiset<Topic, routes::TopicHash> m_changing;
    qsizetype m_bytes = 0;
};

}
