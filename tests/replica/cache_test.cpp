#include "support.h"

namespace dreamjar::replica {

namespace {

class CacheTest : public ReplicaTest
{
protected:
    std::optional<JarRow> find(qint64 id)
    {
        return see([id](const View &v) { return v.jar(CampaignId{id}); });
    }
    int browsed()
    {
        return see([](const View &v) { return v.jarCount({}); });
    }
};

}

TEST_F(CacheTest, AJarComesBackAsTheServerToldIt)
{
    Campaign campaign = jarWith(120, 3);
    campaign.hasDeadline = true;
    campaign.deadline = Instant::fromMicroseconds(1'790'000'000'123'456);
    campaign.image = QStringLiteral("https://x.test/a.png");
    apply(ownState({test::aChild()}, {campaign}));
    view(anna);
    EXPECT_EQ(jar().campaign, campaign);
    EXPECT_TRUE(jar().mine);
    view(berta);
    campaign.child = {};
    EXPECT_EQ(jar().campaign, campaign);
    EXPECT_FALSE(jar().mine);
}

TEST_F(CacheTest, ANullPictureStaysNullAndAnEmptyOneEmpty)
{
    Campaign second = jarWith(0, 0, 2);
    second.image = QStringLiteral("");
    apply(publicState({jarWith(0, 0), second}));
    EXPECT_TRUE(jar(1).campaign.image.isNull());
    EXPECT_FALSE(jar(2).campaign.image.isNull());
}

TEST_F(CacheTest, TheChildsFirstNameIsFoundWhereTheServerDidNotTellIt)
{
    Campaign campaign = jarWith(0, 0);
    campaign.childName.clear();
    apply(ownState({test::aChild()}, {campaign}));
    EXPECT_EQ(jar().campaign.childName, u"Mia");
}

TEST_F(CacheTest, TellsOnlyWhatReallyChanged)
{
    Changes first = apply(publicState({jarWith(1, 1, 1), jarWith(2, 1, 2)}));
    EXPECT_EQ(first.campaigns, (QSet<CampaignId>{CampaignId{1}, CampaignId{2}}));
    EXPECT_TRUE(apply(publicState({jarWith(1, 1, 1), jarWith(2, 1, 2)})).isEmpty());
    EXPECT_EQ(apply(publicState({jarWith(1, 1, 1), jarWith(3, 2, 2)})).campaigns, (QSet<CampaignId>{CampaignId{2}}));
    Campaign worded = jarWith(1, 1, 1);
    worded.description = QStringLiteral("New words.");
    EXPECT_EQ(apply(publicState({worded, jarWith(3, 2, 2)})).campaigns, (QSet<CampaignId>{CampaignId{1}}));
    ServerState withGift = publicState({worded, jarWith(3, 2, 2)});
    withGift.donations = {gift(5, 2, 2)};
    const Changes gifted = apply(withGift);
    EXPECT_TRUE(gifted.gifts);
    EXPECT_EQ(gifted.campaigns, (QSet<CampaignId>{CampaignId{2}}));
    EXPECT_TRUE(apply(withGift).isEmpty());
}

TEST_F(CacheTest, AFirstPullOfManyRowsSaysEverything)
{
    QList<Campaign> many;
    for (qint64 id = 1; id <= 301; ++id)
        many.append(jarWith(id, 1, id));
    const Changes changes = apply(publicState(many));
    EXPECT_TRUE(changes.everything);
    EXPECT_TRUE(changes.campaigns.isEmpty());
    EXPECT_EQ(browsed(), 301);
}

TEST_F(CacheTest, WhatACompleteListingLeavesOutIsGone)
{
    apply(publicState({jarWith(0, 0, 1), jarWith(0, 0, 2)}));
    const Changes changes = apply(publicState({jarWith(0, 0, 2)}));
    EXPECT_EQ(changes.campaigns, (QSet<CampaignId>{CampaignId{1}}));
    EXPECT_FALSE(find(1).has_value());
    EXPECT_TRUE(find(2).has_value());

    apply(ownState({test::aChild(1), test::aChild(2)}, {jarWith(0, 0, 3)}));
    view(anna);
    EXPECT_EQ(dashboard().children, 2);
    apply(ownState({test::aChild(2)}, {}));
    EXPECT_EQ(dashboard().children, 1);
    EXPECT_FALSE(find(3).has_value());
    EXPECT_TRUE(find(2).has_value());
}

TEST_F(CacheTest, AnIncompleteAnswerLeavesTheRestAlone)
{
    apply(publicState({jarWith(0, 0, 1), jarWith(0, 0, 2)}));
    ServerState page = publicState({jarWith(7, 1, 2)});
    page.complete = false;
    page.goneCampaigns = {CampaignId{99}};
    apply(page);
    EXPECT_TRUE(find(1).has_value());
    EXPECT_EQ(jar(2).campaign.raised, Money::units(7));
}

TEST_F(CacheTest, OnesOwnClosedJarStaysWhenStrangersAreNotShownItAnyMore)
{
    Campaign closed = jarWith(9, 1);
    closed.isOpen = false;
    apply(ownState({test::aChild()}, {closed}));
    apply(publicState({}));
    view(anna);
    EXPECT_EQ(jar().campaign.raised, Money::units(9));
    EXPECT_EQ(browsed(), 0);
    EXPECT_EQ(dashboard().jars, 1);
}

TEST_F(CacheTest, OnesOwnJarStaysWhenItIsForEverybodyNoMore)
{
    Campaign own = jarWith(9, 1);
    apply(ownState({test::aChild()}, {own}));
    EXPECT_EQ(browsed(), 1);
    for (const Reach reach : {Reach::Unlisted, Reach::Private}) {
        ServerState strangers = publicState({});
        strangers.complete = false;
        strangers.goneCampaigns = {own.id};
        apply(strangers);
        own.reach = reach;
        apply(ownState({test::aChild()}, {own}));
        view(anna);
        EXPECT_EQ(jar().campaign, own) << "with its gifts and figures";
        EXPECT_EQ(browsed(), 0);
        EXPECT_EQ(dashboard().jars, 1);
    }
    view({});
    EXPECT_FALSE(find(1).has_value()) << "who else sits at this computer is a stranger";
}

TEST_F(CacheTest, AJarThatWasOpenedByItsLinkStandsInNoList)
{
    Campaign seen = jarWith(9, 1, 7);
    seen.reach = Reach::Unlisted;
    seen.suggestedAmounts = {Money::units(5), Money::units(15), Money::units(40), Money::units(90)};
    ServerState one = publicState({seen});
    one.complete = false;
    apply(one);
    EXPECT_EQ(browsed(), 0);
    apply(publicState({jarWith(3, 1)}));
    ASSERT_TRUE(find(7).has_value()) << "what was seen stays readable";
    EXPECT_EQ(find(7)->campaign.suggestedAmounts, seen.suggestedAmounts);
    EXPECT_EQ(browsed(), 1);
}

TEST_F(CacheTest, AJarLeavesTheListWhileItsChangeStillWaits)
{
    Campaign own = jarWith(9, 1);
    apply(ownState({test::aChild()}, {own}));
    CampaignChange change;
    change.reach = Reach::Private;
    change.suggestedAmounts = QList<Money>{};
    append(ChangeCampaign{own.id, {}, change}, anna);
    view(anna);
    EXPECT_EQ(jar().campaign.reach, Reach::Private);
    EXPECT_EQ(browsed(), 0);
}

TEST_F(CacheTest, StrangersAnswerTakesNeitherOwnerNorChildAway)
{
    apply(ownState({test::aChild()}, {jarWith(9, 1)}));
    apply(publicState({jarWith(10, 2)}));
    view(anna);
    EXPECT_TRUE(jar().mine);
    EXPECT_EQ(jar().campaign.child, ChildId{1});
    EXPECT_EQ(jar().campaign.raised, Money::units(10));
}

TEST_F(CacheTest, CursorsEpochAndTimeOfPullAreKept)
{
    ServerState state = publicState({});
    state.cursor = QByteArray("\x00opaque\xff", 8);
    apply(state);
    ServerState own = ownState({}, {});
    own.cursor = "mine";
    apply(own);
    reopen();
    const auto cursor = [&](Scope scope, ParentId account) {
        return m_replica->waitCache([=](Cache &c) { return c.cursor(scope, account); });
    };
    EXPECT_EQ(cursor(Scope::Public, {}), state.cursor);
    EXPECT_EQ(cursor(Scope::Own, anna), QByteArray("mine"));
    EXPECT_TRUE(cursor(Scope::Own, berta).isEmpty());
    EXPECT_EQ(see([](const View &v) { return v.lastPull(); }), m_clock.now());

    const Changes changes
        = taken(m_replica->waitCache([](Cache &c) { return c.startAgain(QStringLiteral("epoch-2")); }));
    EXPECT_TRUE(changes.everything);
    EXPECT_TRUE(cursor(Scope::Public, {}).isEmpty());
    EXPECT_EQ(m_replica->waitCache([](Cache &c) { return c.epoch(); }), u"epoch-2");
}

TEST_F(CacheTest, ARefreshedJarDoesNotClaimThatTheWholeListIsFresh)
{
    ServerState page = publicState({jarWith(7, 1, 2)});
    page.complete = false;
    apply(page);
    EXPECT_TRUE(see([](const View &v) { return v.lastPull(); }).isNull());
}

TEST_F(CacheTest, SigningOutWipesWhatOnlyTheAccountMaySee)
{
    Campaign closed = jarWith(9, 1, 2);
    closed.isOpen = false;
    ServerState state = ownState({test::aChild()}, {jarWith(50, 1), closed});
    Donation private1 = gift(5, 50);
    private1.donorName = QStringLiteral("Zacharias Geheim");
    private1.donorEmail = QStringLiteral("zacharias@example.org");
    state.donations = {private1};
    state.cursor = "mine";
    apply(state);
    ServerState shown = publicState({jarWith(50, 1)});
    shown.donations = {gift(5, 50)};
    apply(shown);
    HeldGift late;
    late.id = 3;
    late.campaign = CampaignId{1};
    late.donorName = QStringLiteral("zacharias again");
    done(m_replica->waitCache([&](Cache &c) { return c.keepHeld(anna, {late}); }));
    view(anna);
    EXPECT_EQ(gifts().first().donation.donorEmail, u"zacharias@example.org");
    ASSERT_EQ(see([](const View &v) { return v.heldGifts(); }).size(), 1);

    static_cast<void>(taken(m_replica->waitCache([](Cache &c) { return c.forgetAccount(anna); })));
    EXPECT_EQ(dashboard(), Dashboard{});
    EXPECT_TRUE(see([](const View &v) { return v.heldGifts(); }).isEmpty());
    EXPECT_FALSE(find(2).has_value());
    ASSERT_TRUE(find(1).has_value());
    EXPECT_FALSE(jar().mine);
    EXPECT_TRUE(jar().campaign.child.isNull());
    ASSERT_EQ(gifts().size(), 1);
    EXPECT_EQ(gifts().first().donation.donorName, u"Otto Guest");
    EXPECT_TRUE(m_replica->waitCache([](Cache &c) { return c.cursor(Scope::Own, anna); }).isEmpty());
    close();
    for (const char *name : {"cache.db", "cache.db-wal"}) {
        QFile file{m_folder.filePath(QString::fromLatin1(name))};
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains("zacharias")) << name;
        EXPECT_FALSE(bytes.contains("Mia Rose")) << name;
    }
}

TEST_F(CacheTest, TheOwnersViewOfAGiftGoesBeforeTheStrangers)
{
    ServerState shown = publicState({jarWith(50, 2)});
    Donation hidden = gift(5, 25);
    hidden.donorName = QStringLiteral("Anonymous");
    shown.donations = {hidden, gift(6, 25)};
    apply(shown);
    ServerState own = ownState({test::aChild()}, {jarWith(50, 2)});
    Donation real = gift(5, 25);
    real.visibility = Visibility::Anonymous;
    real.donorEmail = QStringLiteral("otto@example.org");
    own.donations = {real};
    apply(own);
    EXPECT_EQ(gifts().size(), 2);
    EXPECT_EQ(gifts()[1].donation.donorName, u"Anonymous");
    view(anna);
    ASSERT_EQ(gifts().size(), 2);
    EXPECT_EQ(gifts()[1].donation.donorName, u"Otto Guest");
    EXPECT_EQ(gifts()[1].publicName, u"Anonymous");
    EXPECT_TRUE(gifts()[1].owned);
}

TEST_F(CacheTest, AGiftKeepsTheTitleOfAJarThatWasDeleted)
{
    apply(publicState({jarWith(50, 1)}));
    ServerState own = ownState({}, {}, berta);
    Donation given = gift(5, 50);
    given.donor = berta;
    own.donations = {given};
    apply(own);
    view(berta);
    ServerState gone = publicState({});
    gone.complete = false;
    gone.goneCampaigns = {CampaignId{1}};
    apply(gone);
    ServerState withIt = ownState({}, {}, berta);
    withIt.complete = false;
    withIt.goneDonations = {DonationId{5}}; // what the server deletes with the jar
    apply(withIt);
    const auto mine = see([](const View &v) { return v.gifts({}); });
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(mine.first().jarTitle, u"A bicycle for the summer");
    EXPECT_EQ(mine.first().childName, u"Mia");
    EXPECT_EQ(see([](const View &v) { return v.giftCount({}); }), 1);
}

TEST_F(CacheTest, DonationsThatACompleteListOfAJarLeavesOutAreGone)
{
    ServerState state = publicState({jarWith(50, 2)});
    state.donations = {gift(5, 25), gift(6, 25)};
    apply(state);
    ServerState fewer = publicState({jarWith(25, 1)});
    fewer.donations = {gift(6, 25)};
    fewer.completeDonations.insert(CampaignId{1}, true);
    EXPECT_TRUE(apply(fewer).gifts);
    ASSERT_EQ(gifts().size(), 1);
    EXPECT_EQ(gifts().first().donation.id, DonationId{6});
}

TEST_F(CacheTest, DashboardFiguresAreTheSumsOfOnesOwnJars)
{
    Campaign closed = jarWith(30, 2, 2);
    closed.isOpen = false;
    ServerState state = ownState({test::aChild()}, {jarWith(50, 3), closed});
    state.donations = {gift(5, 50), gift(9, 30, 2)};
    apply(state);
    apply(ownState({test::aChild(7)}, {jarWith(1000, 9, 3)}, berta));
    view(anna);
    give(11, 2);
    const Dashboard figures = dashboard();
    EXPECT_EQ(figures.children, 1);
    EXPECT_EQ(figures.jars, 2);
    EXPECT_EQ(figures.openJars, 1);
    EXPECT_EQ(figures.goals, Money::units(1000));
    EXPECT_EQ(figures.sums.confirmed, Money::units(80));
    EXPECT_EQ(figures.sums.waiting, Money::units(11));
    EXPECT_EQ(figures.gifts, 6);
    EXPECT_EQ(figures.lastGift, std::max(gift(9, 30).donated, m_clock.now()));
}

TEST_F(CacheTest, KeepsWhatWaitsForAWordAndShowsItToItsOwnerAlone)
{
    HeldGift closed;
    closed.id = 7;
    closed.campaign = CampaignId{1};
    closed.jarTitle = QStringLiteral("A bicycle");
    closed.childName = QStringLiteral("Mia");
    closed.amount = Money::units(30);
    closed.comment = QStringLiteral("Late, but with love");
    closed.visibility = Visibility::Anonymous;
    closed.made = Instant::fromMicroseconds(1'781'000'000'000'000);
    closed.received = Instant::fromMicroseconds(1'782'000'000'000'000);
    closed.donorName = QStringLiteral("Paula");
    closed.donorEmail = QStringLiteral("paula@example.org");
    closed.stationName = QStringLiteral("School hall");
    HeldGift late = closed;
    late.id = 4;
    late.made = {};
    late.received = Instant::fromMicroseconds(1'783'000'000'000'000);
    late.reason = HeldGift::Reason::TooLate;
    HeldGift decided = closed;
    decided.id = 2;
    decided.state = HeldGift::State::Declined;
    const auto keep = [this](const QList<HeldGift> &gifts) {
        done(m_replica->waitCache([&](Cache &c) { return c.keepHeld(anna, gifts); }));
    };
    const auto held = [this] { return see([](const View &v) { return v.heldGifts(); }); };
    keep({late, closed, decided});
    reopen();
    view(anna);
    EXPECT_EQ(held(), (QList<HeldGift>{closed, late})) << "the oldest first, and only what waits";
    view(berta);
    EXPECT_TRUE(held().isEmpty());
    view(anna);
    keep({late});
    EXPECT_EQ(held(), QList<HeldGift>{late});
    const Changes again = m_replica->waitCache([&](Cache &c) {
        static_cast<void>(c.takeChanges());
        EXPECT_TRUE(c.keepHeld(anna, {late}).ok());
        return c.takeChanges();
    });
    EXPECT_TRUE(again.isEmpty()) << "the same again is no news";
}

}
