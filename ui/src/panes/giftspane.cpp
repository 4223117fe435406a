#include "ui/panes/giftspane.h"

#include "bookbar.h"
#include "bookquerytext.h"
#include "booksides.h"
#include "booktable.h"
#include "bookwords.h"
#include "chartsview.h"
#include "formhelp.h"
#include "giftexports.h"
#include "giftfinder.h"
#include "heldcard.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "keepsakes.h"
#include "noteimport.h"
#include "outboxcard.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"
#include "viewsmenu.h"
#include "widgets/plainscroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

using items::GiftBookModel;
using replica::BookQuery;

namespace {

constexpr int typingPause = 120; // milliseconds; a search asks when the hand rests

const QString columnsName = QStringLiteral("gifts");

}

GiftsPane::GiftsPane(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_states(states), m_clock(clock),
      m_gifts(new GiftBookModel{source, this}), m_around(new items::ReviewSource{source, this}),
      m_words(new BookWords{theme, clock, this}), m_soon(new QTimer{this})
{
    setObjectName(QStringLiteral("giftsPane"));
    m_words->setSourceModel(m_gifts);
    BookQuery all;
    all.zone = QTimeZone::systemTimeZone();
    if (m_states.account().signedIn())
        m_gifts->setQuery(all); // the reader looks for the first rows while the widgets are made
    m_soon->setSingleShot(true);
    m_soon->setInterval(typingPause);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme, this);
    m_page->setTitle(tr("Gifts"));
    m_page->setContentWidth(1600); // tables are for comparing
    outer->addWidget(m_page);

    // Each part stands in the window before its own parts come: under a style sheet Qt dresses whatever moves anew,
    // with all that is in it.
    auto *scroll = new PlainScroll{QStringLiteral("giftsScroll"), m_page}; // in a low window all keeps its size
    m_page->setFilling(scroll);
    auto *filling = new QWidget(scroll->viewport());
    filling->setObjectName(QStringLiteral("pageBody")); // see-through
    scroll->hold(*filling);
    auto *column = new QVBoxLayout(filling);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    m_message = new InlineMessage(m_theme);
    m_message->setObjectName(QStringLiteral("giftsMessage"));
    m_message->setDismissible(true);
    column->addWidget(m_message);
    m_outbox = new OutboxCard(m_theme, source, commands, states, clock);
    connect(m_outbox, &OutboxCard::told, this, &GiftsPane::tell);
    column->addWidget(m_outbox);
    m_held = new HeldCard(m_theme, *m_around, commands, states, clock);
    connect(m_held, &HeldCard::told, this, &GiftsPane::tell);
    column->addWidget(m_held);
    m_exports = new GiftExports(m_theme, source, *m_gifts, *m_around, commands);
    m_import = new NoteImport(source, commands, this);
    connect(m_import, &NoteImport::told, this, &GiftsPane::tell);
    setAcceptDrops(true); // of a table
    makeBar();
    m_book = makeBook(filling);
    column->addWidget(m_book, 1);
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("giftsEmpty"));
    column->addWidget(m_empty, 1);
    makeActions();

    connect(m_soon, &QTimer::timeout, this, [this] {
        BookQuery query = m_gifts->query();
        query.filter = m_sides->filter();
        query.filter.search = m_bar->search();
        ask(query);
    });
    connect(m_gifts, &GiftBookModel::refreshed, this, &GiftsPane::showAnswer);
    connect(m_gifts, &GiftBookModel::selectionSummed, this, [this](const replica::BookFigures &figures) {
        m_selection->setText(figures.count == 0 ? QString{}
                                                : tr("Selected: %1").arg(figuresLine(figures, m_states.server().currency)));
    });
    connect(m_around, &items::ReviewSource::changed, this, &GiftsPane::showAround);
    connect(m_empty, &EmptyState::actionTriggered, this, &GiftsPane::signInChosen);
    connect(&m_states, &sync::States::serverChanged, this, &GiftsPane::showIssuer);
    connect(&m_states, &sync::States::syncChanged, this, &GiftsPane::showAnswer);
    showIssuer();
    if (m_states.account().signedIn()) {
        m_around->load();
        m_held->look();
    }
    chooseBody();
}

GiftsPane::~GiftsPane() = default;

