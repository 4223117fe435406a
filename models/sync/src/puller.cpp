#include "puller.h"

#include "wire/feed.h"

namespace dreamjar::sync {

namespace {

using namespace replica;
using remote::Call;
using remote::Reply;

constexpr int pageSize = 500;

Pulled failed(Reason reason)
{
    return {false, {reason, {}, {}}};
}

QByteArray feedTarget(Scope scope, const QByteArray &cursor)
{
    QByteArray target = "/api/changes/?scope=" + QByteArray{scope == Scope::Public ? "public" : "own"}
        + "&limit=" + QByteArray::number(pageSize);
    if (!cursor.isEmpty())
        target += "&since=" + cursor.toPercentEncoding();
    return target;
}

void addFrame(replica::ServerState &state, const wire::FeedFrame &frame)
{
    state.cursor = frame.cursor.toUtf8();
    state.goneChildren += frame.goneChildren;
    state.goneCampaigns += frame.goneCampaigns;
    state.goneDonations += frame.goneDonations;
}

void addGift(replica::ServerState &state, const wire::DonationView &gift)
{
    state.donations.append(gift.donation);
    if (gift.clientId)
        state.clientIds.append({gift.donation.id, *gift.clientId});
    if (gift.channel)
        state.channels.append({gift.donation.id, *gift.channel});
}

}

/// What comes in over several requests until it is applied in one transaction.
struct Puller::Gathering {
    replica::ServerState state;
    Done done;
    QByteArray askedSince;
    bool startedAgain = false;
    QList<CampaignId> jarsToList;
    QHash<CampaignId, std::pair<Money, int>> figures;

