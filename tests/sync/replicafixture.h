#pragma once

#include "entrycalls.h"
#include "outboxrunner.h"
#include "remote/apiclient.h"
#include "replica/replica.h"
#include "replica/view.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/fakekeys.h"
#include "support/printers.h"
#include "support/scriptedtransport.h"
#include "wire/codec.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::test {

/// Where gifts for the first jar go.
inline const QByteArray giftTarget = "/campaigns/1/donations/";

/// A real replica in a folder of its own, and a server that exists only in the script.
class ReplicaFixture : public ::testing::Test
{
protected:
    ReplicaFixture() { openReplica(); }

    void openReplica()
    {
        auto opened = replica::Replica::open(m_folder.path(), m_clock);
        ASSERT_TRUE(opened.ok());
        m_replica = *std::move(opened);
    }

    replica::Journal::Receipt append(const replica::Operation &operation, ParentId account = {})
    {
        const ClientId client = ClientId::make(m_clock.now(), m_keys);
        const auto receipt = m_replica->waitJournal(
            [&](replica::Journal &journal) { return journal.append(operation, client, account, m_clock.now()); });
        EXPECT_TRUE(receipt.ok());
        return receipt.ok() ? *receipt : replica::Journal::Receipt{};
    }
    replica::Entry entry(qint64 number)
    {
        const auto found
            = m_replica->waitJournal([number](replica::Journal &journal) { return journal.entry(number); });
        EXPECT_TRUE(found.has_value());
        return found.value_or(replica::Entry{});
    }
    template <class Job>
    auto look(Job job)
    {
        return m_replica->reader().wait(job);
    }
    QList<replica::OutboxRow> outbox()
    {
        return look([](const replica::View &view) { return view.outbox(); });
    }

    static QByteArray keyOf(const remote::Request &request)
    {
        for (const auto &[name, value] : request.headers) {
            if (name == "Idempotency-Key")
                return value;
        }
        return {};
    }

    /// The answer to a gift.
    QByteArray giftJson(qint64 id, const DonationDraft &draft)
    {
        wire::DonationView view;
        view.donation.id = DonationId{id};
        view.donation.campaign = draft.campaign;
        view.donation.amount = draft.amount;
        view.donation.comment = draft.comment;
        view.donation.donorName = draft.donorName;
        view.donation.donorEmail = draft.donorEmail;
        view.donation.donated = m_clock.now();
        view.campaign = wire::summaryOf(aCampaign(draft.campaign.value()));
        return wire::toJson(view, m_clock.now());
    }
    QByteArray childJson(qint64 id) { return wire::toJson(wire::ChildView{aChild(id)}, m_clock.now()); }
    QByteArray campaignJson(const Campaign &campaign)
    {
        return wire::toJson(wire::CampaignView{campaign}, m_clock.now());
    }
    QByteArray ownerJson(const Campaign &campaign)
    {
        return wire::toJson(wire::OwnerCampaignView{campaign}, m_clock.now());
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeKeys m_keys;
    ScriptedTransport m_transport;
    std::unique_ptr<replica::Replica> m_replica;
};

}
