#pragma once

#include "panes/settingscard.h"
#include "sync/account.h"
#include "sync/states.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FormErrors;
class InlineMessage;

/// Name and address of whoever is signed in.
class ProfileCard : public SettingsCard
{
    Q_OBJECT
public:
    ProfileCard(const Theme &theme, sync::Account &account, sync::States &states, QWidget *parent = nullptr);

private:
    void fill();
    void save();
    ParentChange typed() const;

    sync::Account &m_account;
    sync::States &m_states;
    Parent m_shown;
    InlineMessage *m_message;
    FormErrors *m_errors;
    QLineEdit *m_username;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QPushButton *m_save;
};

}
