#pragma once

#include "replica/book.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace dreamjar::ui {

enum class ChartKind { Cumulative, PerWeek, ByCategory, ByChannel };

/// One bar or one point, in words and in numbers.
struct ChartBar {
    QString label;
    qint64 count = 0;
    Money sum;
    Token token = Token::Primary;
};

/// A chart as a picture and as a table: the same bars.
struct ChartPicture {
    ChartKind kind = ChartKind::Cumulative;
    QString title;
    QString currency;
    QList<ChartBar> bars;
    Money goal; ///< a line across; zero: none
};

QString chartTitle(ChartKind kind);
ChartPicture chartOf(const replica::BookSeries &series, ChartKind kind, const QString &currency);
/// Drawn by hand on whatever ground there is: a screen, a PNG and an SVG get the same strokes, and no library of charts is
/// loaded for it.
void paintChart(QPainter &painter, const QRectF &box, const ChartPicture &chart, const Theme &theme);

}
