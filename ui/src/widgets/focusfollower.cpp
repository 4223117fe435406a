#include "focusfollower.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

namespace dreamjar::ui {

FocusFollower::FocusFollower(QScrollArea &area) : QObject(&area), m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusFollower::follow(QWidget *now)
{
    if (!now || !m_area.widget() || !m_area.widget()->isAncestorOf(now))
        return;
    if (QGuiApplication::mouseButtons() == Qt::NoButton) {
        m_area.ensureWidgetVisible(now, 0, space::l);
    } else if (!qobject_cast<QAbstractButton *>(now)) { // a button that could be hit is seen well enough
        m_pressed = now;
        qApp->installEventFilter(this);
    }
}

bool FocusFollower::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            if (m_pressed && m_pressed->hasFocus())
                m_area.ensureWidgetVisible(m_pressed, 0, space::l);
        });
    }
    return QObject::eventFilter(watched, event);
}

}
