#include "station/stationdesk.h"

#include "gifts.h"
#include "picturebox.h"
#include "replica/replica.h"
#include "replica/view.h"
#include "station/freespace.h"
#include "station/pinlock.h"
#include "sync/engine.h"

#include <QDir>
#include <QPointer>
#include <QSet>
#include <algorithm>

namespace dreamjar::station {

using namespace std::chrono_literals;
using replica::Journal;

namespace {

// What one busy day writes, and room for the databases to tidy up.
constexpr qint64 leastFree = 64 * 1024 * 1024;

QString at(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QLatin1String(name));
}

}

/// What the reader's thread brings.
struct StationDesk::Read {
    QList<replica::JarRow> jars;
    QList<replica::OutboxRow> outbox;
};

StationDesk::StationDesk(
    replica::Replica &replica, sync::Engine &engine, const QString &folder, const Clock &clock, KeySource &keys)
    : m_replica(replica), m_engine(engine), m_keys(keys), m_folder(folder), m_memoryFile(at(folder, "station.json")),
      m_memory(m_memoryFile.load()), m_clock(clock, m_memory.serverTime), m_diary(at(folder, "diary.log"), m_clock),
      m_log(std::make_shared<ReceiptsLog>(at(folder, "receipts.log"))),
      m_signer(ReceiptSigner::open(at(folder, "receipt.key"))),
      m_pictures(std::make_unique<PictureBox>(engine, at(folder, "pictures"))),
      m_freeBytes([folder] { return freeBytesAt(folder); })
{
    settleProfile();
    for (QTimer *timer : {&m_lookTimer, &m_forgetTimer})
        timer->setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &StationDesk::look);
    connect(&m_diskTimer, &QTimer::timeout, this, &StationDesk::checkDisk);
    connect(&m_forgetTimer, &QTimer::timeout, this, [this] {
        m_forgetting = true;
        m_replica.journal(
            this,
            [log = m_log, folder = m_folder](Journal &journal) { return forgetSettled(journal, *log, folder), true; },
            [this](bool) { m_forgetting = false; });
    });
    connect(&m_replica.changes(), &replica::ChangeFeed::changed, this, [this](const replica::Changes &changes) {
        lookLater();
        if (changes.outbox)
            forgetLater();
    });
    connect(&m_engine, &sync::Engine::stationHeard, this, &StationDesk::hear);
    connect(&m_engine, &sync::Engine::stationRefused, this, &StationDesk::refuseCredential);
    connect(&m_engine.states(), &sync::States::serverChanged, this, [this](const sync::ServerState &server) {
        if (server.currency.isEmpty() || server.currency == m_memory.currency)
            return;
        m_memory.currency = server.currency;
        remember();
        Q_EMIT changed();
    });
    connect(&m_engine.states(), &sync::States::syncChanged, this, [this](const sync::SyncState &sync) {
        if (sync.activity == sync::Activity::Idle)
            askForKey();
        Q_EMIT changed();
    });
}

StationDesk::~StationDesk() = default;

void StationDesk::start()
{
    m_diskTimer.start(15s);
    checkDisk();
    look();
    m_replica.journal(
        this,
        [log = m_log, folder = m_folder](Journal &journal) {
            const auto count = reconcile(journal, *log);
            forgetSettled(journal, *log, folder);
            return std::pair{count, log->read()};
        },
        [this](const std::pair<std::optional<int>, ReceiptsLog::Contents> &result) {
            const auto &[count, contents] = result;
            if (!count)
                m_diary.note(QStringLiteral("journal and receipts log could not be brought together"));
            else if (*count > 0)
                m_diary.note(QStringLiteral("%1 gifts came back from the receipts log").arg(*count));
            if (contents.damagedLines > 0)
                m_diary.note(QStringLiteral("%1 lines of the receipts log cannot be read").arg(contents.damagedLines));
            // Gifts of the first moments are in the file already, or come after it.
            QSet<ClientId> known;
            for (const LoggedGift &gift : contents.gifts)
                known.insert(gift.reference);
            QList<LoggedGift> all = contents.gifts;
            for (const LoggedGift &gift : std::as_const(m_given)) {
                if (!known.contains(gift.reference))
                    all.append(gift);
            }
            m_given = all;
            m_engine.carrySoon();
            Q_EMIT changed();
        });
}

void StationDesk::missCredential()
{
    m_diary.note(QStringLiteral("the credential is not there any more"));
    refuseCredential();
}

