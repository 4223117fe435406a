#include "widgets/keypad.h"

#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace dreamjar::kiosk {

Keypad::Keypad(const Look &look)
{
    setObjectName(QStringLiteral("keypad"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Digits"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look.gap());
    // The digits stand as on a telephone, in every language.
    setLayoutDirection(Qt::LeftToRight);
    const auto add = [&](int digit, int row, int column) {
        auto *key = new TouchButton(look, QStringLiteral("digit%1").arg(digit), look.locale().toString(digit));
        key->setRole(ui::FontRole::Title);
        key->keepToTarget();
        key->setFocusPolicy(Qt::NoFocus);
        key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(key, &TouchButton::clicked, this, [this, digit] { Q_EMIT digitPressed(digit); });
        grid->addWidget(key, row, column);
    };
    for (int digit = 1; digit <= 9; ++digit)
        add(digit, (digit - 1) / 3, (digit - 1) % 3);
    add(0, 3, 1);
    auto *rubOut
        = new TouchButton(look, QStringLiteral("digitRubOut"), tr("Delete"), ui::Variant::Normal, ui::Icon::Back);
    rubOut->setIconOnly();
    rubOut->setFocusPolicy(Qt::NoFocus);
    rubOut->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(rubOut, &TouchButton::clicked, this, &Keypad::rubOutPressed);
    grid->addWidget(rubOut, 3, 2);
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Backspace)
        Q_EMIT rubOutPressed();
    else if (text.size() == 1 && text.at(0).isDigit())
        Q_EMIT digitPressed(text.at(0).digitValue());
    else
        QWidget::keyPressEvent(event);
}

}
