#pragma once

#include "domain/clock.h"
#include "sync/account.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dreamjar::ui {

class PasswordCard;
class SignInsCard;

/// One's own account: name and address, password, sign-ins, and the way out. Of whoever is signed in.
class MyAccountPane : public QWidget
{
    Q_OBJECT
public:
    MyAccountPane(const Theme &theme, sync::Account &account, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();
    /// See LeaveDialog.
    void leaving(bool begun);

protected:
    void showEvent(QShowEvent *event) override;

private:
    PasswordCard *m_password;
    SignInsCard *m_signIns;
};

}
