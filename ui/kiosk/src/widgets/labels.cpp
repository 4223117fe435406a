#include "widgets/labels.h"

#include <QLabel>

namespace dreamjar::kiosk {

QLabel *makeWords(const Look &look, const QString &text, ui::FontRole role, ui::Tone tone, Qt::Alignment alignment)
{
    QLabel *label = ui::makeLabel(text, role, tone);
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
