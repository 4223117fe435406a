#pragma once

#include "app/client.h"
#include "server/server.h"

namespace dreamjar::app {

// Copies of the data of a server inside this process: its database, and beside it, under the same name with another
// ending, its secret. Without the secret a new disk would have the gifts, but nobody could read what stations sealed.

Result<void, OpenTrouble> copyInside(const server::Options &options, const QString &file);
/// Once a day and before a start that changes the tables, into the server's own folder of backups, where the newest
/// seven are kept. What goes wrong is logged: the server starts all the same.
void copyWhenDue(const server::Options &options, const QString &folder, Instant now);
Result<QString, OpenTrouble> putBackInside(
    const server::Options &options, const QString &file, const Clock &clock, KeySource &keys);

}
