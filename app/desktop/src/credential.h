#pragma once

#include <QString>
#include <optional>

namespace dreamjar::desktop {

/// Keeps a station's credential from one start to the next, in a file that only the station's own user can read. Not in
/// a keyring, which may open a window and ask whoever stands there for its password (docs/KIOSK.md).
class Credential
{
public:
    explicit Credential(const QString &folder);

    std::optional<QString> find() const;
    bool keep(const QString &token) const;

private:
    QString m_file;
};

}
