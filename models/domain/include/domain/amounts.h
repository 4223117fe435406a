#pragma once

#include "domain/money.h"

#include <QList>
#include <QString>

namespace dreamjar {

// Amounts that are offered for choice (PRODUCT B11).

/// As databases keep them: "10 25 50".
QString amountsText(const QList<Money> &amounts);
QList<Money> amountsFromText(QStringView text);

}
