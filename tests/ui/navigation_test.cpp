#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/sidebar.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointingDevice>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>
#include <gtest/gtest.h>
#include <memory>

namespace dreamjar::ui {
namespace {

class SidebarTest : public testing::Test
{
protected:
    SidebarTest()
    {
        auto *row = new QHBoxLayout{&window};
        sidebar = new Sidebar{theme};
        sidebar->addEntry(QStringLiteral("dashboard"), Icon::Dashboard, QStringLiteral("Dashboard"));
        sidebar->addEntry(QStringLiteral("children"), Icon::Children, QStringLiteral("Children"));
        sidebar->addEntry(QStringLiteral("jars"), Icon::Jars, QStringLiteral("Jars"));
        row->addWidget(sidebar);
        row->addStretch();
        window.resize(1024, 600);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    QAbstractButton *entry(const char *name) const
    {
        return sidebar->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

    Theme theme;
    QWidget window;
    Sidebar *sidebar;
};

TEST_F(SidebarTest, CollapsesUnder900AndOpensAgain)
{
    EXPECT_FALSE(sidebar->isCollapsed());
    EXPECT_EQ(sidebar->width(), 220);
    window.resize(880, 600);
    QCoreApplication::processEvents();
    EXPECT_TRUE(sidebar->isCollapsed());
    EXPECT_LT(sidebar->width(), 80);
    EXPECT_EQ(entry("jars")->accessibleName().toStdString(), "Jars");
    EXPECT_FALSE(entry("jars")->toolTip().isEmpty());
    window.resize(900, 600);
    QCoreApplication::processEvents();
    EXPECT_FALSE(sidebar->isCollapsed());
}

TEST_F(SidebarTest, IsWalkedWithTheArrowsAndIsOneTabStop)
{
    QSignalSpy chosen{sidebar, &Sidebar::entryChosen};
    entry("dashboard")->setFocus();
    QTest::keyClick(entry("dashboard"), Qt::Key_Down);
    EXPECT_EQ(sidebar->current().toStdString(), "children");
    QTest::keyClick(entry("children"), Qt::Key_End);
    EXPECT_EQ(sidebar->current().toStdString(), "jars");
    QTest::keyClick(entry("jars"), Qt::Key_Down);
    EXPECT_EQ(sidebar->current().toStdString(), "jars");
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_TRUE(entry("jars")->isChecked());
    EXPECT_TRUE(entry("jars")->focusPolicy() & Qt::TabFocus);
    EXPECT_FALSE(entry("children")->focusPolicy() & Qt::TabFocus);
}

TEST_F(SidebarTest, ShowsWhoIsSignedIn)
{
    QAbstractButton *account = entry("accountButton");
    EXPECT_EQ(account->text().toStdString(), "Sign in");
    sidebar->setAccount(QStringLiteral("Anna"), QStringLiteral("anna@example.org"));
    EXPECT_EQ(account->accessibleName().toStdString(), "Account: Anna");
    QSignalSpy chosen{sidebar, &Sidebar::accountChosen};
    QTest::mouseClick(account, Qt::LeftButton);
    EXPECT_EQ(chosen.size(), 1);
    sidebar->setAccount({}, {});
    EXPECT_EQ(account->text().toStdString(), "Sign in");
}

TEST(PageScaffold, CentresAColumnOfAtMost1200)
{
    const Theme theme;
    PageScaffold page{theme};
    auto *part = new QLabel{QStringLiteral("part")};
    page.column()->addWidget(part);
    page.resize(1600, 700);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(part->width(), 1200);
    EXPECT_EQ(part->mapTo(&page, QPoint{}).x(), 200);
    page.resize(1000, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(part->width(), 1000 - 2 * space::xl);
}

TEST(PageScaffold, EndsItsColumnWhereItsActionsEndDespiteTheScrollBar)
{
    const Theme theme;
    PageScaffold page{theme};
    page.setTitle(QStringLiteral("Jars"));
    auto *action = new QPushButton{QStringLiteral("New jar")};
    page.addAction(action);
    auto *part = new QLabel{QStringLiteral("part")};
    part->setMinimumHeight(2000);
    page.column()->addWidget(part);
    page.resize(1024, 600);
    page.show();
    QCoreApplication::processEvents();
    EXPECT_TRUE(page.scrollArea()->verticalScrollBar()->isVisible());
    EXPECT_EQ(part->mapTo(&page, QPoint{part->width(), 0}).x(), action->mapTo(&page, QPoint{action->width(), 0}).x());
    EXPECT_FALSE(page.scrollArea()->horizontalScrollBar()->isVisible());

    part->setMinimumHeight(20);
    QCoreApplication::processEvents();
    EXPECT_FALSE(page.scrollArea()->verticalScrollBar()->isVisible());
    QCoreApplication::processEvents();
    EXPECT_EQ(part->mapTo(&page, QPoint{part->width(), 0}).x(), action->mapTo(&page, QPoint{action->width(), 0}).x());
}

TEST(PageScaffold, ScrollsToWhatTheKeyboardReaches)
{
    const Theme theme;
    PageScaffold page{theme};
    auto *first = new QPushButton{QStringLiteral("first")}, *last = new QPushButton{QStringLiteral("last")};
    page.column()->addWidget(first);
    page.column()->addSpacing(2000);
    page.column()->addWidget(last);
    page.resize(800, 500);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    last->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(last->visibleRegion().isEmpty());
}

/// A page with a field and a button of which only the upper half is seen.
class HalfSeen : public testing::Test
{
protected:
    HalfSeen()
    {
        page.column()->addWidget(first);
        room = new QWidget;
        page.column()->addWidget(room);
        page.column()->addWidget(button);
        page.column()->addWidget(field);
        page.column()->addSpacing(900);
        page.resize(800, 500);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        first->setFocus();
    }
    /// Until its upper half is the last that is seen; the place of it to be touched.
    QPoint cut(QWidget *part)
    {
        const QWidget *seen = page.scrollArea()->viewport();
        room->setFixedHeight(room->height() + seen->height() - part->mapTo(seen, QPoint{0, part->height() / 2}).y());
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        EXPECT_EQ(part->visibleRegion().boundingRect().height(), part->height() / 2);
        return {part->width() / 2, part->height() / 2 - 2};
    }
    /// Where a finger or a mouse would press and let go, whatever has come to be there meanwhile.
    QWindow *window() { return page.window()->windowHandle(); }

    const Theme theme;
    PageScaffold page{theme};
    QPushButton *first = new QPushButton{QStringLiteral("first")};
    QWidget *room = nullptr;
    QPushButton *button = new QPushButton{QStringLiteral("half")};
    QLineEdit *field = new QLineEdit;
};

TEST_F(HalfSeen, AButtonIsClickedByTheMouse)
{
    const QPoint place = button->mapTo(&page, cut(button));
    QSignalSpy clicked{button, &QPushButton::clicked};
    QTest::mousePress(window(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(button->hasFocus());
    QTest::mouseRelease(window(), Qt::LeftButton, {}, place);
    EXPECT_EQ(clicked.size(), 1);
}

TEST_F(HalfSeen, AButtonIsClickedByAFinger)
{
    const QPoint place = button->mapTo(&page, cut(button));
    QSignalSpy clicked{button, &QPushButton::clicked};
    const std::unique_ptr<QPointingDevice> finger{QTest::createTouchDevice()};
    QTest::touchEvent(window(), finger.get()).press(0, place);
    EXPECT_TRUE(button->hasFocus());
    QTest::touchEvent(window(), finger.get()).release(0, place);
    EXPECT_EQ(clicked.size(), 1);
}

TEST_F(HalfSeen, AFieldComesIntoSightOnceTheMouseIsLetGo)
{
    const QPoint place = field->mapTo(&page, cut(field));
    QTest::mousePress(window(), Qt::LeftButton, {}, place);
    EXPECT_LT(field->visibleRegion().boundingRect().height(), field->height());
    QTest::mouseRelease(window(), Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
    EXPECT_EQ(field->visibleRegion().boundingRect().height(), field->height());
}

}
}
