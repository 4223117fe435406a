#include "desk/tray.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace dreamjar::ui {

namespace {
constexpr std::chrono::seconds watchEvery{2};
}

Tray::Tray(QWidget &window, std::function<bool()> isThere, QObject *parent)
    : QObject(parent), m_window(window), m_isThere(std::move(isThere)), m_menu(std::make_unique<QMenu>())
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!m_isThere())
            showWindow();
    });
    if (!m_isThere())
        return;
    m_menu->addAction(tr("Show DreamJar"), this, &Tray::showWindow);
    m_menu->addAction(tr("Sync now"), this, &Tray::syncChosen);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &Tray::quitChosen);
    m_icon = new QSystemTrayIcon(Theme::applicationIcon(), this);
    m_icon->setToolTip(QStringLiteral("DreamJar"));
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            showWindow();
    });
    m_icon->show();
}

Tray::~Tray() = default;

bool Tray::takeWindow()
{
    if (!m_icon || !m_isThere())
        return false;
    m_window.hide();
    m_watch.start();
    return true;
}

void Tray::showWindow()
{
    m_watch.stop();
    if (m_window.isMinimized())
        m_window.showNormal();
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

}
