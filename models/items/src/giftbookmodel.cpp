#include "items/giftbookmodel.h"

#include "refresher.h"

#include <algorithm>
#include <limits>

namespace dreamjar::items {

using replica::BookAnswer;
using replica::BookGroup;
using replica::BookRange;
using replica::BookRow;

namespace {

constexpr int pagesKept = 80;
constexpr qsizetype pagesAtOnce = 3; // a screen looks at two; what was scrolled past is not read any more

bool concernsBook(const replica::Changes &changes)
{
    return changes.everything || changes.gifts || changes.reviews || !changes.campaigns.isEmpty();
}

}

GiftBookModel::GiftBookModel(const Source &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_pages(pagesKept),
      m_refresher(new Refresher{source, concernsBook, [this] { read(); }, this})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &GiftBookModel::readWanted);
}

GiftBookModel::~GiftBookModel() = default;

void GiftBookModel::setQuery(const replica::BookQuery &query)
{
    if (query.grouping != m_query.grouping)
        m_expanded.clear();
    m_query = query;
    m_loaded = false;
    m_beginning = false;
    m_looked = 0;
    ++m_question;
    m_wanted.clear();
    m_refresher->ask();
}

void GiftBookModel::clear()
{
    m_refresher->stop();
    ++m_question;
    beginResetModel();
    m_answer = {};
    m_rows = 0;
    m_starts.clear();
    m_pages.clear();
    m_wanted.clear();
    m_loaded = false;
    m_beginning = false;
    endResetModel();
}

void GiftBookModel::read()
{
    // What is on the screen comes with the answer: nothing flickers when a gift arrives.
    const qint64 first = std::max<qint64>(0, m_looked - 1) * pageSize;
    const int count = m_beginning ? 0 : 3 * pageSize;
    m_refresher->run([query = m_query, first, count](
                         const replica::View &view) { return view.book(query, first, count); },
        [this](const BookAnswer &answer) { take(answer); });
}

void GiftBookModel::take(BookAnswer answer)
{
    if (!answer.complete && answer.rows.isEmpty()) {
        m_refresher->readNow(); // a large book is read bit by bit
        return;
    }
    if (std::exchange(m_beginning, !answer.complete)) {
        m_refresher->readNow(); // whole at last
        return;
    }
    const QList<BookRow> rows = std::exchange(answer.rows, {});
    const bool same = m_loaded && m_answer.complete && answer.version == m_answer.version
        && answer.total == m_answer.total && answer.groups == m_answer.groups;
    const bool inPlace = m_loaded && answer.total == m_answer.total && answer.groups == m_answer.groups;
    if (!inPlace)
        beginResetModel();
    if (!same)
        m_pages.clear();
    m_answer = answer;
    for (qsizetype at = 0; at < rows.size(); at += pageSize)
        m_pages.insert((answer.first + at) / pageSize, new Page{rows.mid(at, pageSize)});
    if (!inPlace) {
        foldOut();
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    }
    m_loaded = true;
    Q_EMIT refreshed();
    if (!answer.complete)
        m_refresher->readNow();
}

void GiftBookModel::foldOut()
{
    m_starts.clear();
    qint64 row = 0;
    for (const BookGroup &group : m_answer.groups) {
        m_starts.push_back(static_cast<int>(row));
        row += 1 + (m_expanded.contains(group.key) ? group.count : 0);
    }
    m_rows = static_cast<int>(m_answer.groups.isEmpty() ? m_answer.total : row);
}

GiftBookModel::Place GiftBookModel::placeOf(int row) const
{
    if (m_starts.empty())
        return {-1, row};
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto group = after - m_starts.begin() - 1;
    const int within = row - m_starts[static_cast<size_t>(group)];
    return {group, within == 0 ? -1 : m_answer.groups[group].first + within - 1};
}

int GiftBookModel::rowOf(qint64 gift) const
{
    if (m_starts.empty())
        return static_cast<int>(gift);
    const auto after = std::upper_bound(m_answer.groups.begin(), m_answer.groups.end(), gift,
        [](qint64 place, const BookGroup &group) { return place < group.first; });
    const auto group = after - m_answer.groups.begin() - 1;
    const BookGroup &it = m_answer.groups[group];
    const int heading = m_starts[static_cast<size_t>(group)];
    return m_expanded.contains(it.key) ? heading + 1 + static_cast<int>(gift - it.first) : heading;
}

bool GiftBookModel::isHeading(int row) const
{
    return !m_starts.empty() && row >= 0 && row < m_rows && placeOf(row).gift < 0;
}

