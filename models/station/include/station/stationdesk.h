#pragma once

#include "domain/stationcode.h"
#include "station/desk.h"
#include "station/diary.h"
#include "station/memory.h"
#include "station/office.h"
#include "station/receipt.h"
#include "station/receiptslog.h"
#include "station/stationclock.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <memory>

namespace dreamjar::replica {
struct Changes;
class Replica;
}
namespace dreamjar::sync {
class Engine;
}

namespace dreamjar::station {

class PictureBox;

/// A station over the client's replica and engine: takes gifts, keeps the receipts log beside the journal, hears what
/// the server says of the station, and serves its staff. Files of its own in `folder`. Made in app/, on the window's
/// thread; replica, engine, clock and keys must outlive it.
class StationDesk : public Desk, public Office
{
    Q_OBJECT
public:
    using FreeBytes = std::function<qint64()>;

    StationDesk(replica::Replica &replica, sync::Engine &engine, const QString &folder, const Clock &clock, KeySource &keys);
    ~StationDesk() override;

    /// Sets the station up at the server that the code names, with nothing of this one changed unless that went well.
    using Mover = std::function<void(const StationCode &, QObject *context, std::function<void(const Result<void, Refusal> &)> done)>;
    void moveBy(Mover mover) { m_mover = std::move(mover); }
    /// Those who know the PIN there know it here; printer and place are the same.
    void takeStaffOf(const StationDesk &before);
    /// For tests: what the disk has left.
    void measureDiskWith(FreeBytes measure) { m_freeBytes = std::move(measure); }
    /// Shows what is here, and brings journal and log together. Before the engine starts.
    void start();
    bool isActivated() const { return !m_memory.id.isNull(); }
    /// The token could not be found again: the station has to be set up anew.
    void missCredential();

    Readiness readiness() const override;
    const StationProfile &profile() const override { return m_profile; }
    QString currency() const override;
    const QList<Jar> &jars() const override { return m_jars; }
    bool wantsDetails() const override { return !isActivated(); }
    bool sealsDetails() const override { return !m_memory.seal.isNull(); }
    bool isCalm() const override { return m_memory.calm; }
    void findPicture(const QString &address, QObject *context, std::function<void(const QByteArray &)> found) override;
    void give(const Gift &gift, QObject *context, Given given) override;

    bool hasPin() const override;
    bool setPin(const QString &digits) override;
    PinVerdict tryPin(const QString &digits) override;
    Health health() const override;
    QList<RefusedGift> refused() const override { return m_refused; }
    QList<Thanks> findReceipts(Instant time, std::chrono::minutes around, Money amount, int most) const override;
    QList<JarTotal> totalsToday() const override;
    QList<Jar> choosableJars() const override { return m_choosable; }
    void chooseJars(const QList<CampaignId> &jars) override;
    void chooseAmounts(const QList<Money> &presets, Money least, Money most) override;
    void chooseLanguage(const QString &language) override;
    void calm(bool calm) override;
    void rest(bool resting) override;
    Paper paper() const override { return m_memory.paper; }
    QString printer() const override { return m_memory.printer; }
    void choosePaper(Paper paper, const QString &printer) override;
    void syncNow() override;
    void activate(const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done) override;
    void note(const QString &event) override { m_diary.note(event); }

Q_SIGNALS:
    /// The credential to keep for the next start.
    void credentialGiven(const QString &token);

private:
    struct Read;

    void activateHere(const QString &code, QObject *context, std::function<void(const Result<void, Refusal> &)> done);
    void hear(const Station &station, Instant serverTime, const JarDonors &donors);
    void askForKey();
    void refuseCredential();
    void look();
    void take(const Read &read);
    void lookLater();
    void forgetLater();
    void checkDisk();
    void remember();
    void settleProfile();
    void settleJars();
    Thanks thanksFor(const LoggedGift &gift) const;
    QString titleOf(CampaignId jar) const;

    replica::Replica &m_replica;
    sync::Engine &m_engine;
    KeySource &m_keys;
    QString m_folder;
    MemoryFile m_memoryFile;
    Memory m_memory;
    StationClock m_clock;
    Diary m_diary;
    std::shared_ptr<ReceiptsLog> m_log; ///< used on the journal's thread
    std::optional<ReceiptSigner> m_signer;
    std::unique_ptr<PictureBox> m_pictures;
    FreeBytes m_freeBytes;
    Mover m_mover;

    StationProfile m_profile; ///< the parent's, with what staff changed
    QList<Jar> m_choosable, m_jars;
    QList<LoggedGift> m_given; ///< everything in the log, oldest first
    QList<RefusedGift> m_refused;
    QHash<CampaignId, QString> m_titles;
    JarDonors m_donors; ///< never on the disk
    int m_waiting = 0, m_held = 0;
    Instant m_oldest;
    bool m_diskFull = false, m_diskFails = false;
    bool m_keyAsked = false, m_looked = false;
    bool m_looking = false, m_lookAgain = false, m_forgetting = false;
    QElapsedTimer m_lookBegan;
    std::chrono::milliseconds m_lookTook{};
    QTimer m_lookTimer, m_forgetTimer, m_diskTimer;
};

}
