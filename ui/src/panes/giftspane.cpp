#include "ui/panes/giftspane.h"

#include "bookfilterpanel.h"
#include "bookquerytext.h"
#include "booktable.h"
#include "bookwords.h"
#include "chartsview.h"
#include "formhelp.h"
#include "giftdetail.h"
#include "giftexports.h"
#include "heldcard.h"
#include "items/giftbookmodel.h"
#include "items/reviewsource.h"
#include "outboxcard.h"
#include "ui/errortext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/words.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

using items::GiftBookModel;
using replica::BookGrouping;
using replica::BookQuery;

namespace {

constexpr int typingPause = 120; // milliseconds; a search asks when the hand rests
constexpr int sideWidth = 268;

const QString columnsKind = QStringLiteral("columns");
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
    m_soon->setSingleShot(true);
    m_soon->setInterval(typingPause);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_page = new PageScaffold(m_theme);
    m_page->setTitle(tr("Gifts"));
    m_page->setContentWidth(1600); // tables are for comparing
    outer->addWidget(m_page);

    auto *filling = new QWidget;
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
    m_held = new HeldCard(m_theme, commands, states, clock);
    connect(m_held, &HeldCard::told, this, &GiftsPane::tell);
    column->addWidget(m_held);
    m_exports = new GiftExports(m_theme, source, *m_gifts, *m_around, commands);
    m_book = makeBook();
    column->addWidget(m_book, 1);
    m_empty = new EmptyState(m_theme);
    m_empty->setObjectName(QStringLiteral("giftsEmpty"));
    column->addWidget(m_empty, 1);
    m_page->setFilling(filling);
    makeActions();

    connect(m_soon, &QTimer::timeout, this, [this] {
        BookQuery query = m_gifts->query();
        query.filter = m_filter->filter();
        query.filter.search = m_search->text().simplified();
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
        BookQuery query;
        query.zone = QTimeZone::systemTimeZone();
        ask(query);
    }
    chooseBody();
}

GiftsPane::~GiftsPane() = default;

QWidget *GiftsPane::makeBook()
{
    m_table = new BookTable(*m_gifts, *m_words);
    connect(m_table, &BookTable::sortsChosen, this, [this](const QList<replica::BookSort> &sorts) {
        BookQuery query = m_gifts->query();
        query.sorts = sorts;
        ask(query);
    });
    connect(m_table, &BookTable::layoutChosen, this, [this] {
        m_commands.keep(columnsKind, columnsName, QString::fromLatin1(m_table->layoutState()));
    });
    connect(m_table, &BookTable::rowChosen, this, &GiftsPane::showGift);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GiftsPane::showSelection);
    m_table->setMinimumHeight(3 * metric::rowHeight);

    m_filter = new BookFilterPanel(m_theme);
    m_filterSide = makeSide(QStringLiteral("filterSide"), m_filter);
    connect(m_filter, &BookFilterPanel::changed, this, &GiftsPane::askSoon);
    m_detail = new GiftDetail(m_theme, m_commands, m_clock);
    m_detailSide = makeSide(QStringLiteral("detailSide"), m_detail);
    connect(m_detail, &GiftDetail::closed, this, [this] {
        showSide(nullptr);
        m_table->setFocus();
    });
    connect(m_detail, &GiftDetail::jarChosen, this, &GiftsPane::jarChosen);
    connect(m_detail, &GiftDetail::receiptChosen, this, [this](DonationId gift) { m_exports->saveReceipts({gift}); });
    connect(m_detail, &GiftDetail::letterChosen, this, [this](DonationId gift) { writeLetters({gift}); });

