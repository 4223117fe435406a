#include "outboxrunner.h"

#include "backoff.h"
#include "entrycalls.h"
#include "plainsettler.h"

#include <QLoggingCategory>

namespace dreamjar::sync {

namespace {

Q_LOGGING_CATEGORY(lcOutbox, "dreamjar.sync.outbox")

constexpr int triesAgainstOthersEdits = 3;

bool isOfStation(const replica::Entry &entry)
{
    const auto *gift = std::get_if<replica::Donate>(&entry.operation);
    return gift && gift->sealed && !gift->asGuest;
}

std::chrono::microseconds micro(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time);
}

}

using remote::Reply;
using replica::Entry;
using replica::Journal;
using replica::StorageError;

OutboxRunner::OutboxRunner(
    replica::Replica &replica, remote::ApiClient &api, const Clock &clock, KeySource &keys, QObject *parent)
    : QObject(parent), m_replica(replica), m_api(api), m_clock(clock), m_keys(keys),
      m_settler(std::make_unique<PlainSettler>(api, replica))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::drain(ParentId account, std::function<void(const Drained &)> done)
{
    Q_ASSERT(!m_done);
    m_account = account;
    m_drained = {};
    m_done = std::move(done);
    next();
}

void OutboxRunner::next()
{
    if (!m_account.isNull() && !m_api.hasSession()) {
        m_drained.signedOut = true;
        m_account = {};
    }
    m_replica.journal(
        this, [now = m_clock.now(), account = m_account](Journal &journal) { return journal.nextDue(now, account); },
        [this](const std::optional<Entry> &entry) {
            if (entry)
                begin(*entry);
            else
                finish();
        });
}

template <class Job>
void OutboxRunner::record(Job job, std::function<void()> then)
{
    m_replica.journal(this, std::move(job), [this, then = std::move(then)](const Result<void, StorageError> &written) {
        if (written)
            then();
        else
            stuck();
    });
}

void OutboxRunner::begin(const Entry &entry)
{
    if (!callFor(entry)) {
        refuse(entry, {Reason::NotFound, {}, {}});
        return;
    }
    Q_EMIT sending();
    const auto attempt = [this, entry] {
        record(
            [number = entry.number, now = m_clock.now()](Journal &journal) { return journal.noteAttempt(number, now); },
            [this, entry] {
                if (lookFor(entry))
                    look(entry, 1);
                else
                    transmit(entry, {}, 1);
            });
    };
    if (!m_api.discovery().isPlain() || !isCreation(entry.operation)) {
        attempt();
        return;
    }
    m_settler->prepare(entry, this, [this, entry, attempt](const PlainSettler::Verdict &verdict) {
        switch (verdict.advice) {
        case PlainSettler::Advice::Send:
            record([number = entry.number, note = verdict.note](
                       Journal &journal) { return journal.noteBaseline(number, note); },
                attempt);
            break;
        case PlainSettler::Advice::IsThere:
            acknowledge(entry, verdict.remoteId);
            break;
        case PlainSettler::Advice::LookAgain:
            m_drained.uncertain = true;
            record(
                [number = entry.number, note = verdict.note, when = m_clock.now() + micro(verdict.after),
                    why = verdict.why](Journal &journal) -> Result<void, StorageError> {
                    if (auto noted = journal.noteBaseline(number, note); !noted)
                        return noted;
                    return journal.postpone(number, when, why);
                },
                [this] { next(); });
            break;
        case PlainSettler::Advice::AskPerson:
            m_drained.problem = verdict.why;
            record(
                [number = entry.number, note = verdict.note, why = verdict.why](
                    Journal &journal) -> Result<void, StorageError> {
                    if (auto noted = journal.noteBaseline(number, note); !noted)
                        return noted;
                    return journal.markUnknown(number, why);
                },
                [this] { next(); });
            break;
        case PlainSettler::Advice::TryLater:
            if (verdict.why.reason == Reason::Offline)
                offline(entry, verdict.why);
            else
                later(entry, verdict.why);
            break;
        }
    });
}

void OutboxRunner::look(const Entry &entry, int tries)
{
    m_api.send(*lookFor(entry), this, [this, entry, tries](const Reply &reply) {
        if (!reply.accepted()) {
            settle(entry, reply);
            return;
        }
        switch (compare(entry, reply.answer.body)) {
        case Look::Same:
            transmit(entry, reply.answer.header("ETag"), tries);
            break;
        case Look::ChangedElsewhere:
            refuse(entry, {Reason::Conflict, {}, {}});
            break;
        case Look::Unreadable:
            later(entry, {Reason::ServerFailed, {}, {}});
            break;
        }
    });
}

void OutboxRunner::transmit(const Entry &entry, const QByteArray &ifMatch, int tries)
{
    remote::Call call = *callFor(entry);
    if (m_api.discovery().has("etag"))
        call.ifMatch = ifMatch;
    m_api.send(call, this, [this, entry, tries](const Reply &reply) {
        const bool overtaken = reply.answer.status == 412 && lookFor(entry);
        if (overtaken && tries < triesAgainstOthersEdits)
            look(entry, tries + 1);
        else
            settle(entry, reply);
    });
}

