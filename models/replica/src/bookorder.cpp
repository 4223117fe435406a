#include "bookorder.h"

#include "bookdays.h"
#include "booksieve.h"
#include "booksort.h"

#include <algorithm>
#include <numeric>

namespace dreamjar::replica {

namespace {

/// When each month of the book begins: the place of a moment among them is its month, without a calendar per gift.
class Months
{
public:
    Months(const GiftBook &book, const QTimeZone &zone)
    {
        if (book.byDate().empty())
            return;
        QDate month = dayOf(book.donated(book.byDate().back()), zone);
        const qint64 last = book.donated(book.byDate().front());
        for (month = QDate{month.year(), month.month(), 1}; startOf(month, zone) <= last; month = month.addMonths(1)) {
            m_starts.push_back(startOf(month, zone));
            m_names.push_back(month.year() * 100 + month.month());
        }
    }

    quint32 placeOf(qint64 donated) const
    {
        const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), donated);
        return static_cast<quint32>(std::max<std::ptrdiff_t>(0, after - m_starts.begin() - 1));
    }
    qint64 nameOf(quint32 place) const { return m_names[place]; }
    quint32 count() const { return static_cast<quint32>(m_starts.size()); }

private:
    std::vector<qint64> m_starts;
    std::vector<qint64> m_names;
};

/// A key of things that are told apart by their numbers, but read in the order of their ranks: two of one name do not mix.
template <class Things, class Rank, class Number>
SortKey keyByRank(const Things &things, Rank rank, Number number)
{
    std::vector<quint32> order(things.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(
        order.begin(), order.end(), [&](quint32 a, quint32 b) { return rank(things[a]) < rank(things[b]); });
    std::vector<quint32> places(order.size());
    for (quint32 place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    const auto count = static_cast<quint32>(places.size());
    return {[places = std::move(places), number](quint32 row) { return places[number(row)]; }, count};
}

SortKey keyOf(const GiftBook &book, BookGrouping grouping, const Months &months)
{
    switch (grouping) {
    case BookGrouping::None:
        break;
    case BookGrouping::Month: // the newest one first
        return {[&book, &months](quint32 row) { return months.placeOf(book.donated(row)); }, months.count(), true};
    case BookGrouping::Jar: // two jars of one title are two groups
        return keyByRank(
            book.jars(), [](const auto &jar) { return jar.titleRank; }, [&book](quint32 row) { return book.jar(row); });
    case BookGrouping::Child: {
        return keyOf(book, BookColumn::Child);
    }
    case BookGrouping::Donor:
        return keyByRank(
            book.donors(), [](const auto &donor) { return donor.rank; },
            [&book](quint32 row) { return book.donor(row); });
    case BookGrouping::Category:
        return keyOf(book, BookColumn::Category);
    }
    return {};
}

BookGroup groupOf(const GiftBook &book, BookGrouping grouping, const Months &months, quint32 row)
{
    const GiftBook::Jar &jar = book.jars()[book.jar(row)];
    switch (grouping) {
    case BookGrouping::None:
        break;
    case BookGrouping::Month:
        return {months.nameOf(months.placeOf(book.donated(row))), {}, 0, 0, {}};
    case BookGrouping::Jar:
        return {jar.id.value(), jar.title, 0, 0, {}};
    case BookGrouping::Child:
        return {jar.child.value(), jar.childName, 0, 0, {}};
    case BookGrouping::Donor:
        return {qint64{book.donor(row)}, QString::fromUtf8(book.donors()[book.donor(row)].name), 0, 0, {}};
    case BookGrouping::Category:
        return {static_cast<qint64>(jar.category), {}, 0, 0, {}};
    }
    return {};
}

QList<BookGroup> groupsOf(const GiftBook &book, const BookQuery &query, const Months &months,
    const std::vector<quint32> &rows, const SortKey &key)
{
    QList<BookGroup> groups;
    quint32 last = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint32 value = key.value(rows[i]);
        if (groups.isEmpty() || value != last) {
            groups.append(groupOf(book, query.grouping, months, rows[i]));
            groups.back().first = static_cast<qint64>(i);
        }
        last = value;
        BookGroup &group = groups.back();
        ++group.count;
        if (book.state(rows[i]) != GiftState::Refused)
            group.sum += Money::units(book.amount(rows[i]));
    }
    return groups;
}

}

