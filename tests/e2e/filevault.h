#pragma once

#include "remote/vault.h"

#include <QString>

namespace dreamjar::test {

/// A keyring that outlives the process, as a file: what a test of killing and starting again needs.
class FileVault : public remote::Vault
{
public:
    explicit FileVault(const QString &path) : m_path(path) { }

    void read(const remote::VaultKey &key, QObject *context, Read done) override;
    void write(const remote::VaultKey &key, const QString &secret, QObject *context, Done done) override;
    void remove(const remote::VaultKey &key, QObject *context, Done done) override;

private:
    QString m_path;
};

}
