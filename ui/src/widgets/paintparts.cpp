#include "ui/widgets/drawing.h"

#include "ui/words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace dreamjar::ui {

namespace {
constexpr qreal chipHeight = 26, chipIcon = 16, chipPadding = 9, chipGap = 5;
}

ChipPicture categoryChip(Category category)
{
    return {iconOf(category), words::category(category), tokenOf(category)};
}

ChipPicture stateChip(Tone tone, const QString &word)
{
    const Icon icon = [tone] {
        switch (tone) {
        case Tone::Normal:
        case Tone::Muted:
        case Tone::Primary:
            return Icon::Info;
        case Tone::Good:
            return Icon::CheckCircle;
        case Tone::Warn:
            return Icon::Warning;
        case Tone::Bad:
            return Icon::Error;
        }
        return Icon::Info;
    }();
    return {icon, word, tokenOf(tone)};
}

QSizeF chipSize(const ChipPicture &chip)
{
    const QFontMetricsF metrics{Theme::font(FontRole::CaptionStrong)};
    const qreal icon = chip.icon == Icon::None ? 0 : chipIcon + chipGap;
    return {std::ceil(2 * chipPadding + icon + metrics.horizontalAdvance(chip.word)) + 2, chipHeight};
}

void paintChip(QPainter &painter, const QRectF &box, const ChipPicture &chip, const Theme &theme, bool solid)
{
    const bool fromRight = painter.layoutDirection() == Qt::RightToLeft;
    const qreal width = std::min(box.width(), chipSize(chip).width());
    const qreal y = std::round(box.center().y() - chipHeight / 2);
    const QRectF pill{fromRight ? box.right() - width : box.left(), y, width, chipHeight};
    const QColor color = theme.color(chip.token);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(solid ? theme.color(Token::Surface) : theme.tint(chip.token));
    painter.drawRoundedRect(pill, chipHeight / 2, chipHeight / 2);
    QRectF text = pill.adjusted(chipPadding, 0, -chipPadding, 0);
    if (chip.icon != Icon::None) {
        const QRectF spot{
            fromRight ? text.right() - chipIcon : text.left(), pill.center().y() - chipIcon / 2, chipIcon, chipIcon};
        theme.paintIcon(painter, spot, chip.icon, color);
        if (fromRight)
            text.setRight(text.right() - chipIcon - chipGap);
        else
            text.setLeft(text.left() + chipIcon + chipGap);
    }
    painter.setPen(color);
    painter.setFont(Theme::font(FontRole::CaptionStrong));
    const QString word
        = painter.fontMetrics().elidedText(chip.word, Qt::ElideRight, static_cast<int>(std::ceil(text.width())) + 2);
    painter.drawText(text.adjusted(fromRight ? -2 : 0, 0, fromRight ? 0 : 2, 0),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, word);
    painter.restore();
}

void paintProgress(QPainter &painter, const QRectF &box, qreal level, qreal waiting, const Theme &theme)
{
    const qreal radius = box.height() / 2;
    const bool fromRight = painter.layoutDirection() == Qt::RightToLeft;
    const QColor track = mixed(theme.color(Token::Primary), theme.color(Token::Surface), theme.isDark() ? 0.22 : 0.12);
    QPainterPath groove;
    groove.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(track);
    painter.drawPath(groove);
    const auto part = [&](qreal share, const QBrush &brush) {
        const qreal shown = std::clamp(share, 0.0, 1.0);
        if (shown <= 0)
            return;
        const qreal width = std::max(box.height(), box.width() * shown);
        QPainterPath bar;
        bar.addRoundedRect(
            QRectF{fromRight ? box.right() - width : box.left(), box.top(), width, box.height()}, radius, radius);
        painter.setBrush(brush);
        painter.drawPath(bar.intersected(groove));
    };
    const QColor light = theme.color(Token::Light);
    if (waiting > 0)
        part(level + waiting,
            mixed(theme.isDark() ? mixed(light, theme.color(Token::Ink), 0.6) : light, theme.color(Token::Surface),
                0.46));
    QLinearGradient amber{box.topLeft(), box.topRight()};
    const QColor deep = mixed(light, tokenColor(Token::Warn, false), 0.8);
    amber.setColorAt(0, fromRight ? light : deep);
    amber.setColorAt(1, fromRight ? deep : light);
    part(level, amber);
    painter.restore();
}

void paintCard(QPainter &painter, const QRectF &box, const Theme &theme, bool hovered, bool focused)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(Token::Surface));
    const QColor line
        = hovered ? mixed(theme.color(Token::Primary), theme.color(Token::Line), 0.45) : theme.color(Token::Line);
    painter.setPen(QPen{focused ? theme.color(Token::Primary) : line, focused ? 2.0 : 1.0});
    const qreal half = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(
        box.adjusted(half, half, -half, -half), metric::cardRadius - half, metric::cardRadius - half);
    painter.restore();
}

Elided paintElided(QPainter &painter, const QRectF &box, const QString &text, int lines, Qt::Alignment alignment)
{
    const QFontMetricsF metrics{painter.font()};
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment & Qt::AlignHorizontal_Mask);
    const QString flat = text.simplified();
    painter.save();
    painter.setLayoutDirection(flat.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QTextOption option{side};
    option.setTextDirection(flat.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout{flat, painter.font()};
    layout.setTextOption(option);
    bool cut = false;
    qreal y = box.top();
    layout.beginLayout();
    for (int row = 0; row < lines; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const int end = line.textStart() + line.textLength();
        const QRectF place{box.left(), y, box.width(), metrics.height()};
        QString words = flat.mid(line.textStart(), line.textLength()).trimmed();
        if (row == lines - 1 && end < flat.size()) {
            words = metrics.elidedText(flat.mid(line.textStart()), Qt::ElideRight, box.width());
            words.replace(QStringLiteral(u" \u2026"), QStringLiteral(u"\u2026"));
            cut = true;
        }
        painter.drawText(
            place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::AlignAbsolute, words);
        y += std::ceil(metrics.lineSpacing());
    }
    layout.endLayout();
    painter.restore();
    return {y - box.top(), cut};
}

}
