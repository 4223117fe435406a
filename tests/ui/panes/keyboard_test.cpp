#include "desk/actionbook.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace dreamjar;
using namespace dreamjar::test;
using ui::MainWindow;
using Place = MainWindow::Place;

namespace {

struct Keyboard : Home {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window;

    Keyboard()
    {
        fillWithSamples(*this);
        signIn();
        open();
    }
    void open(bool withMenus = true)
    {
        window.reset();
        window = std::make_unique<MainWindow>(theme, source(), commands, states, clock, settings, folder.path());
        if (withMenus)
            window->makeMenus();
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        Home::settle();
    }
    QAction *action(const char *id) const
    {
        auto *found = window->findChild<QAction *>(QLatin1String(id));
        if (!found)
            ADD_FAILURE() << "there is no action " << id;
        return found;
    }
    QList<QAction *> inMenus() const
    {
        QList<QAction *> actions;
        for (const QAction *menu : child<QMenuBar>(*window, "menuBar")->actions()) {
            for (QAction *one : menu->menu()->actions()) {
                if (!one->isSeparator())
                    actions.append(one);
            }
        }
        return actions;
    }
    void giveKeys(const char *id, const QString &keys)
    {
        auto *edit = child<QKeySequenceEdit>(*window, (QByteArray{"keys_"} + id).constData());
        edit->setKeySequence(QKeySequence{keys});
        Q_EMIT edit->editingFinished();
    }
    QString toldBeside(const char *id) const
    {
        const auto *label = child<QLabel>(*window, (QByteArray{"error_"} + id).constData());
        return label->isVisible() ? label->text() : QString{};
    }
};

}

TEST(Keyboard, EveryActionStandsInAMenuUnderAnIdOfItsOwn)
{
    const Keyboard desk;
    QSet<QString> ids;
    QSet<QString> keys;
    const QList<QAction *> actions = desk.inMenus();
    for (const QAction *action : actions) {
        EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
        EXPECT_FALSE(ids.contains(action->objectName())) << action->objectName().toStdString();
        ids.insert(action->objectName());
        const QString held = action->shortcut().toString();
        EXPECT_FALSE(!held.isEmpty() && keys.contains(held)) << held.toStdString() << " is given twice";
        keys.insert(held);
    }
    for (QAction *action : desk.window->actions())
        EXPECT_TRUE(actions.contains(action)) << action->objectName().toStdString();
    EXPECT_GE(actions.size(), 40);
}

TEST(Keyboard, TheMenusKnowTheFieldThatHadTheFocusBeforeThem)
{
    Keyboard desk;
    desk.open(false);
    desk.window->search();
    desk.window->makeMenus();
    QGuiApplication::clipboard()->setText(QStringLiteral("bicycle"));
    desk.action("pasteAction")->trigger();
    EXPECT_EQ(child<QLineEdit>(*desk.window, "browseSearchEdit")->text(), QStringLiteral("bicycle"));
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(desk.window->place(), Place::Dashboard);
}

TEST(Keyboard, EveryStandInFindsWhatItStandsFor)
{
    Keyboard desk;
    desk.window->go(Place::Settings);
    desk.window->go(Place::Gifts);
    desk.window->go(Place::Browse);
    desk.window->openJar(CampaignId{1});
    Home::settle();
    for (const QAction *action : desk.inMenus()) {
        if (!action->objectName().startsWith(QStringLiteral("menu_")))
            continue;
        const QString target = action->objectName().mid(5);
        if (target == u"stationsButton") // made by whoever offers stations
            continue;
        EXPECT_TRUE(desk.window->findChild<QObject *>(target)) << target.toStdString();
    }
}

TEST(Keyboard, OpensTheMenusAndTheirDeedsWithKeysAlone)
{
    Keyboard desk;
    QTest::keyClick(desk.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    Home::settle();
    EXPECT_TRUE(isShown(*desk.window, "childNameEdit"));
    QTest::keyClick(desk.window.get(), Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(desk.window->place(), Place::Gifts);
    QTest::keyClick(desk.window.get(), Qt::Key_F5);
    EXPECT_TRUE(desk.commands.calls.contains(QStringLiteral("syncNow")));
}

TEST(Keyboard, LeadsToTheGiftsForWhatIsDoneThere)
{
    Keyboard desk;
    desk.window->go(Place::Dashboard);
    desk.action("menu_giftFilterButton")->trigger();
    EXPECT_EQ(desk.window->place(), Place::Gifts);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return child<QAbstractButton>(*desk.window, "giftFilterButton")->isChecked(); }));
}

