#pragma once

#include "store/notes.h"

#include <functional>
#include <vector>

namespace dreamjar::server::routes {

/// What an answer to strangers is about, so that a change can tell whether it still holds.
struct Topic {
    enum class About { Jar, Jars, Gifts };
    About about = About::Jar;
    qint64 campaign = 0; ///< of Jar and Gifts

    friend bool operator==(const Topic &, const Topic &) = default;
};

struct TopicHash {
    size_t operator()(const Topic &topic) const
    {
        return std::hash<qint64>{}(topic.campaign * 4 + static_cast<qint64>(topic.about));
    }
};

/// What strangers see otherwise after a change.
std::vector<Topic> topicsOf(store::Kind kind, qint64 campaign);
std::vector<Topic> topicsOf(const store::Notes &notes);

}
