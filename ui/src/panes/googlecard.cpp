#include "googlecard.h"

#include "domain/secureurl.h"
#include "formhelp.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dreamjar::ui {

GoogleCard::GoogleCard(const Theme &theme, sync::States &states, QWidget *parent) : Card(theme, parent), m_states(states)
{
    setObjectName(QStringLiteral("googleCard"));
    column()->setContentsMargins(space::l, space::m, space::l, space::l);
    column()->setSpacing(space::s);
    column()->addWidget(makeLabel(tr("Sign-in with Google"), FontRole::CardTitle));
    m_words = makeSentence({});
    m_words->setObjectName(QStringLiteral("googleWords"));
    column()->addWidget(m_words);
    m_change = makeButton(theme, QStringLiteral("googleChangeButton"), tr("Use another provider"));
    column()->addWidget(m_change, 0, Qt::AlignLeading);

    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(space::s);
    m_issuer = makeLine(QStringLiteral("googleIssuerEdit"), tr("Provider"), QStringLiteral("https://accounts.google.com"));
    m_issuerRow = new FieldRow(theme, tr("Provider"), m_issuer);
    m_issuerRow->setHint(tr("The address of Google or of any other OpenID provider that your server knows."));
    m_clientId = makeLine(QStringLiteral("googleClientIdEdit"), tr("Client ID"));
    m_clientIdRow = new FieldRow(theme, tr("Client ID"), m_clientId);
    m_secret = makeLine(QStringLiteral("googleClientSecretEdit"), tr("Client secret"));
    m_secretRow = new FieldRow(theme, tr("Client secret"), m_secret);
    m_secretRow->setOptional(true);
    m_secretRow->setHint(tr("Google gives one to desktop programs, too. It protects nothing and is kept in the settings."));
    for (FieldRow *row : {m_issuerRow, m_clientIdRow, m_secretRow}) {
        connect(row, &FieldRow::edited, row, &FieldRow::clearError);
        form->addWidget(row);
    }
    QPushButton *save = makeButton(theme, QStringLiteral("googleSaveButton"), tr("Save the provider"));
    QPushButton *reset
        = makeButton(theme, QStringLiteral("googleResetButton"), tr("Use what the server offers"), Variant::Quiet);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(reset);
    row->addStretch(1);
    form->addLayout(row);
    column()->addWidget(m_form);
    m_form->hide();

    connect(m_change, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_change->hide();
        m_issuer->setFocus(Qt::OtherFocusReason);
    });
    connect(save, &QPushButton::clicked, this, &GoogleCard::save);
    connect(reset, &QPushButton::clicked, this, [this] {
        setChosen({});
        Q_EMIT chosen({});
    });
    connect(&m_states, &sync::States::serverChanged, this, &GoogleCard::showState);
    showState();
}

void GoogleCard::setChosen(const sync::GoogleClient &client)
{
    m_issuer->setText(client.issuer);
    m_clientId->setText(client.clientId);
    m_secret->setText(client.clientSecret);
    for (FieldRow *row : {m_issuerRow, m_clientIdRow, m_secretRow})
        row->clearError();
    m_form->hide();
    m_change->show();
}

void GoogleCard::save()
{
    const sync::GoogleClient client{
        m_issuer->text().trimmed().isEmpty() ? m_issuer->placeholderText() : m_issuer->text().trimmed(),
        m_clientId->text().trimmed(), m_secret->text().trimmed()};
    if (!isSecureUrl(QUrl{client.issuer, QUrl::StrictMode}))
        m_issuerRow->setError(tr("Please enter an address that begins with https://."));
    if (client.clientId.isEmpty())
        m_clientIdRow->setError(tr("Please enter the client ID that the provider gave."));
    if (m_issuerRow->hasError() || m_clientIdRow->hasError())
        return;
    setChosen(client);
    Q_EMIT chosen(client);
}

void GoogleCard::showState()
{
    const sync::ServerState &server = m_states.server();
    if (server.plain)
        m_words->setText(tr("This server is of an older kind and cannot sign in with Google from here."));
    else if (server.google.isSet())
        m_words->setText(tr("\"Continue with Google\" asks %1.").arg(QUrl{server.google.issuer}.host()));
    else
        m_words->setText(tr("This server is not set up for signing in with Google."));
    if (server.embedded)
        m_words->setText(m_words->text() + u' '
            + tr("DreamJar's own server on this computer learns of a change when DreamJar is started again."));
}

}
