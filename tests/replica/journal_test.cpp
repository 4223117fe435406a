#include "support.h"

namespace dreamjar::replica {

namespace {

class JournalTest : public ReplicaTest
{
protected:
    CampaignChange renamed(const QString &title)
    {
        CampaignChange change;
        change.title = title;
        return change;
    }
};

}

TEST_F(JournalTest, AnEntryOutlivesTheProgramWithEverythingThatWasTyped)
{
    DonationDraft draft = test::aGuestDonation();
    draft.comment = QStringLiteral("Für die Élodie 🚲 \"quoted\"");
    draft.visibility = Visibility::Anonymous;
    const auto receipt = append(Donate{draft});
    reopen();
    const auto entry = nextDue();
    ASSERT_TRUE(entry.has_value());
    EXPECT_EQ(entry->number, receipt.entry);
    EXPECT_EQ(std::get<Donate>(entry->operation).draft, draft);
    EXPECT_EQ(entry->state, EntryState::Waiting);
    EXPECT_EQ(entry->made, m_clock.now());
}

TEST_F(JournalTest, TheSameClientIdIsTheSameEntry)
{
    const ClientId client = ClientId::make(m_clock.now(), m_keys);
    const auto add = [&] {
        return taken(journal(
            [&](Journal &j) { return j.append(CreateChild{test::aChildDraft()}, client, anna, m_clock.now()); }));
    };
    const auto first = add();
    const auto second = add();
    EXPECT_EQ(first.entry, second.entry);
    EXPECT_EQ(first.provisional, second.provisional);
    EXPECT_EQ(journal([](Journal &j) { return j.waitingCount(); }), 1);
}

TEST_F(JournalTest, WhatDependsWaitsForItsParentAndThenGoesUnderItsRealId)
{
    const auto child = append(CreateChild{test::aChildDraft()}, anna);
    const auto campaign
        = append(CreateCampaign{ChildId{child.provisional}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    const auto donation = give(25, campaign.provisional);
    EXPECT_EQ(nextDue(anna)->number, child.entry);
    EXPECT_FALSE(nextDue().has_value());
    acknowledge(child.entry, 11);
    EXPECT_EQ(nextDue(anna)->number, campaign.entry);
    EXPECT_EQ(std::get<CreateCampaign>(nextDue(anna)->operation).child, ChildId{11});
    acknowledge(campaign.entry, 22);
    EXPECT_EQ(nextDue()->number, donation.entry);
    EXPECT_EQ(std::get<Donate>(nextDue()->operation).draft.campaign, CampaignId{22});
    EXPECT_EQ(journal([&](Journal &j) { return j.resolve(OperationKind::CreateCampaign, campaign.provisional); }), 22);
    EXPECT_EQ(journal([&](Journal &j) { return j.resolve(OperationKind::CreateCampaign, -999); }), -999);
}

TEST_F(JournalTest, AnOperationThatIsMadeAfterTheAcknowledgementIsResolvedAtOnce)
{
    const auto campaign = append(CreateCampaign{ChildId{5}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    acknowledge(campaign.entry, 22);
    give(25, campaign.provisional);
    EXPECT_EQ(std::get<Donate>(nextDue()->operation).draft.campaign, CampaignId{22});
}

TEST_F(JournalTest, EditsOfOneJarGoInTheirOrderAndOthersAreNotHeldUp)
{
    const auto first = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("A"))}, anna);
    const auto second = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("B"))}, anna);
    const auto other = append(ChangeCampaign{CampaignId{2}, {}, renamed(QStringLiteral("C"))}, anna);
    done(journal([&](Journal &j) { return j.postpone(first.entry, m_clock.now() + std::chrono::minutes{5}, {}); }));
    EXPECT_EQ(nextDue(anna)->number, other.entry);
    acknowledge(other.entry);
    EXPECT_FALSE(nextDue(anna).has_value());
    EXPECT_EQ(journal([](Journal &j) { return j.nextDueTime(anna); }), m_clock.now() + std::chrono::minutes{5});
    acknowledge(first.entry);
    EXPECT_EQ(nextDue(anna)->number, second.entry);
}

