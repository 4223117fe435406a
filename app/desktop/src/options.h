#pragma once

#include "dataplace.h"
#include "domain/result.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace dreamjar::desktop {

/// What the command line asks for.
struct Options {
    DataPlace data;
    QString dataFolder;   ///< that of `data`: always set
    QUrl server;          ///< empty: the one chosen at the first start, else the embedded one
    QString tourFolder;   ///< play the tour, write its pictures here
    QString language;     ///< a code, for this start alone; empty: the one that was chosen
    std::optional<ui::Scheme> scheme; ///< for this start alone
    QByteArray scale;     ///< how many pixels one is; empty: as the desktop says
    bool kiosk = false;   ///< a donation station instead of the desktop
    bool reportPainted = false; ///< for measuring: say "painted" at the first usable picture, then leave
};

/// What to print instead of starting, and the exit code that goes with it.
struct Farewell {
    QString text;
    int exitCode = 0;
};

/// Understands `--help`, `--version` and everything in Options; wrong use is exit code 2 with a sentence.
Result<Options, Farewell> parseOptions(const QStringList &arguments);

}
