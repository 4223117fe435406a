#include "support.h"

#include "domain/rules.h"

namespace dreamjar::replica {

namespace {

class OverlayTest : public ReplicaTest
{
};

}

TEST_F(OverlayTest, AWaitingGiftIsAddedToWhatTheServerSays)
{
    apply(publicState({jarWith(100, 4)}));
    give(25);
    const JarRow row = jar();
    EXPECT_EQ(row.campaign.raised, Money::units(100));
    EXPECT_EQ(row.sums.confirmed, Money::units(100));
    EXPECT_EQ(row.sums.waiting, Money::units(25));
    EXPECT_EQ(row.sums.waitingCount, 1);
    EXPECT_EQ(row.total(), Money::units(125));
    ASSERT_EQ(gifts().size(), 1);
    EXPECT_EQ(gifts().first().state, GiftState::Waiting);
    EXPECT_TRUE(gifts().first().donation.id.isProvisional());
}

TEST_F(OverlayTest, AnAcknowledgedGiftIsConfirmedBeforeItIsPulledAndCountsOnceAfterwards)
{
    apply(publicState({jarWith(100, 4)}));
    const auto receipt = give(25);
    acknowledge(receipt.entry, 77);
    EXPECT_EQ(jar().campaign.raised, Money::units(125));
    EXPECT_EQ(jar().campaign.donationCount, 5);
    EXPECT_EQ(jar().sums.waiting, Money{});
    EXPECT_EQ(jar().total(), Money::units(125));
    EXPECT_EQ(gifts().first().state, GiftState::Confirmed);
    EXPECT_EQ(gifts().first().donation.id, DonationId{77});

    apply(publicState({jarWith(125, 5)}));
    EXPECT_EQ(jar().total(), Money::units(125));
    settle();
    EXPECT_EQ(jar().total(), Money::units(125));
    EXPECT_EQ(jar().sums.confirmedCount, 5);
}

TEST_F(OverlayTest, APullThatBeganBeforeTheAcknowledgementDoesNotSwallowTheGift)
{
    apply(publicState({jarWith(100, 4)}));
    const auto receipt = give(25);
    const ServerState begunEarlier = publicState({jarWith(100, 4)});
    acknowledge(receipt.entry, 77);
    apply(begunEarlier);
    settle();
    EXPECT_EQ(jar().total(), Money::units(125));
    apply(publicState({jarWith(125, 5)}));
    settle();
    EXPECT_EQ(jar().total(), Money::units(125));
}

TEST_F(OverlayTest, AnOutdatedAnswerDoesNotTakeBackANewerFigure)
{
    const auto receipt = give(25);
    const ServerState outdated = publicState({jarWith(0, 0)});
    acknowledge(receipt.entry, 77);
    apply(publicState({jarWith(25, 1)}));
    settle();
    apply(outdated);
    settle();
    EXPECT_EQ(jar().total(), Money::units(25));
}

TEST_F(OverlayTest, AFeedThatHasNothingNewOfTheJarStillProvesThatItsFigureIsComplete)
{
    // The answer to the first attempt was lost, the jar was pulled with the gift in it, then the retry was
    // acknowledged.
    const auto receipt = give(25);
    ServerState page = publicState({jarWith(25, 1)});
    page.cursor = "1";
    apply(page);
    acknowledge(receipt.entry, 77);
    ServerState nothingNew = publicState({});
    nothingNew.complete = false;
    nothingNew.cursor = "2";
    apply(nothingNew);
    EXPECT_EQ(jar().total(), Money::units(25));
    settle();
    EXPECT_EQ(jar().total(), Money::units(25));
}

TEST_F(OverlayTest, ALostAnswersGiftThatThePullNamesCountsOnce)
{
    view(anna);
    apply(ownState({test::aChild()}, {jarWith(0, 0)}));
    const auto receipt = give(25);
    done(journal([&](Journal &j) { return j.noteAttempt(receipt.entry, m_clock.now()); }));
    const ClientId client = journal([&](Journal &j) { return j.entry(receipt.entry); })->client;
    ServerState state = ownState({test::aChild()}, {jarWith(25, 1)});
    state.donations = {gift(77, 25)};
    state.clientIds = {{DonationId{77}, client}};
    apply(state);
    EXPECT_EQ(jar().total(), Money::units(25));
    EXPECT_EQ(gifts().size(), 1);
    EXPECT_EQ(dashboard().sums.confirmed, Money::units(25));
    EXPECT_EQ(dashboard().gifts, 1);
}

TEST_F(OverlayTest, UnknownHeldAndRefusedGiftsAreKeptApart)
{
    apply(publicState({jarWith(10, 1)}));
    const auto unknown = give(1);
    const auto held = give(2);
    const auto refused = give(4);
    give(8);
    const Refusal why{Reason::CampaignClosed, {}, {}};
    done(journal([&](Journal &j) { return j.markUnknown(unknown.entry, why); }));
    done(journal([&](Journal &j) { return j.hold(held.entry, why); }));
    done(journal([&](Journal &j) { return j.refuse(refused.entry, why); }));
    const JarRow row = jar();
    EXPECT_EQ(row.sums.unknown, Money::units(1));
    EXPECT_EQ(row.sums.held, Money::units(2));
    EXPECT_EQ(row.sums.waiting, Money::units(8));
    EXPECT_EQ(row.total(), Money::units(21));
    EXPECT_EQ(gifts().size(), 4);
    EXPECT_EQ(outbox().size(), 4);
    const OutboxCounts counts = see([](const View &view) { return view.outboxCounts(); });
    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.needsPerson, 3);
    EXPECT_EQ(outbox()[2].refusal, why);
}

