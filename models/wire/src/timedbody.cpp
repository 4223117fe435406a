#include "wire/timedbody.h"

#include "domain/campaign.h"
#include "wire/jsonwriter.h"

#include <algorithm>

namespace dreamjar::wire {

namespace {

Campaign until(Instant deadline)
{
    Campaign campaign;
    campaign.hasDeadline = true;
    campaign.deadline = deadline;
    return campaign;
}

/// When the whole seconds that are left, or whether any are, next become others.
std::optional<Instant> nextChange(Instant deadline, Instant now)
{
    if (now >= deadline)
        return std::nullopt;
    const qint64 left = until(deadline).secondsRemaining(now).value_or(0);
    return left == 0 ? deadline : deadline - std::chrono::seconds{left} + std::chrono::microseconds{1};
}

}

TimedBody::TimedBody(const QByteArray &body, std::vector<Countdown> countdowns, Instant told)
    : m_body(body), m_countdowns(std::move(countdowns)), m_told(told)
{
    settleEnd();
}

bool TimedBody::hasEnded(Instant now) const
{
    return std::any_of(m_countdowns.begin(), m_countdowns.end(),
        [this, now](const Countdown &one) { return m_told < one.deadline && one.deadline <= now; });
}

void TimedBody::retell(Instant now)
{
    QByteArray told;
    told.reserve(m_body.size() + static_cast<qsizetype>(m_countdowns.size()));
    qsizetype done = 0;
    for (Countdown &countdown : m_countdowns) {
        told.append(m_body.constData() + done, countdown.at - done);
        done = countdown.at + countdown.length;
        JsonWriter text;
        text.timeLeft(countdown.deadline, now);
        countdown.at = told.size();
        countdown.length = static_cast<qsizetype>(text.text().size());
        told.append(text.text().data(), countdown.length);
    }
    told.append(m_body.constData() + done, m_body.size() - done);
    m_body = told;
    m_told = now;
    settleEnd();
}

void TimedBody::settleEnd()
{
    m_until.reset();
    for (const Countdown &countdown : m_countdowns) {
        if (const auto next = nextChange(countdown.deadline, m_told))
            m_until = m_until ? std::min(*m_until, *next) : *next;
    }
}

}
