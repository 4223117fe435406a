#include "googlepanel.h"

#include "formhelp.h"
#include "ui/errortext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(space::xs);
    return column;
}

}

GooglePanel::GooglePanel(const Theme &theme, sync::Commands &commands, sync::States &states, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states)
{
    setObjectName(QStringLiteral("googlePanel"));
    QVBoxLayout *column = columnOf(this);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("googleMessage"));
    connect(m_message, &InlineMessage::actionTriggered, this, &GooglePanel::begin);
    column->addWidget(m_message);
    for (QWidget *face : {makeOffer(), makeWaiting(), makeLinking()})
        column->addWidget(face);
    connect(&m_states, &sync::States::serverChanged, this, &GooglePanel::showOffer);
    showOffer();
    showFace(Face::Offer);
}

QWidget *GooglePanel::makeOffer()
{
    m_offer = new QWidget;
    QVBoxLayout *column = columnOf(m_offer);
    m_button = makeButton(
        m_theme, QStringLiteral("googleButton"), tr("Continue with Google"), Variant::Normal, Icon::External);
    connect(m_button, &QPushButton::clicked, this, &GooglePanel::begin);
    m_note = makeSentence({});
    m_note->setObjectName(QStringLiteral("googleNote"));
    column->addWidget(m_button);
    column->addWidget(m_note);
    return m_offer;
}

QWidget *GooglePanel::makeWaiting()
{
    m_waiting = new QWidget;
    QVBoxLayout *column = columnOf(m_waiting);
    QLabel *words = makeSentence(
        tr("Your browser has opened. Sign in there, then come back here: DreamJar goes on by itself."), Tone::Normal);
    words->setObjectName(QStringLiteral("googleWaitingLabel"));
    m_cancel = makeButton(m_theme, QStringLiteral("googleCancelButton"), tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel signing in with Google"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_commands.cancelGoogle(); });
    column->addWidget(words);
    column->addWidget(m_cancel, 0, Qt::AlignLeading);
    return m_waiting;
}

QWidget *GooglePanel::makeLinking()
{
    m_linking = new QWidget;
    QVBoxLayout *column = columnOf(m_linking);
    m_linkWords = makeSentence({}, Tone::Normal);
    m_linkWords->setObjectName(QStringLiteral("linkWords"));
    m_password = makeLine(QStringLiteral("linkPasswordEdit"), tr("Password of your DreamJar account"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_passwordRow = new FieldRow(m_theme, tr("Password of your DreamJar account"), m_password);
    connect(m_password, &QLineEdit::returnPressed, this, &GooglePanel::link);
    connect(m_passwordRow, &FieldRow::edited, m_passwordRow, &FieldRow::clearError);
    m_link = makeButton(m_theme, QStringLiteral("linkButton"), tr("Link and sign in"));
    connect(m_link, &QPushButton::clicked, this, &GooglePanel::link);
    QPushButton *cancel = makeButton(m_theme, QStringLiteral("linkCancelButton"), tr("Cancel"), Variant::Quiet);
    cancel->setAccessibleName(tr("Do not link the accounts"));
    connect(cancel, &QPushButton::clicked, this, &GooglePanel::giveUp);
    auto *row = new QHBoxLayout;
    row->addWidget(m_link);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addWidget(m_linkWords);
    column->addWidget(m_passwordRow);
    column->addLayout(row);
    return m_linking;
}

void GooglePanel::showFace(Face face)
{
    m_face = face;
    m_offer->setVisible(face == Face::Offer);
    m_waiting->setVisible(face == Face::Waiting);
    m_linking->setVisible(face == Face::Linking);
}

void GooglePanel::showOffer()
{
    const sync::ServerState &server = m_states.server();
    const bool heardOf = server.plain || !server.name.isEmpty();
    QString why;
    if (server.plain)
        why = tr("This server is of an older kind that cannot sign in with Google from here. Your password works.");
    else if (!server.google.isSet() && heardOf)
        why = tr("This server is not set up for signing in with Google. Your password works.");
    else if (!heardOf)
        why = tr("The server has not answered yet.");
    m_button->setEnabled(why.isEmpty());
    m_button->setAccessibleDescription(why);
    m_note->setText(why);
    m_note->setVisible(!why.isEmpty());
}

void GooglePanel::begin()
{
    if (m_face != Face::Offer || !m_button->isEnabled())
        return;
    m_message->clear();
    showFace(Face::Waiting);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_commands.signInWithGoogle(
        this, [this](const Result<Parent, sync::GoogleRefusal> &answer) { finish(answer); });
}

void GooglePanel::link()
{
    if (m_password->text().isEmpty()) {
        m_passwordRow->setError(sentenceFor(Violation{Field::Password, Rule::Required, 0, {}, {}}));
        return;
    }
    if (!m_link->isEnabled())
        return;
    m_link->setEnabled(false);
    m_message->clear();
    m_commands.linkWithPassword(m_password->text(), this,
        [this](const Result<Parent, sync::GoogleRefusal> &answer) { finish(answer); });
}

void GooglePanel::finish(const Result<Parent, sync::GoogleRefusal> &answer)
{
    using Kind = sync::GoogleRefusal::Kind;
    m_link->setEnabled(true);
    // The person is at the browser: the task bar calls them back.
    QApplication::alert(window());
    if (answer) {
        showFace(Face::Offer); // nobody is waited for any more
        giveUp();
        Q_EMIT signedIn();
        return;
    }
    const sync::GoogleRefusal &why = answer.error();
    if (why.kind == Kind::PasswordNeeded) {
        m_linkWords->setText(tr("There is already an account with %1. Enter its password once, and from then on Google "
                                "is enough.")
                                 .arg(why.email));
        showFace(Face::Linking);
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool wrongPassword
        = m_face == Face::Linking && why.kind == Kind::Other && why.refusal.reason == Reason::WrongCredentials;
    if (wrongPassword) {
        m_passwordRow->setError(tr("This is not the password of that account. Please try again."));
        m_password->setFocus(Qt::OtherFocusReason);
        m_password->selectAll();
        return;
    }
    if (m_face == Face::Linking && why.kind == Kind::Other) {
        m_message->setMessage(Tone::Bad, sentenceFor(why.refusal));
        return;
    }
    showFace(Face::Offer);
    if (why.kind == Kind::Cancelled)
        return;
    m_message->setMessage(Tone::Bad, sentenceFor(why), tr("Try again"));
}

void GooglePanel::giveUp()
{
    if (m_face == Face::Waiting)
        m_commands.cancelGoogle();
    m_message->clear();
    m_password->clear();
    m_passwordRow->clearError();
    showFace(Face::Offer);
}

}
