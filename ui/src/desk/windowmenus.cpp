#include "desk/windowmenus.h"

#include "desk/actionbook.h"
#include "desk/editactions.h"
#include "desk/standin.h"
#include "windowplaces.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFontMetrics>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace dreamjar::ui {

using Place = MainWindow::Place;

namespace {
constexpr int itemPadding = 6; // of QMenuBar::item in the style sheet
}

WindowMenus::WindowMenus(MainWindow &window, const Theme &theme, sync::Commands &commands, sync::States &states,
    ActionBook &book)
    : QObject(&window), m_window(window), m_theme(theme), m_states(states), m_book(book)
{
    fillFile(commands);
    fillEdit();
    fillView();
    fillJar();
    fillGifts();
    fillAccount();
    fillHelp();
    makeBar();
    connect(&m_states, &sync::States::accountChanged, this, &WindowMenus::showSession);
    showSession();
}

QAction *WindowMenus::add(
    Menu menu, const char *id, const QString &text, const QKeySequence &keys, std::function<void()> act)
{
    QAction *action = m_book.add(menu, QLatin1String(id), text, keys);
    connect(action, &QAction::triggered, this, std::move(act));
    return action;
}

StandIn *WindowMenus::standIn(Menu menu, const char *target, const QString &text, const QKeySequence &keys,
    std::optional<Place> place, const char *gate)
{
    auto *action = new StandIn(
        text, QLatin1String(target), QLatin1String(gate), [this] { return m_window.shownPane(); });
    if (place)
        action->setWay([this, place = *place] { m_window.go(place); });
    m_book.add(menu, QStringLiteral("menu_") + QLatin1String(target), action, keys);
    m_standIns.append(action);
    return action;
}

