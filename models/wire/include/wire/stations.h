#pragma once

#include "domain/station.h"
#include "wire/codec.h"

namespace dreamjar::wire {

// Donation stations, as a client speaks of them (API.md part 2, item 8; the API says "kiosk").

/// What a station is told when it asks about itself.
struct StationNews {
    Station station;
    QList<PublicCampaign> jars; ///< closed ones too
    JarDonors donors; ///< empty where they shall not be shown
    Instant serverTime;

    friend bool operator==(const StationNews &, const StationNews &) = default;
};

QByteArray requestBody(const StationProfile &profile);
/// `receiptKey` may be empty.
QByteArray activationBody(const QString &code, const QByteArray &receiptKey);
/// A gift made at a station at `made` (none: as a guest, whose gifts are made when they arrive); `sealed` holds the
/// donor's details for the server alone, empty when none were given.
QByteArray stationGiftBody(const DonationDraft &gift, std::optional<Instant> made, const QByteArray &sealed);

Result<QList<Station>, DecodeError> readStations(const QByteArray &body);
Result<Station, DecodeError> readStation(const QByteArray &body);
Result<StationWithCode, DecodeError> readStationWithCode(const QByteArray &body);
Result<StationActivation, DecodeError> readStationActivation(const QByteArray &body);
Result<StationNews, DecodeError> readStationNews(const QByteArray &body);
/// The answer of GET /api/keys/.
Result<SealKey, DecodeError> readSealKey(const QByteArray &body);

}
