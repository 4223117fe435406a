#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class DashboardSource;
class GiftTableModel;
class JarListModel;
}

namespace dreamjar::ui {

class AttentionList;
class Card;
class EmptyState;
class FlowGrid;
class GiftLine;
class PageScaffold;
class PictureShelf;
class StatCard;

/// How the signed-in parent's jars stand: figures, what needs attention, jars by progress, the last gifts. Made for one
/// parent; the window makes a new one after another sign-in.
class DashboardPane : public QWidget
{
    Q_OBJECT
public:
    DashboardPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// Without a shelf, which outlives the pane, there are drawn banners alone.
    void setPictures(PictureShelf *pictures);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void newJarChosen();
    void newChildChosen();
    void giftsChosen();
    void jarsChosen();
    void childrenChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const items::Source &source, sync::Commands &commands);
    QWidget *makeFigures();
    QWidget *makeJars();
    QWidget *makeGifts();
    void showFigures();
    void showJars();
    void showGifts();
    void showGreeting();
    void chooseBody();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    PictureShelf *m_pictures = nullptr;
    items::DashboardSource *m_figures;
    items::JarListModel *m_jars;
    items::GiftTableModel *m_gifts;

    QList<replica::JarRow> m_shown;

    PageScaffold *m_page;
    AttentionList *m_attention;
    StatCard *m_childrenCard;
    StatCard *m_jarsCard;
    StatCard *m_openCard;
    StatCard *m_raisedCard;
    StatCard *m_lastCard;
    EmptyState *m_empty;
    QWidget *m_body;
    QBoxLayout *m_columns;
    FlowGrid *m_jarGrid;
    QWidget *m_giftPart;
    Card *m_giftCard;
    QList<GiftLine *> m_lines;
    QLabel *m_noGifts;
};

}
