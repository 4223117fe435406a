#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QWidget>

namespace dreamjar::items {
class ChildListModel;
}

namespace dreamjar::ui {

class InlineMessage;

/// What needs the parent, most urgent first, each one click from its place: entries that were refused or wait, full
/// jars that nobody decided about, jars that have ended but are open, a child's coming 16th birthday (PRODUCT A10).
class AttentionList : public QWidget
{
    Q_OBJECT
public:
    AttentionList(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    void setJars(const QList<replica::JarRow> &jars);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void giftsChosen();
    void childrenChosen();

private:
    struct Notice {
        Tone tone;
        QString text;
        QString verb;
        std::function<void()> act;
    };
    void showNotices();
    void addEntries(QList<Notice> &notices);
    void addJars(QList<Notice> &notices);
    void addBirthdays(QList<Notice> &notices);
    void lookUp(const Campaign &full);

    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::ChildListModel *m_children;
    QList<replica::JarRow> m_jars;
    QSet<QString> m_open; ///< those that the parent has not answered
    QList<InlineMessage *> m_messages;
};

}
