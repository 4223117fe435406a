#include "station/stationdesk.h"

#include "replica/replica.h"
#include "station/pinlock.h"
#include "sync/engine.h"

#include <QPointer>
#include <algorithm>

// StationDesk: what staff see and do.

namespace dreamjar::station {

using namespace std::chrono_literals;

namespace {

// A week: then somebody must look after the network.
constexpr std::chrono::hours lateAfter{24 * 7};

}

bool StationDesk::hasPin() const
{
    return !m_memory.pinHash.isEmpty();
}

bool StationDesk::setPin(const QString &digits)
{
    if (!PinLock{m_memory}.set(digits))
        return false;
    m_diary.note(QStringLiteral("a PIN was set"));
    remember();
    return true;
}

PinVerdict StationDesk::tryPin(const QString &digits)
{
    const PinVerdict verdict = PinLock{m_memory}.tryPin(digits, m_clock.now());
    remember(); // before anybody sees the answer: pulling the plug opens nothing
    switch (verdict.answer) {
    case PinAnswer::Right:
        m_diary.note(QStringLiteral("staff came in"));
        break;
    case PinAnswer::Wrong:
        m_diary.note(QStringLiteral("wrong PIN"));
        break;
    case PinAnswer::Locked:
        m_diary.note(QStringLiteral("wrong PIN, locked for %1 s").arg(verdict.lockedFor.count()));
        break;
    }
    return verdict;
}

Health StationDesk::health() const
{
    Health health;
    health.activated = isActivated();
    const sync::SyncState &sync = m_engine.states().sync();
    health.online = sync.activity == sync::Activity::Idle || sync.activity == sync::Activity::Syncing;
    health.lastSync = sync.lastSync;
    health.waiting = m_waiting;
    health.held = m_held;
    health.oldest = m_oldest;
    health.late = !m_oldest.isNull() && m_clock.now() - m_oldest >= lateAfter;
    health.clockAhead = m_clock.machineAhead();
    health.freeBytes = m_freeBytes();
    for (const JarTotal &total : totalsToday()) {
        health.todayCount += total.gifts;
        health.todaySum += total.sum;
    }
    return health;
}

QList<Thanks> StationDesk::findReceipts(Instant time, std::chrono::minutes around, Money amount, int most) const
{
    QList<Thanks> found;
    for (auto gift = m_given.crbegin(); gift != m_given.crend() && found.size() < most; ++gift) {
        const bool near = gift->made >= time - around && gift->made <= time + around;
        if (near && (amount.isZero() || gift->amount == amount))
            found.append(thanksFor(*gift));
    }
    return found;
}

QList<JarTotal> StationDesk::totalsToday() const
{
    const QTimeZone zone = m_profile.zone();
    const QDate today = m_clock.now().dateIn(zone);
    const Instant begin = Instant::fromDateTime(today.startOfDay(zone)),
                  end = Instant::fromDateTime(today.addDays(1).startOfDay(zone));
    QHash<CampaignId, JarTotal> byJar;
    for (const LoggedGift &gift : m_given) {
        if (gift.made < begin || gift.made >= end)
            continue;
        JarTotal &total = byJar[gift.jar];
        ++total.gifts;
        total.sum += gift.amount;
    }
    QList<JarTotal> totals;
    for (auto jar = byJar.cbegin(); jar != byJar.cend(); ++jar)
        totals.append({titleOf(jar.key()), jar->gifts, jar->sum});
    std::sort(totals.begin(), totals.end(),
        [](const JarTotal &one, const JarTotal &other) { return one.jarTitle < other.jarTitle; });
    return totals;
}

void StationDesk::chooseJars(const QList<CampaignId> &jars)
{
    m_memory.chosenJars = jars;
    remember();
    settleProfile();
}

void StationDesk::chooseAmounts(const QList<Money> &presets, Money least, Money most)
{
    m_memory.presets = presets;
    m_memory.least = least;
    m_memory.most = most;
    remember();
    settleProfile();
}

void StationDesk::chooseLanguage(const QString &language)
{
    m_memory.language = language;
    remember();
    settleProfile();
}

void StationDesk::calm(bool calm)
{
    m_memory.calm = calm;
    remember();
    Q_EMIT changed();
}

void StationDesk::rest(bool resting)
{
    m_memory.resting = resting;
    m_diary.note(resting ? QStringLiteral("staff let the station rest") : QStringLiteral("staff opened the station"));
    remember();
    Q_EMIT changed();
}

void StationDesk::choosePaper(Paper paper, const QString &printer)
{
    m_memory.paper = paper;
    m_memory.printer = printer;
    remember();
    Q_EMIT changed();
}

void StationDesk::syncNow()
{
    m_engine.syncNow();
}

void StationDesk::takeStaffOf(const StationDesk &before)
{
    m_memory.pinHash = before.m_memory.pinHash;
    m_memory.wrongPins = before.m_memory.wrongPins;
    m_memory.locks = before.m_memory.locks;
    m_memory.lockedUntil = before.m_memory.lockedUntil;
    m_memory.paper = before.m_memory.paper;
    m_memory.printer = before.m_memory.printer;
    m_memory.calm = before.m_memory.calm;
    remember();
}

void StationDesk::activate(
    const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done)
{
    const auto refuse = [context, &done](Reason why) {
        QMetaObject::invokeMethod(
            context, [done, why] { done(Failure{Refusal{why, {}, {}}}); }, Qt::QueuedConnection);
    };
    const std::optional<StationCode> typed = StationCode::parse(code);
    if (!typed)
        return refuse(Reason::Invalid);
    if (typed->server.isEmpty() || typed->server == m_engine.states().server().url)
        return activateHere(typed->code, context, std::move(done));
    if (m_waiting > 0)
        return refuse(Reason::Conflict);
    if (!m_mover)
        return refuse(Reason::Invalid);
    m_mover(*typed, context, std::move(done));
}

void StationDesk::activateHere(
    const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done)
{
    m_engine.activateStation(code, m_signer ? m_signer->publicKey() : QByteArray{}, this,
        [this, context = QPointer{context}, done = std::move(done)](const Result<StationActivation, Refusal> &answer) {
            if (answer) {
                m_memory.id = answer->station.id;
                m_memory.profile = answer->station.profile;
                m_memory.seal = answer->seal;
                m_memory.revoked = false;
                // What staff chose belonged to the old set-up.
                m_memory.chosenJars.reset();
                m_memory.presets.reset();
                m_memory.least.reset();
                m_memory.most.reset();
                m_memory.language.reset();
                m_diary.note(QStringLiteral("the station was set up"));
                remember();
                Q_EMIT credentialGiven(answer->token);
                m_engine.openStation(answer->token);
                settleProfile();
                lookLater();
            }
            if (!context)
                return;
            if (answer)
                done({});
            else
                done(Failure{answer.error()});
        });
}

}
