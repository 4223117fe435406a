#include "remote/memoryvault.h"

#include <QTimer>

namespace dreamjar::remote {

void MemoryVault::read(const VaultKey &key, QObject *context, Read done)
{
    QTimer::singleShot(0, context, [done = std::move(done), trouble = m_trouble, found = secret(key)] {
        if (trouble)
            done(Failure{*trouble});
        else if (!found)
            done(Failure{VaultTrouble::NotFound});
        else
            done(*found);
    });
}

void MemoryVault::write(const VaultKey &key, const QString &secret, QObject *context, Done done)
{
    if (!m_trouble)
        m_secrets.insert(key.entryName(), secret);
    QTimer::singleShot(0, context, [done = std::move(done), trouble = m_trouble] {
        if (trouble)
            done(Failure{*trouble});
        else
            done({});
    });
}

void MemoryVault::remove(const VaultKey &key, QObject *context, Done done)
{
    if (!m_trouble)
        m_secrets.remove(key.entryName());
    QTimer::singleShot(0, context, [done = std::move(done), trouble = m_trouble] {
        if (trouble)
            done(Failure{*trouble});
        else
            done({});
    });
}

std::optional<QString> MemoryVault::secret(const VaultKey &key) const
{
    const auto found = m_secrets.constFind(key.entryName());
    return found == m_secrets.constEnd() ? std::nullopt : std::optional{*found};
}

}
