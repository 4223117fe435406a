#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class ChildListModel;
}

namespace dreamjar::replica {
struct ChildRow;
}

namespace dreamjar::ui {

class ChildForm;
class EmptyState;
class FlowGrid;
class InlineMessage;
class PageScaffold;
class PictureShelf;

/// The signed-in parent's children as cards, with the form that adds and edits them.
class ChildrenPane : public QWidget
{
    Q_OBJECT
public:
    ChildrenPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// Without a shelf, which outlives the pane, there are drawn faces alone.
    void setPictures(PictureShelf *pictures);
    void addChild();

Q_SIGNALS:
    void newJarChosen(dreamjar::ChildId child);
    /// The child's jars, e.g. to close the one that keeps it from being removed.
    void jarsChosen(dreamjar::ChildId child);

private:
    void build();
    QWidget *makeOrder();
    void showChildren();
    void showList();
    ChildForm &form();
    void editChild(const Child &child);
    void removeChild(const replica::ChildRow &row);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::ChildListModel *m_model;

    PictureShelf *m_pictures = nullptr;

    QStackedLayout *m_pages;
    QComboBox *m_order;
    PageScaffold *m_page;
    InlineMessage *m_message;
    FlowGrid *m_grid;
    EmptyState *m_empty;
    ChildForm *m_form = nullptr;
};

}
