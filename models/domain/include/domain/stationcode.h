#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace dreamjar {

/// What sets a station up, as staff type it and a scanner reads it: the code and the server that gave it, like an e-mail
/// address: "7Q4M-X2TD-9KHA@jars.example.org". All else of the set-up comes from that server.
struct StationCode {
    QString code;
    QUrl server; ///< empty: the one that the station has

    QString text() const;
    /// Case does not matter, and blanks do not. None: what stands there is no address of a server, or no code.
    static std::optional<StationCode> parse(const QString &typed);

    friend bool operator==(const StationCode &, const StationCode &) = default;
};

}
