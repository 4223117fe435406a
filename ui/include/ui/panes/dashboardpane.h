#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class DashboardSource;
class GiftTableModel;
class JarListModel;
}

namespace dreamjar::ui {

class Card;
class EmptyState;
class FlowGrid;
class GiftLine;
class InlineMessage;
class PageScaffold;
class StatCard;

/// How the signed-in parent's jars stand: figures, what needs attention, jars by progress, the last gifts. Made for one
/// parent; the window makes a new one after another sign-in.
class DashboardPane : public QWidget
{
    Q_OBJECT
public:
    DashboardPane(const Theme &theme, const items::Source &source, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void newJarChosen();
    void newChildChosen();
    void giftsChosen();
    void jarsChosen();

private:
    void build();
    void showFigures();
    void showJars();
    void showGifts();
    void showAttention();
    void showGreeting();
    void chooseBody();

    const Theme &m_theme;
    sync::States &m_states;
    const Clock &m_clock;
    items::DashboardSource *m_figures;
    items::JarListModel *m_jars;
    items::GiftTableModel *m_gifts;

    QList<replica::JarRow> m_shown;

    PageScaffold *m_page;
    QVBoxLayout *m_attention;
    QList<InlineMessage *> m_messages;
    StatCard *m_childrenCard;
    StatCard *m_jarsCard;
    StatCard *m_openCard;
    StatCard *m_raisedCard;
    StatCard *m_lastCard;
    EmptyState *m_empty;
    QWidget *m_body;
    FlowGrid *m_jarGrid;
    Card *m_giftCard;
    QList<GiftLine *> m_lines;
    QLabel *m_noGifts;
};

}
