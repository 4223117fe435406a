#pragma once

#include "domain/station.h"

namespace dreamjar::station {

/// What a donor typed about themselves.
struct DonorDetails {
    QString name;
    QString email;
    QString comment;

    bool isEmpty() const { return name.isEmpty() && email.isEmpty() && comment.isEmpty(); }
};

/// For the owner of `key` alone: whoever seals cannot open it again (libsodium's crypto_box_seal over the JSON object
/// that API.md names). Empty where there is nothing to seal; none where the key is no key.
std::optional<QByteArray> seal(const DonorDetails &details, const SealKey &key);

}
