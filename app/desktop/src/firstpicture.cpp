#include "firstpicture.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaObject>

namespace dreamjar::desktop {

FirstPicture::FirstPicture(const QWidget &window, QObject *parent) : QObject(parent), m_window(&window)
{
    QCoreApplication::instance()->installEventFilter(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &FirstPicture::seen);
    m_patience.start(std::chrono::milliseconds{250});
}

bool FirstPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->parent()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(watched->parent());
        if (view && watched == view->viewport() && view->model() && view->model()->rowCount() > 0
            && view->window() == m_window) {
            QCoreApplication::instance()->removeEventFilter(this);
            // Queued, so that this very paint event is over.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    Q_EMIT rowsPainted();
                    if (m_patience.isActive()) {
                        m_patience.stop();
                        Q_EMIT seen();
                    }
                },
                Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

}
