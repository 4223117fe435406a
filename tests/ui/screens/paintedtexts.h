#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::test {

/// Every text as it is painted on `screen` and on what lies in its scroll areas, line by line, whoever paints it.
QStringList paintedTexts(QWidget &screen);

}
