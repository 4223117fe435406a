#include "station/pinlock.h"

#include <algorithm>
#include <sodium.h>

namespace dreamjar::station {

namespace {

using std::chrono::seconds;

constexpr int triesBeforeLock = 3;
constexpr seconds firstLock{60}, longestLock{3600 * 24};
constexpr unsigned long long passes = 2;
constexpr size_t memoryUsed = 19 * 1024 * 1024;

seconds lockAfter(int locksBefore)
{
    return std::min(longestLock, firstLock * (1 << std::min(locksBefore, 12)));
}

}

bool PinLock::isPin(const QString &digits)
{
    return digits.size() >= 4 && digits.size() <= 8
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool PinLock::set(const QString &digits)
{
    if (!isPin(digits) || sodium_init() < 0)
        return false;
    const QByteArray text = digits.toLatin1();
    QByteArray hash(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(hash.data(), text.constData(), static_cast<unsigned long long>(text.size()), passes, memoryUsed)
        != 0)
        return false;
    hash.truncate(static_cast<qsizetype>(qstrlen(hash.constData())));
    m_memory.pinHash = hash;
    m_memory.wrongPins = m_memory.locks = 0;
    m_memory.lockedUntil = {};
    return true;
}

/// A clock that was set back does not make a lock longer than it was.
seconds PinLock::lockedFor(Instant now) const
{
    if (m_memory.lockedUntil <= now)
        return {};
    return std::min(std::chrono::ceil<seconds>(m_memory.lockedUntil - now), lockAfter(std::max(0, m_memory.locks - 1)));
}

PinVerdict PinLock::tryPin(const QString &digits, Instant now)
{
    if (const seconds rest = lockedFor(now); rest > seconds{})
        return {PinAnswer::Locked, rest};
    const QByteArray text = digits.toLatin1();
    const bool right = isPin(digits) && isSet() && sodium_init() >= 0
        && crypto_pwhash_str_verify(
               m_memory.pinHash.constData(), text.constData(), static_cast<unsigned long long>(text.size()))
            == 0;
    if (right) {
        m_memory.wrongPins = m_memory.locks = 0;
        m_memory.lockedUntil = {};
        return {PinAnswer::Right, {}};
    }
    if (++m_memory.wrongPins < triesBeforeLock)
        return {PinAnswer::Wrong, {}};
    const seconds lock = lockAfter(m_memory.locks++);
    m_memory.wrongPins = 0;
    m_memory.lockedUntil = now + lock;
    return {PinAnswer::Locked, lock};
}

}
