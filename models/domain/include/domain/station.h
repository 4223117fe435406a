#pragma once

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace dreamjar {

using StationId = Id<struct StationTag>;

/// How a parent has set up a donation station: what it shows and what it takes.
struct StationProfile {
    QString name;
    QList<CampaignId> jars;
    QList<Money> presets;
    QString language; ///< of the start screen: en, de, es, fr or ar
    QByteArray timeZone; ///< where it stands: an IANA name; empty: as its machine says
    bool showPhotos = false;
    bool showDonorNames = false;
    Money minimum = Money::units(1);
    Money maximum = Money::units(100'000);

    /// What its clocks show and when its days begin.
    QTimeZone zone() const;

    friend bool operator==(const StationProfile &, const StationProfile &) = default;
};

/// A donation station as the server knows it.
struct Station {
    StationId id;
    StationProfile profile;
    Instant created;
    std::optional<Instant> activated; ///< none: its code was not used yet
    std::optional<Instant> lastSeen;
    bool revoked = false;
    QByteArray receiptKey; ///< the Ed25519 key its receipts are verified with; empty: none

    friend bool operator==(const Station &, const Station &) = default;
};

/// The public names of those who gave last to each jar, the latest first.
using JarDonors = QHash<CampaignId, QStringList>;

/// The server's key that donors' details are sealed to (X25519).
struct SealKey {
    QString id;
    QByteArray publicKey;

    bool isNull() const { return publicKey.isEmpty(); }
    friend bool operator==(const SealKey &, const SealKey &) = default;
};

/// A station that was just made or is to be set up anew, with the code that does it: told once.
struct StationWithCode {
    Station station;
    QString code; ///< XXXX-XXXX-XXXX

    friend bool operator==(const StationWithCode &, const StationWithCode &) = default;
};

/// What a code is exchanged for.
struct StationActivation {
    QString token; ///< the station's credential
    Station station;
    SealKey seal;

    friend bool operator==(const StationActivation &, const StationActivation &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Station)
