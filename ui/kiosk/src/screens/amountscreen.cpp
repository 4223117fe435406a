#include "screens/amountscreen.h"

#include "ui/words.h"
#include "widgets/keypad.h"
#include "widgets/labels.h"
#include "widgets/touchbutton.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::words::money;

AmountScreen::AmountScreen(const Look &look, station::Desk &desk, Money chosen)
    : Screen(look, QStringLiteral("amountScreen"), tr("How much would you like to give?")), m_desk(desk)
{
    const StationProfile &profile = desk.profile();
    auto *presets = new QWidget;
    auto *grid = new QGridLayout(presets);
    grid->setContentsMargins({});
    grid->setSpacing(look.gap());
    int place = 0;
    for (const Money preset : profile.presets.mid(0, 6)) {
        auto *button = new TouchButton(look, QStringLiteral("preset_%1").arg(preset.toUnits()),
            money(preset, desk.currency(), look.locale()));
        button->setRole(FontRole::Heading);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(button, &TouchButton::clicked, this, [this, preset] { Q_EMIT amountChosen(preset); });
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }

    auto *own = new QWidget;
    auto *ownColumn = new QVBoxLayout(own);
    ownColumn->setContentsMargins({});
    ownColumn->setSpacing(look.gap());
    m_figure = makeFigure(look, {}, FontRole::Heading);
    m_figure->setObjectName(QStringLiteral("ownAmount"));
    m_figure->setWordWrap(true);
    ownColumn->addWidget(m_figure);
    auto *keypad = new Keypad(look);
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) { showAmount(Money::units(m_amount.toUnits() * 10 + digit)); });
    connect(keypad, &Keypad::rubOutPressed, this, [this] { showAmount(Money::units(m_amount.toUnits() / 10)); });
    ownColumn->addWidget(keypad, 1);
    m_hint = makeWords(look, {}, FontRole::Body, ui::Tone::Muted, Qt::AlignHCenter);
    m_hint->setObjectName(QStringLiteral("amountHint"));
    ownColumn->addWidget(m_hint);

    auto *halves = new QWidget;
    QBoxLayout *both = look.isPortrait() ? static_cast<QBoxLayout *>(new QVBoxLayout(halves)) : new QHBoxLayout(halves);
    both->setContentsMargins({});
    both->setSpacing(look.px(28));
    both->addWidget(presets, 1);
    both->addWidget(own, 1);
    column()->addWidget(halves, 1);

    m_forward = addForward(QStringLiteral("amountForward"), tr("Continue"));
    connect(m_forward, &TouchButton::clicked, this, &AmountScreen::goOn);
    keypad->setFocus();
    showAmount(chosen);
}

void AmountScreen::showAmount(Money amount)
{
    const StationProfile &profile = m_desk.profile();
    const bool tooMuch = amount > profile.maximum;
    if (!tooMuch)
        m_amount = amount;
    const bool tooLittle = m_amount < profile.minimum;
    m_figure->setText(m_amount.isZero() ? tr("Other amount") : money(m_amount, m_desk.currency(), look().locale()));
    m_figure->setFont(look().font(m_amount.isZero() ? FontRole::LeadStrong : FontRole::Heading));
    const auto from = [this](Money limit) { return money(limit, m_desk.currency(), look().locale()); };
    m_hint->setText(tooMuch ? tr("At most %1 here.").arg(from(profile.maximum))
                              : tr("From %1 to %2").arg(from(profile.minimum), from(profile.maximum)));
    m_hint->setVisible(tooMuch || (tooLittle && !m_amount.isZero()));
    ui::setTone(*m_hint, tooMuch ? ui::Tone::Bad : ui::Tone::Muted);
    m_forward->setEnabled(!tooLittle && !m_amount.isZero());
}

void AmountScreen::goOn()
{
    Q_EMIT amountChosen(m_amount);
}

}
