#pragma once

#include "sync/commands.h"

#include <QHash>
#include <QPointer>

namespace dreamjar::test {

/// Commands that do nothing but remember what they were asked and answer as the test says: well, or with `refusal`. The
/// answer comes a turn of the event loop later, or when it is let go.
class FakeCommands : public QObject, public sync::Commands
{
public:
    FakeCommands() = default;
    explicit FakeCommands(const Refusal &always) : refusal(always) { }

    std::optional<Refusal> refusal;
    std::optional<sync::GoogleRefusal> googleRefusal;
    bool tooLate = false;
    QHash<QString, QByteArray> drafts;

    QStringList calls; ///< the names of what was asked, in order
    QList<Registration> registrations;
    QList<sync::Credentials> signIns;
    QStringList linkPasswords;
    QList<sync::GoogleClient> googleClients;
    QList<ParentId> switches;
    QList<ChildDraft> children;
    QList<CampaignDraft> jars;
    QList<CampaignDraft> editedJars;
    QList<CampaignId> deletedJars;
    QList<ChildId> deletedChildren;
    QList<DonationDraft> gifts;
    QList<qint64> retried;
    QList<qint64> cancelled;
    QList<CampaignId> refreshed;
    std::chrono::seconds grace{0}; ///< of the last deletion
    sync::StrangersView strangersView;
    QHash<QString, QByteArray> pictures; ///< what the server has, by address
    QStringList picturesAsked;
    QList<QByteArray> picturesKept;
    QString pictureUrl{QStringLiteral("http://127.0.0.1:8080/pictures/") + QString(64, u'a') + QStringLiteral(".jpg")};

    struct Noted {
        QList<DonationId> gifts;
        ReviewEdit change;
        QString label;
    };
    QList<Noted> notes;
    QList<GiftNote> notedEach;
    QList<DonationId> receipted; ///< numbers follow from the order
    QList<std::pair<qint64, QString>> voided;
    QList<qint64> printed;
    QList<qint64> mailed;
    QList<QStringList> kept; ///< kind, name, content
    QList<std::pair<qint64, bool>> settled;
    QList<qint64> checked;
    QList<std::pair<qint64, bool>> decided;
    int editSize = 1; ///< what undo and redo answer

    void hold() { m_held = true; }
    void letGo();

    void registerParent(const Registration &typed, QObject *context, sync::Done<Parent> done) override;
    void signIn(const sync::Credentials &typed, QObject *context, sync::Done<Parent> done) override;
    void signInWithGoogle(QObject *context, sync::GoogleDone done) override;
    /// The attempt under way is answered as cancelled.
    void cancelGoogle() override;
    void linkWithPassword(const QString &password, QObject *context, sync::GoogleDone done) override;
    void useGoogleClient(const sync::GoogleClient &client) override;
    void switchAccount(ParentId account, QObject *context, sync::Done<Parent> done) override;
    void signOut(QObject *context, sync::Done<bool> done) override;
    void addChild(const ChildDraft &typed, QObject *context, sync::Done<ChildId> done) override;
    void changeChild(const Child &base, const ChildDraft &edited, QObject *context, sync::Done<bool> done) override;
    void deleteChild(ChildId child, QObject *context, sync::Done<bool> done) override;
    void addCampaign(
        const Child &child, const CampaignDraft &typed, QObject *context, sync::Done<CampaignId> done) override;
    void changeCampaign(
        const Campaign &base, const CampaignDraft &edited, QObject *context, sync::Done<bool> done) override;
    void deleteCampaign(
        CampaignId campaign, std::chrono::seconds grace, QObject *context, sync::Done<qint64> done) override;
    void donate(const DonationDraft &typed, const Campaign &campaign, QObject *context,
        sync::Done<sync::DonationReceipt> done) override;
    void noteGifts(const QList<DonationId> &gifts, const ReviewEdit &change, const QString &label, QObject *context,
        sync::Done<bool> done) override;
    void noteEach(
        const QList<GiftNote> &each, const QString &label, QObject *context, sync::Done<bool> done) override;
    void undoEdit(QObject *context, sync::Done<int> done) override;
    void redoEdit(QObject *context, sync::Done<int> done) override;
    void issueReceipts(const QList<DonationId> &gifts, QObject *context, sync::Done<QList<qint64>> done) override;
    void voidReceipt(qint64 number, const QString &reason, QObject *context, sync::Done<bool> done) override;
    void notePrinted(const QList<qint64> &numbers) override { printed += numbers; }
    void noteMailed(const QList<qint64> &numbers) override { mailed += numbers; }
    void keep(const QString &kind, const QString &name, const QString &content) override;
    void discard(const QString &kind, const QString &name) override;
    void restore(const QString &kind, const QString &name, Instant deleted) override;
    void settleByHand(qint64 outboxEntry, bool arrived, QObject *context, sync::Done<bool> done) override;
    void checkAgain(qint64 outboxEntry) override { checked << outboxEntry; }
    void refreshHeld() override { calls << QStringLiteral("refreshHeld"); }
    void decideHeld(qint64 gift, bool accept, QObject *context, sync::Done<bool> done) override;
    void refreshJar(CampaignId campaign) override;
    void lookAsStranger(CampaignId campaign, QObject *context, sync::Done<sync::StrangersView> done) override;
    void keepPicture(const QByteArray &file, QObject *context, sync::Done<QString> done) override;
    void findPicture(const QString &url, QObject *context, std::function<void(QByteArray)> done) override;
    void syncNow() override { calls << QStringLiteral("syncNow"); }
    void retry(qint64 outboxEntry) override;
    void cancel(qint64 outboxEntry, QObject *context, sync::Done<bool> done) override;
    void keepDraft(const QString &key, const QByteArray &text) override;
    void findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done) override;

private:
    template <class T>
    void answer(QObject *context, sync::Done<T> done, T value);
    void answerGoogle(QObject *context, sync::GoogleDone done);
    void later(QObject *context, std::function<void()> act);

    bool m_held = false;
    QList<std::function<void()>> m_waiting;
};

template <class T>
void FakeCommands::answer(QObject *context, sync::Done<T> done, T value)
{
    later(context, [this, done = std::move(done), value = std::move(value)] {
        if (refusal)
            done(Failure{*refusal});
        else
            done(value);
    });
}

}
