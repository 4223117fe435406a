#pragma once

#include "kiosk/look.h"

#include <QWidget>

namespace dreamjar::kiosk {

/// The parts in rows of even width, as many in one as have room for their longest words, at most `most`.
QWidget *sideBySide(const Look &look, const QList<QWidget *> &parts, int most);

}
