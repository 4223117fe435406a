#pragma once

#include "domain/clock.h"
#include "panes/settingscard.h"
#include "ui/lock/pinkeeper.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;
class InlineMessage;

/// Sets, changes and takes away the PIN of the lock, and says when it locks by itself.
class LockCard : public SettingsCard
{
    Q_OBJECT
public:
    LockCard(const Theme &theme, PinKeeper &pin, const Clock &clock, int minutes, QWidget *parent = nullptr);

Q_SIGNALS:
    void pinChanged();
    void minutesChosen(int minutes);

private:
    void showState();
    bool currentIsRight();
    void save();
    void remove();

    PinKeeper &m_pin;
    const Clock &m_clock;
    InlineMessage *m_message;
    QLineEdit *m_current;
    QLineEdit *m_fresh;
    FieldRow *m_currentRow;
    FieldRow *m_freshRow;
    QWidget *m_when;
    QPushButton *m_save;
    QPushButton *m_remove;
};

}
