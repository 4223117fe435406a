#include "ui/theme/figures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace dreamjar::ui {

namespace {

struct Piece {
    QString text;
    qreal width;
    bool digit;
};

/// The width of a digit's cell: the mean without the narrowest, which is the 1. The widest would tear numbers apart.
qreal cellWidth(const QFontMetricsF &metrics, QChar sample)
{
    // The ten digits of the sample's script follow each other in Unicode.
    const char16_t zero = static_cast<char16_t>(sample.unicode() - sample.digitValue());
    qreal sum = 0, narrowest = metrics.horizontalAdvance(QChar{zero});
    for (char16_t digit = 0; digit < 10; ++digit) {
        const qreal width = metrics.horizontalAdvance(QChar{static_cast<char16_t>(zero + digit)});
        sum += width;
        narrowest = std::min(narrowest, width);
    }
    return (sum - narrowest) / 9;
}

QList<Piece> pieces(const QString &text, const QFontMetricsF &metrics)
{
    QList<Piece> out;
    qreal cell = 0;
    for (const QChar c : text) {
        if (c.isDigit() && !c.isSurrogate()) {
            if (qFuzzyIsNull(cell))
                cell = cellWidth(metrics, c);
            out.append({QString{c}, cell, true});
        } else if (!out.isEmpty() && !out.last().digit) {
            out.last().text += c;
        } else {
            out.append({QString{c}, 0, false});
        }
    }
    for (Piece &piece : out) {
        if (!piece.digit)
            piece.width = metrics.horizontalAdvance(piece.text);
    }
    return out;
}

/// Words of a script that runs from the right decide their order themselves: such a text is drawn whole.
bool runsFromRight(const QString &text)
{
    return text.isRightToLeft();
}

}

qreal figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics{font};
    if (runsFromRight(text))
        return metrics.horizontalAdvance(text);
    qreal width = 0;
    for (const Piece &piece : pieces(text, metrics))
        width += piece.width;
    return width;
}

void drawFigures(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QFont &font)
{
    painter.save();
    painter.setFont(font);
    if (runsFromRight(text)) {
        painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
        painter.restore();
        return;
    }
    const QFontMetricsF metrics{font};
    const QList<Piece> parts = pieces(text, metrics);
    qreal width = 0;
    for (const Piece &piece : parts)
        width += piece.width;

    qreal x = box.left();
    if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (!parts.isEmpty() && parts.first().digit) // stands on the edge that the lines above and below stand on
        x -= (parts.first().width - metrics.horizontalAdvance(parts.first().text)) / 2;
    qreal baseline = box.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = box.bottom() - metrics.descent();
    painter.setLayoutDirection(Qt::LeftToRight);
    for (const Piece &piece : parts) {
        const qreal inset = piece.digit ? (piece.width - metrics.horizontalAdvance(piece.text)) / 2 : 0;
        painter.drawText(QPointF{x + inset, baseline}, piece.text);
        x += piece.width;
    }
    painter.restore();
}

}
