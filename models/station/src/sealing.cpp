#include "station/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace dreamjar::station {

std::optional<QByteArray> seal(const DonorDetails &details, const SealKey &key)
{
    if (details.isEmpty())
        return QByteArray{};
    if (sodium_init() < 0 || key.publicKey.size() != qsizetype{crypto_box_PUBLICKEYBYTES})
        return std::nullopt;
    QByteArray plain = QJsonDocument(QJsonObject{{QStringLiteral("donor_name"), details.name},
                                         {QStringLiteral("donor_email"), details.email},
                                         {QStringLiteral("comment"), details.comment}})
                           .toJson(QJsonDocument::Compact);
    QByteArray sealed(plain.size() + qsizetype{crypto_box_SEALBYTES}, '\0');
    const auto bytes = [](QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); };
    const int failed = crypto_box_seal(bytes(sealed), bytes(plain), static_cast<unsigned long long>(plain.size()),
        reinterpret_cast<const unsigned char *>(key.publicKey.constData()));
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    return failed == 0 ? std::optional{sealed} : std::nullopt;
}

}
