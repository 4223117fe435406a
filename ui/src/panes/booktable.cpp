#include "booktable.h"

#include "bookwords.h"
#include "celldelegate.h"
#include "rowwords.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <array>

namespace dreamjar::ui {

using items::GiftBookModel;
using replica::BookColumn;
using replica::BookSort;

namespace {

constexpr qint64 rowsToCopy = 100'000; // what a clipboard takes well; more is what an export is for

/// The label of a group runs on over the cells beside it.
class HeadingDelegate : public CellDelegate
{
public:
    explicit HeadingDelegate(BookTable *table) : CellDelegate(table), m_table(table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!m_table->isHeading(index) || index.column() == int(BookColumn::Amount))
            return CellDelegate::paint(painter, option, index);
        const QHeaderView *header = m_table->horizontalHeader();
        const int place = header->visualIndex(index.column());
        if (place != m_table->firstVisual()) {
            if (isBehindAmount(place)) // the line below goes on to the edge
                CellDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem wide = option;
        for (int further = place + 1; further < header->count(); ++further) {
            const int column = header->logicalIndex(further);
            if (column == int(BookColumn::Amount))
                break;
            const int more = m_table->columnWidth(column);
            const bool leftwards = option.direction == Qt::RightToLeft;
            wide.rect.adjust(leftwards ? -more : 0, 0, leftwards ? 0 : more, 0);
        }
        CellDelegate::paint(painter, wide, index);
    }

private:
    /// Where the label has come to its end.
    bool isBehindAmount(int place) const
    {
        const int amount = m_table->horizontalHeader()->visualIndex(int(BookColumn::Amount));
        return !m_table->isColumnHidden(int(BookColumn::Amount)) && m_table->firstVisual() < amount && amount < place;
    }

    BookTable *m_table;
};

int widthOf(BookColumn column)
{
    switch (column) {
    case BookColumn::Date:
        return 160;
    case BookColumn::Jar:
        return 190;
    case BookColumn::Child:
        return 96;
    case BookColumn::Category:
        return 104;
    case BookColumn::Donor:
        return 160;
    case BookColumn::PublicName:
        return 164;
    case BookColumn::Amount:
        return 128;
    case BookColumn::Comment:
        return 220;
    case BookColumn::Channel:
        return 92;
    case BookColumn::State:
        return 120;
    case BookColumn::Thanks:
        return 124;
    case BookColumn::Reviewed:
        return 132;
    case BookColumn::Note:
        return 180;
    }
    return 120;
}

/// What is said in a column in our own words, in the language of now; what people wrote may be cut.
QStringList ownWords(BookColumn column)
{
    QStringList own;
    if (column == BookColumn::Date) {
        for (int month = 1; month <= 12; ++month)
            own << words::date({2028, month, 28});
    } else if (column == BookColumn::State) {
        for (const auto state : {replica::GiftState::Confirmed, replica::GiftState::Waiting,
                 replica::GiftState::Refused, replica::GiftState::Unknown, replica::GiftState::Held})
            own << giftState(state);
    } else if (column == BookColumn::Thanks) {
        for (const Thanks state : {Thanks::ToThank, Thanks::InProgress, Thanks::Thanked})
            own << thanksWord(state);
    }
    return own;
}

/// Which columns come first where there is room for few.
constexpr std::array byImportance{BookColumn::Date, BookColumn::Donor, BookColumn::Amount, BookColumn::Jar,
    BookColumn::State, BookColumn::Thanks, BookColumn::Reviewed, BookColumn::Comment, BookColumn::PublicName,
    BookColumn::Note, BookColumn::Child, BookColumn::Channel, BookColumn::Category};

}

BookTable::BookTable(GiftBookModel &model, BookWords &words, QWidget *parent)
    : QTableView(parent), m_model(model), m_words(words)
{
    setObjectName(QStringLiteral("giftsTable"));
    setAccessibleName(tr("Gifts to your jars"));
    setModel(&words);
    setItemDelegate(new HeadingDelegate{this});
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    // To paint its edges, a heading asks whether all cells below it are selected, each of them; this one is told nothing.
    header->setSelectionModel(new QItemSelectionModel{&words, header});
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(64);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(int(BookColumn::Date), Qt::DescendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(column, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, &BookTable::showColumnMenu);
    const auto arranged = [this] {
        placeLabels();
        if (m_arranging)
            return;
        m_chosen = true;
        Q_EMIT layoutChosen();
    };
    connect(header, &QHeaderView::sectionMoved, this, arranged);
    connect(header, &QHeaderView::sectionResized, this, [this, arranged](int, int before, int now) {
        // Hiding and showing, and the last one filling the rest, are sizes, too.
        if (before > 0 && now > 0 && QApplication::mouseButtons() != Qt::NoButton)
            arranged();
    });
    fitTo(width());
}

bool BookTable::isHeading(const QModelIndex &index) const
{
    return m_model.isHeading(index.row());
}

int BookTable::firstVisual() const
{
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(place)))
            return place;
    }
    return 0;
}

QList<BookColumn> BookTable::shownColumns() const
{
    QList<BookColumn> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << BookColumn(column);
    }
    return columns;
}

