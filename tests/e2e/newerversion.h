#pragma once

#include <QString>

namespace dreamjar::test {

/// Leaves a database as a later version of DreamJar would: with a migration that this one does not know.
void leaveByANewerVersion(const QString &file);

}
