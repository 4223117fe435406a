#include "ui/panes/giftspane.h"

#include "formhelp.h"
#include "giftwords.h"
#include "items/gifttablemodel.h"
#include "items/outboxmodel.h"
#include "outboxline.h"
#include "ui/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace dreamjar::ui {

using items::GiftTableModel;

namespace {
constexpr int linesAtMost = 30;
}

GiftsPane::GiftsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_gifts(new GiftTableModel{source, this}), m_outbox(new items::OutboxModel{source, this}),
      m_words(new GiftWords{theme, clock, this})
{
    setObjectName(QStringLiteral("giftsPane"));
    m_words->setSourceModel(m_gifts);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("Gifts"));
    outer->addWidget(m_page);

    auto *filling = new QWidget;
    auto *column = new QVBoxLayout(filling);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("giftsMessage"));
    m_message->setDismissible(true);
    column->addWidget(m_message);
    column->addWidget(makeOutbox());
    m_book = makeTable();
    column->addWidget(m_book, 1);
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("giftsEmpty"));
    column->addWidget(m_empty, 1);
    m_page->setFilling(filling);

    connect(m_outbox, &items::OutboxModel::refreshed, this, &GiftsPane::showOutbox);
    connect(m_gifts, &GiftTableModel::refreshed, this, [this] {
        showFooter();
        chooseBody();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &GiftsPane::signInChosen);
    connect(&m_states, &sync::States::serverChanged, this, [this] {
        m_words->setCurrency(m_states.server().currency);
        showFooter();
        showOutbox();
    });
    m_words->setCurrency(m_states.server().currency);
    m_outbox->load();
    if (m_states.account().signedIn()) {
        replica::GiftFilter filter;
        filter.owner = m_states.account().parent->id;
        m_gifts->setFilter(filter);
    }
    showOutbox();
    chooseBody();
}

QWidget *GiftsPane::makeOutbox()
{
    m_outboxCard = new Card(m_theme);
    m_outboxCard->setObjectName(QStringLiteral("outboxCard"));
    m_outboxCard->column()->setSpacing(space::xxs);
    m_outboxCard->column()->addWidget(makeLabel(tr("From this computer, not yet settled"), FontRole::CardTitle));
    auto *lines = new QWidget;
    lines->setObjectName(QStringLiteral("pageBody")); // see-through
    m_outboxLines = new QVBoxLayout(lines);
    m_outboxLines->setContentsMargins(0, 0, space::xs, 0);
    m_outboxLines->setSpacing(0);
    m_outboxLines->addStretch(1);
    auto *scroll = new QScrollArea;
    m_outboxScroll = scroll;
    scroll->setObjectName(QStringLiteral("outboxScroll"));
    scroll->setAccessibleName(tr("What waits"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    scroll->setWidget(lines);
    m_outboxCard->column()->addWidget(scroll);
    m_further = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_further->setObjectName(QStringLiteral("outboxFurther"));
    m_outboxCard->column()->addWidget(m_further);
    return m_outboxCard;
}

QWidget *GiftsPane::makeTable()
{
    m_search = makeLine(QStringLiteral("giftSearchEdit"), tr("Search gifts"), tr("Search by name, jar or comment"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(420);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        replica::GiftFilter filter = m_gifts->filter();
        filter.search = text.simplified();
        m_gifts->setFilter(filter);
    });

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("giftsTable"));
    m_table->setAccessibleName(tr("Gifts to your jars"));
    m_table->setModel(m_words);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicator(GiftTableModel::Date, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    header->setMinimumSectionSize(64);
    header->setSectionResizeMode(GiftTableModel::Jar, QHeaderView::Stretch);
    header->setSectionResizeMode(GiftTableModel::Comment, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT jarChosen(index.data(GiftTableModel::RowRole).value<replica::GiftRow>().donation.campaign);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GiftsPane::showFooter);

    m_sums = makeLabel({}, FontRole::BodyStrong);
    m_sums->setObjectName(QStringLiteral("giftSums"));
    m_selection = makeLabel({}, FontRole::Body, Tone::Muted);
    m_selection->setObjectName(QStringLiteral("giftSelection"));
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_selection);
    footer->addStretch(1);
    footer->addWidget(m_sums);

    auto *book = new QWidget;
    auto *column = new QVBoxLayout(book);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(footer);
    return book;
}

void GiftsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where it is narrow the public name gives way; what is hidden keeps its mark beside the real name.
    const bool wide = width() >= 940;
    m_table->setColumnHidden(GiftTableModel::PublicName, !wide);
    m_words->setMarksDonor(!wide);
    const std::pair<GiftTableModel::Column, int> widths[]
        = {{GiftTableModel::Date, wide ? 152 : 128}, {GiftTableModel::Donor, wide ? 150 : 136},
            {GiftTableModel::PublicName, 164}, {GiftTableModel::Amount, 128}, {GiftTableModel::State, 120}};
    for (const auto &[place, room] : widths)
        m_table->setColumnWidth(place, room);
}