TEST(Keyboard, DoesNothingToAJarThatIsNotOnesOwn)
{
    Keyboard desk;
    desk.window->openJar(CampaignId{101});
    Home::settle();
    ASSERT_FALSE(isShown(*desk.window, "jarPageMoreButton"));
    desk.action("menu_turnJarAction")->trigger();
    desk.action("menu_deleteJarAction")->trigger();
    Home::settle();
    EXPECT_TRUE(desk.commands.editedJars.isEmpty());
    EXPECT_TRUE(desk.commands.deletedJars.isEmpty());
    EXPECT_FALSE(isShown(*desk.window, "askDialog"));
}

TEST(Keyboard, ListsTheShortcutsOnF1AsTheyAreNow)
{
    Keyboard desk;
    QTest::keyClick(desk.window.get(), Qt::Key_F1);
    ASSERT_TRUE(isShown(*desk.window, "helpText"));
    const auto *text = child<QTextBrowser>(*desk.window, "helpText");
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Ctrl+Shift+N")));
    desk.window->showShortcuts();
    desk.giveKeys("newChildAction", QStringLiteral("Ctrl+Alt+K"));
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Ctrl+Alt+K")));
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("Ctrl+Shift+N")));
}

TEST(Keyboard, HasAManualThatCanBeSearched)
{
    Keyboard desk;
    desk.action("manualAction")->trigger();
    const auto *topics = child<QListWidget>(*desk.window, "helpTopics");
    ASSERT_GE(topics->count(), 7);
    type(*desk.window, "helpSearchEdit", QStringLiteral("without a gap"));
    int found = 0;
    for (int row = 0; row < topics->count(); ++row)
        found += !topics->item(row)->isHidden();
    EXPECT_EQ(found, 1);
    EXPECT_TRUE(child<QTextBrowser>(*desk.window, "helpText")->toPlainText().contains(QStringLiteral("book of gifts")));
}

TEST(Keyboard, KeepsChosenKeysForTheNextStart)
{
    Keyboard desk;
    desk.window->showShortcuts();
    desk.giveKeys("syncAction", QStringLiteral("Ctrl+R"));
    EXPECT_EQ(desk.action("syncAction")->shortcut(), QKeySequence{QStringLiteral("Ctrl+R")});
    desk.open();
    EXPECT_EQ(desk.action("syncAction")->shortcut(), QKeySequence{QStringLiteral("Ctrl+R")});
    desk.window->showShortcuts();
    click(*desk.window, "standard_syncAction");
    EXPECT_EQ(desk.action("syncAction")->shortcut(), QKeySequence{Qt::Key_F5});
    EXPECT_FALSE(desk.settings.contains(QStringLiteral("keys/syncAction")));
}

TEST(Keyboard, TellsOfKeysThatAreTakenBesideTheFieldAndChangesNothing)
{
    Keyboard desk;
    desk.window->showShortcuts();
    desk.giveKeys("syncAction", QStringLiteral("Ctrl+N"));
    EXPECT_TRUE(desk.toldBeside("syncAction").contains(QStringLiteral("New jar")));
    EXPECT_EQ(desk.action("syncAction")->shortcut(), QKeySequence{Qt::Key_F5});
    desk.giveKeys("syncAction", QStringLiteral("K"));
    EXPECT_FALSE(desk.toldBeside("syncAction").isEmpty()) << "a letter alone is for typing";
    desk.giveKeys("syncAction", {});
    EXPECT_TRUE(desk.toldBeside("syncAction").isEmpty());
    EXPECT_TRUE(desk.action("syncAction")->shortcut().isEmpty());
    click(*desk.window, "allStandardKeysButton");
    EXPECT_EQ(desk.action("syncAction")->shortcut(), QKeySequence{Qt::Key_F5});
}

TEST(Keyboard, EditsTheFieldThatHasTheFocus)
{
    Keyboard desk;
    desk.window->go(Place::Browse);
    desk.window->search();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr);
    field->setText(QStringLiteral("bicycle"));
    desk.action("selectAllAction")->trigger();
    desk.action("cutAction")->trigger();
    EXPECT_EQ(field->text(), QString{});
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("bicycle"));
    desk.action("pasteAction")->trigger();
    EXPECT_EQ(field->text(), QStringLiteral("bicycle"));
    desk.action("undoAction")->trigger();
    EXPECT_EQ(field->text(), QString{});
}
