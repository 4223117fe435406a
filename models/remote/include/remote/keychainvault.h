#pragma once

#include "remote/vault.h"

#include <QObject>
#include <chrono>

namespace dreamjar::remote {

/// The desktop's keyring. Never writes to a plain file instead, never deletes because something was not found, and
/// stops waiting for a keyring that does not answer. To be used on the application's main thread, after its window is
/// shown.
class KeychainVault : public QObject, public Vault
{
    Q_OBJECT
public:
    /// `service` is the name under which a person finds the entries in the keyring's own window.
    explicit KeychainVault(const QString &service, std::chrono::milliseconds patience = std::chrono::seconds{10},
        QObject *parent = nullptr);

    void read(const VaultKey &key, QObject *context, Read done) override;
    void write(const VaultKey &key, const QString &secret, QObject *context, Done done) override;
    void remove(const VaultKey &key, QObject *context, Done done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

}
