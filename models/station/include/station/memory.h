#pragma once

#include "domain/station.h"
#include "station/office.h"

namespace dreamjar::station {

/// What a station remembers from one start to the next, beside its gifts. Nothing of any donor.
struct Memory {
    // From the server.
    StationId id; ///< null: not activated
    StationProfile profile;
    SealKey seal; ///< null: this server has none, or was not asked yet
    bool sealKnown = false; ///< it was asked
    bool revoked = false;
    QString currency;
    Instant serverTime; ///< the latest that was heard

    // From staff.
    std::optional<QList<CampaignId>> chosenJars;
    std::optional<QList<Money>> presets;
    std::optional<Money> least, most;
    std::optional<QString> language;
    bool calm = false;
    bool resting = false;
    Paper paper = Paper::None;
    QString printer;

    // The PIN.
    QByteArray pinHash; ///< Argon2id; empty: not set yet
    int wrongPins = 0;  ///< in a row
    int locks = 0;      ///< in a row
    Instant lockedUntil;

    friend bool operator==(const Memory &, const Memory &) = default;
};

/// station.json, for its owner's eyes alone. A file that cannot be read counts as none.
class MemoryFile
{
public:
    explicit MemoryFile(QString file) : m_file(std::move(file)) { }

    Memory load() const;
    /// Whole and on the disk, or as before: false.
    bool save(const Memory &memory) const;

private:
    QString m_file;
};

}
