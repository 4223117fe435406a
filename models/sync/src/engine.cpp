#include "sync/engine.h"

#include "domain/rules.h"
#include "engineprivate.h"
#include "plainsettler.h"

namespace dreamjar::sync {

namespace {

using namespace replica;

}

Engine::Engine(Replica &replica, remote::Vault &vault, const Clock &clock, KeySource &keys, EngineOptions options,
    TransportMaker transport)
    : m_states(std::make_unique<States>()),
      d(std::make_unique<Private>(*this, replica, vault, clock, keys, std::move(options), std::move(transport)))
{
}

Engine::~Engine() = default;

void Engine::start(Network network)
{
    d->count();
    if (!d->keeper.parent()) // else somebody was quicker
        d->keeper.restore();
    if (network == Network::Use)
        d->onCourier([](Courier &it) { it.start(); });
}

bool Engine::resumeOffline(const QString &email)
{
    return d->keeper.resume(email);
}

void Engine::carryEverything(QObject *context, std::function<void(const Carried &)> done)
{
    auto back = [d = d.get(), context = QPointer{context}, done = std::move(done)](const Carried &carried) {
        QMetaObject::invokeMethod(d, [context, done, carried] {
            if (context)
                done(carried);
        });
    };
    d->onCourier([back](Courier &it) { it.carryEverything(back); });
}

void Engine::registerParent(const Registration &typed, QObject *context, Done<Parent> done)
{
    const auto checked = checkRegistration(typed);
    if (!checked) {
        d->refuse<Parent>(context, std::move(done), checked.error());
        return;
    }
    d->onCourier([registration = *checked, back = d->entered(context, std::move(done))](
                     Courier &it) { it.door().byRegistering(registration, back); });
}

void Engine::signIn(const Credentials &typed, QObject *context, Done<Parent> done)
{
    Violations missing;
    if (typed.email.trimmed().isEmpty())
        missing.append({Field::Email, Rule::NotBlank, 0, {}, {}});
    if (typed.password.trimmed().isEmpty())
        missing.append({Field::Password, Rule::NotBlank, 0, {}, {}});
    if (!missing.isEmpty()) {
        d->refuse<Parent>(context, std::move(done), missing);
        return;
    }
    d->onCourier([typed, back = d->entered(context, std::move(done))](
                     Courier &it) { it.door().withPassword(typed.email.trimmed(), typed.password, back); });
}

void Engine::signOut(QObject *context, Done<bool> done)
{
    // Told when it is gone from the disk and the server as well as from the screen.
    const auto both = std::make_shared<std::pair<int, bool>>(2, true);
    const auto told = [both, context = QPointer{context}, done = std::move(done)](bool well) {
        both->second = both->second && well;
        if (--both->first > 0 || !context)
            return;
        if (both->second)
            done(true);
        else
            done(Failure{storageFailed});
    };
    d->sendBeforeLeaving([d = d.get(), told] {
        d->onCourier([d, told](Courier &it) {
            it.closeSession([d, told] { QMetaObject::invokeMethod(d, [told] { told(true); }); });
        });
        d->keeper.leave(told);
    });
}

void Engine::signInWithGoogle(QObject *context, GoogleDone done)
{
    d->onCourier([client = d->googleClient(), back = d->enteredByGoogle(context, std::move(done))](
                     Courier &it) { it.googleDoor().enter(client, back); });
}

void Engine::cancelGoogle()
{
    d->onCourier([](Courier &it) { it.googleDoor().cancel(); });
}

void Engine::linkWithPassword(const QString &password, QObject *context, GoogleDone done)
{
    d->onCourier([password, back = d->enteredByGoogle(context, std::move(done))](
                     Courier &it) { it.googleDoor().link(password, back); });
}

void Engine::useGoogleClient(const GoogleClient &client)
{
    d->chosenGoogle = client;
    d->showGoogle();
}

void Engine::switchAccount(ParentId account, QObject *context, Done<Parent> done)
{
    d->keeper.switchTo(account, context, [this, done = std::move(done)](bool found) {
        if (found)
            done(*d->keeper.parent());
        else
            done(Failure{signedOut});
    });
}

void Engine::addChild(const ChildDraft &typed, QObject *context, Done<ChildId> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        d->refuse<ChildId>(context, std::move(done), signedOut);
        return;
    }
    const auto checked = checkChild(typed, d->today());
    if (!checked) {
        d->refuse<ChildId>(context, std::move(done), checked.error());
        return;
    }
    d->append(CreateChild{*checked}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &receipt) { return ChildId{receipt.provisional}; });
}

void Engine::changeChild(const Child &base, const ChildDraft &edited, QObject *context, Done<bool> done)
{
    const auto checked = checkChild(edited, d->today());
    if (!checked) {
        d->refuse<bool>(context, std::move(done), checked.error());
        return;
    }
    const ChildChange change = changeBetween(draftOf(base), *checked);
    if (isEmpty(change)) {
        d->answer<bool>(context, std::move(done), true);
        return;
    }
    d->appendOwn(ChangeChild{base.id, draftOf(base), change}, context, std::move(done));
}

void Engine::deleteChild(ChildId child, QObject *context, Done<bool> done)
{
    d->appendOwn(DeleteChild{child}, context, std::move(done));
}

