#pragma once

#include "sheets/cell.h"

#include <QTimeZone>

namespace dreamjar::sheets {

struct Column {
    QString key; ///< in JSON; a word that stays
    QString title; ///< as the screen heads it
    CellKind kind = CellKind::Text;
    double share = 1; ///< of the width of a page, against the other columns

    friend bool operator==(const Column &, const Column &) = default;
};

/// What a table is about, beside its rows.
struct Sheet {
    QString title;
    QString summary; ///< the filter and the sums in words, printed under the title
    QList<Column> columns;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

}
