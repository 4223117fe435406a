#pragma once

#include "domain/clock.h"

#include <atomic>

namespace dreamjar::test {

/// Bytes that differ from call to call and are the same in every run.
class FakeKeys : public KeySource
{
public:
    QByteArray bytes(qsizetype count) override
    {
        QByteArray out;
        for (quint32 state = ++m_calls * 2654435761u; out.size() < count; state = state * 1664525u + 1013904223u)
            out.append(static_cast<char>(state >> 24));
        return out;
    }

private:
    std::atomic<quint32> m_calls = 0;
};

}
