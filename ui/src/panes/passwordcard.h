#pragma once

#include "panes/settingscard.h"
#include "sync/account.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;
class FormErrors;
class InlineMessage;

/// Another password, or the first one of an account that was opened with another provider.
class PasswordCard : public SettingsCard
{
    Q_OBJECT
public:
    PasswordCard(const Theme &theme, sync::Account &account, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// All other sign-ins have ended.
    void changed();

private:
    void showKind(bool hasPassword);
    void save();

    sync::Account &m_account;
    bool m_hasPassword = true;
    QLabel *m_words;
    InlineMessage *m_message;
    FormErrors *m_errors;
    QLineEdit *m_current;
    QLineEdit *m_fresh;
    FieldRow *m_currentRow;
    QCheckBox *m_show;
    QPushButton *m_save;
};

}
