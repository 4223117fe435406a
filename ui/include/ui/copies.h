#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>

namespace dreamjar::ui {

/// The copies of what was done on this computer. Made in app/.
class Copies
{
public:
    virtual ~Copies() = default;
    /// Where the daily ones are.
    virtual QString folder() const = 0;
    /// One more, into a folder of the person's choice; `done` hears of the new file, or of none when it could not be written.
    virtual void save(const QString &folder, QObject *context, std::function<void(std::optional<QString>)> done) = 0;
};

}
