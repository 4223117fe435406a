#include "ui/widgets/wrappingcheck.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace dreamjar::ui {

namespace {
constexpr int wrapped = Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int highest = 4096;
}

WrappingCheck::WrappingCheck(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Beside the indicator, mirrored as the layout is.
QRect WrappingCheck::wordsIn(const QRect &box) const
{
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    return QStyle::visualRect(layoutDirection(), box, box.adjusted(indent, 0, 0, 0));
}

int WrappingCheck::heightForWidth(int width) const
{
    const QRect room = wordsIn({0, 0, width, highest});
    const int words = fontMetrics().boundingRect(room, wrapped, text()).height();
    return std::max(words, sizeHint().height());
}

QSize WrappingCheck::minimumSizeHint() const
{
    int widest = 0; // a word is not broken
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    const QSize whole = sizeHint();
    return {whole.width() - fontMetrics().horizontalAdvance(text()) + widest + 4, whole.height()};
}

void WrappingCheck::paintEvent(QPaintEvent *)
{
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = wordsIn(rect());
    const int side = style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    // Beside the first line, not in the middle of all.
    const int firstLine = std::min(height(), sizeHint().height());
    QStyleOptionButton indicator = option;
    indicator.rect = QStyle::visualRect(layoutDirection(), rect(),
        {0, (firstLine - side) / 2, style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this), side});
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, indicator);
    const bool single = height() <= firstLine;
    painter.drawItemText(words,
        wrapped | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
            | int(single ? Qt::AlignVCenter : Qt::AlignTop),
        palette(), isEnabled(), text(), QPalette::WindowText);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = words.adjusted(-2, 0, 0, 0);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

}
