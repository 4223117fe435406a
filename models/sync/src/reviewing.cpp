#include "engineprivate.h"

// Engine: what is noted about gifts. It goes to the journal and nowhere else.

namespace dreamjar::sync {

namespace {

using namespace replica;

constexpr qsizetype giftsAtATime = 2000; // a transaction of some tens of milliseconds

template <class T>
std::function<void(const Result<T, StorageError> &)> telling(QObject *context, Done<T> done)
{
    return [context = QPointer{context}, done = std::move(done)](const Result<T, StorageError> &result) {
        if (!context)
            return;
        if (result)
            done(*result);
        else
            done(Failure{storageFailed});
    };
}

/// One edit about any number of gifts, some thousand at a time; between two of them others get the threads.
class BulkEdit : public std::enable_shared_from_this<BulkEdit>
{
public:
    using ChangeOf = std::function<ReviewEdit(DonationId)>;

    BulkEdit(Replica &replica, QObject *home, ParentId account, QList<DonationId> gifts, ChangeOf changeOf, Instant now,
        std::function<void(bool)> done)
        : m_replica(replica), m_home(home), m_account(account), m_gifts(std::move(gifts)),
          m_changeOf(std::move(changeOf)), m_now(now), m_done(std::move(done))
    {
    }

    void begin(const QString &label)
    {
        m_replica.journal(
            m_home,
            [account = m_account, label, now = m_now](
                Journal &journal) { return journal.reviews().beginEdit(account, label, now); },
            [self = shared_from_this()](const Result<qint64, StorageError> &number) {
                if (!number)
                    return self->m_done(false);
                self->m_number = *number;
                self->next();
            });
    }

private:
    void next()
    {
        if (m_at >= m_gifts.size())
            return m_done(true);
        const QList<DonationId> some = m_gifts.mid(m_at, giftsAtATime);
        m_at += some.size();
        m_replica.reader().run(
            m_home, [some](const View &view) { return view.bookRows(some); },
            [self = shared_from_this()](const QList<BookRow> &rows) { self->note(rows); });
    }

    void note(const QList<BookRow> &rows)
    {
        m_replica.journal(
            m_home,
            [number = m_number, account = m_account, rows, changeOf = m_changeOf, now = m_now](
                Journal &journal) { return journal.reviews().note(number, account, rows, changeOf, now); },
            [self = shared_from_this()](const Result<void, StorageError> &noted) {
                if (!noted)
                    return self->m_done(false);
                self->next();
            });
    }

    Replica &m_replica;
    QObject *m_home; ///< the engine's part, which outlives every answer
    const ParentId m_account;
    const QList<DonationId> m_gifts;
    const ChangeOf m_changeOf;
    const Instant m_now;
    const std::function<void(bool)> m_done;
    qint64 m_number = 0;
    qsizetype m_at = 0;
};

}

void Engine::noteGifts(const QList<DonationId> &gifts, const ReviewEdit &change, const QString &label, QObject *context,
    Done<bool> done)
{
    d->noteEdit(gifts, [change](DonationId) { return change; }, label, context, std::move(done));
}

void Engine::noteEach(const QList<GiftNote> &notes, const QString &label, QObject *context, Done<bool> done)
{
    QHash<DonationId, ReviewEdit> changes;
    QList<DonationId> gifts;
    for (const GiftNote &note : notes) {
        if (!changes.contains(note.gift))
            gifts << note.gift;
        changes.insert(note.gift, note.change);
    }
    d->noteEdit(
        gifts, [changes](DonationId gift) { return changes.value(gift); }, label, context, std::move(done));
}

void Engine::Private::noteEdit(const QList<DonationId> &gifts, std::function<ReviewEdit(DonationId)> changeOf,
    const QString &label, QObject *context, Done<bool> done)
{
    const ParentId account = replica.reader().viewer();
    if (account.isNull())
        return refuse<bool>(context, std::move(done), signedOut);
    auto told = [context = QPointer{context}, done = std::move(done)](bool stored) {
        if (!context)
            return;
        if (stored)
            done(true);
        else
            done(Failure{storageFailed});
    };
    std::make_shared<BulkEdit>(
        replica, this, account, gifts, std::move(changeOf), clock.now(), std::move(told))
        ->begin(label);
}

void Engine::undoEdit(QObject *context, Done<int> done)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer()](Journal &journal) { return journal.reviews().undo(account); },
        telling<int>(context, std::move(done)));
}

