#pragma once

#include "domain/clock.h"
#include "items/source.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QScrollArea;
class QTableView;
class QVBoxLayout;
QT_END_NAMESPACE

namespace dreamjar::items {
class GiftTableModel;
class OutboxModel;
}

namespace dreamjar::ui {

class Card;
class EmptyState;
class GiftWords;
class InlineMessage;
class OutboxLine;
class PageScaffold;

/// What waits to be sent from here, and all gifts to the signed-in parent's jars. A visitor sees what waits.
class GiftsPane : public QWidget
{
    Q_OBJECT
public:
    GiftsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void jarChosen(dreamjar::CampaignId jar);
    void signInChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOutbox();
    QWidget *makeTable();
    void showOutbox();
    void showFooter();
    void chooseBody();
    void settle(qint64 entry);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    items::GiftTableModel *m_gifts;
    items::OutboxModel *m_outbox;
    GiftWords *m_words;

    PageScaffold *m_page;
    InlineMessage *m_message;
    Card *m_outboxCard;
    QScrollArea *m_outboxScroll;
    QLabel *m_further;
    QVBoxLayout *m_outboxLines;
    QList<OutboxLine *> m_lines;
    QWidget *m_book;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_sums;
    QLabel *m_selection;
    EmptyState *m_empty;
};

}