void OutboxRunner::settle(const Entry &entry, const Reply &reply)
{
    const bool plain = m_api.discovery().isPlain();
    const bool creates = isCreation(entry.operation);

    if (std::holds_alternative<remote::Accepted>(reply.outcome)) {
        const bool gift = std::holds_alternative<replica::Donate>(entry.operation);
        if (gift && reply.answer.status == 202) {
            hold(entry);
            return;
        }
        const std::optional<qint64> id = createdId(entry, reply.answer.body);
        if (id) {
            acknowledge(entry, *id);
        } else {
            // Done for sure, but under which id? The same key brings the same answer; a plain server is asked by list.
            m_drained.uncertain = true;
            later(entry, {Reason::ServerFailed, {}, {}}, plain ? PlainSettler::firstLook : std::chrono::milliseconds{});
        }
        return;
    }
    if (const auto *refused = std::get_if<remote::Refused>(&reply.outcome)) {
        if (isDeletion(entry.operation) && reply.answer.status == 404)
            acknowledge(entry, 0); // gone is gone, also by an attempt of ours whose answer was lost
        else if (refused->refusal.reason == Reason::SignedOut && isOfStation(entry))
            refusedStation(entry, refused->refusal);
        else if (refused->refusal.reason == Reason::SignedOut)
            later(entry, refused->refusal);
        else
            refuse(entry, refused->refusal);
        return;
    }
    if (const auto *wait = std::get_if<remote::TryLater>(&reply.outcome)) {
        const auto go = [this, entry, wait = *wait] {
            if (wait.why.reason == Reason::Offline)
                offline(entry, wait.why);
            else
                later(entry, wait.why, wait.after.value_or(std::chrono::seconds{0}));
        };
        if (plain && creates) {
            // It surely did not arrive: what was noted before sending may be noted anew.
            record([number = entry.number](Journal &journal) { return journal.noteBaseline(number, {}); }, go);
        } else {
            go();
        }
        return;
    }
    const Refusal why = reply.why();
    m_drained.uncertain = true;
    if (plain && creates)
        later(entry, why, PlainSettler::firstLook);
    else if (reply.answer.status == 0)
        offline(entry, why);
    else
        later(entry, why);
}

void OutboxRunner::acknowledge(const Entry &entry, qint64 remoteId)
{
    record([number = entry.number, remoteId, now = m_clock.now()](
               Journal &journal) { return journal.acknowledge(number, remoteId, now); },
        [this, operation = entry.operation] {
            ++m_drained.acknowledged;
            if (const auto *gift = std::get_if<replica::Donate>(&operation))
                m_drained.jars.append(gift->draft.campaign);
            next();
        });
}

/// It came too late for its jar; the server keeps it until the jar's owner decides.
void OutboxRunner::hold(const Entry &entry)
{
    record([number = entry.number](Journal &journal) {
        return journal.hold(number, Refusal{Reason::CampaignClosed, {}, {}});
    }, [this] { next(); });
}

void OutboxRunner::refuse(const Entry &entry, const Refusal &why)
{
    qCInfo(lcOutbox) << "entry" << entry.number << "refused, reason" << static_cast<int>(why.reason);
    m_drained.problem = why;
    record([number = entry.number, why](Journal &journal) { return journal.refuse(number, why); }, [this] { next(); });
}

void OutboxRunner::later(const Entry &entry, const Refusal &why, std::chrono::milliseconds atLeast)
{
    m_drained.problem = why;
    const auto wait = std::max(backoff(entry.attempts + 1, m_keys), atLeast);
    record([number = entry.number, when = m_clock.now() + micro(wait), why](
               Journal &journal) { return journal.postpone(number, when, why); },
        [this] { next(); });
}

void OutboxRunner::offline(const Entry &entry, const Refusal &why)
{
    m_drained.problem = why;
    m_drained.offline = true;
    // Due again as soon as there is a connection: how often to look for one is not the entry's affair.
    record([number = entry.number, when = m_clock.now(), why](
               Journal &journal) { return journal.postpone(number, when, why); },
        [this] { finish(); });
}

/// The same would befall every gift of this station: they wait, all of them, for a new credential.
void OutboxRunner::refusedStation(const Entry &entry, const Refusal &why)
{
    m_drained.problem = why;
    m_drained.stationRefused = true;
    record([number = entry.number, when = m_clock.now(), why](
               Journal &journal) { return journal.postpone(number, when, why); },
        [this] { finish(); });
}

void OutboxRunner::stuck()
{
    qCWarning(lcOutbox) << "the journal cannot be written";
    m_drained.problem = Refusal{Reason::StorageFailed, {}, {}};
    finish();
}

void OutboxRunner::finish()
{
    const auto done = std::exchange(m_done, {});
    done(m_drained);
}

}
