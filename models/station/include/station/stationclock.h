#pragma once

#include "domain/clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace dreamjar::station {

/// The time at a station, whose own clock may be wrong by years: no battery, no network. Once the server was heard its
/// time counts, carried on by a counter that nobody sets; until then the machine's, but never earlier than what a
/// server once said. For one thread.
class StationClock : public Clock
{
public:
    using Counter = std::function<std::chrono::microseconds()>;

    /// `counter` only ever goes forward; by default the machine's steady one.
    explicit StationClock(const Clock &machine, Instant notBefore = {}, Counter counter = {});

    Instant now() const override;
    void hear(Instant serverTime);
    /// How far the machine's clock is ahead of the server's; none until the server was heard.
    std::optional<std::chrono::seconds> machineAhead() const;

private:
    struct Heard {
        Instant time;
        std::chrono::microseconds count;
    };
    const Clock &m_machine;
    Counter m_counter;
    Heard m_floor;
    std::optional<Heard> m_heard;
};

}
