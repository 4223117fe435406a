#pragma once

#include "domain/clock.h"
#include "sync/account.h"
#include "sync/commands.h"
#include "sync/stations.h"
#include "sync/states.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

namespace dreamjar::remote {
class OpenIdWay;
struct OpenIdClient;
class Transport;
class Vault;
}
namespace dreamjar::replica {
class Replica;
}

namespace dreamjar::sync {

struct EngineOptions {
    QUrl server; ///< none for one that is embedded
    bool embedded = false;
    bool keepsGifts = true; ///< a station keeps jars alone: who gave to them is none of its business
    /// Under which the session is kept in the vault: the same from start to start, whatever the port.
    QString vaultName;
    GoogleClient google; ///< instead of the one that the server offers
    QByteArray backPage; ///< HTML that the browser shows at the end of a sign-in there
    /// Shows an address in the person's browser, on the engine's thread; false when there is none. None: there never is.
    std::function<bool(const QUrl &)> openBrowser;
    /// Makes the way through that browser, on the network's thread. None: there is none.
    std::function<std::unique_ptr<remote::OpenIdWay>(const remote::OpenIdClient &, KeySource &, const QByteArray &page)>
        openId;
    std::chrono::milliseconds pullEvery = std::chrono::seconds{2}; ///< with a change feed
    std::chrono::milliseconds plainPullEvery = std::chrono::seconds{15}; ///< by listing everything
};

/// How an attempt to carry everything at once went.
struct Carried {
    bool reached = false; ///< the server answered
    std::optional<Refusal> problem; ///< why not all of it is done
};

/// Carries between the replica here and the server there: sends the outbox, fetches what is new, keeps the session.
/// Built in app/ on the GUI thread, where Commands and States live; the network has a thread of its own inside. Its end
/// waits for nothing but the step under way (well under a second); what was not done goes on at the next start.
class Engine : public QObject, public Commands, public Stations, public Account
{
    Q_OBJECT
public:
    /// Called once, on the network's thread, when something is first asked for; what it makes is used and deleted
    /// there. An embedded server, HTTP to a server elsewhere and a test's script come in here.
    using TransportMaker = std::function<std::unique_ptr<remote::Transport>()>;

    /// `replica`, `vault`, `clock` and `keys` must outlive the engine.
    Engine(replica::Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys, EngineOptions options,
        TransportMaker transport);
    ~Engine() override;

    States &states() { return *m_states; }

    enum class Network { Use, LeaveAlone };
    /// Looks for a kept session and begins to carry. Call it after the first window is shown: a keyring may ask. With the
    /// network left alone nothing is carried until carryEverything().
    void start(Network network = Network::Use);
    /// For whoever was last signed in here under this address, while the server cannot be asked: what they do waits for
    /// their next sign-in. False when it was somebody else.
    bool resumeOffline(const QString &email);
    /// Sends what waits, without regard to waiting times, and fetches what is new; for the command line.
    void carryEverything(QObject *context, std::function<void(const Carried &)> done);

    /// This program is a donation station, under this credential; an empty one is to be set up anew.
    void openStation(const QString &token);
    /// What a station without a credential seals to. NotFound: this server has no such key.
    void findSealKey(QObject *context, Done<SealKey> done);
    void activateStation(const QString &code, const QByteArray &receiptKey, QObject *context, Done<StationActivation> done);
    /// Something was put into the journal past these commands.
    void carrySoon();

    void registerParent(const Registration &typed, QObject *context, Done<Parent> done) override;
    void signIn(const Credentials &typed, QObject *context, Done<Parent> done) override;
    void signOut(QObject *context, Done<bool> done) override;

    void signInWithGoogle(QObject *context, GoogleDone done) override;
    void cancelGoogle() override;
    void linkWithPassword(const QString &password, QObject *context, GoogleDone done) override;
    void useGoogleClient(const GoogleClient &client) override;
    void switchAccount(ParentId account, QObject *context, Done<Parent> done) override;

