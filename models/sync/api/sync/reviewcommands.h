#pragma once

#include "domain/giftnote.h"
#include "domain/heldgift.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/refusal.h"
#include "domain/result.h"
#include "domain/review.h"

#include <QList>
#include <QObject>
#include <functional>

namespace dreamjar::sync {

template <class T>
using Done = std::function<void(Result<T, Refusal>)>;

/// What a parent notes about gifts: kept in the journal of this computer, sent nowhere, and every edit can be taken
/// back. Answers come like those of Commands.
class ReviewCommands
{
public:
    virtual ~ReviewCommands() = default;

    /// One edit, however many gifts it is about; `label` says later what can be undone ("note", "reviewed", "thanks").
    virtual void noteGifts(const QList<DonationId> &gifts, const ReviewEdit &change, const QString &label,
        QObject *context, Done<bool> done) = 0;
    /// One edit as well, with something of its own for each gift; what is said about one twice, goes the last time.
    virtual void noteEach(
        const QList<GiftNote> &notes, const QString &label, QObject *context, Done<bool> done) = 0;
    /// How many gifts the edit was about; 0: there was none.
    virtual void undoEdit(QObject *context, Done<int> done) = 0;
    virtual void redoEdit(QObject *context, Done<int> done) = 0;

    /// Numbers of the receipts of these gifts; who has none yet gets the next one.
    virtual void issueReceipts(const QList<DonationId> &gifts, QObject *context, Done<QList<qint64>> done) = 0;
    virtual void voidReceipt(qint64 number, const QString &reason, QObject *context, Done<bool> done) = 0;
    virtual void notePrinted(const QList<qint64> &numbers) = 0;
    /// A mail with each of them was made ready.
    virtual void noteMailed(const QList<qint64> &numbers) = 0;

    /// Saved filters ("filter") and letters ("letter"). What is discarded can be restored for 30 days.
    virtual void keep(const QString &kind, const QString &name, const QString &content) = 0;
    virtual void discard(const QString &kind, const QString &name) = 0;
    virtual void restore(const QString &kind, const QString &name, Instant deleted) = 0;

    /// The person has looked for themselves: a gift whose answer was lost has arrived (its entry is done), or has not
    /// (it is given up). False: too late, it was settled meanwhile.
    virtual void settleByHand(qint64 outboxEntry, bool arrived, QObject *context, Done<bool> done) = 0;

    /// Asks the server again for a gift whose answer was lost; sends nothing.
    virtual void checkAgain(qint64 outboxEntry) = 0;

    /// Asks the server anew which gifts wait for a word because their jar was closed. What was known stays when it
    /// cannot be reached.
    virtual void refreshHeld() = 0;
    /// Accepted it counts like any other gift, also in the closed jar; a decision is for good. Needs the server.
    virtual void decideHeld(qint64 gift, bool accept, QObject *context, Done<bool> done) = 0;
};

}
