#pragma once

#include "ui/theme/theme.h"

namespace dreamjar::ui {

/// What icons and the style look at while they draw; shared, because a QAction's icon and the application's style may
/// outlive the theme.
struct Theme::Shared {
    bool dark = false;

    QColor color(Token token) const { return tokenColor(token, dark); }
};

}
