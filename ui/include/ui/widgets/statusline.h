#pragma once

#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace dreamjar::ui {

/// How the carrying goes, in words with an icon: "Up to date", "Sending 2…", "Offline, 3 waiting". A click leads to the
/// list of what waits.
class StatusLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setState(const sync::SyncState &state, Instant now);
    /// Only the icon, for a collapsed sidebar.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Icon m_icon = Icon::CheckCircle;
    Tone m_tone = Tone::Muted;
    QString m_detail;
    bool m_compact = false;
};

}
