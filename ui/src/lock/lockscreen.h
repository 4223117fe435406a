#pragma once

#include "domain/clock.h"
#include "ui/lock/pinkeeper.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;

/// What is seen of the program while it is locked: a sleeping jar and a field for the PIN.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    LockScreen(const Theme &theme, PinKeeper &pin, const Clock &clock, QWidget *parent = nullptr);

    /// Empty, and ready to be typed into. `others`: besides who is signed in somebody else could be with one click.
    void begin(bool others);

Q_SIGNALS:
    void opened();
    /// The PIN is: signing everybody out takes everything private away, and the lock with it.
    void forgottenChosen();

private:
    void tryPin();

    PinKeeper &m_pin;
    const Clock &m_clock;
    QLineEdit *m_edit;
    FieldRow *m_row;
    QPushButton *m_forgotten;
};

}
