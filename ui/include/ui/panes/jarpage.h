#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftTableModel;
class JarSource;
}

namespace dreamjar::ui {

class Banner;
class Chip;
class Confetti;
class EmptyState;
class GiftList;
class GivePanel;
class GoalQuestion;
class InlineMessage;
class JarDeeds;
class JarSummary;
class PageScaffold;
class PictureShelf;

/// One jar, as everybody sees it; its owner reads real names, may edit it and decides about it.
class JarPage : public QWidget
{
    Q_OBJECT
public:
    JarPage(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, JarDeeds &deeds, QWidget *parent = nullptr);

    /// Without a shelf, which outlives the page, there are drawn banners alone.
    void setPictures(PictureShelf *pictures);
    void openJar(CampaignId jar);
    CampaignId jar() const;
    /// Where the way back leads: "Back to browsing".
    void setBack(const QString &word);

Q_SIGNALS:
    void backRequested();
    void editChosen(const dreamjar::Campaign &jar);

private:
    void makeActions();
    QWidget *makeStory();
    QWidget *makeSide();
    void showJar();
    void showWords(const replica::JarRow &row);
    void showBanner();
    void showNotice(const replica::JarRow &row);
    void showGoal(const replica::JarRow &row);
    void celebrate(const replica::JarRow &row);
    void answerGoal();
    void setGiving(bool giving);
    void share();
    void seeAsStranger();

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    JarDeeds &m_deeds;
    PictureShelf *m_pictures = nullptr;
    items::JarSource *m_jar;
    items::GiftTableModel *m_ownGifts; ///< as their owner sees them, for the comparison
    bool m_giving = false;
    sync::Activity m_activity = sync::Activity::Idle;
    QString m_goalAsked; ///< the question that was looked up already
    CampaignId m_celebrated;

    PageScaffold *m_page;
    QPushButton *m_share;
    QPushButton *m_edit;
    QToolButton *m_more;
    QAction *m_turn;
    EmptyState *m_missing;
    QWidget *m_body;
    Banner *m_banner;
    InlineMessage *m_message;
    InlineMessage *m_publish;
    GoalQuestion *m_goal;
    Chip *m_category;
    Chip *m_state;
    QLabel *m_description;
    GiftList *m_gifts;
    JarSummary *m_summary;
    GivePanel *m_panel;
    Confetti *m_confetti;
};

}
