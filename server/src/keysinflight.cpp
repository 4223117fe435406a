#include "src/keysinflight.h"

namespace dreamjar::server {

std::optional<KeysInFlight::Hold> KeysInFlight::take(const QByteArray &name)
{
    const std::lock_guard lock{m_mutex};
    if (!m_taken.insert(name).second)
        return std::nullopt;
    return std::optional<Hold>{std::in_place, *this, name};
}

KeysInFlight::Hold::~Hold()
{
    if (!m_keys)
        return;
    const std::lock_guard lock{m_keys->m_mutex};
    m_keys->m_taken.erase(m_name);
}

}
