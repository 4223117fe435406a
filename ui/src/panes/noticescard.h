#pragma once

#include "panes/settingscard.h"
#include "ui/notices/giftbell.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QTimeEdit;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Whether and when the desktop tells of new gifts, and whether DreamJar stays for that when its window is closed.
class NoticesCard : public SettingsCard
{
    Q_OBJECT
public:
    NoticesCard(const Theme &theme, const NoticeWish &wish, QWidget *parent = nullptr);

    /// Only where there is a tray to stay in.
    void offerTray(bool stays);

Q_SIGNALS:
    void chosen(const dreamjar::ui::NoticeWish &wish);
    void stayChosen(bool stays);

private:
    NoticeWish shown() const;
    void change();

    QCheckBox *m_on;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QCheckBox *m_stay;
};

}
