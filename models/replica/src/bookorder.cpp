#include "bookorder.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <bit>

namespace dreamjar::replica {

namespace {


qint64 startOf(QDate day, const QTimeZone &zone)
{
    return Instant::fromDateTime(day.startOfDay(zone)).toMicroseconds();
}

QDate dayOf(qint64 donated, const QTimeZone &zone)
{
    return Instant::fromMicroseconds(donated).dateIn(zone);
}

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

/// What of a filter can be decided once for each jar and each donor, is.
class Sieve
{
public:
    Sieve(const GiftBook &book, const BookQuery &query) : m_book(book), m_filter(query.filter)
    {
        const BookFilter &filter = query.filter;
        if (filter.from.isValid())
            m_from = startOf(filter.from, query.zone);
        if (filter.to.isValid())
            m_to = startOf(filter.to.addDays(1), query.zone);
        m_byDays = filter.from.isValid() || filter.to.isValid();
        m_byAmounts = filter.least || filter.most;
        m_least = filter.least ? filter.least->toUnits() : m_least;
        m_most = filter.most ? filter.most->toUnits() : m_most;
        for (const GiftBook::Jar &jar : book.jars())
            m_jars.push_back(filter.jars.allows(jar.id) && filter.children.allows(jar.child)
                && filter.categories.allows(static_cast<int>(jar.category)));
        const QStringList names = searchWords(filter.donor.text);
        m_byDonor = !names.isEmpty();
        if (m_byDonor) {
            for (const GiftBook::Donor &donor : book.donors()) {
                const bool found = std::all_of(names.begin(), names.end(),
                    [&](const QString &name) { return donor.folded.contains(name.toUtf8()); });
                m_donors.push_back(found != filter.donor.excluded);
            }
        }
        for (const QString &word : searchWords(filter.search))
            m_words.push_back(word.toUtf8());
        if (m_words.size() > 1)
            rarestFirst();
    }

    bool lets(quint32 row) const
    {
        const BookFilter &f = m_filter;
        if (!m_jars[m_book.jar(row)])
            return false;
        const bool inDays = m_book.donated(row) >= m_from && m_book.donated(row) < m_to;
        if (m_byDays && inDays == f.exceptDays)
            return false;
        const bool inAmounts = m_book.amount(row) >= m_least && m_book.amount(row) <= m_most;
        if (m_byAmounts && inAmounts == f.exceptAmounts)
            return false;
        if (!is(f.anonymous, m_book.anonymous(row)) || !is(f.reviewed, m_book.reviewed(row))
            || (f.commented && *f.commented != m_book.commented(row)) || !is(f.noted, m_book.noted(row)) || !is(f.receipted, m_book.receipted(row)))
            return false;
        if (f.changedOnly && !m_book.changed(row))
            return false;
        if (!f.states.allows(static_cast<int>(m_book.state(row))) || !f.channels.allows(m_book.channel(row))
            || !f.thanks.allows(static_cast<int>(m_book.thanks(row))))
            return false;
        if (m_byDonor && !m_donors[m_book.donor(row)])
            return false;
        return std::all_of(
            m_words.begin(), m_words.end(), [&](const QByteArray &word) { return m_book.textContains(row, word); });
    }

private:
    static bool is(const std::optional<bool> &wanted, bool value) { return !wanted || *wanted == value; }

    /// A word that few gifts have spares looking for the others. How rare it is, some gifts tell.
    void rarestFirst()
    {
        constexpr size_t looks = 500;
        const std::vector<quint32> &rows = m_book.byDate();
        const size_t step = std::max<size_t>(1, rows.size() / looks);
        std::vector<std::pair<int, QByteArray>> counted;
        for (const QByteArray &word : m_words) {
            int found = 0;
            for (size_t i = 0; i < rows.size(); i += step)
                found += m_book.textContains(rows[i], word) ? 1 : 0;
            counted.emplace_back(found, word);
        }
        std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (size_t i = 0; i < counted.size(); ++i)
            m_words[i] = counted[i].second;
    }

