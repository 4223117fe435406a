#include "support/everyscreen.h"
#include "support/widgets.h"

#include <QAccessible>
#include <QSet>
#include <algorithm>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

bool isControl(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> controls{
        QAccessible::Button, QAccessible::ButtonDropDown, QAccessible::ButtonMenu, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox, QAccessible::SpinBox,
        QAccessible::Slider, QAccessible::Link, QAccessible::MenuItem, QAccessible::PageTab, QAccessible::Table,
        QAccessible::List, QAccessible::Tree};
    return controls.contains(role);
}

/// Walks what a screen reader walks and asks all that it may ask.
class Reader
{
public:
    explicit Reader(const QString &screen) : m_screen(screen.toStdString()) { }

    void read(QAccessibleInterface *thing, int depth = 0)
    {
        ASSERT_TRUE(thing) << m_screen;
        if (!thing->isValid() || thing->state().invisible || depth > 40)
            return;
        for (const auto kind :
            {QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
            thing->text(kind);
        thing->rect();
        thing->relations();
        if (isControl(thing->role()) || thing->state().focusable)
            expectName(*thing);
        if (QAccessibleTableInterface *table = thing->tableInterface())
            readCells(*table);
        if (thing->role() == QAccessible::Table || thing->role() == QAccessible::SpinBox || thing->role() == QAccessible::List
            || thing->role() == QAccessible::ComboBox)
            return; // their parts were read, or are shown when they open
        for (int i = 0; i < thing->childCount(); ++i)
            read(thing->child(i), depth + 1);
    }

private:
    void expectName(QAccessibleInterface &thing)
    {
        const QObject *object = thing.object();
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (thing.role() == QAccessible::ScrollBar
            || (widget && (widget->isWindow() || widget->inherits("QScrollArea"))))
            return;
        const std::string who = object
            ? std::string{object->metaObject()->className()} + " '" + object->objectName().toStdString() + "'"
            : "a part";
        // A combo box of Qt 6.4 tells its value as its name; only a label that belongs to it names it.
        if (thing.role() == QAccessible::ComboBox) {
            const auto relations = thing.relations(QAccessible::Label);
            const bool labelled = std::ranges::any_of(
                relations, [](const auto &relation) { return !relation.first->text(QAccessible::Name).isEmpty(); });
            EXPECT_TRUE(labelled) << m_screen << ": " << who << " has no label";
            return;
        }
        EXPECT_FALSE(thing.text(QAccessible::Name).trimmed().isEmpty()) << m_screen << ": " << who << " has no name";
    }

    void readCells(QAccessibleTableInterface &table)
    {
        const int rows = std::min(table.rowCount(), 4);
        for (int column = 0; column < table.columnCount(); ++column) {
            int named = 0;
            for (int row = 0; row < rows; ++row) {
                QAccessibleInterface *cell = table.cellAt(row, column);
                ASSERT_TRUE(cell && cell->isValid()) << m_screen << ": no cell " << row << ", " << column;
                ASSERT_TRUE(cell->tableCellInterface());
                EXPECT_EQ(cell->tableCellInterface()->rowIndex(), row);
                named += cell->text(QAccessible::Name).isEmpty() ? 0 : 1;
                cell->rect();
            }
            m_named += named;
        }
        EXPECT_TRUE(rows == 0 || m_named > 0) << m_screen << ": a table whose cells say nothing";
    }

    std::string m_screen;
    int m_named = 0;
};

}

TEST(Accessibility, EveryControlOfEveryScreenHasANameAndTablesReadTheirCells)
{
    QAccessible::setActive(true);
    EveryScreen{{1280, 800}, ui::Scheme::Light,
        [](QWidget &screen, const QString &name) { Reader{name}.read(QAccessible::queryAccessibleInterface(&screen)); }}
        .show();
    QAccessible::setActive(false);
}
