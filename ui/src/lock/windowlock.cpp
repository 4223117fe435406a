#include "lock/windowlock.h"

#include "desk/actionbook.h"
#include "lock/absence.h"
#include "lock/lockscreen.h"

#include <QApplication>
#include <QDialog>
#include <QMenuBar>
#include <QSettings>
#include <QStackedLayout>

namespace dreamjar::ui {

namespace {
constexpr auto minutesKey = u"lock/minutes";
constexpr int standardMinutes = 10;
}

WindowLock::WindowLock(const Theme &theme, PinKeeper &pin, sync::States &states, const Clock &clock, QSettings &settings,
    ActionBook &actions, QStackedLayout &pages, QWidget &window)
    : QObject(&window), m_theme(theme), m_pin(pin), m_states(states), m_clock(clock), m_settings(settings), m_actions(actions),
      m_pages(pages), m_window(window), m_absence(new Absence{this})
{
    connect(m_absence, &Absence::noticed, this, &WindowLock::lock);
    connect(&m_states, &sync::States::accountChanged, this, &WindowLock::settleForgotten);
    lookAgain();
}

int WindowLock::minutes() const
{
    return m_settings.value(minutesKey, standardMinutes).toInt();
}

void WindowLock::setMinutes(int minutes)
{
    m_settings.setValue(minutesKey, minutes);
    lookAgain();
}

void WindowLock::lookAgain()
{
    m_absence->setPatience(std::chrono::minutes{m_pin.isSet() ? minutes() : 0});
}

void WindowLock::lock()
{
    if (m_locked || !m_pin.isSet())
        return;
    if (!m_screen) {
        m_screen = new LockScreen(m_theme, m_pin, m_clock);
        m_pages.addWidget(m_screen);
        connect(m_screen, &LockScreen::opened, this, &WindowLock::unlock);
        connect(m_screen, &LockScreen::forgottenChosen, this, &WindowLock::forgetPin);
    }
    m_locked = true;
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    hideDialogs();
    m_actions.setSuspended(true, QStringLiteral("quitAction"));
    m_pages.menuBar()->hide();
    m_pages.setCurrentWidget(m_screen);
    m_screen->begin(!m_states.account().others.isEmpty());
    Q_EMIT lockedChanged(true);
}

void WindowLock::unlock()
{
    if (!m_locked)
        return;
    m_locked = false;
    m_pages.setCurrentIndex(0);
    m_pages.menuBar()->show();
    m_actions.setSuspended(false, {});
    Q_EMIT lockedChanged(false);
    showDialogs();
    lookAgain();
}

void WindowLock::forgetPin()
{
    m_forgotten = true;
    Q_EMIT everybodyOutChosen();
    settleForgotten();
}

/// Not while a kept session is still being looked for: it would be found behind an open lock.
void WindowLock::settleForgotten()
{
    const sync::AccountState &account = m_states.account();
    if (!m_forgotten || account.restoring || account.signedIn() || !account.others.isEmpty())
        return;
    m_forgotten = false;
    m_pin.remove();
    unlock();
}

void WindowLock::hideDialogs()
{
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible()) {
            dialog->hide();
            m_hidden.append(dialog);
        }
    }
}

void WindowLock::showDialogs()
{
    for (const QPointer<QDialog> &dialog : std::exchange(m_hidden, {})) {
        if (dialog)
            dialog->show();
    }
}

}
