#include "guard/lockdown.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

namespace dreamjar::kiosk {

LockDown::LockDown(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool LockDown::isWayOut(QEvent *event) const
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto chords = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool altGr = chords == (Qt::ControlModifier | Qt::AltModifier) || (key->modifiers() & Qt::GroupSwitchModifier);
    if (chords && !(altGr && !key->text().isEmpty() && key->text().at(0).isPrint()))
        return true;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Space:
    case Qt::Key_Shift:
    case Qt::Key_AltGr:
        return false;
    default:
        return key->text().isEmpty() || !key->text().at(0).isPrint();
    }
}

bool LockDown::eventFilter(QObject *watched, QEvent *event)
{
    if (m_released)
        return false;
    switch (static_cast<int>(event->type())) { // not all of the many there are
    case QEvent::ShortcutOverride:
        event->accept(); // nobody's shortcut: it goes on as a key
        return true;
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::WhatsThisClicked:
    case QEvent::EnterWhatsThisMode:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        event->ignore();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return isWayOut(event);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        const auto button = static_cast<QMouseEvent *>(event)->button();
        return button != Qt::LeftButton && button != Qt::NoButton;
    }
    case QEvent::Close:
        if (watched == &m_window || watched->isWindowType()) {
            event->ignore();
            return true;
        }
        return false;
    case QEvent::Show: {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->isWindow() && widget != &m_window)
            QTimer::singleShot(0, widget, &QWidget::hide);
        return false;
    }
    case QEvent::WindowStateChange:
        if (watched == &m_window && !m_window.isFullScreen())
            QTimer::singleShot(0, &m_window, &QWidget::showFullScreen);
        return false;
    default:
        return false;
    }
}

}