    m_nothing = new EmptyState(m_theme);
    m_nothing->setObjectName(QStringLiteral("giftsNothing"));
    m_nothing->setWords(tr("No gift passes"), tr("Nothing fits the search and the filter together."), tr("Show all gifts"));
    m_nothing->button()->setObjectName(QStringLiteral("giftsShowAll"));
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_filter->setFilter({});
        askSoon();
    });

    m_charts = new ChartsView(m_theme);
    m_charts->hide();
    connect(m_charts, &ChartsView::told, this, &GiftsPane::tell);

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

    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::m);
    middle->addWidget(m_filterSide);
    middle->addWidget(m_table, 1);
    middle->addWidget(m_nothing, 1);
    middle->addWidget(m_charts, 1);
    middle->addWidget(m_detailSide);

    auto *book = new QWidget;
    auto *column = new QVBoxLayout(book);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(makeBar());
    column->addLayout(middle, 1);
    column->addLayout(footer);
    column->addWidget(m_exports);
    showSide(nullptr);
    return book;
}

QWidget *GiftsPane::makeBar()
{
    m_search = makeLine(QStringLiteral("giftSearchEdit"), tr("Search gifts"), tr("Donor, comment or note"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(Icon::Search, Token::Muted), QLineEdit::LeadingPosition)->setText(tr("Search"));
    connect(m_search, &QLineEdit::textChanged, this, &GiftsPane::askSoon);
    m_filterButton = makeButton(m_theme, QStringLiteral("giftFilterButton"), tr("Filter"), Variant::Normal, Icon::Filter);
    m_filterButton->setCheckable(true);
    connect(m_filterButton, &QPushButton::toggled, this,
        [this](bool on) { showSide(on ? m_filterSide : m_detailSide->isVisible() ? m_detailSide : nullptr); });
    m_grouping = new QComboBox;
    m_grouping->setObjectName(QStringLiteral("giftGrouping"));
    for (const auto grouping : {BookGrouping::None, BookGrouping::Month, BookGrouping::Jar, BookGrouping::Child,
             BookGrouping::Donor, BookGrouping::Category})
        m_grouping->addItem(groupingWord(grouping));
    QLabel *groupingName = makeLabel(tr("Group"), FontRole::Caption, Tone::Muted); // a combo box is named by its buddy
    groupingName->setBuddy(m_grouping);
    connect(m_grouping, &QComboBox::activated, this, [this](int grouping) {
        BookQuery query = m_gifts->query();
        query.grouping = BookGrouping(grouping);
        ask(query);
    });
    auto *views = makeButton(m_theme, QStringLiteral("giftViewsButton"), tr("Views"));
    views->setToolTip(tr("Filters that are kept under a name"));
    m_views = new QMenu(views);
    m_views->setObjectName(QStringLiteral("giftViews"));
    views->setMenu(m_views);
    m_marks = makeButton(m_theme, QStringLiteral("giftMarksButton"), tr("Selected"));
    m_marks->setToolTip(tr("What to do with the selected gifts"));
    auto *marks = new QMenu(m_marks);
    marks->setObjectName(QStringLiteral("giftMarks"));
    m_marks->setMenu(marks);
    const auto add = [this, marks](const QString &name, const QString &text, auto act) {
        QAction *action = marks->addAction(text, this, act);
        action->setObjectName(name);
    };
    const QString reviewed = QStringLiteral("reviewed"), thanks = QStringLiteral("thanks");
    add(QStringLiteral("markReviewed"), tr("Mark as reviewed"), [=, this] { noteSelected({true, {}, {}}, reviewed); });
    add(QStringLiteral("markNotReviewed"), tr("Mark as not reviewed"), [=, this] { noteSelected({false, {}, {}}, reviewed); });
    marks->addSeparator();
    for (const Thanks state : {Thanks::ToThank, Thanks::InProgress, Thanks::Thanked})
        add(QStringLiteral("mark_") + toKey(state), tr("Thanks: %1").arg(thanksWord(state)),
            [=, this] { noteSelected({{}, state, {}}, thanks); });
    marks->addSeparator();
    add(QStringLiteral("selectedLetters"), tr("Letters of thanks…"),
        [this] { withSelected([this](const QList<DonationId> &gifts) { writeLetters(gifts); }); });
    add(QStringLiteral("selectedReceipts"), tr("Receipts…"),
        [this] { withSelected([this](const QList<DonationId> &gifts) { m_exports->saveReceipts(gifts); }); });
    add(QStringLiteral("selectedCopy"), tr("Copy"), [this] { m_table->copySelection(); });

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::xs);
    row->addWidget(m_search, 1);
    row->addWidget(m_filterButton);
    row->addWidget(groupingName);
    row->addWidget(m_grouping);
    row->addWidget(views);
    row->addWidget(m_marks);
    return bar;
}

