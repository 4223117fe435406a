#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "replica/rows.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace dreamjar::items {
class OutboxModel;
}

namespace dreamjar::ui {

class OutboxLine;

/// What was done here and is not settled yet, with what can be done about it. Hides itself while there is nothing.
class OutboxCard : public Card
{
    Q_OBJECT
public:
    OutboxCard(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// As high as its lines, but no higher.
    void setMostHeight(int height);
    /// Opens the first change that met somebody else's, now or as soon as it is read.
    void compareFirst();

Q_SIGNALS:
    /// Something to tell the person: a failure, or that it was too late.
    void told(dreamjar::ui::Tone tone, const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showEntries();
    void fitHeight();
    void showState();
    void compare(const replica::OutboxRow &row);
    void tell(const Result<bool, Refusal> &answer);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::OutboxModel *m_outbox;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_state;
    QPushButton *m_further;
    int m_shown;
    bool m_compareWanted = false;
    QList<OutboxLine *> m_lines;
    int m_mostHeight = 420;
};

}
