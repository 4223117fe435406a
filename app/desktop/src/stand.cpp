#include "stand.h"

namespace dreamjar::desktop {

Stand::Stand(std::unique_ptr<app::Client> client, const QString &folder, const Clock &clock, KeySource &keys)
    : m_client(std::move(client)), m_credential(folder),
      m_desk(*m_client->replica, *m_client->engine, folder, clock, keys)
{
    connect(&m_desk, &station::StationDesk::credentialGiven, this, [this](const QString &token) {
        if (!m_credential.keep(token))
            m_desk.note(QStringLiteral("the credential could not be kept"));
    });
    m_desk.start();
}

void Stand::startEngine()
{
    if (m_desk.isActivated()) {
        const std::optional<QString> token = m_credential.find();
        if (!token)
            m_desk.missCredential();
        m_client->engine->openStation(token.value_or(QString()));
    }
    m_client->engine->start();
}

}
