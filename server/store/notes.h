#pragma once

#include "domain/id.h"

#include <map>
#include <set>
#include <tuple>

namespace dreamjar::server::store {

/// What the change feed tells of. The numbers are in databases, and in a page the lower ones come first.
enum class Kind { Child = 2, Campaign = 3, Donation = 4 };

/// Nobody in particular: what strangers see.
inline constexpr ParentId everybody{0};

/// What a transaction changed for whom, to be told by the change feed.
struct Notes {
    /// A child or a campaign.
    struct Seen {
        qint64 audience = 0;
        int kind = 0;
        qint64 object = 0;
        qint64 campaign = 0;
        bool deleted = false;

        friend auto operator<=>(const Seen &, const Seen &) = default;
    };
    /// In an order that is the same in every transaction, so that two of them cannot wait for each other.
    std::set<Seen> seen;
    /// A gift is told to its jar's owner, and where it is `shown` to everybody. Many come, and none changes often.
    struct Gift {
        qint64 campaign = 0;
        qint64 owner = 0;
        bool shown = false;
    };
    std::map<qint64, Gift> gifts;
    /// Campaigns, with their owner, whose donations disappear for everybody who saw them.
    std::map<qint64, qint64> emptied;
    /// Who goes and will ask no more.
    std::set<qint64> leaving;

    bool isEmpty() const { return seen.empty() && gifts.empty() && emptied.empty() && leaving.empty(); }
    void merge(Notes &&other)
    {
        seen.merge(other.seen);
        gifts.merge(other.gifts);
        emptied.merge(other.emptied);
        leaving.merge(other.leaving);
    }
};

}