QWidget *GiftsPane::makeBook(QWidget *parent)
{
    auto *book = new QWidget(parent);
    auto *column = new QVBoxLayout(book);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_bar);
    m_middle = new QHBoxLayout;
    m_middle->setSpacing(space::m);
    column->addLayout(m_middle, 1);

    m_table = new BookTable(*m_gifts, *m_words, book);
    connect(m_table, &BookTable::sortsChosen, this, [this](const QList<replica::BookSort> &sorts) {
        BookQuery query = m_gifts->query();
        query.sorts = sorts;
        ask(query);
    });
    connect(m_table, &BookTable::layoutChosen, this, [this] {
        m_commands.keep(keepsake::columns, columnsName, QString::fromLatin1(m_table->layoutState()));
    });
    connect(m_table, &BookTable::rowChosen, this, &GiftsPane::showGift);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GiftsPane::showSelection);
    m_table->setMinimumHeight(3 * metric::rowHeight);
    m_finder = new GiftFinder{*m_gifts, this};
    connect(m_finder, &GiftFinder::found, this, [this](int row) {
        if (!m_table->selectionModel()->hasSelection()) // else somebody was quicker
            m_table->setCurrentIndex(m_words->index(row, m_table->currentIndex().column()));
    });
    m_middle->addWidget(m_table, 1);

    m_sides = new BookSides{m_theme, m_commands, m_clock, *m_middle, *m_table};
    connect(m_sides, &BookSides::filterChanged, this, &GiftsPane::askSoon);
    connect(m_sides, &BookSides::shown, m_bar,
        [this](BookSides::Side side) { m_bar->setFilterShown(side == BookSides::Side::Filter); });
    connect(m_sides, &BookSides::giftClosed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_sides, &BookSides::jarChosen, this, &GiftsPane::jarChosen);
    connect(m_sides, &BookSides::receiptChosen, this, [this](DonationId gift) { m_exports->saveReceipts({gift}); });
    connect(m_sides, &BookSides::letterChosen, this, [this](DonationId gift) { writeLetters({gift}); });

    m_sums = makeLabel({}, FontRole::BodyStrong);
    m_sums->setObjectName(QStringLiteral("giftSums"));
    m_stateSums = makeLabel({}, FontRole::Caption, Tone::Muted);
    m_stateSums->setObjectName(QStringLiteral("giftStateSums"));
    m_selection = makeLabel({}, FontRole::Body, Tone::Muted);
    m_selection->setObjectName(QStringLiteral("giftSelection"));
    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addWidget(m_sums, 0, Qt::AlignRight);
    sums->addWidget(m_stateSums, 0, Qt::AlignRight);
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_selection, 1);
    footer->addLayout(sums);
    column->addLayout(footer);
    column->addWidget(m_exports);
    return book;
}

/// In the table's place: nothing passes the filter.
void GiftsPane::makeNothing()
{
    m_nothing = new EmptyState(m_theme, m_book);
    m_nothing->setObjectName(QStringLiteral("giftsNothing"));
    m_nothing->setWords(tr("No gift passes"), tr("Nothing fits the search and the filter together."), tr("Show all gifts"));
    m_nothing->button()->setObjectName(QStringLiteral("giftsShowAll"));
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_bar->setSearch({});
        m_sides->setFilter({});
        askSoon();
    });
    putBeside(*m_nothing);
}

void GiftsPane::makeCharts()
{
    m_charts = new ChartsView(m_theme, m_book);
    connect(m_charts, &ChartsView::told, this, &GiftsPane::tell);
    putBeside(*m_charts);
}

/// At the table's side, from where it takes its place.
void GiftsPane::putBeside(QWidget &part)
{
    m_middle->insertWidget(m_middle->indexOf(m_table) + 1, &part, 1);
}

void GiftsPane::makeBar()
{
    m_views = new ViewsMenu(m_commands, *m_around);
    connect(m_views, &ViewsMenu::keepChosen, this, [this] { m_views->askForName(toText(m_gifts->query())); });
    connect(m_views, &ViewsMenu::viewChosen, this, &GiftsPane::showView);
    connect(m_views, &ViewsMenu::told, this, &GiftsPane::tell);
    m_bar = new BookBar(m_theme, m_views);
    connect(m_bar, &BookBar::searchTyped, this, &GiftsPane::askSoon);
    connect(m_bar, &BookBar::filterToggled, this,
        [this](bool on) { m_sides->show(on ? BookSides::Side::Filter : BookSides::Side::None); });
    connect(m_bar, &BookBar::groupingChosen, this, [this](replica::BookGrouping grouping) {
        BookQuery query = m_gifts->query();
        query.grouping = grouping;
        ask(query);
    });
    connect(m_bar, &BookBar::marked, this, &GiftsPane::noteSelected);
    connect(m_bar, &BookBar::lettersChosen, this,
        [this] { withSelected([this](const QList<DonationId> &gifts) { writeLetters(gifts); }); });
    connect(m_bar, &BookBar::receiptsChosen, this,
        [this] { withSelected([this](const QList<DonationId> &gifts) { m_exports->saveReceipts(gifts); }); });
    connect(m_bar, &BookBar::receiptMailsChosen, this,
        [this] { withSelected([this](const QList<DonationId> &gifts) { m_exports->saveReceiptMails(gifts); }); });
    connect(m_bar, &BookBar::copyChosen, this, [this] { m_table->copySelection(); });
}

void GiftsPane::ask(const BookQuery &query)
{
    m_soon->stop();
    m_words->setQuery(query);
    m_bar->setGrouping(query.grouping);
    replica::BookFilter searching; // the search stands in the bar, for all to see
    searching.search = query.filter.search;
    m_bar->setFiltering(query.filter != searching);
    m_gifts->setQuery(query);
}

void GiftsPane::askSoon()
{
    m_soon->start();
}

