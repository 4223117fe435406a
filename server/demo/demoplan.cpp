#include "demo/inventor.h"

#include <algorithm>

namespace dreamjar::server::demo {

namespace {

/// What happens to jars, in turn: so each state is there even in a small set, and in the same proportion in a big one.
constexpr Fate fates[] = {
    {.share = 0.62},
    {.share = 0.18},
    {.share = 1, .exactly = true},
    {.share = 0.45, .deadline = 40},
    {.share = 1.3},
    {.share = 1, .exactly = true, .closed = 9, .oldest = 190, .youngest = 45},
    {.share = 0.33, .deadline = -6, .oldest = 150, .youngest = 40},
    {.share = 0, .oldest = 3, .youngest = 0},
    {.share = 0.85},
    {.share = 0.55, .oldest = 60, .youngest = 5},
    {.share = 0.08, .oldest = 14, .youngest = 1},
    {.share = 0.72, .deadline = 75},
    {.share = 0.27},
    {.share = 1.06},
    {.share = 0.64, .closed = 20, .oldest = 190, .youngest = 60},
    {.share = 0.91, .deadline = 2},
    {.share = 0.4, .oldest = 90, .youngest = 10},
    {.share = 0.12, .deadline = 21, .oldest = 20, .youngest = 2},
    {.share = 0.76},
    {.share = 0.5},
};

/// Where very many gifts meet few jars, goals are higher, so that not every jar overflows with coins.
double stretchFor(int campaigns, int donations)
{
    constexpr double usualGift = 22, most = 2.5;
    double goals = 0, shares = 0;
    for (const Dream &dream : allDreams())
        goals += (dream.least + dream.most) / 2.0;
    for (const Fate &fate : fates)
        shares += fate.share;
    const double wanted = campaigns * goals / static_cast<double>(allDreams().size()) * shares / std::size(fates);
    return std::clamp(donations * usualGift / wanted, 1.0, most);
}

}

Plan inventDemo(int campaigns, int donations, quint32 seed, Instant now)
{
    Inventor inventor{seed, now};
    Dice &dice = inventor.dice();
    const int families = std::max(1, (campaigns * 2 + 2) / 3);
    // Some have an account only to give.
    const int donors = campaigns / 5 + 2;
    for (int i = 0; i < families + donors; ++i)
        inventor.addParent();

    const double stretch = stretchFor(campaigns, donations);
    for (int i = 0; i < campaigns; ++i) {
        Fate fate = fates[static_cast<size_t>(i) % std::size(fates)];
        if (fate.share > 0 && !fate.exactly)
            fate.share *= 0.9 + 0.2 * dice.unit();
        fate.stretch = stretch;
        std::optional<qsizetype> child;
        const Dream *dream = nullptr;
        while (!child) {
            dream = &dice.pick(allDreams());
            child = inventor.childFor(dice.below(families), *dream);
        }
        inventor.addJar(*child, *dream, fate);
    }
    inventor.addGifts(0, campaigns, donations);
    return inventor.take();
}

}
