#include "routes/topic.h"

#include <unordered_set>

namespace dreamjar::server::routes {

std::vector<Topic> topicsOf(store::Kind kind, qint64 campaign)
{
    switch (kind) {
    case store::Kind::Campaign:
        // The gifts, too: they go with it, also when there are none.
        return {{Topic::About::Jar, campaign}, {Topic::About::Jars, 0}, {Topic::About::Gifts, campaign}};
    case store::Kind::Donation:
        return {{Topic::About::Gifts, campaign}};
    case store::Kind::Child:
        break;
    }
    return {};
}

std::vector<Topic> topicsOf(const store::Notes &notes)
{
    std::unordered_set<Topic, TopicHash> topics;
    const auto add = [&topics](const std::vector<Topic> &more) { topics.insert(more.begin(), more.end()); };
    for (const store::Notes::Seen &seen : notes.seen) {
        if (seen.audience == store::everybody.value())
            add(topicsOf(static_cast<store::Kind>(seen.kind), seen.campaign));
    }
    for (const auto &[id, gift] : notes.gifts) {
        if (gift.shown)
            add(topicsOf(store::Kind::Donation, gift.campaign));
    }
    for (const auto &[campaign, owner] : notes.emptied)
        add(topicsOf(store::Kind::Donation, campaign));
    return {topics.begin(), topics.end()};
}

}
