#include "panes/leavecard.h"

#include "formhelp.h"
#include "panes/leavedialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

LeaveCard::LeaveCard(const Theme &theme, sync::Account &account, sync::States &states, QWidget *parent)
    : SettingsCard(theme, tr("Leave DreamJar"), parent), m_theme(theme), m_account(account), m_states(states)
{
    setObjectName(QStringLiteral("leaveCard"));
    column()->addWidget(makeSentence(tr("Deletes your account, your children and your jars with the gifts in them. What you gave "
                                        "to others stays in their jars, without your name.")));
    QPushButton *leave = makeButton(theme, QStringLiteral("deleteAccountButton"), tr("Delete your account…"));
    connect(leave, &QPushButton::clicked, this, &LeaveCard::ask);
    addButton(leave);
}

void LeaveCard::ask()
{
    if (!m_states.account().parent)
        return;
    auto *dialog = new LeaveDialog(m_theme, m_account, m_states.account().parent->email, this);
    connect(dialog, &LeaveDialog::leaving, this, &LeaveCard::leaving);
    dialog->open();
}

}
