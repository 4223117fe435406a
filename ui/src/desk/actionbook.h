#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QAction;
class QSettings;
QT_END_NAMESPACE

namespace dreamjar::ui {

enum class Menu { File, Edit, View, Jar, Gifts, Account, Help };
inline constexpr Menu allMenus[]
    = {Menu::File, Menu::Edit, Menu::View, Menu::Jar, Menu::Gifts, Menu::Account, Menu::Help};
/// With its access key: "&File".
QString menuWord(Menu menu);

/// Every action of the window, by id, in the order of the menus, with its keys: the standard ones, or what the person chose
/// instead. Choices are kept in the settings handed in; an id is the action's object name and never changes.
class ActionBook : public QObject
{
    Q_OBJECT
public:
    explicit ActionBook(QSettings &settings, QObject *parent = nullptr);

    QAction *add(Menu menu, const QString &id, const QString &text, const QKeySequence &standard = {});
    /// The same for an action of a kind of its own. Takes it over.
    void add(Menu menu, const QString &id, QAction *action, const QKeySequence &standard = {});
    void addSeparator(Menu menu);

    QList<QAction *> all() const;
    /// With separators between.
    QList<QAction *> in(Menu menu) const { return m_menus.value(menu); }

    QKeySequence standardKeys(const QAction &action) const { return m_standard.value(&action); }
    bool isChanged(const QAction &action) const;
    /// Whose keys these are, or begin with, or are the beginning of; null when they are free.
    QAction *holder(const QKeySequence &keys, const QAction *except) const;
    /// Keys that a person could not type into a field instead. No keys are fine, too.
    static bool areUsable(const QKeySequence &keys);
    void setKeys(QAction &action, const QKeySequence &keys);
    void reset();

    /// Behind the lock nothing but leaving the program can be done.
    void setSuspended(bool suspended, const QString &butNot);
    bool isSuspended() const { return !m_suspended.isEmpty(); }

Q_SIGNALS:
    void keysChanged();

private:
    QString settingOf(const QAction &action) const;

    QSettings &m_settings;
    QMap<Menu, QList<QAction *>> m_menus;
    QHash<const QAction *, QKeySequence> m_standard;
    QList<QAction *> m_suspended;
};

}
