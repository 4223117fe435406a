#pragma once

#include <QByteArray>
#include <mutex>
#include <optional>
#include <unordered_set>

namespace dreamjar::server {

/// The Idempotency-Keys of the requests that this process is working on, so that a repetition hears of it at once.
class KeysInFlight
{
public:
    /// A key that is taken, until this goes.
    class Hold
    {
    public:
        Hold(KeysInFlight &keys, QByteArray name) : m_keys(&keys), m_name(std::move(name)) { }
        Hold(Hold &&other) noexcept : m_keys(std::exchange(other.m_keys, nullptr)), m_name(std::move(other.m_name)) { }
        Hold &operator=(Hold &&) = delete;
        ~Hold();

        const QByteArray &name() const { return m_name; }

    private:
        KeysInFlight *m_keys;
        QByteArray m_name;
    };

    /// Nothing: another request has it. `name` tells apart what keys count for: place, principal, key.
    std::optional<Hold> take(const QByteArray &name);

private:
    std::mutex m_mutex;
    std::unordered_set<QByteArray> m_taken; // std::hash<QByteArray> is Qt's
};

}
