#include "panes/signinscard.h"

#include "formhelp.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

SignInsCard::SignInsCard(const Theme &theme, sync::Account &account, const Clock &clock, QWidget *parent)
    : SettingsCard(theme, tr("Where you are signed in"), parent), m_theme(theme), m_account(account), m_clock(clock)
{
    setObjectName(QStringLiteral("signInsCard"));
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("signInsMessage"));
    column()->addWidget(m_message);
    m_list = new QVBoxLayout;
    m_list->setSpacing(space::s);
    column()->addLayout(m_list);
    m_others = makeButton(theme, QStringLiteral("endOthersButton"), tr("End all others"));
    connect(m_others, &QPushButton::clicked, this, [this] {
        m_account.endOtherSignIns(this, [this](const Result<bool, Refusal> &answer) { ended(answer); });
    });
    addButton(m_others);
    m_others->hide();
}

void SignInsCard::refresh()
{
    m_account.listSignIns(this, [this](const Result<QList<sync::SignInPlace>, Refusal> &places) {
        if (places)
            showPlaces(*places);
        else if (places.error().reason == Reason::NotFound)
            m_message->setMessage(Tone::Muted, tr("This server is of an older kind and does not tell."));
        else
            m_message->setMessage(Tone::Warn, sentenceFor(places.error()));
    });
}

void SignInsCard::showPlaces(const QList<sync::SignInPlace> &places)
{
    m_message->clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const sync::SignInPlace &place : places)
        m_list->addWidget(makePlace(place));
    m_others->setVisible(
        std::any_of(places.begin(), places.end(), [](const sync::SignInPlace &place) { return !place.here; }));
}

QWidget *SignInsCard::makePlace(const sync::SignInPlace &place)
{
    const QString name = place.here ? tr("This computer") : place.client.isEmpty() ? tr("Another program") : place.client;
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("signInPlace"));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(name, FontRole::BodyStrong));
    names->addWidget(makeLabel(tr("since %1, last used %2")
                                   .arg(words::dateTime(place.begun), words::ago(place.lastUsed, m_clock.now())),
        FontRole::Caption, Tone::Muted));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addLayout(names, 1);
    if (!place.here) {
        QPushButton *end = makeButton(m_theme, QStringLiteral("endSignInButton"), tr("End"));
        end->setAccessibleName(tr("End the sign-in of %1").arg(name));
        connect(end, &QPushButton::clicked, this, [this, id = place.id] {
            m_account.endSignIn(id, this, [this](const Result<bool, Refusal> &answer) { ended(answer); });
        });
        row->addWidget(end);
    }
    return line;
}

void SignInsCard::ended(const Result<bool, Refusal> &answer)
{
    if (answer || answer.error().reason == Reason::NotFound) // over by itself meanwhile
        refresh();
    else
        m_message->setMessage(Tone::Bad, sentenceFor(answer.error()));
}

}
