#pragma once

#include "panes/settingscard.h"
#include "sync/account.h"
#include "sync/states.h"

namespace dreamjar::ui {

/// The way out for good: a copy of everything first, then the deletion, which asks for one's address.
class LeaveCard : public SettingsCard
{
    Q_OBJECT
public:
    LeaveCard(const Theme &theme, sync::Account &account, sync::States &states, QWidget *parent = nullptr);

Q_SIGNALS:
    /// See LeaveDialog.
    void leaving(bool begun);

private:
    void ask();

    const Theme &m_theme;
    sync::Account &m_account;
    sync::States &m_states;
};

}