void GiftsPane::showOutbox()
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
        connect(line, &OutboxLine::cancelChosen, this, [this, line] { settle(line->row().entry); });
        m_outboxLines->insertWidget(int(m_lines.size()), line);
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
    // What waits is never the whole page; the book stays in sight.
    m_outboxScroll->setFixedHeight(std::min(height, m_book->isVisibleTo(this) ? 176 : 420));
    m_outboxCard->setVisible(count > 0);
}

void GiftsPane::settle(qint64 entry)
{
    m_commands.cancel(entry, this, [this](const Result<bool, Refusal> &answer) {
        if (!answer)
            m_message->setMessage(Tone::Bad, sentenceFor(answer.error()));
        else if (!*answer)
            m_message->setMessage(Tone::Warn, tr("It was too late: the server had it already."));
    });
}

void GiftsPane::showFooter()
{
    // A table without a current cell takes a screen reader down (Qt 6.4).
    if (!m_table->currentIndex().isValid() && m_words->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_words->index(0, 0), QItemSelectionModel::NoUpdate);

    const QString &currency = m_states.server().currency;
    const replica::Sums &sums = m_gifts->sums();
    QStringList parts{words::gifts(m_gifts->total()), tr("%1 received").arg(words::money(sums.confirmed, currency))};
    if (!sums.unconfirmed().isZero())
        parts << tr("%1 on its way").arg(words::money(sums.unconfirmed(), currency));
    m_sums->setText(parts.join(QStringLiteral(" · ")));

    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    Money chosen;
    for (const QModelIndex &index : selected)
        chosen += index.data(GiftTableModel::RowRole).value<replica::GiftRow>().donation.amount;
    m_selection->setText(selected.isEmpty()
            ? QString{}
            : tr("%n selected: %1", nullptr, int(selected.size())).arg(words::money(chosen, currency)));
    m_page->setSubtitle(
        m_states.account().signedIn() ? tr("Everything that was given to your jars, with real names.") : QString{});
}

void GiftsPane::chooseBody()
{
    const bool signedIn = m_states.account().signedIn();
    const bool any = m_gifts->total() > 0 || !m_gifts->filter().search.isEmpty();
    m_book->setVisible(signedIn && any);
    m_empty->setVisible(!signedIn || (m_gifts->isLoaded() && !any));
    if (!signedIn) {
        m_empty->setWords(
            tr("Your gifts"), tr("Sign in to see what was given to your jars."), tr("Sign in"), Icon::SignIn);
        m_empty->button()->setObjectName(QStringLiteral("giftsSignInButton"));
    } else {
        m_empty->setWords(tr("No gifts yet"),
            tr("As soon as somebody gives to one of your jars, it stands here with the real name."));
    }
    showOutbox();
}

}
