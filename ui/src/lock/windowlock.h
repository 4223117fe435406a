#pragma once

#include "domain/clock.h"
#include "sync/states.h"
#include "ui/lock/pinkeeper.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QDialog;
class QSettings;
class QStackedLayout;
QT_END_NAMESPACE

namespace dreamjar::ui {

class Absence;
class ActionBook;
class LockScreen;

/// The lock before a window (PRODUCT E13): when nobody was there for a while, when somebody says so, and at the start. Puts
/// the lock's screen before the others, hides dialogs and silences the actions. What is behind it is emptied by whoever
/// hears of lockedChanged().
class WindowLock : public QObject
{
    Q_OBJECT
public:
    /// `pages` has the window's content as its first page.
    WindowLock(const Theme &theme, PinKeeper &pin, sync::States &states, const Clock &clock, QSettings &settings,
        ActionBook &actions, QStackedLayout &pages, QWidget &window);

    bool isOn() const { return m_pin.isSet(); }
    bool isLocked() const { return m_locked; }
    /// Nothing without a PIN.
    void lock();
    void unlock();

    PinKeeper &pin() { return m_pin; }
    /// How long nobody must have been there; 0: that does not lock.
    int minutes() const;
    void setMinutes(int minutes);
    /// A PIN was set or taken away.
    void lookAgain();

Q_SIGNALS:
    void lockedChanged(bool locked);
    /// The PIN is forgotten: the lock goes when nobody is signed in any more, nor could be with one click.
    void everybodyOutChosen();

private:
    void forgetPin();
    void settleForgotten();
    void hideDialogs();
    void showDialogs();

    const Theme &m_theme;
    PinKeeper &m_pin;
    sync::States &m_states;
    const Clock &m_clock;
    QSettings &m_settings;
    ActionBook &m_actions;
    QStackedLayout &m_pages;
    QWidget &m_window;
    Absence *m_absence;
    LockScreen *m_screen = nullptr;
    QList<QPointer<QDialog>> m_hidden;
    bool m_locked = false;
    bool m_forgotten = false;
};

}
