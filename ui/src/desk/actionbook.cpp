#include "desk/actionbook.h"

#include <QAction>
#include <QCoreApplication>
#include <QSettings>
#include <utility>

namespace dreamjar::ui {

QString menuWord(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&View");
    case Menu::Jar:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&Jar");
    case Menu::Gifts:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&Gifts");
    case Menu::Account:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&Account");
    case Menu::Help:
        return QCoreApplication::translate("dreamjar::ui::Menu", "&Help");
    }
    return {};
}

ActionBook::ActionBook(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

QAction *ActionBook::add(Menu menu, const QString &id, const QString &text, const QKeySequence &standard)
{
    auto *action = new QAction(text, this);
    add(menu, id, action, standard);
    return action;
}

void ActionBook::add(Menu menu, const QString &id, QAction *action, const QKeySequence &standard)
{
    action->setParent(this);
    action->setObjectName(id);
    m_menus[menu].append(action);
    m_standard.insert(action, standard);
    const QVariant kept = m_settings.value(settingOf(*action));
    action->setShortcut(
        kept.isValid() ? QKeySequence::fromString(kept.toString(), QKeySequence::PortableText) : standard);
}

void ActionBook::addSeparator(Menu menu)
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    m_menus[menu].append(line);
}

QList<QAction *> ActionBook::all() const
{
    QList<QAction *> actions;
    for (const Menu menu : allMenus) {
        for (QAction *action : m_menus.value(menu)) {
            if (!action->isSeparator())
                actions.append(action);
        }
    }
    return actions;
}

QString ActionBook::settingOf(const QAction &action) const
{
    return QStringLiteral("keys/") + action.objectName();
}

bool ActionBook::isChanged(const QAction &action) const
{
    return action.shortcut() != standardKeys(action);
}

QAction *ActionBook::holder(const QKeySequence &keys, const QAction *except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (QAction *action : all()) {
        const QKeySequence held = action->shortcut();
        if (action != except && !held.isEmpty()
            && (keys.matches(held) != QKeySequence::NoMatch || held.matches(keys) != QKeySequence::NoMatch))
            return action;
    }
    return nullptr;
}

bool ActionBook::areUsable(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const QKeyCombination first = keys[0];
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const bool held = first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return function || held;
}

void ActionBook::setKeys(QAction &action, const QKeySequence &keys)
{
    if (action.shortcut() == keys)
        return;
    action.setShortcut(keys);
    if (isChanged(action))
        m_settings.setValue(settingOf(action), keys.toString(QKeySequence::PortableText));
    else
        m_settings.remove(settingOf(action));
    Q_EMIT keysChanged();
}

void ActionBook::reset()
{
    m_settings.remove(QStringLiteral("keys"));
    for (QAction *action : all())
        action->setShortcut(standardKeys(*action));
    Q_EMIT keysChanged();
}

void ActionBook::setSuspended(bool suspended, const QString &butNot)
{
    if (suspended == !m_suspended.isEmpty())
        return;
    if (!suspended) {
        for (QAction *action : std::exchange(m_suspended, {}))
            action->setEnabled(true);
        return;
    }
    for (QAction *action : all()) {
        if (action->isEnabled() && action->objectName() != butNot) {
            action->setEnabled(false);
            m_suspended.append(action);
        }
    }
}

}