    void addChild(const ChildDraft &typed, QObject *context, Done<ChildId> done) override;
    void changeChild(const Child &base, const ChildDraft &edited, QObject *context, Done<bool> done) override;
    void deleteChild(ChildId child, QObject *context, Done<bool> done) override;
    void addCampaign(const Child &child, const CampaignDraft &typed, QObject *context, Done<CampaignId> done) override;
    void changeCampaign(const Campaign &base, const CampaignDraft &edited, QObject *context, Done<bool> done) override;
    void deleteCampaign(
        CampaignId campaign, std::chrono::seconds grace, QObject *context, Done<qint64> done) override;
    void donate(
        const DonationDraft &typed, const Campaign &campaign, QObject *context, Done<DonationReceipt> done) override;

    void refreshJar(CampaignId campaign) override;
    void lookAsStranger(CampaignId campaign, QObject *context, Done<StrangersView> done) override;
    void syncNow() override;
    void retry(qint64 outboxEntry) override;
    void cancel(qint64 outboxEntry, QObject *context, Done<bool> done) override;

    void keepPicture(const QByteArray &file, QObject *context, Done<QString> done) override;
    void findPicture(const QString &url, QObject *context, std::function<void(QByteArray)> done) override;

    void noteGifts(const QList<DonationId> &gifts, const ReviewEdit &change, const QString &label, QObject *context,
        Done<bool> done) override;
    void noteEach(const QList<GiftNote> &notes, const QString &label, QObject *context, Done<bool> done) override;
    void undoEdit(QObject *context, Done<int> done) override;
    void redoEdit(QObject *context, Done<int> done) override;
    void issueReceipts(const QList<DonationId> &gifts, QObject *context, Done<QList<qint64>> done) override;
    void voidReceipt(qint64 number, const QString &reason, QObject *context, Done<bool> done) override;
    void notePrinted(const QList<qint64> &numbers) override;
    void noteMailed(const QList<qint64> &numbers) override;
    void keep(const QString &kind, const QString &name, const QString &content) override;
    void discard(const QString &kind, const QString &name) override;
    void restore(const QString &kind, const QString &name, Instant deleted) override;
    void settleByHand(qint64 outboxEntry, bool arrived, QObject *context, Done<bool> done) override;
    void checkAgain(qint64 outboxEntry) override;
    void refreshHeld() override;
    void decideHeld(qint64 gift, bool accept, QObject *context, Done<bool> done) override;

    void keepDraft(const QString &key, const QByteArray &text) override;
    void findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) override;

    void changeProfile(const ParentChange &change, QObject *context, Done<Parent> done) override;
    void askHasPassword(QObject *context, Done<bool> done) override;
    void changePassword(const QString &current, const QString &fresh, QObject *context, Done<bool> done) override;
    void listSignIns(QObject *context, Done<QList<SignInPlace>> done) override;
    void endSignIn(qint64 place, QObject *context, Done<bool> done) override;
    void endOtherSignIns(QObject *context, Done<bool> done) override;
    void copyEverything(QObject *context, Done<QList<AccountFile>> done) override;
    void deleteAccount(QObject *context, Done<bool> done) override;
    void forgetOthers() override;

    void listStations(QObject *context, Done<QList<Station>> done) override;
    void makeStation(const StationProfile &profile, QObject *context, Done<StationWithCode> done) override;
    void renewStation(StationId station, QObject *context, Done<StationWithCode> done) override;
    void revokeStation(StationId station, QObject *context, Done<bool> done) override;

Q_SIGNALS:
    /// The server told the station about itself; its clock showed `serverTime` just then.
    void stationHeard(
        const dreamjar::Station &station, dreamjar::Instant serverTime, const dreamjar::JarDonors &donors);
    /// The server does not take the station's credential.
    void stationRefused();

private:
    void forgetHere(ParentId account, std::function<void(const Result<bool, Refusal> &)> tell);

    class Private;
    std::unique_ptr<States> m_states;
    std::unique_ptr<Private> d;
};

}
