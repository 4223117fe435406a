#pragma once

#include "domain/clock.h"
#include "domain/id.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/states.h"

#include <QObject>
#include <QTime>
#include <QTimer>
#include <QTimeZone>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftNews;
}

namespace dreamjar::ui {

class NoticeBoard;

/// When a parent wants to hear of gifts.
struct NoticeWish {
    bool on = true;
    bool quietHours = false;
    QTime quietFrom{21, 0};
    QTime quietUntil{8, 0};

    /// Whether a notice may be put up at this time of day. Quiet hours may go over midnight.
    bool allows(QTime time) const;
    friend bool operator==(const NoticeWish &, const NoticeWish &) = default;
};

namespace remembered {
NoticeWish noticeWish(const QSettings &settings);
void keepNoticeWish(QSettings &settings, const NoticeWish &wish);
}

/// Tells of new gifts: one notice for all that came in a batch, and at most one a minute. What comes in quiet hours waits
/// for their end; what comes while notices are off is not told later. The names on a notice are those that strangers may
/// see: it hangs where anybody can read it.
class GiftBell : public QObject
{
    Q_OBJECT
public:
    /// Everything handed over must outlive it.
    GiftBell(const items::Source &source, sync::States &states, NoticeBoard &board, const Clock &clock, QSettings &settings,
        const QTimeZone &zone = QTimeZone::systemTimeZone(), QObject *parent = nullptr);

    /// What waits for its time is told if that has come. Comes by itself, too.
    void look();

Q_SIGNALS:
    /// The person pressed a notice about a gift to this jar.
    void jarChosen(dreamjar::CampaignId jar);

private:
    void watch();
    void hear(const QList<replica::GiftRow> &gifts);
    void post();

    sync::States &m_states;
    NoticeBoard &m_board;
    const Clock &m_clock;
    QSettings &m_settings;
    const QTimeZone m_zone;
    items::GiftNews *m_news;
    ParentId m_owner;
    QList<replica::GiftRow> m_waiting; ///< newest first
    Instant m_lastPosted;
    CampaignId m_told; ///< the jar of the notice that hangs there
    QTimer m_later;
};

}
