#include "resources/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and must not stand in a namespace.
static void initialise()
{
    Q_INIT_RESOURCE(resources);
}

namespace dreamjar::resources {

void init()
{
    initialise();
}

}