void Engine::redoEdit(QObject *context, Done<int> done)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer()](Journal &journal) { return journal.reviews().redo(account); },
        telling<int>(context, std::move(done)));
}

void Engine::issueReceipts(const QList<DonationId> &gifts, QObject *context, Done<QList<qint64>> done)
{
    d->replica.reader().run(
        d.get(), [gifts](const View &view) { return view.bookRows(gifts); },
        [this, account = d->replica.reader().viewer(), context = QPointer{context}, done = std::move(done)](
            const QList<BookRow> &rows) {
            d->replica.journal(
                d.get(),
                [account, rows, now = d->clock.now()](
                    Journal &journal) { return journal.reviews().issueReceipts(account, rows, now); },
                telling<QList<qint64>>(context, done));
        });
}

void Engine::voidReceipt(qint64 number, const QString &reason, QObject *context, Done<bool> done)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), number, reason, now = d->clock.now()](
            Journal &journal) { return journal.reviews().voidReceipt(account, number, reason, now); },
        telling<bool>(context, std::move(done)));
}

void Engine::notePrinted(const QList<qint64> &numbers)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), numbers](
            Journal &journal) { return journal.reviews().notePrinted(account, numbers); },
        [](const Result<void, StorageError> &) {});
}

void Engine::noteMailed(const QList<qint64> &numbers)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), numbers, now = d->clock.now()](
            Journal &journal) { return journal.reviews().noteMailed(account, numbers, now); },
        [](const Result<void, StorageError> &) {});
}

void Engine::keep(const QString &kind, const QString &name, const QString &content)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), kind, name, content](
            Journal &journal) { return journal.reviews().keep(account, kind, name, content); },
        [](const Result<void, StorageError> &) {});
}

void Engine::discard(const QString &kind, const QString &name)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), kind, name, now = d->clock.now()](
            Journal &journal) { return journal.reviews().discard(account, kind, name, now); },
        [](const Result<void, StorageError> &) {});
}

void Engine::restore(const QString &kind, const QString &name, Instant deleted)
{
    d->replica.journal(
        d.get(),
        [account = d->replica.reader().viewer(), kind, name, deleted](
            Journal &journal) { return journal.reviews().restore(account, kind, name, deleted); },
        [](const Result<void, StorageError> &) {});
}

void Engine::checkAgain(qint64 outboxEntry)
{
    // Back in line: before anything is sent to a plain server it is asked whether it has it, and only who said "send
    // again" has it sent then.
    d->replica.journal(
        d.get(),
        [outboxEntry](Journal &journal) -> Result<void, StorageError> {
            const std::optional<Entry> entry = journal.entry(outboxEntry);
            if (!entry || entry->state != EntryState::Unknown)
                return {};
            return journal.retry(outboxEntry);
        },
        [this](const Result<void, StorageError> &) { d->onCourier([](Courier &it) { it.syncNow(); }); });
}

void Engine::settleByHand(qint64 outboxEntry, bool arrived, QObject *context, Done<bool> done)
{
    if (!arrived)
        return cancel(outboxEntry, context, std::move(done));
    d->replica.journal(
        d.get(),
        [outboxEntry, now = d->clock.now()](Journal &journal) -> Result<bool, StorageError> {
            const std::optional<Entry> entry = journal.entry(outboxEntry);
            if (!entry || (entry->state != EntryState::Unknown && entry->state != EntryState::Held))
                return false;
            if (auto done = journal.acknowledge(outboxEntry, 0, now); !done)
                return Failure{done.error()};
            return true;
        },
        telling<bool>(context, std::move(done)));
}

}
