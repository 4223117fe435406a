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
      m_presets(desk.profile().presets)
{
    column()->addWidget(makeWords(look, tr("At most six. Touch one to take it away."), FontRole::Body, ui::Tone::Muted));
    m_figure = makeFigure(look, {}, FontRole::Title);
    column()->addWidget(m_figure);
    auto *keypad = new Keypad(look);
    column()->addWidget(keypad);
    connect(keypad, &Keypad::digitPressed, this, [this](int digit) {
        const Money next = Money::units(m_amount.toUnits() * 10 + digit);
        if (next <= m_desk.profile().maximum)
            m_amount = next;
        showPresets();
    });
    connect(keypad, &Keypad::rubOutPressed, this, [this] {
        m_amount = Money::units(m_amount.toUnits() / 10);
        showPresets();
    });
    m_add = addFoot(QStringLiteral("addPreset"), tr("Add"), ui::Variant::Normal, ui::Icon::Plus);
    connect(m_add, &TouchButton::clicked, this, [this] {
        m_presets.append(m_amount);
        std::sort(m_presets.begin(), m_presets.end());
        m_amount = {};
        showPresets();
    });
    TouchButton *keep = addForward(QStringLiteral("keepButton"), tr("Keep"), ui::Icon::Check);
    connect(keep, &TouchButton::clicked, this, [this] { Q_EMIT chosen(m_presets); });
    showPresets();
}

void PresetsScreen::showPresets()
{
    if (m_chips) {
        m_chips->hide();
        m_chips->deleteLater();
    }
    QList<QWidget *> chips;
    for (const Money preset : std::as_const(m_presets)) {
        auto *chip = new TouchButton(look(), QStringLiteral("chip_%1").arg(preset.toUnits()),
            money(preset, m_desk.currency(), look().locale()), ui::Variant::Normal, ui::Icon::Close);
        connect(chip, &TouchButton::clicked, this, [this, preset] {
            m_presets.removeOne(preset);
            showPresets();
        });
        chips.append(chip);
    }
    m_chips = sideBySide(look(), chips, 3);
    column()->insertWidget(1, m_chips);
    m_figure->setText(m_amount.isZero() ? tr("Another amount") : money(m_amount, m_desk.currency(), look().locale()));
    const StationProfile &profile = m_desk.profile();
    m_add->setEnabled(m_presets.size() < 6 && m_amount >= profile.minimum && !m_presets.contains(m_amount));
}

}
