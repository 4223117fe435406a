#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class ChildListModel;
class JarListModel;
}

namespace dreamjar::ui {

class EmptyState;
class JarDeeds;
class JarForm;
class JarRowCard;
class PageScaffold;

/// The signed-in parent's jars, open and closed, with the form that starts and edits them.
class JarsPane : public QWidget
{
    Q_OBJECT
public:
    JarsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, JarDeeds &deeds, QWidget *parent = nullptr);

    void addJar(ChildId child = {});
    void editJar(const Campaign &jar);
    /// With a new last day.
    void reopenJar(const Campaign &jar);
    /// Only this child's; a null id shows all again.
    void showJarsOf(ChildId child);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void newChildChosen();

private:
    void build();
    void makeCards(int count);
    void showJars();
    void showList();
    JarForm &form();

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    JarDeeds &m_deeds;
    items::ChildListModel *m_children;
    items::JarListModel *m_model;
    ChildId m_onlyChild;
    int m_shown = 0; ///< how many cards at most

    QStackedLayout *m_pages;
    PageScaffold *m_page;
    QPushButton *m_all;
    QVBoxLayout *m_list;
    QList<JarRowCard *> m_cards;
    QTimer m_goOn;
    QPushButton *m_more;
    EmptyState *m_empty;
    JarForm *m_form = nullptr;
};

}
