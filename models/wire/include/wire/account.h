#pragma once

#include "wire/codec.h"

namespace dreamjar::wire {

/// A sign-in, as GET /api/sessions/ lists one's own (API.md part 2, item 6).
struct SessionView {
    qint64 id = 0;
    Instant created;
    Instant lastUsed; ///< when it last got new tokens
    Instant expires;
    QString client; ///< what the program that signed in calls itself; may be empty
    bool current = false; ///< the one that asks

    friend bool operator==(const SessionView &, const SessionView &) = default;
};

void write(JsonWriter &out, const SessionView &session, Instant now);
Result<QList<SessionView>, DecodeError> readSessions(const QByteArray &body);

}
