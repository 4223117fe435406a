#include "lock/absence.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>
#include <iterator>

namespace dreamjar::ui {

Absence::Absence(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Absence::noticed);
}

void Absence::setPatience(std::chrono::milliseconds patience)
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_quiet.stop();
    if (patience <= std::chrono::milliseconds{0})
        return;
    QCoreApplication::instance()->installEventFilter(this);
    m_quiet.start(patience);
}

bool Absence::eventFilter(QObject *, QEvent *event)
{
    constexpr QEvent::Type touches[] = {QEvent::KeyPress, QEvent::MouseButtonPress, QEvent::MouseMove, QEvent::Wheel,
        QEvent::TouchBegin};
    if (std::find(std::begin(touches), std::end(touches), event->type()) != std::end(touches))
        m_quiet.start();
    return false;
}

}
