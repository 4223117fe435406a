#include "staff/staffscreens.h"

#include "ui/words.h"
#include "widgets/keypad.h"
#include "widgets/labels.h"
#include "widgets/sidebyside.h"
#include "widgets/touchbutton.h"

#include <QButtonGroup>
#include <QLabel>

// What staff choose: jars, language, paper, amounts.

namespace dreamjar::kiosk {

using ui::FontRole;
using ui::words::money;

namespace {
const Money largest = Money::units(100'000);
}

ChoiceScreen::ChoiceScreen(
    const Look &look, const QString &name, const QString &question, const QList<Option> &options, bool several)
    : Screen(look, name, question)
{
    auto *group = new QButtonGroup(this);
    group->setExclusive(!several);
    for (const Option &option : options) {
        auto *button = new TouchButton(look, QStringLiteral("option_") + option.key, option.words);
        button->setCheckable(true);
        button->setChecked(option.on);
        button->setProperty("key", option.key);
        group->addButton(button);
        column()->addWidget(button);
    }
    column()->addStretch(1);
    TouchButton *keep = addForward(QStringLiteral("keepButton"), tr("Keep"), ui::Icon::Check);
    connect(keep, &TouchButton::clicked, this, [this, group] {
        QStringList keys;
        for (const QAbstractButton *button : group->buttons()) {
            if (button->isChecked())
                keys << button->property("key").toString();
        }
        Q_EMIT chosen(keys);
    });
}

PresetsScreen::PresetsScreen(const Look &look, const station::Desk &desk)
    : Screen(look, QStringLiteral("presetsScreen"), tr("Amounts to touch")), m_desk(desk),
      m_presets(desk.profile().presets), m_least(desk.profile().minimum), m_most(desk.profile().maximum)
{
    column()->addWidget(makeWords(look, tr("At most six. Touch one to take it away."), FontRole::Body, ui::Tone::Muted));
    m_figure = makeFigure(look, {}, FontRole::Title);
    column()->addWidget(m_figure);
    auto *keypad = new Keypad(look);
    column()->addWidget(keypad);
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) {
        const Money next = Money::units(m_amount.toUnits() * 10 + digit);
        if (next <= largest)
            m_amount = next;
        showPresets();
    });
    connect(keypad, &Keypad::rubOutPressed, this, [this] {
        m_amount = Money::units(m_amount.toUnits() / 10);
        showPresets();
    });
    m_leastButton = addLimit("leastButton", &PresetsScreen::takeLeast);
    m_mostButton = addLimit("mostButton", &PresetsScreen::takeMost);
    column()->addWidget(sideBySide(look, {m_leastButton, m_mostButton}, 2));
    m_add = addFoot(QStringLiteral("addPreset"), tr("Add"), ui::Variant::Normal, ui::Icon::Plus);
    connect(m_add, &TouchButton::clicked, this, [this] {
        m_presets.append(m_amount);
        std::sort(m_presets.begin(), m_presets.end());
        m_amount = {};
        showPresets();
    });
    TouchButton *keep = addForward(QStringLiteral("keepButton"), tr("Keep"), ui::Icon::Check);
    connect(keep, &TouchButton::clicked, this, [this] { Q_EMIT chosen(m_presets, m_least, m_most); });
    showPresets();
}

TouchButton *PresetsScreen::addLimit(const char *name, void (PresetsScreen::*take)())
{
    auto *button = new TouchButton(look(), QLatin1String(name), {});
    button->setRole(FontRole::BodyStrong);
    connect(button, &TouchButton::clicked, this, [this, take] {
        (this->*take)();
        m_presets.removeIf([this](Money preset) { return preset < m_least || preset > m_most; });
        m_amount = {};
        showPresets();
    });
    return button;
}

void PresetsScreen::takeLeast()
{
    m_least = m_amount;
    m_most = std::max(m_most, m_least);
}

void PresetsScreen::takeMost()
{
    m_most = m_amount;
    m_least = std::min(m_least, m_most);
}

void PresetsScreen::showPresets()
{
    if (m_chips) {
        m_chips->hide();
        m_chips->deleteLater();
    }
    const auto words = [this](Money amount) { return money(amount, m_desk.currency(), look().locale()); };
    QList<QWidget *> chips;
    for (const Money preset : std::as_const(m_presets)) {
        auto *chip = new TouchButton(look(), QStringLiteral("chip_%1").arg(preset.toUnits()), words(preset),
            ui::Variant::Normal, ui::Icon::Close);
        connect(chip, &TouchButton::clicked, this, [this, preset] {
            m_presets.removeOne(preset);
            showPresets();
        });
        chips.append(chip);
    }
    m_chips = sideBySide(look(), chips, 3);
    column()->insertWidget(1, m_chips);
    const bool typed = !m_amount.isZero();
    m_figure->setText(typed ? words(m_amount) : tr("Another amount"));
    // With an amount typed they take it, and say so.
    m_leastButton->setText(typed ? tr("At least %1").arg(words(m_amount)) : tr("Now at least %1").arg(words(m_least)));
    m_mostButton->setText(typed ? tr("At most %1").arg(words(m_amount)) : tr("Now at most %1").arg(words(m_most)));
    for (TouchButton *button : {m_leastButton, m_mostButton})
        button->setEnabled(typed);
    m_add->setEnabled(m_presets.size() < 6 && typed && m_amount >= m_least && m_amount <= m_most && !m_presets.contains(m_amount));
}

}
