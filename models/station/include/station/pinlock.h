#pragma once

#include "domain/instant.h"
#include "station/memory.h"

namespace dreamjar::station {

/// The staff's PIN: Argon2id, and after three wrong ones a lock of 60 s that doubles with each further three. Works on
/// the PIN's part of a Memory, which the caller keeps: a restart opens nothing.
class PinLock
{
public:
    explicit PinLock(Memory &memory) : m_memory(memory) { }

    static bool isPin(const QString &digits);
    bool isSet() const { return !m_memory.pinHash.isEmpty(); }
    bool set(const QString &digits);
    PinVerdict tryPin(const QString &digits, Instant now);

private:
    std::chrono::seconds lockedFor(Instant now) const;

    Memory &m_memory;
};

}
