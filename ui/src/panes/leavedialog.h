#pragma once

#include "sync/account.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class InlineMessage;

/// Asks before an account is deleted: offers a copy of everything, and wants the account's address typed.
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    LeaveDialog(const Theme &theme, sync::Account &account, const QString &email, QWidget *parent);

    /// One ZIP with everything; the dialog for the file's name leads here.
    void saveCopy(const QString &path);

Q_SIGNALS:
    /// The deletion begins; or, with false, it failed and everything is as it was. When it is done nobody is signed in.
    void leaving(bool begun);

private:
    void chooseFile();
    void lookAtAddress();
    void leave();

    sync::Account &m_account;
    const QString m_email;
    InlineMessage *m_message;
    QLineEdit *m_address;
    QPushButton *m_copy;
    QPushButton *m_leave;
};

}
