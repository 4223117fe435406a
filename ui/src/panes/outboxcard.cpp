#include "outboxcard.h"

#include "clashdialog.h"
#include "formhelp.h"
#include "items/outboxmodel.h"
#include "outboxline.h"
#include "rowwords.h"
#include "ui/errortext.h"
#include "widgets/plainscroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

namespace {
constexpr int entriesAtOnce = 30;
}

OutboxCard::OutboxCard(const Theme &theme, const items::Source &source, sync::Commands &commands,
    sync::States &states, const Clock &clock, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_outbox(new items::OutboxModel{source, this}), m_shown(entriesAtOnce)
{
    setObjectName(QStringLiteral("outboxCard"));
    column()->setSpacing(space::xxs);
    QPushButton *now = makeButton(theme, QStringLiteral("syncNowButton"), tr("Sync now"), Variant::Quiet, Icon::Sync);
    connect(now, &QPushButton::clicked, this, [this] { m_commands.syncNow(); });
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("From this computer, not yet settled"), FontRole::CardTitle), 1);
    head->addWidget(now);
    column()->addLayout(head);
    m_state = makeSentence({});
    m_state->setObjectName(QStringLiteral("syncSentence"));
    column()->addWidget(m_state);
    auto *lines = new QWidget;
    lines->setObjectName(QStringLiteral("pageBody")); // see-through
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, space::xs, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto *scroll = new PlainScroll{QStringLiteral("outboxScroll")};
    scroll->setAccessibleName(tr("What waits"));
    scroll->hold(*lines);
    column()->addWidget(scroll);
    m_scroll = scroll;
    m_further = makeButton(theme, QStringLiteral("outboxFurther"), {}, Variant::Quiet);
    connect(m_further, &QPushButton::clicked, this, [this] {
        m_shown += entriesAtOnce;
        showEntries();
    });
    column()->addWidget(m_further, 0, Qt::AlignHCenter);
    connect(m_outbox, &items::OutboxModel::refreshed, this, &OutboxCard::showEntries);
    connect(&m_states, &sync::States::serverChanged, this, &OutboxCard::showEntries);
    connect(&m_states, &sync::States::syncChanged, this, &OutboxCard::showState);
    m_outbox->load();
    showState();
    showEntries();
}

void OutboxCard::setMostHeight(int height)
{
    m_mostHeight = height;
    showEntries();
}

void OutboxCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitHeight();
}

/// A sentence is as high as its line is narrow.
void OutboxCard::fitHeight()
{
    const int room = m_scroll->width() - m_column->contentsMargins().right();
    int height = 0;
    for (const OutboxLine *line : std::as_const(m_lines))
        height += line->hasHeightForWidth() ? line->heightForWidth(room) : line->sizeHint().height();
    m_scroll->setFixedHeight(std::min(height, m_mostHeight));
}

void OutboxCard::showState()
{
    m_state->setText(syncSentence(m_states.sync(), m_clock.now()));
}

void OutboxCard::compareFirst()
{
    m_compareWanted = true;
    showEntries();
}

void OutboxCard::compare(const replica::OutboxRow &row)
{
    (new ClashDialog{m_theme, row, m_commands, m_states.server().currency, window()})->open();
}

void OutboxCard::showEntries()
{
    // What needs a person comes first; of a long queue the beginning is enough to see how it goes.
    QList<replica::OutboxRow> rows = m_outbox->rows();
    std::stable_partition(
        rows.begin(), rows.end(), [](const auto &row) { return row.state != replica::EntryState::Waiting; });
    const int count = std::min<int>(m_shown, int(rows.size()));
    QHash<qint64, QString> titles;
    for (const replica::OutboxRow &row : std::as_const(rows))
        titles.insert(row.entry, outboxTitle(row, m_states.server().currency));
    while (m_lines.size() > count)
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < count) {
        auto *line = new OutboxLine(m_theme);
        connect(line, &OutboxLine::retryChosen, this, [this, line] { m_commands.retry(line->row().entry); });
        connect(line, &OutboxLine::checkChosen, this, [this, line] { m_commands.checkAgain(line->row().entry); });
        connect(line, &OutboxLine::cancelChosen, this, [this, line] {
            m_commands.cancel(line->row().entry, this, [this](const Result<bool, Refusal> &answer) { tell(answer); });
        });
        connect(line, &OutboxLine::arrivedChosen, this, [this, line] {
            m_commands.settleByHand(
                line->row().entry, true, this, [this](const Result<bool, Refusal> &answer) { tell(answer); });
        });
        connect(line, &OutboxLine::compareChosen, this, [this, line] { compare(line->row()); });
        m_column->insertWidget(int(m_lines.size()), line);
        m_lines << line;
    }
    for (int i = 0; i < count; ++i)
        m_lines[i]->setEntry(rows[i], m_states.server().currency, m_clock.now(), titles.value(rows[i].waitsFor));
    const int further = int(rows.size()) - count;
    m_further->setVisible(further > 0);
    m_further->setText(further == 1 ? tr("and one more") : tr("and %n more", nullptr, further));
    m_further->setAccessibleName(m_further->text());
    fitHeight();
    setVisible(count > 0);
    if (!m_compareWanted || !m_outbox->isLoaded())
        return;
    m_compareWanted = false;
    const auto clash = std::find_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.clash.has_value(); });
    if (clash != rows.cend())
        compare(*clash);
}

void OutboxCard::tell(const Result<bool, Refusal> &answer)
{
    if (!answer)
        Q_EMIT told(Tone::Bad, sentenceFor(answer.error()));
    else if (!*answer)
        Q_EMIT told(Tone::Warn, tr("It was too late: the server had it already."));
}

}
