#include "panes/lockcard.h"

#include "formhelp.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

namespace {

constexpr int choices[] = {1, 5, 10, 30, 60, 0};
constexpr int longestPin = 8;

QLineEdit *makePin(const QString &name, const QString &label)
{
    QLineEdit *line = makeLine(name, label);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(longestPin);
    line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    return line;
}

}

LockCard::LockCard(const Theme &theme, PinKeeper &pin, const Clock &clock, int minutes, QWidget *parent)
    : SettingsCard(theme, tr("Lock"), parent), m_pin(pin), m_clock(clock)
{
    setObjectName(QStringLiteral("lockCard"));
    column()->addWidget(makeSentence(tr("With a PIN DreamJar locks itself when you are away or your screen is locked, and when "
                                        "it starts. Nothing of yours can be seen then.")));
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("lockMessage"));
    m_current = makePin(QStringLiteral("currentPinEdit"), tr("PIN until now"));
    m_currentRow = new FieldRow(theme, tr("PIN until now"), m_current);
    m_fresh = makePin(QStringLiteral("newPinEdit"), tr("New PIN"));
    m_freshRow = new FieldRow(theme, tr("New PIN"), m_fresh);
    m_freshRow->setHint(tr("4 to 8 digits."));
    for (FieldRow *row : {m_currentRow, m_freshRow})
        connect(row, &FieldRow::edited, row, &FieldRow::clearError);
    for (QLineEdit *line : {m_current, m_fresh})
        connect(line, &QLineEdit::returnPressed, this, &LockCard::save);

    m_when = new QWidget;
    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins({});
    when->setSpacing(space::s);
    QLabel *word = makeLabel(tr("Lock when nobody was here for"), FontRole::Body);
    auto *box = new QComboBox;
    box->setObjectName(QStringLiteral("lockMinutesBox"));
    word->setBuddy(box);
    for (const int choice : choices)
        box->addItem(choice == 0 ? tr("ever so long") : tr("%n minutes", nullptr, choice), choice);
    box->setCurrentIndex(std::max(0, box->findData(minutes)));
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT minutesChosen(box->currentData().toInt()); });
    when->addWidget(word);
    when->addWidget(box);
    when->addStretch(1);

    m_save = makeButton(theme, QStringLiteral("pinSaveButton"), tr("Set the PIN"));
    m_remove = makeButton(theme, QStringLiteral("pinRemoveButton"), tr("Do without a PIN"), Variant::Quiet);
    connect(m_save, &QPushButton::clicked, this, &LockCard::save);
    connect(m_remove, &QPushButton::clicked, this, &LockCard::remove);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_message, m_when, m_currentRow, m_freshRow})
        column()->addWidget(part);
    column()->addLayout(buttons);
    showState();
}

void LockCard::showState()
{
    const bool set = m_pin.isSet();
    m_currentRow->setVisible(set);
    m_when->setVisible(set);
    m_remove->setVisible(set);
    m_save->setText(set ? tr("Change the PIN") : tr("Set the PIN"));
    m_save->setAccessibleName(m_save->text());
    for (QLineEdit *line : {m_current, m_fresh})
        line->clear();
}

bool LockCard::currentIsRight()
{
    if (!m_pin.isSet())
        return true;
    const PinTry tried = m_pin.tryPin(m_current->text(), m_clock.now());
    if (tried.right)
        return true;
    m_currentRow->setError(tried.locked.count() > 0
            ? tr("Too many wrong ones. Try again in %n seconds.", nullptr, int(tried.locked.count()))
            : tr("This is not the PIN."));
    return false;
}

void LockCard::save()
{
    if (!currentIsRight())
        return;
    const bool before = m_pin.isSet();
    if (!m_pin.set(m_fresh->text())) {
        m_freshRow->setError(tr("Please enter 4 to 8 digits."));
        return;
    }
    showState();
    m_message->setMessage(Tone::Good, before ? tr("The new PIN counts from now on.") : tr("DreamJar can be locked from now on."));
    Q_EMIT pinChanged();
}

void LockCard::remove()
{
    if (!currentIsRight())
        return;
    m_pin.remove();
    showState();
    m_message->setMessage(Tone::Good, tr("DreamJar does not lock any more."));
    Q_EMIT pinChanged();
}

}
