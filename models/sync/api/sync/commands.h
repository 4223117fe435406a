#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/clientid.h"
#include "domain/donation.h"
#include "domain/parent.h"
#include "domain/refusal.h"
#include "domain/result.h"
#include "sync/google.h"
#include "sync/reviewcommands.h"

#include <QList>
#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace dreamjar::sync {

/// What a gift leaves in the donor's hand at once: the reference that never changes.
struct DonationReceipt {
    ClientId reference;
    Money amount;
    Instant made;
};

/// A jar as the server shows it to somebody without an account, and nothing else (PRODUCT F12).
struct StrangersView {
    Campaign campaign;
    QList<Donation> gifts; ///< newest first
};

struct Credentials {
    QString email;
    QString password;
};

/// Everything a person can ask for. The answer comes to `done` on the caller's thread, unless `context` died meanwhile.
/// What is made or changed here is durable in the journal when `done` hears of success, and goes to the server by
/// itself; signing in and registering need the server at once. Abstract, so that a screen can be tested with answers of
/// the test's own.
class Commands : public ReviewCommands
{
public:
    virtual void registerParent(const Registration &typed, QObject *context, Done<Parent> done) = 0;
    virtual void signIn(const Credentials &typed, QObject *context, Done<Parent> done) = 0;
    virtual void signOut(QObject *context, Done<bool> done) = 0;

    /// By the person's browser: the answer comes when they are back from there, or not any more. One at a time.
    virtual void signInWithGoogle(QObject *context, GoogleDone done) = 0;
    virtual void cancelGoogle() = 0;
    /// After PasswordNeeded: the one time that the password of the account is asked for.
    virtual void linkWithPassword(const QString &password, QObject *context, GoogleDone done) = 0;
    /// Another provider or client than the server offers; an empty one: what the server offers.
    virtual void useGoogleClient(const GoogleClient &client) = 0;

    /// To one of AccountState::others. SignedOut when the keyring does not have its session: then it needs its
    /// password.
    virtual void switchAccount(ParentId account, QObject *context, Done<Parent> done) = 0;

    virtual void addChild(const ChildDraft &typed, QObject *context, Done<ChildId> done) = 0;
    virtual void changeChild(const Child &base, const ChildDraft &edited, QObject *context, Done<bool> done) = 0;
    virtual void deleteChild(ChildId child, QObject *context, Done<bool> done) = 0;
    virtual void addCampaign(const Child &child, const CampaignDraft &typed, QObject *context, Done<CampaignId> done) = 0;
    virtual void changeCampaign(const Campaign &base, const CampaignDraft &edited, QObject *context, Done<bool> done) = 0;
    /// Durable at once, but not sent before `grace` is over: until then cancel() takes it back by the outbox entry that
    /// `done` hears of (PRODUCT A15).
    virtual void deleteCampaign(
        CampaignId campaign, std::chrono::seconds grace, QObject *context, Done<qint64> done) = 0;
    virtual void donate(const DonationDraft &typed, const Campaign &campaign, QObject *context, Done<DonationReceipt> done) = 0;

    /// Asks for the gifts of a jar that is about to be shown; the change feed tells when they are here.
    virtual void refreshJar(CampaignId campaign) = 0;
    /// Asks the server at once, as a stranger would.
    virtual void lookAsStranger(CampaignId campaign, QObject *context, Done<StrangersView> done) = 0;
    virtual void syncNow() = 0;
    virtual void retry(qint64 outboxEntry) = 0;
    /// False in `done` when it was too late.
    virtual void cancel(qint64 outboxEntry, QObject *context, Done<bool> done) = 0;

    /// Puts the file of a picture on the server, which must be reached, and gives its address there.
    virtual void keepPicture(const QByteArray &file, QObject *context, Done<QString> done) = 0;
    /// The file behind such an address, asked of this server whatever host the address names, so that no picture tells
    /// a third party who looks at it (PRODUCT F10). Empty when there is none.
    virtual void findPicture(const QString &url, QObject *context, std::function<void(QByteArray)> done) = 0;

    /// What a person is typing, kept through a crash (PRODUCT A11). An empty text drops it.
    virtual void keepDraft(const QString &key, const QByteArray &text) = 0;
    virtual void findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) = 0;
};

}
