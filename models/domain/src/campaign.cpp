#include "domain/campaign.h"

namespace dreamjar {

std::optional<Instant> Campaign::effectiveDeadline() const
{
    return hasDeadline ? deadline : std::nullopt;
}

bool Campaign::isExpired(Instant now) const
{
    const std::optional<Instant> end = effectiveDeadline();
    return end && now >= *end;
}

std::optional<qint64> Campaign::secondsRemaining(Instant now) const
{
    const std::optional<Instant> end = effectiveDeadline();
    if (!end)
        return {};
    return now >= *end ? 0 : std::chrono::duration_cast<std::chrono::seconds>(*end - now).count();
}

}
