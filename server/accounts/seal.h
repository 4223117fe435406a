#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace dreamjar::server::accounts {

/// The key that stations seal donors' details for (X25519, crypto_box_seal). It comes of the server's secret, so that
/// all processes with the same secret can open what any of them asked for. Safe from any thread.
class Seal
{
public:
    explicit Seal(const QByteArray &secret);
    ~Seal();
    Seal(const Seal &) = delete;
    Seal &operator=(const Seal &) = delete;

    /// Eight hexadecimal digits that name the key.
    QString id() const;
    /// In base64.
    QByteArray publicKey() const { return m_publicKey.toBase64(); }
    /// What was sealed; nothing when it was sealed for another key or is no sealed box at all.
    std::optional<QByteArray> open(const QByteArray &base64) const;

private:
    QByteArray m_publicKey;
    QByteArray m_secretKey;
};

}
