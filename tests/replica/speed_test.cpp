#include "support.h"

#include <QElapsedTimer>
#include <cstdio>
#include <ctime>

namespace dreamjar::replica {

namespace {

/// A book as large as the largest that PRODUCT names for browsing: all jars of one parent, the worst case for sums.
class LargeBook : public ReplicaTest
{
protected:
    void fill(int jars, int gifts)
    {
        ServerState state = ownState({test::aChild()}, {});
        for (int id = 1; id <= jars; ++id) {
            Campaign campaign = jarWith(id % 700, gifts / jars, id);
            campaign.title = QStringLiteral("Jar %1 for the summer of Élodie").arg(id);
            campaign.description = QStringLiteral("A longer story about jar %1. ").arg(id).repeated(12);
            campaign.category = allCategories[static_cast<size_t>(id) % allCategories.size()];
            campaign.created = campaign.created + std::chrono::seconds{id * 7919 % 100'000};
            state.campaigns.append(campaign);
        }
        for (int id = 1; id <= gifts; ++id) {
            Donation donation = gift(id, 5, id % jars + 1);
            donation.donated = donation.donated + std::chrono::seconds{id * 7919LL % 1'000'000};
            donation.comment = QStringLiteral("All the best from donor %1").arg(id);
            state.donations.append(donation);
        }
        state.cursor = "1";
        QElapsedTimer timer;
        timer.start();
        apply(state);
        std::printf("pull of %d jars and %d gifts: %lld ms\n", jars, gifts, static_cast<long long>(timer.elapsed()));
        view(anna);
    }

    /// Nanoseconds that this thread has worked: a machine busy with other things does not make it slower.
    static qint64 processorTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    }

    /// The best of some runs, in milliseconds.
    template <class Job>
    double best(const char *what, Job job)
    {
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 5; ++run) {
            const qint64 spent = see([&](const View &v) {
                const qint64 before = processorTime();
                job(v);
                return processorTime() - before;
            });
            shortest = std::min(shortest, spent);
        }
        const double milliseconds = static_cast<double>(shortest) / 1e6;
        std::printf("%-32s %8.2f ms\n", what, milliseconds);
        return milliseconds;
    }
};

}

TEST_F(LargeBook, IsReadWithoutWaiting)
{
    fill(10'000, 100'000);
    JarFilter page;
    page.limit = 24;
    for (const JarSort sort :
        {JarSort::Newest, JarSort::MostFunded, JarSort::ClosestToGoal, JarSort::EndingSoon, JarSort::ByProgress,
            JarSort::LargestGoal, JarSort::SmallestGoal, JarSort::LeastFunded}) {
        page.sort = sort;
        EXPECT_LT(best("first page", [&](const View &v) { return v.jars(page); }), 20);
    }
    page.sort = JarSort::Newest;
    EXPECT_LT(best("number of jars", [&](const View &v) { return v.jarCount({}); }), 20);
    JarFilter category = page;
    category.category = Category::Health;
    EXPECT_LT(best("category", [&](const View &v) { return v.jars(category); }), 20);
    JarFilter search = page;
    search.search = QStringLiteral("elodie 99");
    EXPECT_LT(best("search that finds many", [&](const View &v) { return v.jars(search); }), 50);
    search.search = QStringLiteral("nowhere");
    EXPECT_LT(best("search that finds none", [&](const View &v) { return v.jars(search); }), 50);
    EXPECT_LT(best("number found", [&](const View &v) { return v.jarCount(search); }), 50);

    JarFilter mine = page;
    mine.owner = anna;
    EXPECT_LT(best("own jars, page", [&](const View &v) { return v.jars(mine); }), 20);
    EXPECT_LT(best("dashboard", [&](const View &v) { return v.dashboard(); }), 20);
    EXPECT_LT(best("children", [&](const View &v) { return v.children(); }), 20);
    EXPECT_LT(best("jar", [&](const View &v) { return v.jar(CampaignId{5000}); }), 20);
    GiftFilter gifts;
    gifts.owner = anna;
    gifts.limit = 100;
    EXPECT_LT(best("gifts, page", [&](const View &v) { return v.gifts(gifts); }), 20);
    EXPECT_LT(best("gifts, number", [&](const View &v) { return v.giftCount(gifts); }), 100);
    gifts.search = QStringLiteral("donor 4711");
    EXPECT_LT(best("gifts, search", [&](const View &v) { return v.gifts(gifts); }), 100);

    while (!see([](const View &v) { return v.book({}, 0, 1); }).complete)
        continue;
    QList<DonationId> threePages;
    for (int id = 50'000; id < 50'300; ++id)
        threePages << DonationId{id};
    EXPECT_LT(best("book, three pages by name", [&](const View &v) { return v.bookRows(threePages); }), 60)
        << "only these rows are looked at, not every gift";

    for (int i = 0; i < 200; ++i)
        give(1, i + 1);
    EXPECT_LT(best("dashboard, 200 gifts waiting", [&](const View &v) { return v.dashboard(); }), 40);
    EXPECT_LT(best("first page, 200 gifts waiting", [&](const View &v) { return v.jars(page); }), 20);
    QElapsedTimer timer;
    timer.start();
    reopen();
    std::printf("close and open: %lld ms\n", static_cast<long long>(timer.elapsed()));
}

}
