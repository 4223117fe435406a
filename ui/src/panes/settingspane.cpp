#include "ui/panes/settingspane.h"

#include "formhelp.h"
#include "googlecard.h"
#include "knownaccounts.h"
#include "languagechoice.h"
#include "panes/noticescard.h"
#include "panes/settingscard.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/wrappingcheck.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dreamjar::ui {

SettingsPane::SettingsPane(const Theme &theme, sync::States &states, const QString &dataFolder,
    const NoticeWish &notices, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_states(states)
{
    setObjectName(QStringLiteral("settingsPane"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("Settings"));
    m_page->setContentWidth(720);
    outer->addWidget(m_page);
    QVBoxLayout *column = m_page->column();
    m_google = new GoogleCard(m_theme, m_states);
    connect(m_google, &GoogleCard::chosen, this, &SettingsPane::googleClientChosen);
    m_notices = new NoticesCard(m_theme, notices);
    connect(m_notices, &NoticesCard::chosen, this, &SettingsPane::noticesChosen);
    connect(m_notices, &NoticesCard::stayChosen, this, &SettingsPane::stayChosen);
    for (QWidget *part : std::initializer_list<QWidget *>{makeProfile(), makeAppearance(), m_notices, makeKeyboard(),
             makeStations(), makeServer(), m_google, makeData(dataFolder), makePrivacy(), makeAbout()})
        column->addWidget(part);
    column->addStretch(1);
    connect(&m_states, &sync::States::accountChanged, this, &SettingsPane::showAccount);
    connect(&m_states, &sync::States::serverChanged, this, &SettingsPane::showServer);
    showAccount();
    showServer();
}

QWidget *SettingsPane::makeProfile()
{
    auto *card = new SettingsCard(m_theme, tr("You"));
    m_avatar = new Avatar(m_theme, 48);
    m_name = makeLabel({}, FontRole::LeadStrong);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_address = makeLabel({}, FontRole::Body, Tone::Muted);
    m_keeping = makeSentence({});
    m_keeping->setObjectName(QStringLiteral("keepingNote"));
    m_signIn
        = makeButton(m_theme, QStringLiteral("settingsSignInButton"), tr("Sign in"), Variant::Normal, Icon::SignIn);
    connect(m_signIn, &QPushButton::clicked, this, &SettingsPane::signInChosen);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_address);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(m_signIn);
    m_mine = makeButton(m_theme, QStringLiteral("myAccountButton"), tr("Your account…"), Variant::Normal, Icon::Edit);
    connect(m_mine, &QPushButton::clicked, this, &SettingsPane::myAccountChosen);
    row->addWidget(m_mine);
    card->column()->addLayout(row);
    card->column()->addWidget(m_keeping);
    auto *known = new KnownAccounts(m_theme, m_states, tr("Other accounts on this computer"));
    connect(known, &KnownAccounts::chosen, this, &SettingsPane::accountChosen);
    card->column()->addWidget(known);
    m_another = makeButton(m_theme, QStringLiteral("anotherAccountButton"), tr("Add another account"), Variant::Normal,
        Icon::User);
    connect(m_another, &QPushButton::clicked, this, &SettingsPane::signInChosen);
    card->addButton(m_another);
    return card;
}

QWidget *SettingsPane::makeServer()
{
    auto *card = new SettingsCard(m_theme, tr("Server"));
    m_serverName = makeLabel({}, FontRole::LeadStrong);
    m_serverName->setObjectName(QStringLiteral("serverName"));
    m_serverWords = makeSentence({});
    QPushButton *other = makeButton(
        m_theme, QStringLiteral("otherServerButton"), tr("Use another server"), Variant::Normal, Icon::Server);
    connect(other, &QPushButton::clicked, this, &SettingsPane::otherServerChosen);
    card->column()->addWidget(m_serverName);
    card->column()->addWidget(m_serverWords);
    card->addButton(other);
    return card;
}

QWidget *SettingsPane::makeAppearance()
{
    auto *card = new SettingsCard(m_theme, tr("Appearance"));
    m_schemes = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    const auto add = [&](Scheme scheme, const QString &name, const QString &word) {
        auto *choice = new QRadioButton(word);
        choice->setObjectName(name);
        choice->setChecked(m_theme.scheme() == scheme);
        m_schemes->addButton(choice, int(scheme));
        row->addWidget(choice);
    };
    add(Scheme::System, QStringLiteral("schemeSystem"), tr("Like the desktop"));
    add(Scheme::Light, QStringLiteral("schemeLight"), tr("Light"));
    add(Scheme::Dark, QStringLiteral("schemeDark"), tr("Dark"));
    row->addStretch(1);
    connect(m_schemes, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT schemeChosen(Scheme(id)); });
    card->column()->addLayout(row);
    m_calm = new WrappingCheck(tr("No movement: jars show their light at once"));
    m_calm->setObjectName(QStringLiteral("reducedMotionCheck"));
    m_calm->setChecked(m_theme.reducedMotion());
    connect(m_calm, &QCheckBox::toggled, this, &SettingsPane::reducedMotionChosen);
    card->column()->addWidget(m_calm);
    m_language = new LanguageChoice;
    connect(m_language, &LanguageChoice::chosen, this, &SettingsPane::languageChosen);
    card->column()->addWidget(m_language);
    return card;
}

QWidget *SettingsPane::makeKeyboard()
{
    auto *card = new SettingsCard(m_theme, tr("Keyboard"));
    card->column()->addWidget(makeSentence(tr("Everything can be done without a mouse. F1 lists all the keys.")));
    QPushButton *change
        = makeButton(m_theme, QStringLiteral("shortcutsButton"), tr("Change the shortcuts"), Variant::Normal, Icon::Edit);
    connect(change, &QPushButton::clicked, this, &SettingsPane::shortcutsChosen);
    card->addButton(change);
    return card;
}