    const GiftBook &m_book;
    const BookFilter &m_filter;
    qint64 m_from = std::numeric_limits<qint64>::min();
    qint64 m_to = std::numeric_limits<qint64>::max();
    qint64 m_least = std::numeric_limits<qint64>::min();
    qint64 m_most = std::numeric_limits<qint64>::max();
    bool m_byDays = false;
    bool m_byAmounts = false;
    std::vector<bool> m_jars;
    std::vector<bool> m_donors;
    bool m_byDonor = false;
    std::vector<QByteArray> m_words;
};

/// One thing to sort by: small numbers in the order wanted.
struct SortKey {
    std::function<quint32(quint32)> value;
    quint32 most = 0;
    bool descending = false;
};

SortKey keyOf(const GiftBook &book, BookColumn column)
{
    const auto all = [](size_t count) { return count == 0 ? 0U : static_cast<quint32>(count - 1); };
    switch (column) {
    case BookColumn::Date: // ascending: the oldest first
        return {[&book, last = all(book.byDate().size())](quint32 row) { return last - book.dateRank(row); },
            all(book.byDate().size())};
    case BookColumn::Jar:
        return {[&book](quint32 row) { return book.jars()[book.jar(row)].titleRank; }, all(book.jars().size())};
    case BookColumn::Child:
        return {[&book](quint32 row) { return book.jars()[book.jar(row)].childRank; }, all(book.jars().size())};
    case BookColumn::Category:
        return {[&book](quint32 row) { return static_cast<quint32>(book.jars()[book.jar(row)].category); }, 7};
    case BookColumn::Donor:
        return {[&book](quint32 row) { return book.donors()[book.donor(row)].rank; }, all(book.donors().size())};
    case BookColumn::PublicName:
        return {[&book](quint32 row) { return book.anonymous(row) ? 0 : book.donors()[book.donor(row)].rank + 1; },
            static_cast<quint32>(book.donors().size())};
    case BookColumn::Amount: {
        quint32 most = 0;
        for (quint32 row = 0; row < book.size(); ++row)
            most = std::max(most, static_cast<quint32>(book.amount(row)));
        return {[&book](quint32 row) { return static_cast<quint32>(book.amount(row)); }, most};
    }
    case BookColumn::Comment:
        return {[&ranks = book.commentRanks()](quint32 row) { return ranks[row]; }, all(book.size())};
    case BookColumn::Channel:
        return {[&book](quint32 row) { return static_cast<quint32>(book.channel(row) + 1); }, 3};
    case BookColumn::State:
        return {[&book](quint32 row) { return static_cast<quint32>(book.state(row)); }, 7};
    case BookColumn::Thanks:
        return {[&book](quint32 row) { return static_cast<quint32>(book.thanks(row)); }, 3};
    case BookColumn::Reviewed:
        return {[&book](quint32 row) { return book.reviewed(row) ? 1U : 0U; }, 1};
    case BookColumn::Note:
        return {[&book](quint32 row) { return book.noted(row) ? 1U : 0U; }, 1};
    }
    return {};
}

SortKey keyOf(const GiftBook &book, BookGrouping grouping, const Months &months)
{
    switch (grouping) {
    case BookGrouping::None:
        break;
    case BookGrouping::Month: // the newest one first
        return {[&book, &months](quint32 row) { return months.placeOf(book.donated(row)); }, months.count(), true};
    case BookGrouping::Jar: // two jars of one title are two groups
        return {[&book](quint32 row) { return book.jar(row); }, static_cast<quint32>(book.jars().size())};
    case BookGrouping::Child: {
        return keyOf(book, BookColumn::Child);
    }
    case BookGrouping::Donor:
        return {[&book](quint32 row) { return book.donor(row); }, static_cast<quint32>(book.donors().size())};
    case BookGrouping::Category:
        return keyOf(book, BookColumn::Category);
    }
    return {};
}

int bitsFor(quint32 most)
{
    return most == 0 ? 1 : static_cast<int>(std::bit_width(most));
}

/// Several keys and, last, the date packed into as few words as they need: numbers sort much faster than rows do.
template <size_t Words>
std::vector<quint32> sortedBy(const GiftBook &book, const std::vector<SortKey> &keys, const std::vector<quint32> &rows)
{
    using Packed = std::array<quint64, Words>;
    std::vector<Packed> packed(rows.size(), Packed{});
    size_t word = 0;
    int room = 64;
    const auto add = [&](auto value, quint32 most, bool descending) {
        const int bits = bitsFor(most);
        if (bits > room) {
            ++word;
            room = 64;
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            const quint32 key = value(rows[i]);
            packed[i][word] = packed[i][word] << bits | (descending ? most - key : key);
        }
        room -= bits;
    };
    for (const SortKey &key : keys)
        add(key.value, key.most, key.descending);
    const auto count = static_cast<quint32>(book.byDate().size());
    add([&book](quint32 row) { return book.dateRank(row); }, count, false);
    std::sort(packed.begin(), packed.end());
    const quint64 mask = (quint64{1} << bitsFor(count)) - 1;
    std::vector<quint32> sorted(rows.size());
    for (size_t i = 0; i < packed.size(); ++i)
        sorted[i] = book.byDate()[packed[i][word] & mask];
    return sorted;
}

std::vector<quint32> sorted(const GiftBook &book, const std::vector<SortKey> &keys, const std::vector<quint32> &rows)
{
    int words = 1;
    int room = 64;
    const auto add = [&](quint32 most) {
        const int bits = bitsFor(most);
        words += bits > room ? 1 : 0;
        room = bits > room ? 64 - bits : room - bits;
    };
    for (const SortKey &key : keys)
        add(key.most);
    add(static_cast<quint32>(book.byDate().size()));
    if (words == 1)
        return sortedBy<1>(book, keys, rows);
    return words == 2 ? sortedBy<2>(book, keys, rows) : sortedBy<6>(book, keys, rows);
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
    const Sieve sieve{book, query};
    for (const quint32 row : book.byDate()) {
        if (sieve.lets(row))
            order.rows.push_back(row);
    }
    order.figures = figuresOf(book, order.rows);

    const Months months{book, query.zone};
    std::vector<SortKey> keys;
    if (query.grouping != BookGrouping::None)
        keys.push_back(keyOf(book, query.grouping, months));
    // Jars and donors are told apart by their places, but read in the order of their names.
    if (query.grouping == BookGrouping::Jar || query.grouping == BookGrouping::Donor)
        keys.insert(keys.begin(),
            keyOf(book, query.grouping == BookGrouping::Jar ? BookColumn::Jar : BookColumn::Donor));
    const size_t grouping = keys.size();
    for (const BookSort &sort : query.sorts) {
        // No two gifts have the same place by date, and the newest first is how ties go anyway.
        if (sort != BookSort{}) {
            keys.push_back(keyOf(book, sort.column));
            keys.back().descending = sort.descending;
        }
        if (sort.column == BookColumn::Date)
            break;
    }
    // The rows are newest first already, and so are their months.
    const bool asTheyAre = keys.empty() || (query.grouping == BookGrouping::Month && keys.size() == grouping);
    if (!asTheyAre)
        order.rows = sorted(book, keys, order.rows);
    if (grouping > 0)
        order.groups = groupsOf(book, query, months, order.rows, keys[grouping - 1]);
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
