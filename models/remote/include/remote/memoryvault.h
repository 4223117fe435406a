#pragma once

#include "remote/vault.h"

#include <QMap>
#include <QObject>
#include <optional>

namespace dreamjar::remote {

/// A vault that forgets when the program ends: where a keyring is not wanted, and for tests, which may let it fail.
class MemoryVault : public QObject, public Vault
{
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const VaultKey &key, QObject *context, Read done) override;
    void write(const VaultKey &key, const QString &secret, QObject *context, Done done) override;
    void remove(const VaultKey &key, QObject *context, Done done) override;

    /// From now on every request meets this trouble; none: works again.
    void setTrouble(std::optional<VaultTrouble> trouble) { m_trouble = trouble; }
    std::optional<QString> secret(const VaultKey &key) const;

private:
    QMap<QString, QString> m_secrets;
    std::optional<VaultTrouble> m_trouble;
};

}
