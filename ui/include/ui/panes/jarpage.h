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
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftTableModel;
class JarSource;
}

namespace dreamjar::ui {

class Banner;
class Card;
class Chip;
class EmptyState;
class GiftLine;
class GivePanel;
class InlineMessage;
class JarWidget;
class PageScaffold;
class ProgressBar;

/// One jar, as everybody sees it; its owner reads real names and may edit it. Shows the generated banner, never a
/// foreign address: looking at a jar tells nobody.
class JarPage : public QWidget
{
    Q_OBJECT
public:
    JarPage(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    void openJar(CampaignId jar);
    CampaignId jar() const;
    /// Where the way back leads: "Back to browsing".
    void setBack(const QString &word);

Q_SIGNALS:
    void backRequested();
    void editChosen(const dreamjar::Campaign &jar);

private:
    QWidget *makeStory();
    QWidget *makeSummary();
    void showJar();
    void showSummary(const replica::JarRow &row);
    void showGifts();
    void setGiving(bool giving);
    void setCompact(bool compact);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::JarSource *m_jar;
    items::GiftTableModel *m_gifts;
    CampaignId m_giftsOf;
    int m_shownGifts = 0;
    bool m_giving = false;

    PageScaffold *m_page;
    QPushButton *m_edit;
    EmptyState *m_missing;
    QWidget *m_body;
    Banner *m_banner;
    InlineMessage *m_message;
    Chip *m_category;
    Chip *m_state;
    QLabel *m_description;
    QLabel *m_giftsHeading;
    Card *m_giftCard;
    QVBoxLayout *m_lines;
    QList<GiftLine *> m_giftLines;
    QLabel *m_noGifts;
    QPushButton *m_more;
    Card *m_summary;
    QBoxLayout *m_head;
    JarWidget *m_glass;
    QLabel *m_share;
    QLabel *m_raised;
    ProgressBar *m_bar;
    QLabel *m_waiting;
    QLabel *m_time;
    QLabel *m_count;
    QLabel *m_closed;
    QPushButton *m_give;
    GivePanel *m_panel;
};

}
