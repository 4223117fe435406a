#pragma once

#include <QByteArray>

namespace dreamjar::ui {

/// What the browser shows when a sign-in there is over: a page of HTML in our colours, light and dark, that needs
/// nothing from anywhere else.
QByteArray backPage();

}