void GiftsPane::showAnswer()
{
    // A table without a current cell takes a screen reader down (Qt 6.4).
    if (!m_table->currentIndex().isValid() && m_words->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(
            m_words->index(0, int(m_table->shownColumns().value(0))), QItemSelectionModel::NoUpdate);
    const QString &currency = m_states.server().currency;
    m_sums->setText(m_gifts->isComplete() ? figuresLine(m_gifts->figures(), currency)
                                          : tr("%1, still being read…").arg(words::gifts(int(m_gifts->total()))));
    m_stateSums->setText(statesLine(m_gifts->figures().states, currency));
    m_stateSums->setVisible(!m_stateSums->text().isEmpty());
    // The details follow what is known of their gift.
    if (const DonationId gift = m_sides->gift(); !gift.isNull()) {
        m_gifts->findRowsOf({gift}, this, [this](const QList<replica::BookRow> &rows) {
            if (rows.isEmpty())
                m_sides->show(BookSides::Side::None);
            else
                m_sides->follow(rows.first());
        });
    }
    const sync::SyncState &sync = m_states.sync();
    QString subtitle = tr("Everything that was given to your jars, with real names.");
    if (sync.activity == sync::Activity::Offline || sync.activity == sync::Activity::Error)
        subtitle = sync.lastSync.isNull()
            ? tr("The server cannot be reached; this is what is known here.")
            : tr("The server cannot be reached; this is how it was %1.").arg(words::ago(sync.lastSync, m_clock.now()));
    m_page->setSubtitle(m_states.account().signedIn() ? subtitle : QString{});
    showCharts();
    chooseBody();
}

void GiftsPane::showSelection()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    m_bar->setAnySelected(!selection.isEmpty());
    if (selection.isEmpty())
        m_selection->clear();
    m_gifts->sumUp(m_gifts->rangesOf(selection));
}

void GiftsPane::showCharts()
{
    if (!m_chartsButton->isChecked())
        return;
    if (!m_charts)
        makeCharts();
    m_gifts->findSeries(this, [this](const replica::BookSeries &series) {
        if (series.complete)
            m_charts->setSeries(series, m_states.server().currency);
    });
}

void GiftsPane::showGift(const QModelIndex &index)
{
    const QVariant row = index.data(GiftBookModel::RowRole);
    if (row.isValid())
        m_sides->showGift(row.value<replica::BookRow>());
}

void GiftsPane::showAround()
{
    m_sides->setJars(m_around->names());
    if (!std::exchange(m_layoutRestored, true)) {
        for (const replica::Keepsake &layout : m_around->keepsakes(keepsake::columns)) {
            if (layout.name == columnsName)
                m_table->restoreLayout(layout.content.toLatin1());
        }
    }
    const auto named = [](const QString &label) {
        return label == u"note"  ? tr("a note")
            : label == u"thanks" ? tr("thanks")
            : label == u"table"  ? tr("notes from a table")
                                 : tr("a review mark");
    };
    const replica::EditHistory &history = m_around->history();
    m_undo->setEnabled(!history.undo.isEmpty());
    m_undo->setText(history.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(named(history.undo)));
    m_redo->setEnabled(!history.redo.isEmpty());
    m_redo->setText(history.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(named(history.redo)));
}

void GiftsPane::showIssuer()
{
    m_words->setCurrency(m_states.server().currency);
    m_sides->setCurrency(m_states.server().currency);
    if (const auto &parent = m_states.account().parent)
        m_exports->setIssuer({parent->publicName(), parent->email, m_states.server().currency});
    showAnswer();
}

void GiftsPane::tell(Tone tone, const QString &sentence)
{
    m_message->setMessage(tone, sentence);
}

void GiftsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_outbox->setMostHeight(m_book->isVisibleTo(this) ? std::clamp(height() / 5, 96, 176) : 420);
}

void GiftsPane::chooseBody()
{
    const bool signedIn = m_states.account().signedIn();
    const BookQuery &query = m_gifts->query();
    const bool any = m_gifts->total() > 0 || query.filter != replica::BookFilter{};
    const bool nothing = m_gifts->isLoaded() && m_gifts->total() == 0;
    m_book->setVisible(signedIn && any);
    const bool charts = m_chartsButton->isChecked();
    m_table->setVisible(!nothing && !charts);
    if (m_charts)
        m_charts->setVisible(!nothing && charts);
    if (nothing && any && !m_nothing)
        makeNothing();
    if (m_nothing)
        m_nothing->setVisible(nothing);
    m_chartsButton->setVisible(signedIn && any);
    m_empty->setVisible(!signedIn || (nothing && !any));
    if (!signedIn) {
        m_empty->setWords(
            tr("Your gifts"), tr("Sign in to see what was given to your jars."), tr("Sign in"), Icon::SignIn);
        m_empty->button()->setObjectName(QStringLiteral("giftsSignInButton"));
    } else {
        m_empty->setWords(tr("No gifts yet"),
            tr("As soon as somebody gives to one of your jars, it stands here with the real name."));
    }
    m_outbox->setMostHeight(m_book->isVisibleTo(this) ? std::clamp(height() / 5, 96, 176) : 420);
}

}
