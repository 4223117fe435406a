#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace dreamjar::ui {

// Tabular figures: every digit takes the same width, so that columns of amounts stand under each other and a
// counting number does not tremble. Qt 6.4 cannot ask a font for them (QFont::setFeature is 6.7), so we place the
// digits.

qreal figuresWidth(const QString &text, const QFont &font);
/// Draws one line of text with the painter's pen.
void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font);

}
