#pragma once

#include <QByteArray>
#include <QString>

namespace dreamjar::desktop {

/// From here on a crash leaves a short report in the folder: the version, the system, and where in the program it was;
/// no word of what anybody typed, no address, no path (PRODUCT E18). It is sent nowhere. Once for a process.
void watchForCrash(const QString &folder, const QByteArray &version);

/// Where it is left.
QString crashReportIn(const QString &folder);

}
