#include "sync/states.h"

namespace dreamjar::sync {

void States::setSync(const SyncState &state)
{
    if (state == m_sync)
        return;
    m_sync = state;
    Q_EMIT syncChanged(m_sync);
}

void States::setAccount(const AccountState &state)
{
    if (state == m_account)
        return;
    m_account = state;
    Q_EMIT accountChanged(m_account);
}

void States::setServer(const ServerState &state)
{
    if (state == m_server)
        return;
    m_server = state;
    Q_EMIT serverChanged(m_server);
}

}