void BookTable::setColumnShown(BookColumn column, bool shown)
{
    if (!shown && shownColumns().size() == 1)
        return; // an empty table cannot be mended by hand
    setColumnHidden(int(column), !shown);
    if (shown && columnWidth(int(column)) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(int(column), roomFor(column));
    m_chosen = true;
    placeLabels();
    Q_EMIT layoutChosen();
}

void BookTable::placeLabels()
{
    m_words.setLabelColumn(horizontalHeader()->logicalIndex(firstVisual()));
    viewport()->update();
}

QByteArray BookTable::layoutState() const
{
    return horizontalHeader()->saveState().toBase64();
}

void BookTable::restoreLayout(const QByteArray &state)
{
    m_arranging = true;
    m_chosen = horizontalHeader()->restoreState(QByteArray::fromBase64(state));
    if (m_chosen)
        horizontalHeader()->setSortIndicator(
            int(m_sorts.first().column), m_sorts.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_arranging = false;
    placeLabels();
}

int BookTable::roomFor(BookColumn column) const
{
    constexpr int padding = 2 * space::m;
    constexpr int order = 40; // the arrow of the order, which a heading has room for in every column
    constexpr int icon = 24;
    const QString heading = m_words.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    int room = QFontMetrics{Theme::font(FontRole::BodyStrong)}.horizontalAdvance(heading) + padding + order;
    for (const QString &word : ownWords(column)) {
        const int beside = column == BookColumn::State ? icon : 0;
        room = std::max(room, fontMetrics().horizontalAdvance(word) + padding + beside);
    }
    return std::max(widthOf(column), room);
}

void BookTable::fitTo(int width)
{
    if (m_chosen)
        return;
    m_arranging = true;
    int room = width;
    int left = width;
    for (const BookColumn column : byImportance) {
        const int needed = roomFor(column);
        const bool shown = room >= needed || column == BookColumn::Date;
        setColumnHidden(int(column), !shown);
        if (shown) {
            setColumnWidth(int(column), needed);
            room -= needed;
            left -= needed;
        } else {
            room = 0; // what is less important does not slip in
        }
    }
    widenNames(left);
    m_arranging = false;
    placeLabels();
}

/// What room is left goes to what people wrote, so that less of it is cut.
void BookTable::widenNames(int room)
{
    constexpr int most = 140; // more than it needs
    for (const BookColumn column : {BookColumn::Donor, BookColumn::Jar, BookColumn::Comment, BookColumn::Note}) {
        if (isColumnHidden(int(column)))
            continue;
        const int more = std::clamp(room, 0, most);
        setColumnWidth(int(column), roomFor(column) + more);
        room -= more;
    }
}

void BookTable::sortBy(int column, bool further)
{
    const auto known = std::find_if(
        m_sorts.begin(), m_sorts.end(), [column](const BookSort &sort) { return sort.column == BookColumn(column); });
    constexpr qsizetype most = 4;
    const bool descendsFirst = BookColumn(column) == BookColumn::Date || BookColumn(column) == BookColumn::Amount;
    if (further && known != m_sorts.end())
        known->descending = !known->descending;
    else if (further && m_sorts.size() < most)
        m_sorts.append(BookSort{BookColumn(column), descendsFirst});
    else if (!further && known == m_sorts.begin())
        m_sorts = {BookSort{BookColumn(column), !known->descending}};
    else if (!further)
        m_sorts = {BookSort{BookColumn(column), descendsFirst}};
    setSorts(QList<BookSort>{m_sorts});
    Q_EMIT sortsChosen(m_sorts);
}

void BookTable::setSorts(const QList<BookSort> &sorts)
{
    m_sorts = sorts;
    horizontalHeader()->setSortIndicator(
        int(m_sorts.first().column), m_sorts.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BookTable::showColumnMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < replica::bookColumnCount; ++column) {
        QAction *action = menu->addAction(bookColumnTitle(BookColumn(column), {}));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(BookColumn(column), on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void BookTable::copySelection()
{
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
        [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    // Not all that is selected has been looked at: it is read first.
    m_model.findRows(m_model.rangesOf(selection), rowsToCopy, this,
        [columns = shownColumns()](const QList<replica::BookRow> &rows) {
            QString text;
            for (const replica::BookRow &row : rows) {
                QStringList cells;
                for (const BookColumn column : columns)
                    cells << sheets::plainText(bookCell(row, column), QTimeZone::systemTimeZone())
                                 .replace(u'\t', u' ')
                                 .replace(u'\n', u' ');
                text += cells.join(u'\t') + u'\n';
            }
            if (!text.isEmpty())
                QApplication::clipboard()->setText(text);
        });
}

void BookTable::toggleHeading(const QModelIndex &index)
{
    m_model.setExpanded(index.row(), !m_words.data(index, GiftBookModel::ExpandedRole).toBool());
}

void BookTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return event->accept();
    }
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (current.isValid() && chooses && event->modifiers() == Qt::NoModifier) {
        if (isHeading(current))
            toggleHeading(current);
        else
            Q_EMIT rowChosen(current);
        return event->accept();
    }
    if (current.isValid() && isHeading(current) && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_model.setExpanded(current.row(), (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void BookTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || event->modifiers() != Qt::NoModifier)
        return;
    if (isHeading(index))
        toggleHeading(index);
    else
        Q_EMIT rowChosen(index);
}

void BookTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitTo(viewport()->width());
}

}
