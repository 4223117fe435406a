#pragma once

#include "support/samplehome.h"
#include "support/widgets.h"

#include <QAction>

// What a person does on the way from screen to screen.

namespace dreamjar::test {

inline void trigger(const QWidget &window, const char *name)
{
    if (auto *action = window.findChild<QAction *>(QLatin1String(name)))
        action->trigger();
    else
        ADD_FAILURE() << "there is no action '" << name << "'";
    Home::settle();
}

inline void press(const QWidget &window, const char *name)
{
    click(window, name);
    Home::settle();
}

}
