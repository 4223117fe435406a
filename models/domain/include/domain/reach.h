#pragma once

#include <QString>
#include <array>
#include <optional>

namespace dreamjar {

/// Who finds a jar (PRODUCT A19).
enum class Reach {
    Listed,   ///< everybody, in the public list
    Unlisted, ///< whoever has its address
    Private,  ///< its owner alone; for everybody else it is not there
};

inline constexpr std::array allReaches{Reach::Listed, Reach::Unlisted, Reach::Private};

/// The API's key: "listed", "unlisted", "private".
QString toKey(Reach reach);
std::optional<Reach> reachFromKey(QStringView key);

}
