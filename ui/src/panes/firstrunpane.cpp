#include "ui/panes/firstrunpane.h"

#include "domain/text.h"
#include "formhelp.h"
#include "ui/widgets/card.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pictures.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {

constexpr int roomForJar = 640; // the words go before the drawing

bool isNearby(const QString &host)
{
    return host == u"localhost" || host.endsWith(u".local") || host.startsWith(u"127.") || host.startsWith(u"192.168.")
        || host.startsWith(u"10.") || host == u"::1";
}

}

FirstRunPane::FirstRunPane(const Theme &theme, ServerProbe probe, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_probe(std::move(probe))
{
    setObjectName(QStringLiteral("firstRunPane"));
    setWindowTitle(tr("Welcome to DreamJar"));
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(makeChoice());
    m_pages->addWidget(makeConnect());
}

QWidget *FirstRunPane::makeChoice()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::xs);
    column->addStretch(2);

    auto *jar = new JarWidget(m_theme);
    jar->setFixedSize(104, 130);
    jar->setDecorative(true);
    jar->setFill(Percentage::tenths(620), Percentage::tenths(120));
    column->addWidget(jar, 0, Qt::AlignHCenter);
    m_jar = jar;
    column->addSpacing(space::s);
    column->addWidget(makeLabel(tr("Welcome to DreamJar"), FontRole::Display), 0, Qt::AlignHCenter);
    column->addWidget(
        makeLabel(tr("A jar for a child's dream, filled by the people who care."), FontRole::Lead, Tone::Muted), 0,
        Qt::AlignHCenter);
    column->addSpacing(space::l);

    m_problem = new InlineMessage(m_theme);
    m_problem->setObjectName(QStringLiteral("firstRunProblem"));
    m_problem->setMaximumWidth(960);
    column->addWidget(m_problem, 0, Qt::AlignHCenter);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addStretch(1);
    const auto add = [&](const QString &name, Icon icon, const QString &title, const QString &sentence, auto chosen) {
        auto *card = new Card(m_theme);
        card->setObjectName(name);
        card->setAccessibleName(title);
        card->setAccessibleDescription(sentence);
        card->setClickable(true);
        card->setMinimumWidth(220);
        card->setMaximumWidth(304);
        QVBoxLayout *inside = card->column();
        inside->setContentsMargins(space::l, space::l, space::l, space::l);
        inside->setSpacing(space::xs);
        inside->addWidget(new IconLabel(m_theme, icon, Token::Primary, 32), 0, Qt::AlignLeading);
        inside->addSpacing(space::xxs);
        QLabel *heading = makeSentence(title, Tone::Normal, FontRole::CardTitle);
        inside->addWidget(heading);
        inside->addWidget(makeSentence(sentence));
        inside->addStretch(1);
        connect(card, &Card::activated, this, chosen);
        row->addWidget(card, 10);
        m_cards << card;
    };
    add(QStringLiteral("setUpHereCard"), Icon::Computer, tr("Set up DreamJar on this computer"),
        tr("Everything stays on this computer. Nothing else is needed, and you can start right away."),
        &FirstRunPane::setUpHereChosen);
    add(QStringLiteral("connectCard"), Icon::Server, tr("Connect to a DreamJar server"),
        tr("Somebody runs a server for your family, school or club and gave you its address."), [this] {
            m_pages->setCurrentIndex(1);
            m_url->setFocus();
        });
    add(QStringLiteral("sampleDataCard"), Icon::Sparkle, tr("Look around with sample data"),
        tr("See what it looks like when jars fill. Made-up families only; nothing you do there is kept elsewhere."),
        &FirstRunPane::sampleDataChosen);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(space::s);
    auto *restore = makeButton(m_theme, QStringLiteral("firstRunRestore"), tr("I have a copy of my data…"), Variant::Quiet);
    connect(restore, &QPushButton::clicked, this, &FirstRunPane::askForCopy);
    column->addWidget(restore, 0, Qt::AlignHCenter);
    m_cards << restore;
    column->addStretch(3);
    return page;
}