TEST_F(OverlayTest, ACancelledGiftIsGoneFromEverySum)
{
    apply(publicState({jarWith(10, 1)}));
    const auto receipt = give(5);
    EXPECT_TRUE(taken(journal([&](Journal &j) { return j.cancel(receipt.entry); })));
    EXPECT_EQ(jar().total(), Money::units(10));
    EXPECT_TRUE(gifts().isEmpty());
    EXPECT_TRUE(outbox().isEmpty());
}

TEST_F(OverlayTest, TheFullPathFromAChildToAGiftWorksOnProvisionalIdsAndThenOnReal)
{
    view(anna);
    const auto child = append(CreateChild{test::aChildDraft()}, anna);
    const auto campaign
        = append(CreateCampaign{ChildId{child.provisional}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    const auto donation = give(25, campaign.provisional);
    auto children = see([](const View &v) { return v.children(); });
    ASSERT_EQ(children.size(), 1);
    EXPECT_TRUE(children.first().unsent);
    EXPECT_EQ(children.first().jars, 1);
    JarFilter mine;
    mine.owner = anna;
    ASSERT_EQ(see([&](const View &v) { return v.jars(mine); }).size(), 1);
    EXPECT_TRUE(jar(campaign.provisional).mine);
    EXPECT_EQ(jar(campaign.provisional).total(), Money::units(25));
    EXPECT_EQ(dashboard().sums.waiting, Money::units(25));
    EXPECT_EQ(outbox()[1].waitsFor, child.entry);

    // Acknowledged one by one; in between everything stays in place under both ids.
    acknowledge(child.entry, 11);
    EXPECT_EQ(jar(campaign.provisional).campaign.child, ChildId{11});
    acknowledge(campaign.entry, 22);
    EXPECT_EQ(jar(22).total(), Money::units(25));
    EXPECT_EQ(jar(campaign.provisional).campaign.id, CampaignId{22});
    EXPECT_FALSE(jar(22).unsent);
    acknowledge(donation.entry, 33);
    EXPECT_EQ(jar(22).campaign.raised, Money::units(25));
    EXPECT_EQ(dashboard().jars, 1);

    // Pulled: the same again, from the cache.
    Campaign real = jarWith(25, 1, 22);
    real.child = ChildId{11};
    apply(ownState({test::aChild(11)}, {real}));
    settle();
    EXPECT_EQ(jar(campaign.provisional).total(), Money::units(25));
    EXPECT_EQ(see([](const View &v) { return v.children(); }).size(), 1);
    EXPECT_EQ(dashboard().sums.confirmed, Money::units(25));
    EXPECT_EQ(dashboard().children, 1);
    EXPECT_EQ(dashboard().jars, 1);
}

TEST_F(OverlayTest, AnEditIsSeenAtOnceByItsParentAndByStrangersWhenTheServerHasIt)
{
    apply(ownState({test::aChild()}, {jarWith(0, 0)}));
    view(anna);
    CampaignChange change;
    change.title = QStringLiteral("A red bicycle");
    const auto receipt = append(ChangeCampaign{CampaignId{1}, test::aCampaignDraft(), change}, anna);
    EXPECT_EQ(jar().campaign.title, u"A red bicycle");
    EXPECT_TRUE(jar().unsent);
    view({});
    EXPECT_EQ(jar().campaign.title, u"A bicycle for the summer");
    acknowledge(receipt.entry);
    EXPECT_EQ(jar().campaign.title, u"A red bicycle");
    EXPECT_FALSE(jar().unsent);
    Campaign edited = jarWith(0, 0);
    edited.title = QStringLiteral("A blue bicycle");
    apply(publicState({edited}));
    EXPECT_EQ(jar().campaign.title, u"A blue bicycle");
}

TEST_F(OverlayTest, ADeletedJarDoesNotComeBackBetweenItsAcknowledgementAndThePull)
{
    apply(ownState({test::aChild()}, {jarWith(10, 1), jarWith(5, 1, 2)}));
    view(anna);
    const auto receipt = append(DeleteCampaign{CampaignId{1}}, anna);
    const auto gone = [&] { return !see([](const View &v) { return v.jar(CampaignId{1}); }).has_value(); };
    EXPECT_TRUE(gone());
    EXPECT_EQ(dashboard().jars, 1);
    EXPECT_EQ(dashboard().sums.confirmed, Money::units(5));
    acknowledge(receipt.entry);
    settle();
    EXPECT_TRUE(gone());
    apply(ownState({test::aChild()}, {jarWith(5, 1, 2)}));
    settle();
    EXPECT_TRUE(gone());
    EXPECT_EQ(dashboard().jars, 1);
}

TEST_F(OverlayTest, AChangeThatMetAnotherTellsWhatItBeganWithWhatItWantedAndWhatStandsThere)
{
    Campaign jar = jarWith(100, 4);
    apply(ownState({test::aChild()}, {jar}));
    view(ParentId{1});
    CampaignDraft base;
    base.title = jar.title;
    CampaignChange mine;
    mine.title = QStringLiteral("Mine");
    const auto receipt = append(ChangeCampaign{jar.id, base, mine}, ParentId{1});
    done(journal([&](Journal &j) { return j.refuse(receipt.entry, Refusal{Reason::Conflict, {}, {}}); }));
    jar.title = QStringLiteral("Theirs");
    apply(ownState({test::aChild()}, {jar}));
    const QList<OutboxRow> rows = see([](const View &v) { return v.outbox(); });
    ASSERT_EQ(rows.size(), 1);
    ASSERT_TRUE(rows[0].clash.has_value());
    const auto &clash = std::get<JarClash>(*rows[0].clash);
    EXPECT_EQ(clash.base, base);
    EXPECT_EQ(clash.mine, mine);
    EXPECT_EQ(clash.theirs.title, QStringLiteral("Theirs"));
    EXPECT_EQ(this->jar().campaign.title, QStringLiteral("Theirs")) << "the screen shows what stands there";

    // What is made of it goes on by itself and waits for nothing.
    const auto next = append(ChangeCampaign{jar.id, draftOf(jar), mine}, ParentId{1});
    EXPECT_TRUE(taken(journal([&](Journal &j) { return j.cancel(receipt.entry); })));
    EXPECT_EQ(journal([&](Journal &j) { return j.nextDue(m_clock.now(), ParentId{1}); })->number, next.entry);
}

TEST_F(OverlayTest, AWaitingJarIsNobodyElsesToSee)
{
    const auto campaign = append(CreateCampaign{ChildId{5}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
    view(berta);
    EXPECT_FALSE(see([&](const View &v) { return v.jar(CampaignId{campaign.provisional}); }).has_value());
    EXPECT_TRUE(see([](const View &v) { return v.jars({}); }).isEmpty());
    EXPECT_TRUE(outbox().isEmpty());
    acknowledge(campaign.entry, 22);
    ASSERT_EQ(see([](const View &v) { return v.jars({}); }).size(), 1);
    EXPECT_FALSE(jar(22).mine);
    EXPECT_TRUE(jar(22).campaign.child.isNull());
}

TEST_F(OverlayTest, ARealNameOfAnAnonymousGiftIsForTheOwnerAlone)
{
    apply(ownState({test::aChild()}, {jarWith(0, 0)}));
    DonationDraft draft = test::aGuestDonation();
    draft.visibility = Visibility::Anonymous;
    append(Donate{draft});
    GiftRow row = gifts().first();
    EXPECT_EQ(row.publicName, u"Anonymous");
    EXPECT_EQ(row.donation.donorName, u"Anonymous");
    EXPECT_TRUE(row.donation.donorEmail.isEmpty());
    view(anna);
    row = gifts().first();
    EXPECT_TRUE(row.owned);
    EXPECT_EQ(row.publicName, u"Anonymous");
    EXPECT_EQ(row.donation.donorName, u"Otto Guest");
    EXPECT_EQ(row.donation.donorEmail, u"otto@example.org");
}

TEST_F(OverlayTest, TheLedgerListsEveryGiftOnceThroughAllStates)
{
    apply(publicState({jarWith(0, 0)}));
    const auto first = give(1);
    const auto second = give(2);
    acknowledge(first.entry, 71);
    done(journal([&](Journal &j) { return j.refuse(second.entry, {}); }));
    apply(publicState({jarWith(1, 1)}));
    settle();
    reopen();
    const auto ledger = see([](const View &v) { return v.ledger(); });
    ASSERT_EQ(ledger.size(), 2);
    EXPECT_EQ(ledger[0].state, GiftState::Confirmed);
    EXPECT_EQ(ledger[0].donation, DonationId{71});
    EXPECT_EQ(ledger[1].state, GiftState::Refused);
    EXPECT_TRUE(ledger[1].donation.isNull());
}

}
