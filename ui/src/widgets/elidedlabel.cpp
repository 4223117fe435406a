#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/drawing.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

namespace dreamjar::ui {

ElidedLabel::ElidedLabel(FontRole role, QWidget *parent) : QWidget(parent)
{
    setFont(Theme::font(role));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    if (isVisible())
        measure();
    update();
}

void ElidedLabel::setLines(int lines)
{
    m_lines = std::max(1, lines);
    updateGeometry();
    if (isVisible())
        measure();
}

void ElidedLabel::setToken(const Theme &theme, Token token)
{
    m_theme = &theme;
    m_token = token;
    update();
}

int ElidedLabel::linesNeeded(int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout{m_text.simplified(), font()};
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines <= m_lines; line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

void ElidedLabel::measure()
{
    m_cut = linesNeeded(width()) > m_lines;
    // A tool tip guesses rich text as labels do.
    setToolTip(m_cut ? QStringLiteral("<p>%1</p>").arg(m_text.toHtmlEscaped()) : QString{});
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetricsF metrics{font()};
    const int spacing = static_cast<int>(std::ceil(metrics.lineSpacing()));
    return {static_cast<int>(std::ceil(metrics.horizontalAdvance(m_text.simplified()))) + 2, spacing};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {24, static_cast<int>(std::ceil(QFontMetricsF{font()}.lineSpacing()))};
}

int ElidedLabel::heightForWidth(int width) const
{
    const int lines = std::clamp(linesNeeded(width), 1, m_lines);
    return lines * static_cast<int>(std::ceil(QFontMetricsF{font()}.lineSpacing()));
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(font());
    painter.setPen(m_theme ? m_theme->color(m_token) : palette().color(QPalette::WindowText));
    QRectF box = rect();
    if (m_lines == 1) {
        const qreal spacing = std::ceil(QFontMetricsF{font()}.lineSpacing());
        box = QRectF{box.left(), box.center().y() - spacing / 2, box.width(), spacing};
    }
    paintElided(painter, box, m_text, m_lines, Qt::AlignLeft);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible())
        measure();
}

void ElidedLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    measure(); // only now: a label that nobody sees need not know whether it is cut
}

}