void Engine::addCampaign(const Child &child, const CampaignDraft &typed, QObject *context, Done<CampaignId> done)
{
    const auto &parent = d->keeper.parent();
    if (!parent) {
        d->refuse<CampaignId>(context, std::move(done), signedOut);
        return;
    }
    const auto checked = checkCampaign(typed);
    if (!checked) {
        d->refuse<CampaignId>(context, std::move(done), checked.error());
        return;
    }
    d->append(CreateCampaign{child.id, child.firstName(), *checked}, d->newId(), parent->id, context, std::move(done),
        [](const Journal::Receipt &receipt) { return CampaignId{receipt.provisional}; });
}

void Engine::changeCampaign(const Campaign &base, const CampaignDraft &edited, QObject *context, Done<bool> done)
{
    const auto checked = checkCampaign(edited);
    if (!checked) {
        d->refuse<bool>(context, std::move(done), checked.error());
        return;
    }
    const CampaignChange change = changeBetween(draftOf(base), *checked);
    if (isEmpty(change)) {
        d->answer<bool>(context, std::move(done), true);
        return;
    }
    d->appendOwn(ChangeCampaign{base.id, draftOf(base), change}, context, std::move(done));
}

void Engine::deleteCampaign(CampaignId campaign, std::chrono::seconds grace, QObject *context, Done<qint64> done)
{
    if (const auto &parent = d->keeper.parent())
        d->append(DeleteCampaign{campaign}, d->newId(), parent->id, context, std::move(done),
            [](const Journal::Receipt &receipt) { return receipt.entry; }, grace);
    else
        d->refuse(context, std::move(done), signedOut);
}

void Engine::donate(const DonationDraft &typed, const Campaign &campaign, QObject *context, Done<DonationReceipt> done)
{
    const auto &parent = d->keeper.parent();
    if (typed.account && (!parent || parent->id != *typed.account)) {
        d->refuse<DonationReceipt>(context, std::move(done), signedOut);
        return;
    }
    const auto checked = checkDonation(typed, campaign);
    if (!checked) {
        d->refuse<DonationReceipt>(context, std::move(done), checked.error());
        return;
    }
    const ClientId reference = d->newId();
    const Money amount = checked->amount;
    d->append(Donate{*checked}, reference, checked->account.value_or(ParentId{}), context, std::move(done),
        [reference, amount, made = d->clock.now()](const Journal::Receipt &) {
            return DonationReceipt{reference, amount, made};
        });
}

void Engine::refreshJar(CampaignId campaign)
{
    d->onCourier([campaign](Courier &it) { it.refreshJar(campaign); });
}

void Engine::lookAsStranger(CampaignId campaign, QObject *context, Done<StrangersView> done)
{
    d->replica.journal(
        d.get(),
        [campaign](
            Journal &journal) { return CampaignId{journal.resolve(OperationKind::CreateCampaign, campaign.value())}; },
        [d = d.get(), back = d->back(context, std::move(done))](CampaignId known) {
            d->onCourier([known, back](Courier &it) { it.errands().lookAsStranger(known, back); });
        });
}

void Engine::keepPicture(const QByteArray &file, QObject *context, Done<QString> done)
{
    d->onCourier([file, server = d->options.server, back = d->back(context, std::move(done))](
                     Courier &it) { it.errands().keepPicture(file, server, back); });
}

void Engine::findPicture(const QString &url, QObject *context, std::function<void(QByteArray)> done)
{
    Done<QByteArray> heard = [done = std::move(done)](const Result<QByteArray, Refusal> &found) {
        done(found ? *found : QByteArray{});
    };
    d->onCourier([url, back = d->back(context, std::move(heard))](
                     Courier &it) { it.errands().findPicture(url, back); });
}

void Engine::syncNow()
{
    d->keeper.askAgain();
    d->onCourier([](Courier &it) { it.syncNow(); });
}

void Engine::retry(qint64 outboxEntry)
{
    d->replica.journal(
        d.get(),
        [outboxEntry](Journal &journal) -> Result<void, StorageError> {
            const std::optional<Entry> entry = journal.entry(outboxEntry);
            if (entry && !entry->baseline.isEmpty()) {
                const QByteArray note = PlainSettler::sendUnlessThere(entry->baseline);
                if (auto noted = journal.noteBaseline(outboxEntry, note); !noted)
                    return noted;
            }
            return journal.retry(outboxEntry);
        },
        [this](const Result<void, StorageError> &) { d->onCourier([](Courier &it) { it.syncNow(); }); });
}

void Engine::cancel(qint64 outboxEntry, QObject *context, Done<bool> done)
{
    d->replica.journal(
        context, [outboxEntry](Journal &journal) { return journal.cancel(outboxEntry); },
        [done = std::move(done)](const Result<bool, StorageError> &cancelled) {
            if (cancelled)
                done(*cancelled);
            else
                done(Failure{storageFailed});
        });
}

void Engine::keepDraft(const QString &key, const QByteArray &text)
{
    d->replica.journal(
        d.get(),
        [key = QString{QStringLiteral("draft/") + key}, text, now = d->clock.now()](
            Journal &journal) { return journal.keepDraft(key, text, now); },
        [](const Result<void, StorageError> &) {});
}

void Engine::findDraft(const QString &key, QObject *context, std::function<void(std::optional<QByteArray>)> done)
{
    d->replica.reader().run(
        context, [key = QString{QStringLiteral("draft/") + key}](const View &view) { return view.draft(key); },
        [done = std::move(done)](const std::optional<QByteArray> &text) { done(text); });
}

}