Readiness StationDesk::readiness() const
{
    if (m_memory.revoked)
        return Readiness::Revoked;
    if (m_diskFails)
        return Readiness::DiskFails;
    if (m_diskFull)
        return Readiness::DiskFull;
    if (m_memory.resting)
        return Readiness::Resting;
    // How to keep what a donor types must be known before anybody types.
    const bool canKeep = isActivated() || m_memory.sealKnown;
    return m_jars.isEmpty() || !canKeep ? Readiness::NoJars : Readiness::Open;
}

QString StationDesk::currency() const
{
    return m_memory.currency.isEmpty() ? m_engine.states().server().currency : m_memory.currency;
}

void StationDesk::give(const Gift &gift, QObject *context, Given given)
{
    const auto refuse = [this, context, &given](GiveTrouble trouble) {
        QMetaObject::invokeMethod(context, [given, trouble] { given(Failure{trouble}); }, Qt::QueuedConnection);
    };
    checkDisk();
    const Readiness ready = readiness();
    if (ready != Readiness::Open && ready != Readiness::DiskFails)
        return refuse(ready == Readiness::DiskFull ? GiveTrouble::Disk : GiveTrouble::Resting);
    const bool open = std::any_of(m_jars.begin(), m_jars.end(), [&](const Jar &jar) { return jar.id == gift.jar; });
    if (!open)
        return refuse(GiveTrouble::JarClosed);
    if (const auto trouble = troubleWith(gift, m_profile, wantsDetails()))
        return refuse(*trouble);
    const auto operation = operationOf(gift, m_memory.seal, !isActivated());
    if (!operation)
        return refuse(GiveTrouble::Disk);

    const Instant made = m_clock.now();
    const ClientId reference = ClientId::make(made, m_keys);
    m_replica.journal(
        this,
        [log = m_log, operation = *operation, reference, made](
            Journal &journal) { return keep(journal, *log, operation, reference, made); },
        [this, context = QPointer{context}, given = std::move(given), kept = logged(*operation, reference, made)](
            const std::optional<GiveTrouble> &trouble) {
            const bool failsAsBefore = m_diskFails == trouble.has_value();
            m_diskFails = trouble.has_value();
            if (trouble) {
                m_diary.note(QStringLiteral("a gift could not be kept on the disk"));
            } else {
                m_given.append(kept);
                m_engine.carrySoon();
            }
            if (!failsAsBefore)
                Q_EMIT changed();
            if (!context)
                return;
            if (trouble)
                given(Failure{*trouble});
            else
                given(thanksFor(kept));
        });
}

void StationDesk::findPicture(const QString &address, QObject *context, std::function<void(const QByteArray &)> found)
{
    m_pictures->find(address, context, std::move(found));
}

/// Once in a run: a server may have got another one.
void StationDesk::askForKey()
{
    if (std::exchange(m_keyAsked, true))
        return;
    const auto take = [this](const SealKey &key) {
        const bool lost = isActivated() && key.isNull(); // what the code brought is better than none
        if (lost || (m_memory.sealKnown && m_memory.seal == key))
            return;
        m_memory.seal = key;
        m_memory.sealKnown = true;
        remember();
        Q_EMIT changed();
    };
    if (m_engine.states().server().plain)
        return take({});
    m_engine.findSealKey(this, [this, take](const Result<SealKey, Refusal> &found) {
        if (found)
            return take(*found);
        if (found.error().reason == Reason::NotFound)
            return take({});
        m_keyAsked = false;
        QTimer::singleShot(1s, this, &StationDesk::askForKey);
    });
}

void StationDesk::hear(const Station &station, Instant serverTime, const JarDonors &donors)
{
    m_donors = donors;
    m_pictures->reached();
    const Memory before = m_memory;
    m_clock.hear(serverTime);
    m_memory.id = station.id;
    m_memory.profile = station.profile;
    if (m_memory.revoked != station.revoked)
        m_diary.note(station.revoked ? QStringLiteral("the station was revoked")
                                     : QStringLiteral("the station is accepted again"));
    m_memory.revoked = station.revoked;
    // A write every quarter of a minute would wear out a memory card for nothing.
    if (m_memory != before || serverTime - m_memory.serverTime > 10min) {
        m_memory.serverTime = serverTime;
        remember();
    }
    settleProfile();
    lookLater();
}

void StationDesk::refuseCredential()
{
    if (std::exchange(m_memory.revoked, true))
        return;
    m_diary.note(QStringLiteral("the server does not take the credential"));
    remember();
    Q_EMIT changed();
}

void StationDesk::lookLater()
{
    // A queue that is long is not read again with every gift that leaves it.
    if (!m_lookTimer.isActive())
        m_lookTimer.start(std::clamp<std::chrono::milliseconds>(10 * m_lookTook, 50ms, 1s));
}

