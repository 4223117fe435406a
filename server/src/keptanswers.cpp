#include "src/keptanswers.h"

#include <algorithm>

namespace dreamjar::server {

/// Somebody who reads what several want to hear.
struct KeptAnswers::Reading {
    QByteArray target;
    QByteArray place;
    Topic topic;
    bool stale = false; ///< what is being read may be old already
    std::vector<Waiter> waiters;
};

namespace {

/// About what an entry takes besides its body: places in the maps, header lines, the target three times.
constexpr qsizetype overhead = 1024;

}

std::optional<KeptAnswers::Told> KeptAnswers::find(const QByteArray &target, Instant now)
{
    const std::lock_guard lock{m_mutex};
    const auto found = m_byTarget.find(target);
    if (found == m_byTarget.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    Entry &entry = *found->second;
    if (entry.body.hasEnded(now)) { // its ETag is another one now
        erase(found->second);
        return std::nullopt;
    }
    if (!entry.body.holdsAt(now)) {
        m_bytes -= sizeOf(entry);
        entry.body.retell(now);
        entry.told.response.body = entry.body.bytes();
        m_bytes += sizeOf(entry);
    }
    return entry.told;
}

bool KeptAnswers::knows(const QByteArray &target)
{
    const std::lock_guard lock{m_mutex};
    return m_byTarget.contains(target) || m_readings.contains(target);
}

KeptAnswers::ReadingPointer KeptAnswers::startReading(
    const QByteArray &target, const QByteArray &place, Topic topic, Waiter waiter)
{
    const std::lock_guard lock{m_mutex};
    ReadingPointer &reading = m_readings[target];
    if (reading && !reading->stale) {
        reading->waiters.push_back(std::move(waiter));
        return nullptr;
    }
    reading = std::make_shared<Reading>(Reading{target, place, topic, m_changing.contains(topic), {}});
    return reading;
}

void KeptAnswers::done(
    const ReadingPointer &reading, const http::Response &response, const std::optional<wire::TimedBody> &body)
{
    std::vector<Waiter> waiters;
    {
        const std::lock_guard lock{m_mutex};
        const auto mine = m_readings.find(reading->target);
        if (mine != m_readings.end() && mine->second == reading)
            m_readings.erase(mine);
        waiters.swap(reading->waiters);
        if (body && !reading->stale)
            keep({reading->target, reading->topic, {response, reading->place}, *body});
    }
    for (const Waiter &waiter : waiters)
        waiter(response);
}

void KeptAnswers::keep(Entry entry)
{
    if (sizeOf(entry) > m_mostBytes / 4)
        return;
    if (const auto old = m_byTarget.find(entry.target); old != m_byTarget.end())
        erase(old->second);
    m_bytes += sizeOf(entry);
    m_entries.push_front(std::move(entry));
    m_byTarget.emplace(m_entries.front().target, m_entries.begin());
    m_byTopic.emplace(m_entries.front().topic, m_entries.begin());
    while (m_bytes > m_mostBytes)
        erase(std::prev(m_entries.end()));
}

KeptAnswers::Changing KeptAnswers::changing(const store::Notes &notes)
{
    std::vector<Topic> topics = routes::topicsOf(notes);
    const std::lock_guard lock{m_mutex};
    for (const Topic &topic : topics) {
        m_changing.insert(topic);
        forgetLocked(topic);
    }
    return Changing{*this, std::move(topics)};
}

KeptAnswers::Changing::~Changing()
{
    const std::lock_guard lock{m_kept.m_mutex};
    for (const Topic &topic : m_topics)
        m_kept.m_changing.erase(m_kept.m_changing.find(topic));
}

void KeptAnswers::forget(const std::vector<Topic> &topics)
{
    const std::lock_guard lock{m_mutex};
    for (const Topic &topic : topics)
        forgetLocked(topic);
}

void KeptAnswers::forgetAll()
{
    const std::lock_guard lock{m_mutex};
    m_byTarget.clear();
    m_byTopic.clear();
    m_entries.clear();
    m_bytes = 0;
    for (const auto &[target, reading] : m_readings)
        reading->stale = true;
}

qsizetype KeptAnswers::bytes() const
{
    const std::lock_guard lock{m_mutex};
    return m_bytes;
}

void KeptAnswers::forgetLocked(Topic topic)
{
    for (auto found = m_byTopic.find(topic); found != m_byTopic.end(); found = m_byTopic.find(topic))
        erase(found->second);
    for (const auto &[target, reading] : m_readings)
        reading->stale = reading->stale || reading->topic == topic;
}

void KeptAnswers::erase(Entries::iterator entry)
{
    m_bytes -= sizeOf(*entry);
    m_byTarget.erase(entry->target);
    const auto [first, last] = m_byTopic.equal_range(entry->topic);
    m_byTopic.erase(std::find_if(first, last, [&entry](const auto &one) { return one.second == entry; }));
    m_entries.erase(entry);
}

qsizetype KeptAnswers::sizeOf(const Entry &entry)
{
    return overhead + 3 * entry.target.size() + entry.body.bytes().size();
}

}
