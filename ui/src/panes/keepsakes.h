#pragma once

#include <QString>

/// Under which kinds the screens keep things in the journal.
namespace dreamjar::ui::keepsake {
inline const QString view = QStringLiteral("filter");
inline const QString letter = QStringLiteral("letter");
inline const QString columns = QStringLiteral("columns");

}
