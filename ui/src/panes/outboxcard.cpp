#include "outboxcard.h"

#include "formhelp.h"
#include "items/outboxmodel.h"
#include "outboxline.h"
#include "ui/errortext.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

namespace {
constexpr int linesAtMost = 30;
}

OutboxCard::OutboxCard(const Theme &theme, const items::Source &source, sync::Commands &commands,
    sync::States &states, const Clock &clock, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_outbox(new items::OutboxModel{source, this})
{
    setObjectName(QStringLiteral("outboxCard"));
    column()->setSpacing(space::xxs);
    column()->addWidget(makeLabel(tr("From this computer, not yet settled"), FontRole::CardTitle));
    auto *lines = new QWidget;
    lines->setObjectName(QStringLiteral("pageBody")); // see-through
    lines->setAutoFillBackground(false);
    m_column = new QVBoxLayout(lines);
    m_column->setContentsMargins(0, 0, space::xs, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("outboxScroll"));
    m_scroll->setAccessibleName(tr("What waits"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(lines);
    column()->addWidget(m_scroll);
    m_further = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_further->setObjectName(QStringLiteral("outboxFurther"));
    column()->addWidget(m_further);
    connect(m_outbox, &items::OutboxModel::refreshed, this, &OutboxCard::showEntries);
    connect(&m_states, &sync::States::serverChanged, this, &OutboxCard::showEntries);
    m_outbox->load();
    showEntries();
}

void OutboxCard::setMostHeight(int height)
{
    m_mostHeight = height;
    showEntries();
}

void OutboxCard::showEntries()
{
    // What needs a person comes first; of a long queue the beginning is enough to see how it goes.
    QList<replica::OutboxRow> rows = m_outbox->rows();
    std::stable_partition(
        rows.begin(), rows.end(), [](const auto &row) { return row.state != replica::EntryState::Waiting; });
    const int count = std::min<int>(linesAtMost, int(rows.size()));
    while (m_lines.size() > count)
        m_lines.takeLast()->deleteLater();
    while (m_lines.size() < count) {
        auto *line = new OutboxLine(m_theme);
        connect(line, &OutboxLine::retryChosen, this, [this, line] { m_commands.retry(line->row().entry); });
        connect(line, &OutboxLine::cancelChosen, this, [this, line] {
            m_commands.cancel(line->row().entry, this, [this](const Result<bool, Refusal> &answer) { tell(answer); });
        });
        connect(line, &OutboxLine::arrivedChosen, this, [this, line] {
            m_commands.settleByHand(
                line->row().entry, true, this, [this](const Result<bool, Refusal> &answer) { tell(answer); });
        });
        m_column->insertWidget(int(m_lines.size()), line);
        m_lines << line;
    }
    int height = 0;
    for (int i = 0; i < count; ++i) {
        m_lines[i]->setEntry(rows[i], m_states.server().currency, m_clock.now());
        height += m_lines[i]->sizeHint().height();
    }
    const int further = int(rows.size()) - count;
    m_further->setVisible(further > 0);
    m_further->setText(further == 1 ? tr("and one more") : tr("and %n more", nullptr, further));
    m_scroll->setFixedHeight(std::min(height, m_mostHeight));
    setVisible(count > 0);
}

void OutboxCard::tell(const Result<bool, Refusal> &answer)
{
    if (!answer)
        Q_EMIT told(Tone::Bad, sentenceFor(answer.error()));
    else if (!*answer)
        Q_EMIT told(Tone::Warn, tr("It was too late: the server had it already."));
}

}
