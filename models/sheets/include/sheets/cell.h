#pragma once

#include "domain/instant.h"
#include "domain/money.h"

#include <QList>
#include <QString>
#include <variant>

namespace dreamjar::sheets {

/// What stands in one cell, typed: a spreadsheet can sum amounts and sort dates. Nothing at all is std::monostate.
using Cell = std::variant<std::monostate, QString, qint64, Money, Instant, QDate, bool>;
using Row = QList<Cell>;

/// What a column holds; decides alignment, width and the spreadsheet's format. Empty cells go everywhere.
enum class CellKind { Text, Number, Amount, Moment, Day, Mark };

/// The cell for machines: ISO dates in `zone`, plain digits, true and false.
QString plainText(const Cell &cell, const QTimeZone &zone);
/// The cell as people read it.
QString shownText(const Cell &cell, const QTimeZone &zone);

}
