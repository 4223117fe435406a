#pragma once

#include "screens/screen.h"
#include "station/desk.h"

namespace dreamjar::kiosk {

/// The station takes no gifts now, and says so: asleep, full, not set up.
class NoticeScreen : public Screen
{
    Q_OBJECT
public:
    NoticeScreen(const Look &look, station::Readiness why);
    /// It did not come up well several times.
    static NoticeScreen *afterCrashes(const Look &look);

Q_SIGNALS:
    void tryAgainChosen();

private:
    NoticeScreen(const Look &look, const QString &name, const QString &title, const QString &sentence);
};

/// Nothing can be touched while somebody wipes the screen; a long press ends it early.
class CleaningScreen : public QWidget
{
    Q_OBJECT
public:
    explicit CleaningScreen(const Look &look);

    static constexpr int seconds = 30;

Q_SIGNALS:
    void finished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Look m_look;
    int m_left = seconds;
    int m_tick = 0;
    int m_press = 0;
};

}