QWidget *SettingsPane::makeData(const QString &folder)
{
    auto *card = new SettingsCard(m_theme, tr("Your data"));
    card->column()->addWidget(
        makeSentence(tr("What was done on this computer and what the server told is kept in this folder.")));
    QLabel *path = makeSentence(folder, Tone::Normal);
    path->setObjectName(QStringLiteral("dataFolderLabel"));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->column()->addWidget(path);
    QPushButton *open = makeButton(
        m_theme, QStringLiteral("openFolderButton"), tr("Open the folder"), Variant::Normal, Icon::External);
    connect(open, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    card->addButton(open);
    return card;
}

QWidget *SettingsPane::makeStations()
{
    auto *card = new SettingsCard(m_theme, tr("Donation stations"));
    card->column()->addWidget(makeSentence(
        tr("A touch screen at a fair, in a shop, at school that takes gifts for your jars, also without a network.")));
    QPushButton *open
        = makeButton(m_theme, QStringLiteral("stationsButton"), tr("Your stations"), Variant::Normal, Icon::Computer);
    connect(open, &QPushButton::clicked, this, &SettingsPane::stationsChosen);
    card->addButton(open);
    m_stations = card;
    m_stations->hide();
    return card;
}

void SettingsPane::offerAccount()
{
    m_offersAccount = true;
    showAccount();
}

void SettingsPane::offerStations()
{
    m_offersStations = true;
    showAccount();
}

void SettingsPane::addCard(QWidget *card)
{
    m_page->column()->insertWidget(m_page->column()->indexOf(m_notices) + ++m_added, card);
}

void SettingsPane::showScheme(Scheme scheme)
{
    m_schemes->button(int(scheme))->setChecked(true);
}

void SettingsPane::offerTray(bool stays)
{
    m_notices->offerTray(stays);
}

QWidget *SettingsPane::makePrivacy()
{
    auto *card = new SettingsCard(m_theme, tr("Privacy"));
    QLabel *words = makeSentence(
        tr("DreamJar talks to the server you chose and to nobody else; for signing in with Google your own browser does. It "
           "counts nothing, reports nothing and looks for no updates. Pictures come from your server alone. Should DreamJar "
           "crash, nothing about it leaves this computer."));
    words->setObjectName(QStringLiteral("privacyWords"));
    card->column()->addWidget(words);
    return card;
}

QWidget *SettingsPane::makeAbout()
{
    auto *card = new SettingsCard(m_theme, tr("About DreamJar"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto *jar = new JarWidget(m_theme);
    jar->setFixedSize(40, 50);
    jar->setDecorative(true);
    jar->setFill(Percentage::tenths(700));
    row->addWidget(jar, 0, Qt::AlignTop);
    const QString version = QCoreApplication::applicationVersion();
    row->addWidget(
        makeSentence(
            tr("Version %1. Free software under the GNU General Public License, version 3 or later. It talks to "
               "the server you chose and to nobody else.")
                .arg(version.isEmpty() ? QStringLiteral("0.1.0") : version)),
        1);
    card->column()->addLayout(row);
    return card;
}

void SettingsPane::setLanguage(const QString &code)
{
    m_language->setLanguage(code);
}

void SettingsPane::setGoogleClient(const sync::GoogleClient &client)
{
    m_google->setChosen(client);
}

void SettingsPane::showAccount()
{
    const sync::AccountState &account = m_states.account();
    const bool in = account.signedIn();
    m_avatar->setVisible(in);
    m_signIn->setVisible(!in);
    m_another->setVisible(in);
    m_mine->setVisible(in && m_offersAccount);
    m_stations->setVisible(in && m_offersStations);
    if (in) {
        const Parent &parent = *account.parent;
        const QString full = QString(parent.firstName + u' ' + parent.lastName).simplified();
        m_avatar->setAvatar({AvatarPicture::Kind::Person, parent.publicName(), Gender::Unspecified, {}});
        m_name->setText(full.isEmpty() ? parent.username : full);
        m_address->setText(parent.email);
    } else {
        m_name->setText(tr("Nobody is signed in"));
        m_address->setText(tr("Browsing and giving work without an account."));
    }
    using Keeping = sync::AccountState::Keeping;
    QString keeping;
    switch (account.keeping) {
    case Keeping::Kept:
        keeping = in ? tr("Your keyring keeps you signed in when DreamJar is closed.") : QString{};
        break;
    case Keeping::ThisSession:
        keeping = tr("This computer has no keyring, so you stay signed in only until you close DreamJar.");
        break;
    case Keeping::Locked:
        keeping = tr("Your keyring is locked. Unlock it and start DreamJar again to be signed in as before.");
        break;
    case Keeping::Unknown:
        break;
    }
    m_keeping->setText(keeping);
    m_keeping->setVisible(!keeping.isEmpty());
}

void SettingsPane::showServer()
{
    const sync::ServerState &server = m_states.server();
    m_serverName->setText(server.embedded ? tr("This computer")
            : server.name.isEmpty()       ? server.url.host()
                                          : server.name);
    QStringList words;
    if (server.embedded)
        words << tr("DreamJar runs its own little server here, for this computer alone.");
    else
        words << server.url.toDisplayString();
    if (!server.currency.isEmpty())
        words << tr("Amounts are in %1.").arg(server.currency);
    if (server.plain)
        words << tr("It is a server of an older kind: after a lost connection a gift may have to be checked by hand.");
    m_serverWords->setText(words.join(QStringLiteral(" ")));
}

}
