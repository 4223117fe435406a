#pragma once

#include "kiosk/look.h"

class QLabel;

namespace dreamjar::kiosk {

/// Words that wrap and are never rich text.
QLabel *makeWords(const Look &look, const QString &text, ui::FontRole role, ui::Tone tone = ui::Tone::Normal,
    Qt::Alignment alignment = Qt::AlignLeading);
/// An amount, as large as the screen's one thing.
QLabel *makeFigure(const Look &look, const QString &text, ui::FontRole role = ui::FontRole::Display);

}
