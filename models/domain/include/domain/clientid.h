#pragma once

#include "domain/clock.h"

#include <QString>
#include <QUuid>
#include <optional>

namespace dreamjar {

/// The name that a client gives to what it makes, once and for life: a UUIDv7 (RFC 9562, section 5.7) made when the
/// person presses the button. It is the API's Idempotency-Key.
class ClientId
{
public:
    ClientId() = default;
    static ClientId make(Instant now, KeySource &keys);
    /// Any UUID in its usual 36 characters, upper or lower case, no braces.
    static std::optional<ClientId> fromString(QStringView text);

    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const ClientId &, const ClientId &) = default;
    friend bool operator<(const ClientId &a, const ClientId &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const ClientId &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    explicit ClientId(QUuid uuid) : m_uuid(uuid) { }
    QUuid m_uuid;
};

}
