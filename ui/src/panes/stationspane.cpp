#include "ui/panes/stationspane.h"

#include "domain/stationcode.h"
#include "formhelp.h"
#include "stationform.h"
#include "ui/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/qrpicture.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace dreamjar::ui {

StationsPane::StationsPane(const Theme &theme, const items::Source &source, sync::Stations &stations,
    sync::States &states, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_stations(stations), m_states(states), m_clock(clock)
{
    setObjectName(QStringLiteral("stationsPane"));
    build(source);
    refresh();
}

void StationsPane::build(const items::Source &source)
{
    m_pages = new QStackedLayout(this);
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("Donation stations"));
    m_page->setSubtitle(tr("Screens that take gifts for your jars where people are."));
    m_page->setBack(tr("Back to the settings"));
    m_page->setContentWidth(720);
    connect(m_page, &PageScaffold::backRequested, this, &StationsPane::backRequested);
    QPushButton *add
        = makeButton(m_theme, QStringLiteral("newStationButton"), tr("New station"), Variant::Primary, Icon::Plus);
    const auto startForm = [this] {
        const auto &parent = m_states.account().parent;
        m_form->start(parent ? parent->id : ParentId{});
        m_pages->setCurrentWidget(m_form);
    };
    connect(add, &QPushButton::clicked, this, startForm);
    m_page->addAction(add);

    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("stationsMessage"));
    m_message->setDismissible(true);
    connect(m_message, &InlineMessage::actionTriggered, this, &StationsPane::refresh);
    m_code = new QWidget;
    m_code->setObjectName(QStringLiteral("stationCode"));
    m_codeColumn = new QVBoxLayout(m_code);
    m_codeColumn->setContentsMargins({});
    m_code->hide();
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("stationsEmpty"));
    m_empty->setWords(tr("No station yet"),
        tr("Any computer with a touch screen becomes one: make a station here, and type its code there."), tr("New station"),
        Icon::Plus);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, startForm);
    auto *cards = new QWidget;
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(space::m);
    for (QWidget *part : {static_cast<QWidget *>(m_message), m_code, static_cast<QWidget *>(m_empty), cards})
        m_page->column()->addWidget(part);
    m_page->column()->addStretch(1);

    m_form = new StationForm(m_theme, source);
    connect(m_form, &StationForm::cancelled, this, [this] { m_pages->setCurrentWidget(m_page); });
    connect(m_form, &StationForm::submitted, this, &StationsPane::make);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_form);
}

void StationsPane::refresh()
{
    m_stations.listStations(this, [this](const Result<QList<Station>, Refusal> &answer) {
        if (answer) {
            m_message->clear();
            showStations(*answer);
        } else {
            m_message->setMessage(Tone::Warn, sentenceFor(answer.error()), tr("Try again"));
        }
    });
}

void StationsPane::showStations(const QList<Station> &stations)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Station &station : stations)
        m_cards->addWidget(cardFor(station));
    m_empty->setVisible(stations.isEmpty());
}

QWidget *StationsPane::cardFor(const Station &station)
{
    auto *card = new Card(m_theme);
    card->setObjectName(QStringLiteral("station_%1").arg(station.id.value()));
    auto *head = new QHBoxLayout;
    QLabel *name = makeLabel(station.profile.name, FontRole::CardTitle);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    const bool waits = !station.activated;
    head->addWidget(new Chip(m_theme,
        station.revoked ? stateChip(Tone::Bad, tr("Stopped"))
            : waits     ? stateChip(Tone::Warn, tr("Waits for its code"))
                        : stateChip(Tone::Good, tr("In use"))));
    card->column()->addLayout(head);
    QString words = words::jars(static_cast<int>(station.profile.jars.size()));
    if (station.lastSeen)
        words += QStringLiteral(" · ") + tr("last heard of %1").arg(words::ago(*station.lastSeen, m_clock.now()));
    card->column()->addWidget(makeSentence(words));
    if (station.revoked)
        return card;
    auto *row = new QHBoxLayout;
    QPushButton *renew = makeButton(m_theme, QStringLiteral("renewStation_%1").arg(station.id.value()),
        waits ? tr("Another code") : tr("Set up anew"), Variant::Normal, Icon::Retry);
    connect(renew, &QPushButton::clicked, this, [this, station] { this->renew(station); });
    QPushButton *stop = makeButton(m_theme, QStringLiteral("stopStation_%1").arg(station.id.value()), tr("Stop for good"),
        Variant::Quiet, Icon::Close);
    connect(stop, &QPushButton::clicked, this, [this, station] { revoke(station); });
    row->addWidget(renew);
    row->addWidget(stop);
    row->addStretch(1);
    card->column()->addLayout(row);
    return card;
}

void StationsPane::showCode(const StationWithCode &made)
{
    while (QLayoutItem *item = m_codeColumn->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *card = new Card(m_theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *picture = new QrPicture;
    picture->setObjectName(QStringLiteral("stationCodePicture"));
    picture->setAccessibleName(tr("The code as a QR code"));
    const sync::ServerState &from = m_states.server();
    // One inside this computer is out of every station's reach.
    const StationCode whole{made.code, from.embedded ? QUrl{} : from.url};
    picture->setText(whole.text());
    picture->setSide(160);
    auto *words = new QVBoxLayout;
    words->addWidget(makeLabel(tr("The code of “%1”").arg(made.station.profile.name), FontRole::CardTitle));
    QLabel *code = makeLabel(made.code, FontRole::Heading, Tone::Primary);
    code->setObjectName(QStringLiteral("stationCodeText"));
    code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(code);
    if (!whole.server.isEmpty()) {
        QLabel *server = makeLabel(whole.text().mid(made.code.size()), FontRole::CardTitle, Tone::Primary);
        server->setObjectName(QStringLiteral("stationCodeServer"));
        server->setWordWrap(true);
        server->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(server);
    }
    words->addWidget(makeSentence(tr("Type or scan it at the station within seven days. It works once, and it is shown only now.")));
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(picture);
    card->column()->addLayout(row);
    m_codeColumn->addWidget(card);
    m_code->show();
    m_pages->setCurrentWidget(m_page);
}

void StationsPane::make(const StationProfile &profile)
{
    m_stations.makeStation(profile, this, [this](const Result<StationWithCode, Refusal> &made) {
        if (!made) {
            m_form->complain(made.error());
            return;
        }
        showCode(*made);
        refresh();
    });
}

void StationsPane::renew(const Station &station)
{
    const auto ask = [this, id = station.id] {
        m_stations.renewStation(id, this, [this](const Result<StationWithCode, Refusal> &made) {
            if (made)
                showCode(*made);
            else
                complain(made.error());
        });
    };
    if (!station.activated) {
        ask();
        return;
    }
    askFirst(m_theme, this, tr("Set “%1” up anew?").arg(station.profile.name),
        tr("When the new code is used, the machine that was set up before is locked out. What was given there is kept there."),
        tr("Show a new code"), ask);
}

void StationsPane::revoke(const Station &station)
{
    askFirst(m_theme, this, tr("Stop “%1” for good?").arg(station.profile.name),
        tr("It takes no more gifts and cannot send what waits there. Gifts that have arrived stay."), tr("Stop for good"),
        [this, id = station.id] {
            m_stations.revokeStation(id, this, [this](const Result<bool, Refusal> &done) {
                if (done)
                    refresh();
                else
                    complain(done.error());
            });
        });
}

void StationsPane::complain(const Refusal &why)
{
    m_message->setMessage(Tone::Bad, sentenceFor(why));
}

}
