#include "support/postgrescluster.h"
#include "testserver.h"

namespace dreamjar::test {

QString newDatabase()
{
    return PostgresCluster::shared().newDatabase();
}

}
