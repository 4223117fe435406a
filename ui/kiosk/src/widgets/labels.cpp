#include "widgets/labels.h"

#include <QLabel>

namespace dreamjar::kiosk {

namespace {

/// A sentence that is read from the right begins there, also when its first word is a currency's or a Latin name.
QString inItsDirection(const QString &text, const Look &look)
{
    const bool rightToLeft = look.locale().textDirection() == Qt::RightToLeft;
    return rightToLeft && !text.isEmpty() ? QChar(0x200F) + text : text;
}

}

QLabel *makeWords(const Look &look, const QString &text, ui::FontRole role, ui::Tone tone, Qt::Alignment alignment)
{
    QLabel *label = ui::makeLabel(inItsDirection(text, look), role, tone);
    label->setFont(look.font(role));
    label->setWordWrap(true);
    label->setAlignment(alignment | Qt::AlignVCenter);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel *makeFigure(const Look &look, const QString &text, ui::FontRole role)
{
    QLabel *label = makeWords(look, text, role, ui::Tone::Primary, Qt::AlignHCenter);
    label->setWordWrap(false);
    return label;
}

}
