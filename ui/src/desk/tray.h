#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
class QSystemTrayIcon;
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// The program's icon in the tray, where the desktop has one. A window may be closed into it; when the tray goes away the
/// window comes back, so that there is never a program that nobody sees.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// `isThere` says whether there is a tray now.
    Tray(QWidget &window, std::function<bool()> isThere, QObject *parent = nullptr);
    ~Tray() override;

    bool isThere() const { return m_isThere(); }
    /// Hides the window, if that leaves something to be seen; false: it must really close.
    bool takeWindow();
    void showWindow();

Q_SIGNALS:
    void syncChosen();
    void quitChosen();

private:
    QWidget &m_window;
    std::function<bool()> m_isThere;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    QTimer m_watch;
};

}
