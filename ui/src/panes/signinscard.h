#pragma once

#include "domain/clock.h"
#include "panes/settingscard.h"
#include "sync/account.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// Where one is signed in; each sign-in can be ended from here.
class SignInsCard : public SettingsCard
{
    Q_OBJECT
public:
    SignInsCard(const Theme &theme, sync::Account &account, const Clock &clock, QWidget *parent = nullptr);

    void refresh();

private:
    void showPlaces(const QList<sync::SignInPlace> &places);
    QWidget *makePlace(const sync::SignInPlace &place);
    void ended(const Result<bool, Refusal> &answer);

    const Theme &m_theme;
    sync::Account &m_account;
    const Clock &m_clock;
    InlineMessage *m_message;
    QVBoxLayout *m_list;
    QPushButton *m_others;
};

}