QWidget *FirstRunPane::makeConnect()
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(2);
    auto *card = new Card(m_theme);
    card->setFixedWidth(560);
    QVBoxLayout *column = card->column();
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeSentence(tr("Connect to a DreamJar server"), Tone::Normal, FontRole::Heading));
    column->addWidget(
        makeSentence(tr("Enter the address that you were given. We look who answers there before anything is sent.")));

    m_url = makeLine(
        QStringLiteral("serverUrlEdit"), tr("Address of the server"), QStringLiteral("https://dreamjar.example.org"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_check = makeButton(m_theme, QStringLiteral("checkServerButton"), tr("Check"), Variant::Normal, Icon::Search);
    m_urlRow = new FieldRow(m_theme, tr("Address of the server"), m_url);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_urlRow, 1);
    // Beside the field, not beside its label or its sentence.
    auto *beside = new QVBoxLayout;
    beside->setContentsMargins(0, m_urlRow->sizeHint().height() - m_url->sizeHint().height(), 0, 0);
    beside->addWidget(m_check);
    beside->addStretch(1);
    row->addLayout(beside);
    column->addLayout(row);
    m_found = new InlineMessage(m_theme);
    m_found->setObjectName(QStringLiteral("serverFoundMessage"));
    column->addWidget(m_found);

    auto *buttons = new QHBoxLayout;
    QPushButton *back
        = makeButton(m_theme, QStringLiteral("firstRunBackButton"), tr("Back"), Variant::Quiet, Icon::Back);
    m_connect = makeButton(m_theme, QStringLiteral("connectButton"), tr("Connect"), Variant::Primary);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_connect);
    column->addLayout(buttons);
    // By stretches: an aligned widget would not grow with the sentence below the field.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_check, &QPushButton::clicked, this, [this] { check(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_url, &QLineEdit::returnPressed, this, [this] { check(true); });
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        ++m_question; // an answer about another address is no answer
        m_urlRow->clearError();
        m_found->clear();
        m_check->setEnabled(true);
        m_connect->setEnabled(true);
    });
    return page;
}

void FirstRunPane::askForCopy()
{
    auto *dialog = new QFileDialog(
        this, tr("Folder with the copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstRunPane::restoreChosen);
    dialog->open();
}

void FirstRunPane::showProblem(const QString &sentence)
{
    m_problem->setMessage(Tone::Bad, sentence);
    m_pages->setCurrentIndex(0);
}

void FirstRunPane::setBusy(bool busy)
{
    for (QWidget *card : std::as_const(m_cards))
        card->setEnabled(!busy);
    m_check->setEnabled(!busy);
    m_connect->setEnabled(!busy);
}

QUrl FirstRunPane::typedUrl() const
{
    QString text = m_url->text().trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains(u"://")) {
        const QUrl guess{QStringLiteral("http://") + text};
        text.prepend(isNearby(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    const QUrl url{text, QUrl::StrictMode};
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return web && isWebUrl(text) ? url : QUrl{};
}

void FirstRunPane::check(bool thenConnect)
{
    const QUrl url = typedUrl();
    if (url.isEmpty()) {
        m_found->clear();
        m_urlRow->setError(m_url->text().trimmed().isEmpty()
                ? tr("Please enter the address of the server.")
                : tr("This is not the address of a server. One looks like https://dreamjar.example.org."));
        m_url->setFocus();
        return;
    }
    m_urlRow->clearError();
    m_found->setMessage(Tone::Muted, tr("Looking who answers at %1 …").arg(url.host()));
    m_check->setEnabled(false);
    m_connect->setEnabled(false);
    m_probe(url, this, [this, url, thenConnect, question = ++m_question](const ServerCheck &found) {
        if (question != m_question)
            return;
        m_check->setEnabled(true);
        m_connect->setEnabled(true);
        tell(found);
        const bool usable
            = found.finding == ServerCheck::Finding::DreamJar || found.finding == ServerCheck::Finding::Plain;
        if (thenConnect && usable)
            Q_EMIT connectChosen(url);
    });
}

void FirstRunPane::tell(const ServerCheck &found)
{
    switch (found.finding) {
    case ServerCheck::Finding::DreamJar:
        m_found->setMessage(Tone::Good,
            found.name.isEmpty() ? tr("A DreamJar server answers here.") : tr("“%1” answers here.").arg(found.name));
        break;
    case ServerCheck::Finding::Plain:
        m_found->setMessage(Tone::Good,
            tr("A DreamJar server of an older kind answers here. It works; only a lost connection "
               "may leave a gift to be checked by hand."));
        break;
    case ServerCheck::Finding::SomethingElse:
        m_found->clear();
        m_urlRow->setError(
            tr("Something answers at this address, but it is not a DreamJar server. Is the address complete?"));
        break;
    case ServerCheck::Finding::Unreachable:
        m_found->clear();
        m_urlRow->setError(tr("Nobody answers at this address. Are you online, and is it spelled right?"));
        break;
    }
}

void FirstRunPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_jar->setVisible(height() >= roomForJar);
}

void FirstRunPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Background));
}

}
