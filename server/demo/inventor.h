#pragma once

#include "demo/dice.h"
#include "demo/dreams.h"
#include "demo/plan.h"

#include <QSet>
#include <chrono>

namespace dreamjar::server::demo {

/// How far a jar is to come, and when it ends.
struct Fate {
    double share = 0.5; ///< of the goal, as near as the gifts allow
    bool exactly = false; ///< the sum is met to the unit
    std::optional<int> deadline = std::nullopt; ///< in days from now; negative: passed
    std::optional<int> closed = std::nullopt; ///< so many days ago
    int oldest = 190; ///< made between so many days ago
    int youngest = 12; ///< and so many
    double stretch = 1; ///< of the usual goal
};

/// Makes up families, jars and gifts, all of which keep the rules of the field table at `now`.
class Inventor
{
public:
    Inventor(quint32 seed, Instant now) : m_dice(seed), m_now(now) { }

    Dice &dice() { return m_dice; }
    Instant ago(std::chrono::minutes before) const { return m_now - before; }
    Instant daysAgo(int days) const { return m_now - std::chrono::days{days}; }

    /// Somebody with an invented name and an address of their own.
    qsizetype addParent();
    qsizetype addParent(const Registration &who, Instant joined);
    qsizetype addChild(qsizetype parent, const QString &firstName, Gender gender, int age);
    /// A child of that family whom the dream suits and who has not had it yet, maybe a new one; none if there is no
    /// room.
    std::optional<qsizetype> childFor(qsizetype parent, const Dream &dream);
    qsizetype addJar(qsizetype child, const Dream &dream, const Fate &fate);
    qsizetype addJar(const PlannedJar &jar, Money total);
    void addGift(qsizetype jar, const DonationDraft &draft, Instant made);
    /// Exactly `count` invented gifts to the jars from `first` to before `last`, more of them to those that want more.
    void addGifts(qsizetype first, qsizetype last, int count);

    Plan take() { return std::move(m_plan); }
    const Plan &plan() const { return m_plan; }

private:
    struct Wish {
        Money total;
        bool exactly = false;
        Money given;
    };
    QString filled(const char16_t *text, qsizetype child);
    QDate birthday(int age);
    PlannedGift inventGift(qsizetype jar);
    int commentIndex(const QString &comment);
    void fillJar(qsizetype jar, int count);

    Dice m_dice;
    const Instant m_now;
    Plan m_plan;
    QList<Wish> m_wishes; ///< of the jars
    QList<QList<qsizetype>> m_childrenOf; ///< of the parents
    QHash<qsizetype, QSet<const Dream *>> m_dreamsOf; ///< of the children
    QList<int> m_guests; ///< those that any jar may have
    QHash<QString, int> m_comments; ///< where they are in the plan
};

/// The data set of `dreamjar-server demo`.
Plan inventDemo(int campaigns, int donations, quint32 seed, Instant now);
/// The family Weber and those around it.
Plan inventSample(Instant now);

}