    void fail(const Reply &reply) const { done({false, reply.why()}); }
};

Puller::Puller(Replica &replica, remote::ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_api(api), m_clock(clock)
{
}

void Puller::pull(ParentId account, Done done)
{
    const bool feed = m_api.discovery().has("changes");
    const auto own = [this, feed, account, done](const Pulled &pulled) {
        if (!pulled.ok || account.isNull())
            done(pulled);
        else if (feed)
            pullScope(Scope::Own, account, done);
        else
            listOwn(account, done);
    };
    if (feed)
        pullScope(Scope::Public, {}, own);
    else
        listPublic(own);
}

void Puller::begin(Scope scope, ParentId account, Done done, std::function<void(const GatheringPtr &)> then)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->state.scope = scope;
    gathering->state.account = account;
    gathering->state.asOf = m_clock.now();
    gathering->done = std::move(done);
    m_replica.journal(
        this, [](Journal &journal) { return journal.lastAcknowledgement(); },
        [gathering, then = std::move(then)](qint64 number) {
            gathering->state.acknowledgedUpTo = number;
            then(gathering);
        });
}

void Puller::apply(const GatheringPtr &gathering)
{
    if (!m_keepsGifts) {
        gathering->state.donations.clear();
        gathering->state.completeDonations.clear();
    }
    m_replica.cache(
        this, [state = gathering->state](Cache &cache) { return cache.apply(state); },
        [this, gathering](const Result<Changes, StorageError> &applied) {
            if (!applied) {
                gathering->done(failed(Reason::StorageFailed));
                return;
            }
            m_listed.insert(gathering->figures);
            gathering->done({true, {}});
        });
}

void Puller::pullScope(Scope scope, ParentId account, Done done)
{
    begin(scope, account, std::move(done), [this](const GatheringPtr &gathering) {
        m_replica.cache(
            this,
            [scope = gathering->state.scope, account = gathering->state.account](
                Cache &cache) { return cache.cursor(scope, account); },
            [this, gathering](const QByteArray &cursor) {
                gathering->askedSince = cursor;
                askPage(gathering);
            });
    });
}

void Puller::askPage(const GatheringPtr &gathering)
{
    Call call;
    call.target = feedTarget(gathering->state.scope, gathering->askedSince);
    call.as = gathering->state.scope == Scope::Own ? Call::As::Account : Call::As::Guest;
    m_api.send(call, this, [this, gathering](const Reply &reply) { takePage(gathering, reply); });
}

void Puller::takePage(const GatheringPtr &gathering, const Reply &reply)
{
    if (reply.answer.status == 410 && !gathering->startedAgain) {
        gathering->startedAgain = true;
        replica::ServerState &state = gathering->state;
        replica::ServerState fresh;
        fresh.scope = state.scope;
        fresh.account = state.account;
        fresh.asOf = state.asOf;
        fresh.acknowledgedUpTo = state.acknowledgedUpTo;
        state = fresh;
        gathering->askedSince.clear();
        askPage(gathering);
        return;
    }
    if (!reply.accepted()) {
        gathering->fail(reply);
        return;
    }
    replica::ServerState &state = gathering->state;
    wire::FeedFrame frame;
    if (state.scope == Scope::Public) {
        const auto page = wire::readPublicChanges(reply.answer.body);
        if (!page) {
            gathering->done(failed(Reason::ServerFailed));
            return;
        }
        frame = page->frame;
        for (const wire::PublicCampaign &campaign : page->campaigns)
            state.campaigns.append(toCampaign(campaign));
        for (const wire::FedDonation &fed : page->donations)
            state.donations.append(toDonation(fed.donation, fed.campaign));
    } else {
        const auto page = wire::readOwnChanges(reply.answer.body);
        if (!page) {
            gathering->done(failed(Reason::ServerFailed));
            return;
        }
        frame = page->frame;
        for (const wire::ChildView &child : page->children)
            state.children.append(child.child);
        for (const wire::CampaignView &campaign : page->campaigns)
            state.campaigns.append(campaign.campaign);
        for (const wire::DonationView &gift : page->donations)
            addGift(state, gift);
    }
    addFrame(state, frame);
    // A full listing lists all children and campaigns there are; what is not among them is gone.
    state.complete = state.complete || frame.complete;
    const QByteArray next = frame.cursor.toUtf8();
    if (frame.more && next != gathering->askedSince) {
        gathering->askedSince = next;
        askPage(gathering);
        return;
    }
    apply(gathering);
}

void Puller::listPublic(Done done)
{
    begin(Scope::Public, {}, std::move(done), [this](const GatheringPtr &gathering) {
        Call call;
        call.target = "/campaigns/";
        m_api.send(call, this, [this, gathering](const Reply &reply) {
            if (!reply.accepted()) {
                gathering->fail(reply);
                return;
            }
            const auto list = wire::readList<wire::PublicCampaign>(reply.answer.body);
            if (!list) {
                gathering->done(failed(Reason::ServerFailed));
                return;
            }
            for (const wire::PublicCampaign &campaign : *list)
                gathering->state.campaigns.append(toCampaign(campaign));
            gathering->state.complete = true;
            apply(gathering);
        });
    });
}

void Puller::listOwn(ParentId account, Done done)
{
    begin(Scope::Own, account, std::move(done), [this](const GatheringPtr &gathering) {
        Call call;
        call.target = "/parents/me/";
        call.as = Call::As::Account;
        m_api.send(call, this, [this, gathering](const Reply &reply) {
            if (!reply.accepted()) {
                gathering->fail(reply);
                return;
            }
            const auto me = wire::read<wire::ParentView>(reply.answer.body);
            if (!me || me->parent.id != gathering->state.account) {
                gathering->done(failed(Reason::ServerFailed));
                return;
            }
            for (const wire::ChildView &child : me->children) {
                gathering->state.children.append(child.child);
                for (const wire::CampaignView &view : child.campaigns) {
                    const Campaign &campaign = view.campaign;
                    gathering->state.campaigns.append(campaign);
                    const std::pair figures{campaign.raised, campaign.donationCount};
                    if (!m_listed.contains(campaign.id) || m_listed.value(campaign.id) != figures)
                        gathering->jarsToList.append(campaign.id);
                }
            }
            gathering->state.complete = true;
            nextOwnJar(gathering);
        });
    });
}

void Puller::nextOwnJar(const GatheringPtr &gathering)
{
    if (gathering->jarsToList.isEmpty()) {
        apply(gathering);
        return;
    }
    Call call;
    call.target = "/campaigns/" + QByteArray::number(gathering->jarsToList.takeFirst().value()) + "/";
    call.as = Call::As::Account;
    m_api.send(call, this, [this, gathering](const Reply &reply) {
        if (reply.answer.status == 404) {
            nextOwnJar(gathering); // deleted while we were asking; the next listing will say so
            return;
        }
        if (!reply.accepted()) {
            gathering->fail(reply);
            return;
        }
        const auto detail = wire::readCampaignDetail(reply.answer.body);
        const auto *own = detail ? std::get_if<wire::OwnerCampaignView>(&*detail) : nullptr;
        if (!own) {
            gathering->done(failed(Reason::ServerFailed));
            return;
        }
        for (Campaign &campaign : gathering->state.campaigns) {
            if (campaign.id == own->campaign.id)
                campaign = own->campaign;
        }
        for (const wire::DonationView &gift : own->donations)
            addGift(gathering->state, gift);
        gathering->state.completeDonations.insert(own->campaign.id, true);
        gathering->figures.insert(own->campaign.id, {own->campaign.raised, own->campaign.donationCount});
        nextOwnJar(gathering);
    });
}

void Puller::pullJar(CampaignId campaign, ParentId account, Done done)
{
    m_replica.journal(
        this,
        [campaign](
            Journal &journal) { return CampaignId{journal.resolve(OperationKind::CreateCampaign, campaign.value())}; },
        [this, account, done = std::move(done)](CampaignId resolved) {
            if (resolved.value() <= 0) {
                done({true, {}}); // the server does not know it yet
                return;
            }
            begin(Scope::Public, {}, done, [this, account, resolved](const GatheringPtr &gathering) {
                gathering->jarsToList = {resolved};
                Call call;
                call.target = "/campaigns/" + QByteArray::number(resolved.value()) + "/";
                call.as = account.isNull() ? Call::As::Guest : Call::As::Account;
                gathering->state.account = account;
                m_api.send(call, this, [this, gathering](const Reply &reply) { takeJar(gathering, reply); });
            });
        });
}

void Puller::takeJar(const GatheringPtr &gathering, const Reply &reply)
{
    replica::ServerState &state = gathering->state;
    const CampaignId id = gathering->jarsToList.first();
    const ParentId account = std::exchange(state.account, ParentId{});
    if (reply.answer.status == 404) {
        state.goneCampaigns.append(id);
        apply(gathering);
        return;
    }
    if (!reply.accepted()) {
        gathering->fail(reply);
        return;
    }
    const auto detail = wire::readCampaignDetail(reply.answer.body);
    if (!detail) {
        gathering->done(failed(Reason::ServerFailed));
        return;
    }
    if (const auto *own = std::get_if<wire::OwnerCampaignView>(&*detail)) {
        state.scope = Scope::Own;
        state.account = account;
        state.campaigns.append(own->campaign);
        for (const wire::DonationView &gift : own->donations)
            addGift(state, gift);
        state.completeDonations.insert(id, true);
        apply(gathering);
        return;
    }
    state.campaigns.append(toCampaign(std::get<wire::PublicCampaign>(*detail)));
    Call call;
    call.target = "/campaigns/" + QByteArray::number(id.value()) + "/donations/";
    m_api.send(call, this, [this, gathering, id](const Reply &gifts) {
        if (!gifts.accepted()) {
            gathering->fail(gifts);
            return;
        }
        const auto list = wire::readList<wire::PublicDonation>(gifts.answer.body);
        if (!list) {
            gathering->done(failed(Reason::ServerFailed));
            return;
        }
        for (const wire::PublicDonation &gift : *list)
            gathering->state.donations.append(toDonation(gift, id));
        gathering->state.completeDonations.insert(id, true);
        apply(gathering);
    });
}

}