void GiftBookModel::setExpanded(int row, bool expanded)
{
    if (!isHeading(row))
        return;
    const BookGroup &group = m_answer.groups[placeOf(row).group];
    if (m_expanded.contains(group.key) == expanded || group.count == 0)
        return;
    const int first = row + 1;
    const int last = row + static_cast<int>(group.count);
    if (expanded) {
        beginInsertRows({}, first, last);
        m_expanded.insert(group.key);
        foldOut();
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_expanded.remove(group.key);
        foldOut();
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void GiftBookModel::setAllExpanded(bool expanded)
{
    beginResetModel();
    m_expanded.clear();
    if (expanded) {
        for (const BookGroup &group : m_answer.groups)
            m_expanded.insert(group.key);
    }
    foldOut();
    endResetModel();
}

QList<BookRange> GiftBookModel::rangesOf(const QItemSelection &selection) const
{
    QList<BookRange> ranges;
    for (const QItemSelectionRange &range : selection) {
        if (m_starts.empty()) {
            ranges.append(BookRange{range.top(), range.height()});
            continue;
        }
        // A heading stands for its gifts while they are folded away.
        for (int row = range.top(); row <= range.bottom();) {
            const Place place = placeOf(row);
            const BookGroup &group = m_answer.groups[place.group];
            if (place.gift < 0) {
                if (!m_expanded.contains(group.key))
                    ranges.append(BookRange{group.first, group.count});
                ++row;
                continue;
            }
            const qint64 rest = group.first + group.count - place.gift;
            const qint64 count = std::min<qint64>(rest, range.bottom() - row + 1);
            ranges.append(BookRange{place.gift, count});
            row += static_cast<int>(count);
        }
    }
    return ranges;
}

void GiftBookModel::sumUp(const QList<BookRange> &ranges)
{
    m_toSum = ranges;
    if (!m_summing)
        sumNext();
}

/// A selection that grows under the hand is summed up as often as there is time for it, and at last as it is then.
void GiftBookModel::sumNext()
{
    m_summing = m_toSum.has_value();
    if (!m_summing)
        return;
    m_source.reader.run(
        this,
        [query = m_query, ranges = *std::exchange(m_toSum, std::nullopt)](
            const replica::View &view) { return view.bookFigures(query, ranges); },
        [this](const replica::BookFigures &figures) {
            if (!m_toSum)
                Q_EMIT selectionSummed(figures);
            sumNext();
        });
}

void GiftBookModel::findIds(
    const QList<BookRange> &ranges, QObject *context, std::function<void(const QList<DonationId> &)> done)
{
    m_source.reader.run(
        context, [query = m_query, ranges](const replica::View &view) { return view.bookIds(query, ranges); },
        std::move(done));
}

void GiftBookModel::findIdsOf(
    const replica::BookQuery &query, QObject *context, std::function<void(const QList<DonationId> &)> done)
{
    constexpr qint64 all = std::numeric_limits<qint32>::max();
    m_source.reader.run(
        context, [query](const replica::View &view) { return view.bookIds(query, {{0, all}}); }, std::move(done));
}

void GiftBookModel::findRows(const QList<BookRange> &ranges, qint64 most, QObject *context,
    std::function<void(const QList<BookRow> &)> done)
{
    m_source.reader.run(
        context,
        [query = m_query, ranges, most](
            const replica::View &view) { return view.bookRows(view.bookIds(query, ranges).mid(0, most)); },
        std::move(done));
}

void GiftBookModel::findSeries(QObject *context, std::function<void(const replica::BookSeries &)> done)
{
    m_source.reader.run(
        context, [query = m_query](const replica::View &view) { return view.bookSeries(query); }, std::move(done));
}

void GiftBookModel::findRowsOf(
    const QList<DonationId> &gifts, QObject *context, std::function<void(const QList<BookRow> &)> done)
{
    m_source.reader.run(
        context, [gifts](const replica::View &view) { return view.bookRows(gifts); }, std::move(done));
}

int GiftBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GiftBookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : replica::bookColumnCount;
}

const BookRow *GiftBookModel::giftAt(qint64 gift) const
{
    const Page *page = m_pages.object(gift / pageSize);
    if (!page) {
        want(gift / pageSize);
        return nullptr;
    }
    const qint64 at = gift % pageSize;
    return at < page->size() ? &(*page)[at] : nullptr;
}

void GiftBookModel::want(qint64 page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > pagesAtOnce)
        m_wanted.removeFirst();
    if (!m_soon.isActive())
        m_soon.start();
}

void GiftBookModel::readWanted()
{
    if (m_reading || m_wanted.isEmpty())
        return;
    const qint64 page = m_wanted.takeLast();
    m_looked = page;
    m_reading = true;
    m_source.reader.run(
        this,
        [query = m_query, page](const replica::View &view) { return view.book(query, page * pageSize, pageSize); },
        [this, page, question = m_question](const BookAnswer &answer) {
            m_reading = false;
            if (question == m_question && answer.version == m_answer.version && answer.complete) {
                m_pages.insert(page, new Page{answer.rows});
                const int first = rowOf(page * pageSize);
                const int last = std::min(m_rows - 1, rowOf(std::min(m_answer.total, (page + 1) * pageSize) - 1));
                if (first <= last)
                    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
            }
            readWanted();
        });
}

QVariant GiftBookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index.row());
    if (place.gift < 0) {
        const BookGroup &group = m_answer.groups[place.group];
        if (role == GroupRole)
            return QVariant::fromValue(group);
        return role == ExpandedRole ? QVariant{m_expanded.contains(group.key)} : QVariant{};
    }
    if (role != RowRole)
        return {};
    const BookRow *row = giftAt(place.gift);
    return row ? QVariant::fromValue(*row) : QVariant{};
}

}
