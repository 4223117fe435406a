#include "lock/lockscreen.h"

#include "panes/formhelp.h"
#include "ui/widgets/jarwidget.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr QSize jarSize{96, 120};
constexpr int fieldWidth = 280;
constexpr int longestPin = 8;
}

LockScreen::LockScreen(const Theme &theme, PinKeeper &pin, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_pin(pin), m_clock(clock)
{
    setObjectName(QStringLiteral("lockScreen"));
    auto *jar = new JarWidget(theme);
    jar->setFixedSize(jarSize);
    jar->setDecorative(true);
    jar->setAsleep(true);
    m_edit = makeLine(QStringLiteral("unlockEdit"), tr("PIN"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestPin);
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_row = new FieldRow(theme, tr("PIN"), m_edit);
    m_row->setFixedWidth(fieldWidth);
    QPushButton *open = makeButton(theme, QStringLiteral("unlockButton"), tr("Unlock"), Variant::Primary);
    m_forgotten = makeButton(theme, QStringLiteral("forgottenPinButton"), {}, Variant::Quiet);
    open->setFixedWidth(fieldWidth);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(jar, 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(tr("DreamJar is locked"), FontRole::Title), 0, Qt::AlignHCenter);
    column->addWidget(m_row, 0, Qt::AlignHCenter);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addWidget(m_forgotten, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_edit, &QLineEdit::returnPressed, this, &LockScreen::tryPin);
    connect(open, &QPushButton::clicked, this, &LockScreen::tryPin);
    connect(m_forgotten, &QPushButton::clicked, this, &LockScreen::forgottenChosen);
}

void LockScreen::begin(bool others)
{
    m_forgotten->setText(others ? tr("PIN forgotten? Sign everybody out") : tr("PIN forgotten? Sign out"));
    m_forgotten->setAccessibleName(m_forgotten->text());
    m_edit->clear();
    m_row->clearError();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void LockScreen::tryPin()
{
    const QString typed = m_edit->text();
    m_edit->clear();
    if (typed.isEmpty())
        return;
    const PinTry tried = m_pin.tryPin(typed, m_clock.now());
    if (tried.right) {
        m_row->clearError();
        Q_EMIT opened();
    } else if (tried.locked.count() > 0) {
        m_row->setError(
            tr("Too many wrong ones. Try again in %n seconds.", nullptr, int(tried.locked.count())));
    } else {
        m_row->setError(tr("This is not the PIN."));
    }
}

}
