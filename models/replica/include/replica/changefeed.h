#pragma once

#include "domain/id.h"

#include <QObject>
#include <QSet>

namespace dreamjar::replica {

/// What a commit touched. `everything` after a first pull, a sign-in or a sign-out: read again whatever is shown.
struct Changes {
    bool everything = false;
    bool outbox = false;
    bool gifts = false;
    bool reviews = false; ///< what is noted about gifts here: marks, receipts, saved filters
    QSet<CampaignId> campaigns;
    QSet<ChildId> children;

    bool isEmpty() const { return !everything && !outbox && !gifts && !reviews && campaigns.isEmpty() && children.isEmpty(); }
    Changes &operator|=(const Changes &other);
};

/// Tells the screens, after the commit and once, what to read again. Lives on the thread that made it; publish() may be
/// called from any thread.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const Changes &changes);

Q_SIGNALS:
    void changed(const dreamjar::replica::Changes &changes);
};

}

Q_DECLARE_METATYPE(dreamjar::replica::Changes)
