#pragma once

#include "domain/parent.h"
#include "replica/replica.h"

namespace dreamjar::bench {

/// Whose jars all jars of the book are: the worst case for every sum.
Parent ownerOfBook();

/// Fills the cache as if the owner had fetched that many jars, with that many gifts to them.
bool fillBook(replica::Replica &replica, int jars, int gifts);

/// What comes by a pull when a tenth of a thousand jars has moved.
replica::ServerState someNews(int jars, int round);

}
