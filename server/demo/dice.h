#pragma once

#include "domain/instant.h"

#include <QtGlobal>
#include <random>
#include <span>

namespace dreamjar::server::demo {

/// Chance that is the same for the same seed, on every machine (the distributions of <random> are not).
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) { }

    /// From 0 up to, but not with, 1.
    double unit() { return static_cast<double>(m_engine()) / 4294967296.0; }
    /// From 0 up to, but not with, `count`.
    int below(int count)
    {
        return static_cast<int>((static_cast<quint64>(m_engine()) * static_cast<quint64>(count)) >> 32);
    }
    /// Both ends may come.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(double probability) { return unit() < probability; }
    template <class T>
    T &pick(std::span<T> all)
    {
        return all[static_cast<size_t>(below(static_cast<int>(all.size())))];
    }

    /// A moment in which people are awake, more often soon after `from` than late. `from` where there is no time at
    /// all.
    Instant moment(Instant from, Instant until);

private:
    std::mt19937 m_engine;
};

}
