#include "support.h"

#include <QRandomGenerator>

namespace dreamjar::replica {

namespace {

class JarsTest : public ReplicaTest
{
protected:
    QList<qint64> ids(const JarFilter &filter)
    {
        QList<qint64> out;
        for (const JarRow &row : see([&](const View &v) { return v.jars(filter); }))
            out.append(row.campaign.id.value());
        return out;
    }
    static JarFilter sortedBy(JarSort sort)
    {
        JarFilter filter;
        filter.sort = sort;
        return filter;
    }
};

}

TEST_F(JarsTest, SortsAsTheirNamesSay)
{
    const auto make = [](qint64 id, qint64 goal, qint64 raised, int daysLeft) {
        Campaign campaign = jarWith(raised, 1, id);
        campaign.goal = Money::units(goal);
        campaign.created = campaign.created + std::chrono::hours{id};
        campaign.hasDeadline = daysLeft != 0;
        if (daysLeft != 0)
            campaign.deadline = test::FakeClock{}.now() + std::chrono::hours{24 * daysLeft};
        return campaign;
    };
    apply(publicState({make(1, 1000, 900, 5), make(2, 100, 100, 0), make(3, 50, 20, -3), make(4, 400, 200, 2)}));
    EXPECT_EQ(ids(sortedBy(JarSort::Newest)), (QList<qint64>{4, 3, 2, 1}));
    EXPECT_EQ(ids(sortedBy(JarSort::MostFunded)), (QList<qint64>{1, 4, 2, 3}));
    EXPECT_EQ(ids(sortedBy(JarSort::ClosestToGoal)), (QList<qint64>{3, 1, 4, 2}));
    EXPECT_EQ(ids(sortedBy(JarSort::EndingSoon)), (QList<qint64>{4, 1, 2, 3}));
    EXPECT_EQ(ids(sortedBy(JarSort::ByProgress)), (QList<qint64>{2, 1, 4, 3}));
    EXPECT_EQ(ids(sortedBy(JarSort::LargestGoal)), (QList<qint64>{1, 4, 2, 3}));
    EXPECT_EQ(ids(sortedBy(JarSort::SmallestGoal)), (QList<qint64>{3, 2, 4, 1}));
    EXPECT_EQ(ids(sortedBy(JarSort::LeastFunded)), (QList<qint64>{3, 2, 4, 1}));
}

TEST_F(JarsTest, ASearchFindsBeginningsOfWordsInEveryOrder)
{
    const auto called = [](qint64 id, const QString &title) {
        Campaign campaign = jarWith(0, 0, id);
        campaign.title = title;
        campaign.description = QStringLiteral("x");
        return campaign;
    };
    apply(publicState({called(1, QStringLiteral("Skateboard, 2nd hand")), called(2, QStringLiteral("Straßenmalkreide")),
        called(3, QString::fromUtf8("Økologisk 自転車")), called(4, QStringLiteral("Board games \"OR\" NOT"))}));
    const auto found = [&](const char *typed) {
        JarFilter filter;
        filter.search = QString::fromUtf8(typed);
        const QList<qint64> rows = ids(filter);
        EXPECT_EQ(see([&](const View &v) { return v.jarCount(filter); }), rows.size()) << typed;
        return rows;
    };
    EXPECT_EQ(found("hand skate"), (QList<qint64>{1}));
    EXPECT_EQ(found("board"), (QList<qint64>{4}));
    EXPECT_EQ(found("STRASSE"), (QList<qint64>{2}));
    EXPECT_EQ(found("okolog"), (QList<qint64>{3}));
    EXPECT_EQ(found("自転"), (QList<qint64>{3}));
    EXPECT_EQ(found("2n"), (QList<qint64>{1}));
    EXPECT_EQ(found("\"OR\" NOT*"), (QList<qint64>{4}));
    EXPECT_EQ(found("skate games"), (QList<qint64>{}));
    EXPECT_EQ(found(" -- "), (QList<qint64>{4, 3, 2, 1}));
}

TEST_F(JarsTest, ASearchFollowsWhatChangesAndWhatGoes)
{
    Campaign campaign = jarWith(0, 0, 1);
    campaign.title = QStringLiteral("Violin");
    apply(publicState({campaign, jarWith(0, 0, 2)}));
    JarFilter violin, drum;
    violin.search = QStringLiteral("viol");
    drum.search = QStringLiteral("drum");
    EXPECT_EQ(ids(violin), (QList<qint64>{1}));
    campaign.title = QStringLiteral("Drum");
    apply(publicState({campaign, jarWith(0, 0, 2)}));
    EXPECT_TRUE(ids(violin).isEmpty());
    EXPECT_EQ(ids(drum), (QList<qint64>{1}));
    apply(publicState({jarWith(0, 0, 2)}));
    EXPECT_TRUE(ids(drum).isEmpty());

    // What waits in the journal is found by the same rule.
    apply(ownState({test::aChild()}, {campaign}));
    view(anna);
    CampaignChange change;
    change.title = QStringLiteral("Grand piano");
    append(ChangeCampaign{CampaignId{1}, {}, change}, anna);
    JarFilter piano;
    piano.owner = anna;
    piano.search = QStringLiteral("PIA");
    EXPECT_EQ(ids(piano), (QList<qint64>{1}));
    piano.search = QStringLiteral("rand");
    EXPECT_TRUE(ids(piano).isEmpty());
}

TEST_F(JarsTest, FilterAndSearchCombineAndIgnoreCaseAndAccents)
{
    Campaign first = jarWith(0, 0, 1);
    first.title = QStringLiteral("Vélo rouge");
    first.childName = QStringLiteral("Élodie");
    Campaign second = jarWith(0, 0, 2);
    second.description = QStringLiteral("For ELODIE's piano");
    second.category = Category::Hobbies;
    Campaign third = jarWith(0, 0, 3);
    apply(publicState({first, second, third}));
    JarFilter filter;
    filter.search = QStringLiteral("elodie");
    EXPECT_EQ(ids(filter), (QList<qint64>{2, 1}));
    filter.category = Category::Hobbies;
    EXPECT_EQ(ids(filter), (QList<qint64>{2}));
    EXPECT_EQ(see([&](const View &v) { return v.jarCount(filter); }), 1);
    filter.category = {};
    filter.search = QStringLiteral("ROUGE velo");
    EXPECT_EQ(ids(filter), (QList<qint64>{1}));
    filter.search = QStringLiteral("100%");
    EXPECT_TRUE(ids(filter).isEmpty());
}

TEST_F(JarsTest, SomebodyElsesJarsAreNotListedByOwnerOrChild)
{
    apply(ownState({test::aChild()}, {jarWith(0, 0)}));
    JarFilter byOwner;
    byOwner.owner = anna;
    JarFilter byChild;
    byChild.child = ChildId{1};
    for (const JarFilter &filter : {byOwner, byChild}) {
        view(berta);
        EXPECT_TRUE(ids(filter).isEmpty());
        EXPECT_EQ(see([&](const View &v) { return v.jarCount(filter); }), 0);
        view({});
        EXPECT_TRUE(ids(filter).isEmpty());
        view(anna);
        EXPECT_EQ(ids(filter), (QList<qint64>{1}));
    }
}

TEST_F(JarsTest, PagesAreTheWholeListCutUpAlsoWithWorkOfTheJournalInIt)
{
    QRandomGenerator random{42};
    QList<Campaign> all;
    for (qint64 id = 1; id <= 60; ++id) {
        Campaign campaign = jarWith(random.bounded(500), 1, id);
        campaign.created = campaign.created + std::chrono::seconds{random.bounded(20)};
        campaign.hasDeadline = random.bounded(2) != 0;
        if (campaign.hasDeadline)
            campaign.deadline = m_clock.now() + std::chrono::hours{random.bounded(100) - 50};
        all.append(campaign);
    }
    apply(ownState({test::aChild()}, all));
    view(anna);
    for (int i = 0; i < 12; ++i) {
        const CampaignId id{random.bounded(60) + 1};
        if (i % 4 == 0) {
            append(DeleteCampaign{id}, anna);
            continue;
        }
        CampaignChange change;
        change.title = QStringLiteral("Changed %1").arg(i);
        change.goal = Money::units(random.bounded(1000) + 1);
        if (i % 4 == 1)
            change.isOpen = false;
        append(ChangeCampaign{id, {}, change}, anna);
    }
    for (int i = 0; i < 3; ++i) {
        const auto made = append(CreateCampaign{ChildId{1}, QStringLiteral("Mia"), test::aCampaignDraft()}, anna);
        if (i == 0)
            acknowledge(made.entry, 1000);
    }
    for (const JarSort sort :
        {JarSort::Newest, JarSort::MostFunded, JarSort::ClosestToGoal, JarSort::EndingSoon, JarSort::ByProgress,
            JarSort::LargestGoal, JarSort::SmallestGoal, JarSort::LeastFunded}) {
        for (const bool own : {false, true}) {
            JarFilter filter = sortedBy(sort);
            if (own)
                filter.owner = anna;
            const QList<qint64> whole = ids(filter);
            EXPECT_EQ(whole.size(), see([&](const View &v) { return v.jarCount(filter); }));
            EXPECT_EQ((QSet<qint64>{whole.cbegin(), whole.cend()}.size()), whole.size());
            for (const int step : {1, 7, 25}) {
                QList<qint64> pieces;
                for (int offset = 0; offset < whole.size() + step; offset += step) {
                    filter.offset = offset;
                    filter.limit = step;
                    pieces += ids(filter);
                }
                EXPECT_EQ(pieces, whole) << "sort " << static_cast<int>(sort) << " own " << own << " step " << step;
                pieces = {};
                filter.offset = 0;
                filter.after = {};
                for (QList<qint64> page; pieces.isEmpty() || !page.isEmpty(); pieces += page) {
                    page = ids(filter);
                    if (page.isEmpty())
                        break;
                    filter.after = CampaignId{page.last()};
                    filter.offset = 1000; // not looked at
                }
                EXPECT_EQ(pieces, whole) << "by key: sort " << static_cast<int>(sort) << " own " << own << " step "
                                         << step;
                filter.after = {};
            }
        }
    }
}

TEST_F(JarsTest, PagesOfGiftsAreTheWholeListCutUp)
{
    ServerState state = ownState({test::aChild()}, {jarWith(100, 40)});
    for (qint64 id = 1; id <= 40; ++id) {
        Donation donation = gift(id, 1);
        donation.donated = m_clock.now() + std::chrono::seconds{id % 9};
        state.donations.append(donation);
    }
    apply(state);
    view(anna);
    for (int i = 0; i < 5; ++i)
        give(3);
    GiftFilter ofJar;
    ofJar.campaign = CampaignId{1};
    GiftFilter ofOwner;
    ofOwner.owner = anna;
    for (GiftFilter filter : {ofJar, ofOwner}) {
        const auto read = [&] {
            QList<qint64> out;
            for (const GiftRow &row : see([&](const View &v) { return v.gifts(filter); }))
                out.append(row.donation.id.value());
            return out;
        };
        const QList<qint64> whole = read();
        EXPECT_EQ(whole.size(), 45);
        EXPECT_EQ(see([&](const View &v) { return v.giftCount(filter); }), 45);
        QList<qint64> pieces;
        filter.limit = 4;
        for (filter.offset = 0; filter.offset < 50; filter.offset += 4)
            pieces += read();
        EXPECT_EQ(pieces, whole);
    }
}

TEST_F(JarsTest, GiftsAreSearchedByWhatTheViewerMaySee)
{
    apply(ownState({test::aChild()}, {jarWith(0, 0)}));
    DonationDraft draft = test::aGuestDonation();
    draft.visibility = Visibility::Anonymous;
    draft.comment = QStringLiteral("Alles Gute");
    append(Donate{draft});
    GiftFilter filter;
    filter.campaign = CampaignId{1};
    const auto count = [&](const QString &search) {
        filter.search = search;
        return see([&](const View &v) { return v.giftCount(filter); });
    };
    EXPECT_EQ(count(QStringLiteral("gute")), 1);
    EXPECT_EQ(count(QStringLiteral("otto")), 0);
    view(anna);
    EXPECT_EQ(count(QStringLiteral("otto")), 1);
}

}
