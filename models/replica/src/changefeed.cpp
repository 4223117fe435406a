#include "replica/changefeed.h"

#include <QMetaObject>
#include <QThread>

namespace dreamjar::replica {

Changes &Changes::operator|=(const Changes &other)
{
    everything |= other.everything;
    outbox |= other.outbox;
    gifts |= other.gifts;
    reviews |= other.reviews;
    campaigns |= other.campaigns;
    children |= other.children;
    return *this;
}

void ChangeFeed::publish(const Changes &changes)
{
    if (changes.isEmpty())
        return;
    if (thread() == QThread::currentThread())
        Q_EMIT changed(changes);
    else
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes); }, Qt::QueuedConnection);
}

}
