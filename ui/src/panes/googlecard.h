#pragma once

#include "sync/states.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;

/// Whom "Continue with Google" asks: what the server offers, or another OpenID provider that is entered here.
class GoogleCard : public Card
{
    Q_OBJECT
public:
    GoogleCard(const Theme &theme, sync::States &states, QWidget *parent = nullptr);

    /// What was entered before.
    void setChosen(const sync::GoogleClient &client);

Q_SIGNALS:
    /// Not set: what the server offers.
    void chosen(const dreamjar::sync::GoogleClient &client);

private:
    void save();
    void showState();

    sync::States &m_states;
    QLabel *m_words;
    QPushButton *m_change;
    QWidget *m_form;
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_secret;
    FieldRow *m_issuerRow;
    FieldRow *m_clientIdRow;
    FieldRow *m_secretRow;
};

}