void WindowMenus::fillFile(sync::Commands &commands)
{
    add(Menu::File, "newJarAction", tr("New jar"), QKeySequence::New, [this] { m_window.newJar(); });
    add(Menu::File, "newChildAction", tr("New child"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { m_window.newChild(); });
    m_book.addSeparator(Menu::File);
    add(Menu::File, "syncAction", tr("Sync now"), Qt::Key_F5, [&commands] { commands.syncNow(); });
    m_book.addSeparator(Menu::File);
    add(Menu::File, "lockAction", tr("Lock"), Qt::CTRL | Qt::Key_L, [this] { m_window.lock(); });
    add(Menu::File, "quitAction", tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { m_window.quit(); });
}

void WindowMenus::fillEdit()
{
    new EditActions(m_book, m_window, [this] { return m_window.shownPane(); });
    m_book.addSeparator(Menu::Edit);
    add(Menu::Edit, "searchAction", tr("Search"), QKeySequence::Find, [this] { m_window.search(); });
}

void WindowMenus::fillView()
{
    for (const places::Entry &entry : places::entries) {
        add(Menu::View, ("go_" + QByteArray{entry.name}.mid(4)).constData(), places::wordOf(entry.place),
            Qt::CTRL | Qt::Key(Qt::Key_1 + int(entry.place)), [this, place = entry.place] { m_window.go(place); });
    }
    m_book.addSeparator(Menu::View);
    add(Menu::View, "backAction", tr("Back"), Qt::ALT | Qt::Key_Left, [this] { m_window.goBack(); });
    add(Menu::View, "fullScreenAction", tr("Full screen"), Qt::Key_F11,
        [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    m_book.addSeparator(Menu::View);
    auto *schemes = new QActionGroup(this);
    const auto addScheme = [&](const char *id, const QString &text, Scheme scheme) {
        QAction *action = add(Menu::View, id, text, {}, [this, scheme] { m_window.chooseScheme(scheme); });
        action->setCheckable(true);
        schemes->addAction(action);
        action->setChecked(m_theme.scheme() == scheme);
        connect(&m_window, &MainWindow::schemeChosen, action,
            [action, scheme](Scheme chosen) { action->setChecked(chosen == scheme); });
    };
    addScheme("schemeSystemAction", tr("Look like the desktop"), Scheme::System);
    addScheme("schemeLightAction", tr("Light look"), Scheme::Light);
    addScheme("schemeDarkAction", tr("Dark look"), Scheme::Dark);
}

void WindowMenus::fillJar()
{
    standIn(Menu::Jar, "giveButton", tr("Give to this jar"), Qt::CTRL | Qt::Key_G);
    standIn(Menu::Jar, "jarPageShareButton", tr("Share…"), Qt::CTRL | Qt::Key_J);
    m_book.addSeparator(Menu::Jar);
    standIn(Menu::Jar, "jarPageEditButton", tr("Edit…"), Qt::CTRL | Qt::Key_E);
    standIn(Menu::Jar, "turnJarAction", tr("Close or reopen"), {}, {}, "jarPageMoreButton");
    standIn(Menu::Jar, "strangerAction", tr("See as a stranger"), {}, {}, "jarPageMoreButton");
    m_book.addSeparator(Menu::Jar);
    standIn(Menu::Jar, "deleteJarAction", tr("Delete this jar…"), {}, {}, "jarPageMoreButton");
    m_book.addSeparator(Menu::Jar);
    standIn(Menu::Jar, "howItWorksButton", tr("How it works"), {}, Place::Browse);
}

void WindowMenus::fillGifts()
{
    standIn(Menu::Gifts, "giftFilterButton", tr("Filter"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, Place::Gifts);
    standIn(Menu::Gifts, "giftViewsButton", tr("Views"), {}, Place::Gifts);
    standIn(Menu::Gifts, "giftChartsButton", tr("Charts"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, Place::Gifts);
    standIn(Menu::Gifts, "giftUnfold", tr("Fold all groups out"), {}, Place::Gifts);
    standIn(Menu::Gifts, "giftFold", tr("Fold all groups away"), {}, Place::Gifts);
    m_book.addSeparator(Menu::Gifts);
    standIn(Menu::Gifts, "giftMarksButton", tr("With the selected gifts…"), Qt::CTRL | Qt::Key_M, Place::Gifts);
    standIn(Menu::Gifts, "markReviewed", tr("Mark as reviewed"), {}, {}, "giftMarksButton");
    standIn(Menu::Gifts, "selectedLetters", tr("Letters of thanks…"), {}, {}, "giftMarksButton");
    standIn(Menu::Gifts, "selectedReceipts", tr("Receipts…"), {}, {}, "giftMarksButton");
    m_book.addSeparator(Menu::Gifts);
    standIn(Menu::Gifts, "giftExportButton", tr("Export…"), Qt::CTRL | Qt::Key_S, Place::Gifts);
    standIn(Menu::Gifts, "exportStatements", tr("Statements, one for each donor…"), {}, Place::Gifts);
    standIn(Menu::Gifts, "exportReceipts", tr("All receipts that were issued…"), {}, Place::Gifts);
    standIn(Menu::Gifts, "exportPrint", tr("Print the table…"), QKeySequence::Print, Place::Gifts);
}

void WindowMenus::fillAccount()
{
    m_signIn = add(Menu::Account, "signInAction", tr("Sign in…"), {}, [this] { m_window.showSignIn(); });
    m_register = add(Menu::Account, "registerAction", tr("Create an account…"), {}, [this] { m_window.showRegistration(); });
    m_signOut = add(Menu::Account, "signOutAction", tr("Sign out"), {}, [this] { m_window.signOut(); });
    m_book.addSeparator(Menu::Account);
    standIn(Menu::Account, "stationsButton", tr("Your donation stations"), {}, Place::Settings);
    standIn(Menu::Account, "otherServerButton", tr("Use another server…"), {}, Place::Settings);
}

void WindowMenus::fillHelp()
{
    add(Menu::Help, "keysAction", tr("Keyboard shortcuts"), QKeySequence::HelpContents, [this] { m_window.showHelp(true); });
    add(Menu::Help, "manualAction", tr("Manual"), Qt::SHIFT | Qt::Key_F1, [this] { m_window.showHelp(false); });
    m_book.addSeparator(Menu::Help);
    add(Menu::Help, "changeKeysAction", tr("Change the shortcuts…"), {}, [this] { m_window.showShortcuts(); });
}

QWidget *WindowMenus::room()
{
    auto *room = new QWidget;
    room->setObjectName(QStringLiteral("menuRoom"));
    const QFontMetrics letters{QApplication::font("QMenuBar")};
    int height = 0; // of the words: other scripts stand higher than their font says
    for (const Menu menu : allMenus)
        height = std::max(height, letters.size(Qt::TextShowMnemonic, menuWord(menu)).height());
    room->setFixedHeight(height + 2 * itemPadding);
    return room;
}

void WindowMenus::makeBar()
{
    m_bar = new QMenuBar;
    m_bar->setObjectName(QStringLiteral("menuBar"));
    m_bar->setAccessibleName(tr("Menus"));
    for (const Menu menu : allMenus) {
        QMenu *shown = m_bar->addMenu(menuWord(menu));
        shown->addActions(m_book.in(menu));
        connect(shown, &QMenu::aboutToShow, this, &WindowMenus::lookAtPanes);
        // Later, so that what was chosen is still as it was seen.
        connect(shown, &QMenu::aboutToHide, this, &WindowMenus::leavePanes, Qt::QueuedConnection);
    }
    m_window.addActions(m_book.all());
}

void WindowMenus::showSession()
{
    const bool in = m_states.account().signedIn();
    m_signIn->setVisible(!in);
    m_register->setVisible(!in);
    m_signOut->setVisible(in);
}

void WindowMenus::lookAtPanes()
{
    for (StandIn *action : std::as_const(m_standIns))
        action->look();
}

/// Keys must find their action alive; what it can do is looked at when they are pressed.
void WindowMenus::leavePanes()
{
    for (StandIn *action : std::as_const(m_standIns))
        action->setEnabled(!m_book.isSuspended());
}

}
