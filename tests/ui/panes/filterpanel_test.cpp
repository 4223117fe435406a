#include "panes/bookfilterpanel.h"
#include "support/printers.h"
#include "support/widgets.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

QAction *actionOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

}

TEST(BookFilterPanel, ListsNoMoreJarsThanAMenuHoldsAndFindsTheOthers)
{
    const ui::Theme theme{ui::Scheme::Light};
    ui::BookFilterPanel panel{theme};
    auto names = std::make_shared<items::JarNames>();
    for (qint64 key = 1; key <= 5000; ++key)
        names->jars.append({key, QStringLiteral("Jar %1").arg(key)});
    panel.setJars(names);
    const QMenu *menu = child<QPushButton>(panel, "filterJars")->menu();
    EXPECT_LE(menu->actions().size(), 50);
    EXPECT_EQ(actionOf(*menu, QStringLiteral("Jar 4321")), nullptr);

    auto *search = child<QLineEdit>(*menu, "filterJarsSearch");
    search->setText(QStringLiteral("jar 4321"));
    QAction *found = actionOf(*menu, QStringLiteral("Jar 4321"));
    ASSERT_NE(found, nullptr);
    found->trigger();
    EXPECT_EQ(panel.filter().jars.values, QSet{CampaignId{4321}});
    search->clear();
    EXPECT_TRUE(actionOf(*menu, QStringLiteral("Jar 4321"))->isChecked()); // what is chosen stays in sight
    EXPECT_NE(actionOf(*menu, QStringLiteral("Jar 1")), nullptr);
}
