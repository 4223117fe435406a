#pragma once

#include <thread>

namespace dreamjar::desktop {

/// What the first picture needs, takes long and hangs on nothing that a person says, begun on threads of its own. Who
/// needs it later finds it done, or waits for the rest of it. Lives as long as main().
class HeadStart
{
public:
    /// Before there is an application: while that connects to its display.
    HeadStart();
    /// As soon as there is one; plugins are not safe to be looked for while it is made.
    void goOn();

private:
    std::jthread m_bus;
    std::jthread m_driver;
};

}
