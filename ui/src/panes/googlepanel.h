#pragma once

#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;
class InlineMessage;

/// "Continue with Google" with all that can follow: waiting for the browser, what went wrong, and the one password that
/// links an account. One of its three faces is shown at a time.
class GooglePanel : public QWidget
{
    Q_OBJECT
public:
    GooglePanel(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent = nullptr);

    /// Nobody waits for the browser any more, and nothing is left of an attempt.
    void giveUp();

Q_SIGNALS:
    void signedIn();

private:
    enum class Face { Offer, Waiting, Linking };
    QWidget *makeOffer();
    QWidget *makeWaiting();
    QWidget *makeLinking();
    void showFace(Face face);
    void showOffer();
    void begin();
    void link();
    void finish(const Result<Parent, sync::GoogleRefusal> &answer);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    Face m_face = Face::Offer;
    InlineMessage *m_message;
    QWidget *m_offer;
    QPushButton *m_button;
    QLabel *m_note;
    QWidget *m_waiting;
    QPushButton *m_cancel;
    QWidget *m_linking;
    QLabel *m_linkWords;
    QLineEdit *m_password;
    FieldRow *m_passwordRow;
    QPushButton *m_link;
};

}
