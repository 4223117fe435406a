#include "booksides.h"
#include "booktable.h"
#include "bookwords.h"
#include "chartsview.h"
#include "formhelp.h"
#include "giftexports.h"
#include "noteimport.h"
#include "ui/panes/giftspane.h"
#include "ui/widgets/pagescaffold.h"

#include <QMenu>
#include <QPushButton>

// GiftsPane: the buttons at its head and their menus.

namespace dreamjar::ui {

void GiftsPane::makeActions()
{
    m_chartsButton = makeButton(m_theme, QStringLiteral("giftChartsButton"), tr("Charts"));
    m_chartsButton->setCheckable(true);
    connect(m_chartsButton, &QPushButton::toggled, this, [this] {
        if (!m_sides->isFilterShown())
            m_sides->show(BookSides::Side::None);
        showCharts();
        chooseBody();
    });
    m_page->addAction(m_chartsButton);
    auto *exports = makeButton(m_theme, QStringLiteral("giftExportButton"), tr("Export"));
    exports->setMenu(makeExportMenu());
    auto *more = makeButton(m_theme, QStringLiteral("giftMoreButton"), tr("More"), Variant::Normal, Icon::More);
    more->setMenu(makeMoreMenu());
    m_page->addAction(exports);
    m_page->addAction(more);
}

QMenu *GiftsPane::makeExportMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, auto act) {
        menu->addAction(text, this, act)->setObjectName(name);
    };
    using sheets::Format;
    const auto save
        = [this](Format format) { return [this, format] { m_exports->save(format, m_table->shownColumns()); }; };
    add(QStringLiteral("exportCsv"), tr("Table as CSV…"), save(Format::Csv));
    add(QStringLiteral("exportXlsx"), tr("Table as Excel workbook…"), save(Format::Xlsx));
    add(QStringLiteral("exportPdf"), tr("Table as PDF…"), save(Format::Pdf));
    add(QStringLiteral("exportJson"), tr("Table as JSON…"), save(Format::Json));
    add(QStringLiteral("exportPrint"), tr("Print the table…"), [this] { m_exports->print(m_table->shownColumns()); });
    menu->addSeparator();
    add(QStringLiteral("exportStatements"), tr("Statements, one for each donor…"),
        [this] { m_exports->saveStatements(); });
    menu->addSeparator();
    add(QStringLiteral("exportStationMails"), tr("Receipts by e-mail, for stations…"), [this] { m_exports->saveStationMails(); });
    add(QStringLiteral("exportReceipts"), tr("All receipts that were issued…"), [this] { showReceipts(); });
    return menu;
}

QMenu *GiftsPane::makeMoreMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_undo = add(QStringLiteral("giftUndo"), tr("Undo"), QKeySequence::Undo, [this] { undo(true); });
    m_redo = add(QStringLiteral("giftRedo"), tr("Redo"), QKeySequence::Redo, [this] { undo(false); });
    add(QStringLiteral("giftImport"), tr("Notes from a table…"), {}, [this] { m_import->askForFile(); });
    menu->addSeparator();
    add(QStringLiteral("giftUnfold"), tr("Fold all groups out"), {}, [this] { m_gifts->setAllExpanded(true); });
    add(QStringLiteral("giftFold"), tr("Fold all groups away"), {}, [this] { m_gifts->setAllExpanded(false); });
    menu->addSeparator();
    addSortMenu(*menu, QStringLiteral("giftSort"), tr("Sort by"), false);
    addSortMenu(*menu, QStringLiteral("giftSortFurther"), tr("Then by"), true);
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("giftColumns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        for (int column = 0; column < replica::bookColumnCount; ++column) {
            const auto which = replica::BookColumn(column);
            QAction *action = columns->addAction(bookColumnTitle(which, {}));
            action->setCheckable(true);
            action->setChecked(m_table->isColumnShown(which));
            connect(action, &QAction::toggled, this, [this, which](bool on) { m_table->setColumnShown(which, on); });
        }
    });
    return menu;
}

/// What a click on a heading does, for the keyboard.
void GiftsPane::addSortMenu(QMenu &menu, const QString &name, const QString &title, bool further)
{
    QMenu *sorts = menu.addMenu(title);
    sorts->setObjectName(name);
    for (int column = 0; column < replica::bookColumnCount; ++column)
        sorts->addAction(bookColumnTitle(replica::BookColumn(column), {}), this,
            [this, column, further] { m_table->sortBy(column, further); });
}

}
