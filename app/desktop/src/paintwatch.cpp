#include "paintwatch.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QMetaObject>

namespace dreamjar::desktop {

PaintWatch::PaintWatch(QObject *application) : QObject(application)
{
    application->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->parent()) {
        const auto *view = qobject_cast<const QAbstractItemView *>(watched->parent());
        if (view && watched == view->viewport() && view->model() && view->model()->rowCount() > 0) {
            parent()->removeEventFilter(this);
            // Queued, so that this very paint event is over.
            QMetaObject::invokeMethod(this, &PaintWatch::rowsPainted, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

}
