#pragma once

#include "screens/screen.h"

namespace dreamjar::kiosk {

/// Whether and how the donor wants to be named.
class WhoScreen : public Screen
{
    Q_OBJECT
public:
    /// `mustTell`: the server wants a name and an address from everybody.
    WhoScreen(const Look &look, bool mustTell);

Q_SIGNALS:
    void chosen(bool tellsName, bool hidden);
};

}
