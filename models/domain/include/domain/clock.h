#pragma once

#include "domain/instant.h"

#include <QByteArray>

namespace dreamjar {

/// Tells the time. Handed in wherever time matters, so that tests choose it. now() may be called from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock : public Clock
{
public:
    Instant now() const override;
};

/// Gives unpredictable bytes. Handed in like the clock; may be called from any thread.
class KeySource
{
public:
    virtual ~KeySource() = default;
    virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's generator.
class SystemKeySource : public KeySource
{
public:
    QByteArray bytes(qsizetype count) override;
};

}
