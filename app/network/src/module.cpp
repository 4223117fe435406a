#include "network/linkednetwork.h"

// The door of the module that app/desktop/src/loadednetwork.cpp opens.

extern "C" Q_DECL_EXPORT dreamjar::app::Network *dreamjar_network()
{
    static dreamjar::app::LinkedNetwork network;
    return &network;
}
