#pragma once

#include "desk/actionbook.h"
#include "ui/mainwindow.h"

#include <QKeySequence>
#include <QObject>
#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QMenuBar;
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

class StandIn;

/// The menu bar: every action of the program stands in a menu. Fills the book with what the window can do and with
/// stand-ins for what its panes can.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    WindowMenus(MainWindow &window, const Theme &theme, sync::Commands &commands, sync::States &states, ActionBook &book);

    /// For the window's layout, which takes it over.
    QMenuBar *bar() const { return m_bar; }
    /// As high as the bar: what stands in its place until it is made, so that nothing moves when it comes.
    static QWidget *room();

private:
    void fillFile(sync::Commands &commands);
    void fillEdit();
    void fillView();
    void fillJar();
    void fillGifts();
    void fillAccount();
    void fillHelp();
    void makeBar();
    void showSession();
    void lookAtPanes();
    void leavePanes();
    QAction *add(Menu menu, const char *id, const QString &text, const QKeySequence &keys, std::function<void()> act);
    /// `place`: where it may be done, when it cannot where one is.
    StandIn *standIn(Menu menu, const char *target, const QString &text, const QKeySequence &keys = {},
        std::optional<MainWindow::Place> place = {}, const char *gate = "");

    MainWindow &m_window;
    const Theme &m_theme;
    sync::States &m_states;
    ActionBook &m_book;
    QMenuBar *m_bar = nullptr;
    QList<StandIn *> m_standIns;
    QAction *m_signIn = nullptr;
    QAction *m_register = nullptr;
    QAction *m_signOut = nullptr;
};

}
