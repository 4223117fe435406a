#pragma once

#include "screens/screen.h"
#include "station/desk.h"

namespace dreamjar::kiosk {

/// Whether and how the donor wants to be named.
class WhoScreen : public Screen
{
    Q_OBJECT
public:
    WhoScreen(const Look &look, const station::Desk &desk);

Q_SIGNALS:
    void chosen(bool tellsName, bool hidden);
};

}
