#include "support/fakecommands.h"

#include "support/builders.h"

#include <QMetaObject>

namespace dreamjar::test {

void FakeCommands::later(QObject *context, std::function<void()> act)
{
    const QPointer<QObject> alive{context};
    const auto careful = [alive, act = std::move(act)] {
        if (alive)
            act();
    };
    if (m_held)
        m_waiting.append(careful);
    else
        QMetaObject::invokeMethod(this, careful, Qt::QueuedConnection);
}

void FakeCommands::letGo()
{
    m_held = false;
    for (const auto &act : std::exchange(m_waiting, {}))
        act();
}

void FakeCommands::registerParent(const Registration &typed, QObject *context, sync::Done<Parent> done)
{
    calls << QStringLiteral("registerParent");
    registrations << typed;
    answer(context, std::move(done), aParent());
}

void FakeCommands::signIn(const sync::Credentials &typed, QObject *context, sync::Done<Parent> done)
{
    calls << QStringLiteral("signIn");
    signIns << typed;
    answer(context, std::move(done), aParent());
}

void FakeCommands::answerGoogle(QObject *context, sync::GoogleDone done)
{
    later(context, [this, done = std::move(done)] {
        if (googleRefusal)
            done(Failure{*googleRefusal});
        else
            done(aParent());
    });
}

void FakeCommands::signInWithGoogle(QObject *context, sync::GoogleDone done)
{
    calls << QStringLiteral("signInWithGoogle");
    answerGoogle(context, std::move(done));
}

void FakeCommands::cancelGoogle()
{
    calls << QStringLiteral("cancelGoogle");
    googleRefusal = sync::GoogleRefusal{sync::GoogleRefusal::Kind::Cancelled, {}, {}};
    letGo();
}

void FakeCommands::linkWithPassword(const QString &password, QObject *context, sync::GoogleDone done)
{
    calls << QStringLiteral("linkWithPassword");
    linkPasswords << password;
    answerGoogle(context, std::move(done));
}

void FakeCommands::useGoogleClient(const sync::GoogleClient &client)
{
    calls << QStringLiteral("useGoogleClient");
    googleClients << client;
}

void FakeCommands::switchAccount(ParentId account, QObject *context, sync::Done<Parent> done)
{
    calls << QStringLiteral("switchAccount");
    switches << account;
    answer(context, std::move(done), aParent());
}

void FakeCommands::signOut(QObject *context, sync::Done<bool> done)
{
    calls << QStringLiteral("signOut");
    answer(context, std::move(done), true);
}

void FakeCommands::addChild(const ChildDraft &typed, QObject *context, sync::Done<ChildId> done)
{
    calls << QStringLiteral("addChild");
    children << typed;
    answer(context, std::move(done), ChildId{-1});
}

void FakeCommands::changeChild(const Child &, const ChildDraft &edited, QObject *context, sync::Done<bool> done)
{
    calls << QStringLiteral("changeChild");
    children << edited;
    answer(context, std::move(done), true);
}

void FakeCommands::deleteChild(ChildId child, QObject *context, sync::Done<bool> done)
{
    calls << QStringLiteral("deleteChild");
    deletedChildren << child;
    answer(context, std::move(done), true);
}

void FakeCommands::addCampaign(const Child &, const CampaignDraft &typed, QObject *context, sync::Done<CampaignId> done)
{
    calls << QStringLiteral("addCampaign");
    jars << typed;
    answer(context, std::move(done), CampaignId{-1});
}

void FakeCommands::changeCampaign(
    const Campaign &, const CampaignDraft &edited, QObject *context, sync::Done<bool> done)
{
    calls << QStringLiteral("changeCampaign");
    editedJars << edited;
    answer(context, std::move(done), true);
}

void FakeCommands::deleteCampaign(
    CampaignId campaign, std::chrono::seconds wait, QObject *context, sync::Done<qint64> done)
{
    calls << QStringLiteral("deleteCampaign");
    deletedJars << campaign;
    grace = wait;
    answer(context, std::move(done), qint64{77});
}

void FakeCommands::lookAsStranger(CampaignId, QObject *context, sync::Done<sync::StrangersView> done)
{
    calls << QStringLiteral("lookAsStranger");
    answer(context, std::move(done), strangersView);
}

void FakeCommands::keepPicture(const QByteArray &file, QObject *context, sync::Done<QString> done)
{
    calls << QStringLiteral("keepPicture");
    picturesKept << file;
    answer(context, std::move(done), pictureUrl);
}

void FakeCommands::findPicture(const QString &url, QObject *context, std::function<void(QByteArray)> done)
{
    picturesAsked << url;
    later(context, [done = std::move(done), file = pictures.value(url)] { done(file); });
}

void FakeCommands::donate(
    const DonationDraft &typed, const Campaign &, QObject *context, sync::Done<sync::DonationReceipt> done)
{
    calls << QStringLiteral("donate");
    gifts << typed;
    sync::DonationReceipt receipt;
    receipt.reference = *ClientId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057");
    receipt.amount = typed.amount;
    answer(context, std::move(done), receipt);
}

void FakeCommands::refreshJar(CampaignId campaign)
{
    calls << QStringLiteral("refreshJar");
    refreshed << campaign;
}

void FakeCommands::retry(qint64 outboxEntry)
{
    calls << QStringLiteral("retry");
    retried << outboxEntry;
}

void FakeCommands::cancel(qint64 outboxEntry, QObject *context, sync::Done<bool> done)
{
    calls << QStringLiteral("cancel");
    cancelled << outboxEntry;
    answer(context, std::move(done), !tooLate);
}

void FakeCommands::keepDraft(const QString &key, const QByteArray &text)
{
    calls << QStringLiteral("keepDraft");
    if (text.isEmpty())
        drafts.remove(key);
    else
        drafts.insert(key, text);
}

void FakeCommands::findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done)
{
    std::optional<QByteArray> found;
    if (drafts.contains(key))
        found = drafts.value(key);
    later(context, [done = std::move(done), found] { done(found); });
}

}