BookFigures figuresOf(const GiftBook &book, const std::vector<quint32> &rows)
{
    BookFigures figures;
    std::vector<qint32> amounts;
    amounts.reserve(rows.size());
    const auto add = [](Money &sum, int &count, qint32 amount) {
        sum += Money::units(amount);
        ++count;
    };
    for (const quint32 row : rows) {
        const qint32 amount = book.amount(row);
        switch (book.state(row)) {
        case GiftState::Confirmed:
            add(figures.states.confirmed, figures.states.confirmedCount, amount);
            break;
        case GiftState::Waiting:
            add(figures.states.waiting, figures.states.waitingCount, amount);
            break;
        case GiftState::Unknown:
            add(figures.states.unknown, figures.states.unknownCount, amount);
            break;
        case GiftState::Held:
            add(figures.states.held, figures.states.heldCount, amount);
            break;
        case GiftState::Refused:
            continue;
        }
        amounts.push_back(amount);
    }
    figures.count = static_cast<qint64>(amounts.size());
    figures.sum = figures.states.confirmed + figures.states.unconfirmed();
    if (amounts.empty())
        return figures;
    figures.mean = static_cast<double>(figures.sum.toUnits()) / static_cast<double>(amounts.size());
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    figures.median = *middle;
    if (amounts.size() % 2 == 0)
        figures.median = (figures.median + *std::max_element(amounts.begin(), middle)) / 2.0;
    return figures;
}

BookOrder ordered(const GiftBook &book, const BookQuery &query)
{
    BookOrder order;
    order.query = query;
    order.rows = passing(book, query);
    order.figures = figuresOf(book, order.rows);

    const Months months{book, query.zone};
    std::vector<SortKey> keys;
    if (query.grouping != BookGrouping::None)
        keys.push_back(keyOf(book, query.grouping, months));
    const bool grouped = !keys.empty();
    std::vector<BookColumn> known;
    for (const BookSort &sort : query.sorts) {
        if (std::find(known.begin(), known.end(), sort.column) != known.end())
            continue; // it is in order already
        known.push_back(sort.column);
        // No two gifts have the same place by date, and the newest first is how ties go anyway.
        if (sort != BookSort{}) {
            keys.push_back(keyOf(book, sort.column));
            keys.back().descending = sort.descending;
        }
        if (sort.column == BookColumn::Date)
            break;
    }
    // The rows are newest first already, and so are their months.
    const bool asTheyAre = keys.empty() || (query.grouping == BookGrouping::Month && keys.size() == 1);
    if (!asTheyAre)
        order.rows = sorted(book, keys, order.rows);
    if (grouped)
        order.groups = groupsOf(book, query, months, order.rows, keys.front());
    return order;
}

BookSeries seriesOf(const GiftBook &book, const BookOrder &order)
{
    BookSeries series;
    QHash<qint64, BookBucket> categories, channels;
    std::vector<bool> seen(book.jars().size(), false);
    const auto add = [&](BookBucket &bucket, qint64 key, quint32 row) {
        bucket.key = key;
        ++bucket.count;
        bucket.sum += Money::units(book.amount(row));
    };
    std::vector<quint32> rows = order.rows;
    std::sort(rows.begin(), rows.end(), [&](quint32 a, quint32 b) { return book.dateRank(a) > book.dateRank(b); });
    qint64 weekEnds = std::numeric_limits<qint64>::min();
    for (const quint32 row : rows) {
        if (book.state(row) == GiftState::Refused)
            continue;
        if (book.donated(row) >= weekEnds) {
            const QDate day = dayOf(book.donated(row), order.query.zone);
            const QDate monday = day.addDays(1 - day.dayOfWeek());
            weekEnds = startOf(monday.addDays(7), order.query.zone);
            series.weeks.append(BookBucket{monday.toJulianDay(), 0, {}});
        }
        add(series.weeks.back(), series.weeks.back().key, row);
        const GiftBook::Jar &jar = book.jars()[book.jar(row)];
        add(categories[static_cast<qint64>(jar.category)], static_cast<qint64>(jar.category), row);
        add(channels[book.channel(row)], book.channel(row), row);
        if (!seen[book.jar(row)]) {
            seen[book.jar(row)] = true;
            series.goals += jar.goal;
        }
    }
    const auto listed = [](const QHash<qint64, BookBucket> &buckets) {
        QList<BookBucket> list = buckets.values();
        std::sort(list.begin(), list.end(), [](const BookBucket &a, const BookBucket &b) { return a.key < b.key; });
        return list;
    };
    series.categories = listed(categories);
    series.channels = listed(channels);
    return series;
}

}
