#pragma once

#include "domain/category.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/reach.h"

#include <QList>
#include <QString>
#include <optional>

namespace dreamjar {

/// A goal for which money is raised; on screen a "jar".
struct Campaign {
    CampaignId id;
    ChildId child;      ///< null where only the public view is known
    QString childName;  ///< the child's first name, all that strangers see
    QString title;
    QString description;
    Money goal;
    Category category = Category::Dreams;
    QString image;      ///< URL; null when the API says null
    bool isOpen = true;
    bool hasDeadline = false;
    std::optional<Instant> deadline;
    Reach reach = Reach::Listed;
    QList<Money> suggestedAmounts; ///< that its page offers; none: the usual ones
    Instant created;
    Money raised;       ///< the server's running total
    int donationCount = 0;

    /// The date that counts: a flag without date, or a date without flag, is no deadline (API.md).
    std::optional<Instant> effectiveDeadline() const;
    /// Past its deadline. It may still be open: nothing closes by itself.
    bool isExpired(Instant now) const;
    /// Whole seconds left, 0 once passed, none without deadline.
    std::optional<qint64> secondsRemaining(Instant now) const;
    Percentage percentageRaised() const { return Percentage::of(raised, goal); }
    bool isFull() const { return raised >= goal && !goal.isZero(); }

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// What a parent types about a jar.
struct CampaignDraft {
    QString title;
    QString description;
    Money goal;
    Category category = Category::Dreams;
    QString image;
    bool isOpen = true;
    bool hasDeadline = false;
    std::optional<Instant> deadline;
    Reach reach = Reach::Listed;
    QList<Money> suggestedAmounts;

    friend bool operator==(const CampaignDraft &, const CampaignDraft &) = default;
};

/// Only the fields that change. `deadline` set to an empty optional takes the date away.
struct CampaignChange {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<Money> goal;
    std::optional<Category> category;
    std::optional<QString> image;
    std::optional<bool> isOpen;
    std::optional<bool> hasDeadline;
    std::optional<std::optional<Instant>> deadline;
    std::optional<Reach> reach;
    std::optional<QList<Money>> suggestedAmounts;

    friend bool operator==(const CampaignChange &, const CampaignChange &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Campaign)