void StationDesk::forgetLater()
{
    if (!m_forgetTimer.isActive() && !m_forgetting)
        m_forgetTimer.start(2s);
}

void StationDesk::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookBegan.start();
    m_replica.reader().run(
        this, [](const replica::View &view) { return Read{view.jars({}), view.outbox()}; },
        [this](const Read &read) {
            m_looking = false;
            take(read);
            m_lookTook = std::chrono::milliseconds{m_lookBegan.elapsed()};
            if (std::exchange(m_lookAgain, false))
                lookLater();
        });
}

void StationDesk::take(const Read &read)
{
    m_looked = true;
    m_choosable.clear();
    m_titles.clear();
    const QSet<CampaignId> allowed(m_memory.profile.jars.begin(), m_memory.profile.jars.end());
    for (const replica::JarRow &row : read.jars) {
        const Campaign &campaign = row.campaign;
        m_titles.insert(campaign.id, campaign.title);
        if (isActivated() && !allowed.contains(campaign.id))
            continue;
        m_choosable.append({campaign.id, campaign.title, campaign.childName, campaign.category, campaign.goal,
            campaign.raised, row.sums.unconfirmed(), campaign.image, {}});
    }
    m_waiting = m_held = 0;
    m_oldest = {};
    m_refused.clear();
    for (const replica::OutboxRow &row : read.outbox) {
        if (row.kind != replica::OperationKind::Donate)
            continue;
        if (row.state == replica::EntryState::Waiting) {
            ++m_waiting;
            if (m_oldest.isNull() || row.made < m_oldest)
                m_oldest = row.made;
        } else if (row.state == replica::EntryState::Held) {
            ++m_held;
        } else {
            m_refused.append({{row.client, {}, row.subject, row.amount, row.made, {}}, row.refusal});
        }
    }
    settleProfile();
}

/// The parent's set-up, with what staff changed here, and the jars that come of it.
void StationDesk::settleProfile()
{
    m_profile = m_memory.profile;
    if (m_memory.presets)
        m_profile.presets = *m_memory.presets;
    if (m_memory.language)
        m_profile.language = *m_memory.language;
    m_profile.minimum = m_memory.least.value_or(m_profile.minimum);
    m_profile.maximum = m_memory.most.value_or(m_profile.maximum);
    if (m_profile.presets.isEmpty())
        m_profile.presets = {Money::units(5), Money::units(10), Money::units(20), Money::units(50)};
    if (m_profile.language.isEmpty())
        m_profile.language = QStringLiteral("en");
    m_profile.presets.removeIf(
        [this](Money preset) { return preset < m_profile.minimum || preset > m_profile.maximum; });
    settleJars();
    Q_EMIT changed();
}

void StationDesk::settleJars()
{
    m_jars = m_choosable;
    if (m_memory.chosenJars)
        m_jars.removeIf([this](const Jar &jar) { return !m_memory.chosenJars->contains(jar.id); });
    QSet<QString> pictures;
    for (Jar &jar : m_jars) {
        if (!m_profile.showPhotos)
            jar.picture.clear();
        if (m_profile.showDonorNames)
            jar.donors = m_donors.value(jar.id);
        pictures.insert(jar.picture);
    }
    if (m_looked)
        m_pictures->keepOnly(pictures);
}

void StationDesk::checkDisk()
{
    const bool full = m_freeBytes() < leastFree;
    // A disk that failed is asked again: a card that was put back, a file system that was mounted anew.
    const bool fails = m_diskFails && !m_memoryFile.save(m_memory);
    if (full == m_diskFull && fails == m_diskFails)
        return;
    if (full && !m_diskFull)
        m_diary.note(QStringLiteral("the disk is nearly full"));
    m_diskFull = full;
    m_diskFails = fails;
    Q_EMIT changed();
}

void StationDesk::remember()
{
    if (!m_memoryFile.save(m_memory))
        m_diary.note(QStringLiteral("the settings could not be kept"));
}

QString StationDesk::titleOf(CampaignId jar) const
{
    return m_titles.value(jar);
}

Thanks StationDesk::thanksFor(const LoggedGift &gift) const
{
    Thanks thanks{gift.reference, gift.jar, titleOf(gift.jar), gift.amount, gift.made, {}};
    if (m_signer)
        thanks.signedText = m_signer->sign(
            {gift.reference, gift.jar, thanks.jarTitle, gift.amount, currency(), gift.made});
    return thanks;
}

}
