#include "desk/standin.h"

#include <QAbstractButton>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace dreamjar::ui {

namespace {

constexpr std::chrono::milliseconds tryEvery{50};
constexpr int tries = 20;

QAbstractButton *shownButton(const QWidget &pane, const QString &name)
{
    for (QAbstractButton *button : pane.findChildren<QAbstractButton *>(name)) {
        if (button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

bool opensMenu(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return (push && push->menu()) || (tool && tool->menu());
}

}

StandIn::StandIn(const QString &text, const QString &target, const QString &gate, std::function<QWidget *()> pane,
    QObject *parent)
    : QAction(text, parent), m_target(target), m_gate(gate), m_pane(std::move(pane))
{
    connect(this, &QAction::triggered, this, &StandIn::run);
    m_soon.setInterval(tryEvery);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (perform(true) || --m_tries <= 0)
            m_soon.stop();
    });
}

/// Whether it can be done here; does it when that is `really` wanted.
bool StandIn::perform(bool really) const
{
    const QWidget *pane = m_pane();
    if (!pane)
        return false;
    if (QAbstractButton *button = shownButton(*pane, m_target)) {
        if (really) {
            button->setFocus(Qt::ShortcutFocusReason);
            // A menu that opens waits for its end: not while the one that was chosen from is still closing.
            if (opensMenu(*button))
                QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
            else
                button->click();
        }
        return true;
    }
    auto *action = pane->findChild<QAction *>(m_target);
    if (!action || !action->isEnabled() || !action->isVisible() || (!m_gate.isEmpty() && !shownButton(*pane, m_gate)))
        return false;
    if (really)
        action->trigger();
    return true;
}

void StandIn::look()
{
    setEnabled(m_lead || perform(false));
}

void StandIn::run()
{
    if (perform(true) || !m_lead)
        return;
    m_lead();
    if (perform(true))
        return;
    m_tries = tries;
    m_soon.start();
}

}
