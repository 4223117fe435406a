#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace dreamjar {

/// How far a parent is with thanking for a gift (PRODUCT D11). Known on this computer alone.
enum class Thanks { ToThank, InProgress, Thanked };

/// As the journal names it: "to-thank", "in-progress", "thanked". Unknown words mean that nobody was thanked.
QString toKey(Thanks thanks);
Thanks thanksFromKey(QStringView key);

/// What shall be noted about some gifts; what is not set stays as it is.
struct ReviewEdit {
    std::optional<bool> reviewed;
    std::optional<Thanks> thanks;
    std::optional<QString> note;

    friend bool operator==(const ReviewEdit &, const ReviewEdit &) = default;
};

}