TEST_F(JournalTest, ARefusedEditNoLongerHoldsUpTheNextButARefusedCreationDoes)
{
    const auto edit = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("A"))}, anna);
    const auto next = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("B"))}, anna);
    done(journal([&](Journal &j) { return j.refuse(edit.entry, {Reason::Conflict, {}, {}}); }));
    EXPECT_EQ(nextDue(anna)->number, next.entry);
    acknowledge(next.entry);

    const auto child = append(CreateChild{test::aChildDraft()}, anna);
    append(CreateCampaign{ChildId{child.provisional}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    done(journal([&](Journal &j) { return j.refuse(child.entry, {}); }));
    EXPECT_FALSE(nextDue(anna).has_value());
    done(journal([&](Journal &j) { return j.retry(child.entry); }));
    EXPECT_EQ(nextDue(anna)->number, child.entry);
}

TEST_F(JournalTest, OnlyTheSignedInAccountsAndGuestsEntriesAreDue)
{
    append(CreateChild{test::aChildDraft()}, anna);
    EXPECT_FALSE(nextDue(berta).has_value());
    EXPECT_FALSE(nextDue().has_value());
    const auto guest = give(5);
    EXPECT_EQ(nextDue(berta)->number, guest.entry);
    EXPECT_EQ(nextDue()->number, guest.entry);
}

TEST_F(JournalTest, APostponedEntryIsDueAtItsTimeAndRememberedWithItsReason)
{
    const auto receipt = give(5);
    const Refusal offline{Reason::Offline, {}, QStringLiteral("no route")};
    done(journal([&](Journal &j) { return j.noteAttempt(receipt.entry, m_clock.now()); }));
    done(journal(
        [&](Journal &j) { return j.postpone(receipt.entry, m_clock.now() + std::chrono::seconds{30}, offline); }));
    EXPECT_FALSE(nextDue().has_value());
    reopen();
    EXPECT_EQ(outbox().first().attempts, 1);
    EXPECT_EQ(outbox().first().refusal, offline);
    m_clock.advance(std::chrono::seconds{30});
    EXPECT_EQ(nextDue()->number, receipt.entry);
    EXPECT_EQ(nextDue()->attempts, 1);
}

TEST_F(JournalTest, CancellingTakesDependentsAlongAndComesTooLateAfterTheAcknowledgement)
{
    const auto child = append(CreateChild{test::aChildDraft()}, anna);
    const auto campaign
        = append(CreateCampaign{ChildId{child.provisional}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    give(25, campaign.provisional);
    const auto other = give(7, 1);
    const auto cancel = [&](qint64 entry) { return taken(journal([&](Journal &j) { return j.cancel(entry); })); };
    EXPECT_TRUE(cancel(child.entry));
    view(anna);
    ASSERT_EQ(outbox().size(), 1);
    EXPECT_EQ(outbox().first().entry, other.entry);
    EXPECT_FALSE(cancel(child.entry));
    acknowledge(other.entry, 3);
    EXPECT_FALSE(cancel(other.entry));
}

TEST_F(JournalTest, ACancelledEditLetsTheNextOneGo)
{
    const auto first = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("A"))}, anna);
    const auto second = append(ChangeCampaign{CampaignId{1}, {}, renamed(QStringLiteral("B"))}, anna);
    EXPECT_TRUE(taken(journal([&](Journal &j) { return j.cancel(first.entry); })));
    EXPECT_EQ(nextDue(anna)->number, second.entry);
}

TEST_F(JournalTest, WhatTheServerHasCountsEvenIfItWasCancelledHere)
{
    apply(publicState({jarWith(0, 0)}));
    const auto receipt = give(5);
    EXPECT_TRUE(taken(journal([&](Journal &j) { return j.cancel(receipt.entry); })));
    acknowledge(receipt.entry, 9);
    EXPECT_EQ(jar().total(), Money::units(5));
    EXPECT_EQ(see([](const View &v) { return v.ledger(); }).size(), 1);
}

TEST_F(JournalTest, AcknowledgementsAreNumberedAndTheSecondTimeChangesNothing)
{
    const auto first = give(1);
    const auto second = give(2);
    EXPECT_EQ(lastAcknowledgement(), 0);
    acknowledge(first.entry, 7);
    acknowledge(first.entry, 8);
    EXPECT_EQ(lastAcknowledgement(), 1);
    EXPECT_EQ(journal([&](Journal &j) { return j.entry(first.entry); })->remoteId, 7);
    acknowledge(second.entry, 9);
    EXPECT_EQ(lastAcknowledgement(), 2);
    reopen();
    EXPECT_EQ(lastAcknowledgement(), 2);
}

TEST_F(JournalTest, AcknowledgedEntriesAreKeptFor400DaysAndWaitingOnesForEver)
{
    const auto sent = give(1);
    acknowledge(sent.entry, 7);
    const auto waiting = give(2);
    const auto exists = [&](qint64 entry) { return journal([&](Journal &j) { return j.entry(entry); }).has_value(); };
    m_clock.advance(std::chrono::hours{24 * 400 - 1});
    done(journal([&](Journal &j) { return j.forgetOld(m_clock.now()); }));
    EXPECT_TRUE(exists(sent.entry));
    m_clock.advance(std::chrono::hours{2});
    done(journal([&](Journal &j) { return j.forgetOld(m_clock.now()); }));
    EXPECT_FALSE(exists(sent.entry));
    EXPECT_TRUE(exists(waiting.entry));
    EXPECT_EQ(lastAcknowledgement(), 1);
    EXPECT_GT(give(3).entry, waiting.entry);
}

TEST_F(JournalTest, DraftsSurviveAndAnEmptyOneIsDropped)
{
    const QString key = QStringLiteral("jar-edit");
    const auto keep = [&](const QByteArray &text) {
        done(journal([&](Journal &j) { return j.keepDraft(key, text, m_clock.now()); }));
    };
    const auto find = [&] { return see([&](const View &v) { return v.draft(key); }); };
    keep("half a sent");
    keep("half a sentence");
    reopen();
    EXPECT_EQ(find(), QByteArray("half a sentence"));
    keep("");
    EXPECT_EQ(find(), std::nullopt);
}

TEST_F(JournalTest, ABaselineIsKeptAsItIs)
{
    const auto receipt = give(1);
    const QByteArray baseline = QByteArray::fromHex("00ff10");
    done(journal([&](Journal &j) { return j.noteBaseline(receipt.entry, baseline); }));
    reopen();
    EXPECT_EQ(nextDue()->baseline, baseline);
}

TEST_F(JournalTest, DeletingAChildWaitsForTheClosingOfItsJar)
{
    CampaignChange close;
    close.isOpen = false;
    const auto closing = append(ChangeCampaign{CampaignId{1}, {}, close}, anna);
    const auto deletion = append(DeleteChild{ChildId{1}}, anna);
    EXPECT_EQ(nextDue(anna)->number, closing.entry);
    acknowledge(closing.entry);
    EXPECT_EQ(nextDue(anna)->number, deletion.entry);
}

}
