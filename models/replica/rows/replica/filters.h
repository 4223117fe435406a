#pragma once

#include "domain/category.h"
#include "domain/id.h"

#include <QString>
#include <optional>

namespace dreamjar::replica {

/// Ties go to the younger jar, in the orders that climb (SmallestGoal, LeastFunded) to the older one.
enum class JarSort {
    Newest,
    MostFunded,    ///< by the money in it
    ClosestToGoal, ///< by the money that is missing; full ones last
    EndingSoon,    ///< those that ended last
    ByProgress,    ///< by the percentage
    LargestGoal,
    SmallestGoal,
    LeastFunded,
};

/// Which jars: all public ones that are open, or those of one parent (closed ones too), or of one child.
struct JarFilter {
    std::optional<ParentId> owner;
    std::optional<ChildId> child;
    std::optional<Category> category;
    QString search;        ///< beginnings of words of title, description, first name; case and accents ignored
    JarSort sort = JarSort::Newest;
    int offset = 0;
    CampaignId after;      ///< begin behind this jar, by its key, while it is among them; else at the offset
    int limit = -1;        ///< -1: all

    friend bool operator==(const JarFilter &, const JarFilter &) = default;
};

/// Which gifts, newest first: of one jar, of all jars of the viewer, or, with neither, all that the viewer gave.
struct GiftFilter {
    std::optional<CampaignId> campaign; ///< of this jar
    std::optional<ParentId> owner;      ///< of all jars of this parent; nobody else sees any so
    QString search;
    int offset = 0;
    int limit = -1;

    friend bool operator==(const GiftFilter &, const GiftFilter &) = default;
};

}
