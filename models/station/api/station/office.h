#pragma once

#include "domain/refusal.h"
#include "station/desk.h"

#include <chrono>

namespace dreamjar::station {

/// How the station does, for staff.
struct Health {
    bool activated = false;
    bool online = false;
    int waiting = 0;
    int held = 0;    ///< with the jar's owner: they came after it had closed
    Instant oldest;  ///< of those that wait; null: none waits
    bool late = false; ///< the oldest waits for seven days or more
    Instant lastSync; ///< null: never
    std::optional<std::chrono::seconds> clockAhead; ///< of the server's; none until it was asked
    qint64 freeBytes = 0;
    int todayCount = 0;
    Money todaySum;

    friend bool operator==(const Health &, const Health &) = default;
};

/// A gift that the server said no to.
struct RefusedGift {
    Thanks gift;
    Refusal why;
};

/// What a jar was given here.
struct JarTotal {
    QString jarTitle;
    int gifts = 0;
    Money sum;
};

enum class Paper { None, Roll58, Roll80, A6 };

enum class PinAnswer { Right, Wrong, Locked };
struct PinVerdict {
    PinAnswer answer = PinAnswer::Wrong;
    std::chrono::seconds lockedFor{}; ///< with Locked
};

/// What staff may do at a station, behind its PIN. Lives on the window's thread.
class Office
{
public:
    virtual ~Office() = default;

    virtual bool hasPin() const = 0;
    /// 4 to 8 digits; false when it is not.
    virtual bool setPin(const QString &digits) = 0;
    virtual PinVerdict tryPin(const QString &digits) = 0;

    virtual Health health() const = 0;
    virtual QList<RefusedGift> refused() const = 0;
    /// Given within `around` of this time; of this amount, unless zero. The newest `most`, the newest first.
    virtual QList<Thanks> findReceipts(Instant time, std::chrono::minutes around, Money amount, int most) const = 0;
    /// Of the day it is here now, by jar.
    virtual QList<JarTotal> totalsToday() const = 0;

    /// All that may be shown here.
    virtual QList<Jar> choosableJars() const = 0;
    virtual void chooseJars(const QList<CampaignId> &jars) = 0;
    /// What donors may touch, and the least and the most they may give. An amount outside goes.
    virtual void chooseAmounts(const QList<Money> &presets, Money least, Money most) = 0;
    virtual void chooseLanguage(const QString &language) = 0;
    virtual void calm(bool calm) = 0;
    virtual void rest(bool resting) = 0;

    virtual Paper paper() const = 0;
    virtual QString printer() const = 0;
    virtual void choosePaper(Paper paper, const QString &printer) = 0;

    virtual void syncNow() = 0;
    /// By what staff typed or scanned (domain/stationcode.h). Where it names another server the station moves there; with
    /// Conflict it does not, because gifts wait here for this one.
    virtual void activate(const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done) = 0;
    /// A line in the station's diary: a word, never a name or an amount.
    virtual void note(const QString &event) = 0;
};

}