void GiftsPane::makeActions()
{
    m_chartsButton = makeButton(m_theme, QStringLiteral("giftChartsButton"), tr("Charts"));
    m_chartsButton->setCheckable(true);
    connect(m_chartsButton, &QPushButton::toggled, this, [this] {
        showSide(m_filterSide->isVisible() ? m_filterSide : nullptr);
        showCharts();
        chooseBody();
    });
    m_page->addAction(m_chartsButton);
    auto *exports = makeButton(m_theme, QStringLiteral("giftExportButton"), tr("Export"));
    exports->setMenu(makeExportMenu());
    auto *more = makeButton(m_theme, QStringLiteral("giftMoreButton"), tr("More"), Variant::Normal, Icon::More);
    more->setMenu(makeMoreMenu());
    m_page->addAction(exports);
    m_page->addAction(more);
}

QMenu *GiftsPane::makeExportMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, auto act) {
        menu->addAction(text, this, act)->setObjectName(name);
    };
    using sheets::Format;
    const auto save = [this](Format format) { return [this, format] { m_exports->save(format, m_table->shownColumns()); }; };
    add(QStringLiteral("exportCsv"), tr("Table as CSV…"), save(Format::Csv));
    add(QStringLiteral("exportXlsx"), tr("Table as Excel workbook…"), save(Format::Xlsx));
    add(QStringLiteral("exportPdf"), tr("Table as PDF…"), save(Format::Pdf));
    add(QStringLiteral("exportJson"), tr("Table as JSON…"), save(Format::Json));
    add(QStringLiteral("exportPrint"), tr("Print the table…"), [this] { m_exports->print(m_table->shownColumns()); });
    menu->addSeparator();
    add(QStringLiteral("exportStatements"), tr("Statements, one for each donor…"), [this] { m_exports->saveStatements(); });
    menu->addSeparator();
    add(QStringLiteral("exportReceipts"), tr("All receipts that were issued…"), [this] { showReceipts(); });
    return menu;
}

QMenu *GiftsPane::makeMoreMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [this, menu](const QString &name, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text, this, act);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_undo = add(QStringLiteral("giftUndo"), tr("Undo"), QKeySequence::Undo, [this] { undo(true); });
    m_redo = add(QStringLiteral("giftRedo"), tr("Redo"), QKeySequence::Redo, [this] { undo(false); });
    menu->addSeparator();
    add(QStringLiteral("giftUnfold"), tr("Fold all groups out"), {}, [this] { m_gifts->setAllExpanded(true); });
    add(QStringLiteral("giftFold"), tr("Fold all groups away"), {}, [this] { m_gifts->setAllExpanded(false); });
    menu->addSeparator();
    QMenu *columns = menu->addMenu(tr("Columns"));
    columns->setObjectName(QStringLiteral("giftColumns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        for (int column = 0; column < replica::bookColumnCount; ++column) {
            const auto which = replica::BookColumn(column);
            QAction *action = columns->addAction(bookColumnTitle(which, {}));
            action->setCheckable(true);
            action->setChecked(m_table->isColumnShown(which));
            connect(action, &QAction::toggled, this, [this, which](bool on) { m_table->setColumnShown(which, on); });
        }
    });
    return menu;
}

