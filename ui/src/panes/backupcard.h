#pragma once

#include "domain/clock.h"
#include "ui/backupdesk.h"
#include "panes/settingscard.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// Copies of the data: when the last one was made by itself, another one to a place of one's choice, and the way back.
class BackupCard : public SettingsCard
{
    Q_OBJECT
public:
    BackupCard(const Theme &theme, BackupDesk &desk, const Clock &clock, QWidget *parent = nullptr);

    /// Without asking where.
    void copyTo(const QString &folder);
    void copyDailyTo(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askForFolder(const QString &name, const QString &title, void (BackupCard::*chosen)(const QString &));
    void askWhich();
    void showLast();
    void showPlace();

    const Theme &m_theme;
    BackupDesk &m_desk;
    const Clock &m_clock;
    QLabel *m_last;
    QLabel *m_place;
    QPushButton *m_copy;
    QPushButton *m_placeChoice;
    QPushButton *m_noPlace;
    InlineMessage *m_message;
};

}
