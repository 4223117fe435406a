#pragma once

#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;
class FormErrors;
class GooglePanel;
class InlineMessage;
class KnownAccounts;
class PageScaffold;

/// Signing in and opening an account: one form with two faces, so that what was typed on one is there on the other. "submitButton"
/// does what the face says, "faceButton" turns to the other one.
class AccountPane : public QWidget
{
    Q_OBJECT
public:
    enum class Face { SignIn, Register };

    AccountPane(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent = nullptr);

    void setFace(Face face);
    Face face() const { return m_face; }
    /// Why somebody who wanted something else is here: "Your jars are waiting for you."
    void setInvitation(const QString &sentence);
    /// Whose password is wanted.
    void setAddress(const QString &email);
    /// Nothing typed by the last person is left.
    void clear();

Q_SIGNALS:
    void signedIn();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void continueAs(const Parent &account);
    void submit();
    void finish(const Result<Parent, Refusal> &answer);
    void setBusy(bool busy);
    void tellKeeping();

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    Face m_face = Face::SignIn;
    bool m_busy = false;
    QString m_invitation;

    PageScaffold *m_page;
    InlineMessage *m_message;
    InlineMessage *m_keeping;
    FormErrors *m_errors;
    QLineEdit *m_username;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QLineEdit *m_password;
    FieldRow *m_usernameRow;
    FieldRow *m_firstNameRow;
    FieldRow *m_lastNameRow;
    FieldRow *m_emailRow;
    FieldRow *m_passwordRow;
    QCheckBox *m_show;
    QPushButton *m_submit;
    GooglePanel *m_google;
    KnownAccounts *m_known;
    QLabel *m_otherWords;
    QPushButton *m_other;
};

}