QScrollArea *GiftsPane::makeSide(const QString &name, QWidget *part)
{
    auto *side = new QScrollArea;
    side->setObjectName(name);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    side->viewport()->setAutoFillBackground(false);
    part->setAutoFillBackground(false);
    side->setWidget(part);
    side->setFixedWidth(sideWidth);
    return side;
}

void GiftsPane::ask(const BookQuery &query)
{
    m_soon->stop();
    m_words->setQuery(query);
    m_grouping->setCurrentIndex(int(query.grouping));
    const replica::BookFilter bare = [&] {
        replica::BookFilter filter;
        filter.search = query.filter.search;
        return filter;
    }();
    m_filterButton->setText(query.filter == bare ? tr("Filter") : tr("Filter (on)"));
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
    if (m_detailSide->isVisible() && !m_detail->gift().isNull()) {
        m_gifts->findRowsOf({m_detail->gift()}, this, [this](const QList<replica::BookRow> &rows) {
            if (!rows.isEmpty() && rows.first().gift.donation.id == m_detail->gift())
                m_detail->setGift(rows.first());
            else if (rows.isEmpty())
                showSide(nullptr);
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
    m_marks->setEnabled(!selection.isEmpty());
    if (selection.isEmpty())
        m_selection->clear();
    m_gifts->sumUp(m_gifts->rangesOf(selection));
}

void GiftsPane::showCharts()
{
    if (!m_chartsButton->isChecked())
        return;
    m_gifts->findSeries(this, [this](const replica::BookSeries &series) {
        if (series.complete)
            m_charts->setSeries(series, m_states.server().currency);
    });
}

void GiftsPane::showSide(QWidget *side)
{
    if (side != m_detailSide)
        m_detail->keepNote();
    m_filterSide->setVisible(side == m_filterSide);
    m_detailSide->setVisible(side == m_detailSide);
    const QSignalBlocker quiet{m_filterButton};
    m_filterButton->setChecked(side == m_filterSide);
}

void GiftsPane::showGift(const QModelIndex &index)
{
    const QVariant row = index.data(GiftBookModel::RowRole);
    if (!row.isValid())
        return;
    m_detail->setGift(row.value<replica::BookRow>());
    showSide(m_detailSide);
}

void GiftsPane::showAround()
{
    m_filter->setJars(m_around->jars());
    if (!std::exchange(m_layoutRestored, true)) {
        for (const replica::Keepsake &layout : m_around->keepsakes(columnsKind)) {
            if (layout.name == columnsName)
                m_table->restoreLayout(layout.content.toLatin1());
        }
    }
    const auto named = [](const QString &label) {
        return label == u"note"  ? tr("a note")
            : label == u"thanks" ? tr("thanks")
                                 : tr("a review mark");
    };
    const replica::EditHistory &history = m_around->history();
    m_undo->setEnabled(!history.undo.isEmpty());
    m_undo->setText(history.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(named(history.undo)));
    m_redo->setEnabled(!history.redo.isEmpty());
    m_redo->setText(history.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(named(history.redo)));
    fillViews();
}

void GiftsPane::showIssuer()
{
    m_words->setCurrency(m_states.server().currency);
    m_detail->setCurrency(m_states.server().currency);
    if (const auto &parent = m_states.account().parent)
        m_exports->setIssuer({parent->publicName(), parent->email, m_states.server().currency});
    showAnswer();
}

void GiftsPane::compareFirst()
{
    m_outbox->compareFirst();
}

void GiftsPane::tell(Tone tone, const QString &sentence)
{
    m_message->setMessage(tone, sentence);
}

void GiftsPane::undo(bool back)
{
    const auto told = [this](const Result<int, Refusal> &count) {
        if (!count)
            tell(Tone::Bad, sentenceFor(count.error()));
    };
    if (back)
        m_commands.undoEdit(this, told);
    else
        m_commands.redoEdit(this, told);
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
    m_charts->setVisible(!nothing && charts);
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
