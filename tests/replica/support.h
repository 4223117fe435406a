#pragma once

#include "replica/replica.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakekeys.h"
#include "support/printers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::replica {

template <class T, class E>
T taken(Result<T, E> result)
{
    if (!result) {
        ADD_FAILURE() << "failed with error " << static_cast<int>(result.error());
        std::abort();
    }
    return std::move(result).value();
}

template <class E>
void done(const Result<void, E> &result)
{
    ASSERT_TRUE(result.ok()) << "failed with error " << static_cast<int>(result.error());
}

/// A replica in a folder of the test's own. What is done goes through the threads, as in the program.
class ReplicaTest : public ::testing::Test
{
protected:
    ReplicaTest() { reopen(); }

    void reopen()
    {
        m_replica.reset();
        auto opened = Replica::open(m_folder.path(), m_clock);
        ASSERT_TRUE(opened.ok()) << static_cast<int>(opened.error().error) << ' ' << opened.error().file.toStdString();
        m_replica = std::move(*opened);
        m_replica->setViewer(m_viewer);
    }
    void close() { m_replica.reset(); }
    void view(ParentId viewer)
    {
        m_viewer = viewer;
        m_replica->setViewer(viewer);
    }

    template <class Job>
    auto see(Job job)
    {
        return m_replica->reader().wait(job);
    }
    template <class Job>
    auto journal(Job job)
    {
        return m_replica->waitJournal(job);
    }
    Changes apply(const ServerState &state)
    {
        return taken(m_replica->waitCache([&](Cache &cache) { return cache.apply(state); }));
    }
    /// Entries that may leave the overlay have left it.
    void settle()
    {
        m_replica->waitCache([](Cache &) { return 0; });
        see([](const View &) { return 0; });
        journal([](Journal &) { return 0; });
    }

    Journal::Receipt append(const Operation &operation, ParentId account = {})
    {
        m_clock.advance(std::chrono::seconds{1});
        return taken(journal([&](Journal &j) {
            return j.append(operation, ClientId::make(m_clock.now(), m_keys), account, m_clock.now());
        }));
    }
    Journal::Receipt give(qint64 units, qint64 campaign = 1, ParentId account = {})
    {
        DonationDraft draft = test::aGuestDonation(campaign);
        draft.amount = Money::units(units);
        if (!account.isNull())
            draft.account = account;
        return append(Donate{draft}, account);
    }
    void acknowledge(qint64 entry, qint64 remoteId = 0)
    {
        done(journal([&](Journal &j) { return j.acknowledge(entry, remoteId, m_clock.now()); }));
    }
    qint64 lastAcknowledgement()
    {
        return journal([](Journal &j) { return j.lastAcknowledgement(); });
    }

    /// What a server says, up to what it was told until now.
    ServerState publicState(QList<Campaign> campaigns)
    {
        ServerState state;
        state.complete = true;
        state.asOf = m_clock.now();
        state.acknowledgedUpTo = lastAcknowledgement();
        for (Campaign &campaign : campaigns)
            campaign.child = {};
        state.campaigns = std::move(campaigns);
        return state;
    }
    ServerState ownState(QList<Child> children, QList<Campaign> campaigns, ParentId account = ParentId{1})
    {
        ServerState state;
        state.scope = Scope::Own;
        state.account = account;
        state.complete = true;
        state.asOf = m_clock.now();
        state.acknowledgedUpTo = lastAcknowledgement();
        state.children = std::move(children);
        state.campaigns = std::move(campaigns);
        return state;
    }
    static Campaign jarWith(qint64 raised, int count, qint64 id = 1)
    {
        Campaign campaign = test::aCampaign(id);
        campaign.raised = Money::units(raised);
        campaign.donationCount = count;
        return campaign;
    }
    static Donation gift(qint64 id, qint64 units, qint64 campaign = 1)
    {
        Donation donation;
        donation.id = DonationId{id};
        donation.campaign = CampaignId{campaign};
        donation.amount = Money::units(units);
        donation.donated = Instant::fromMicroseconds(1'781'000'000'000'000 + id);
        donation.donorName = QStringLiteral("Otto Guest");
        return donation;
    }

    JarRow jar(qint64 id = 1)
    {
        const auto row = see([id](const View &view) { return view.jar(CampaignId{id}); });
        EXPECT_TRUE(row.has_value()) << id;
        return row.value_or(JarRow{});
    }
    QList<GiftRow> gifts(qint64 campaign = 1)
    {
        GiftFilter filter;
        filter.campaign = CampaignId{campaign};
        return see([filter](const View &view) { return view.gifts(filter); });
    }
    Dashboard dashboard()
    {
        return see([](const View &view) { return view.dashboard(); });
    }
    QList<OutboxRow> outbox()
    {
        return see([](const View &view) { return view.outbox(); });
    }
    std::optional<Entry> nextDue(ParentId account = {})
    {
        return journal([&](Journal &j) { return j.nextDue(m_clock.now(), account); });
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::FakeKeys m_keys;
    std::unique_ptr<Replica> m_replica;
    ParentId m_viewer;
};

inline const ParentId anna{1};
inline const ParentId berta{2};

}
