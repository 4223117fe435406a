#include "booksieve.h"

#include "bookdays.h"
#include "domain/fold.h"

#include <algorithm>

namespace dreamjar::replica {

namespace {

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

    /// For each row, in the order in which they lie in memory: whether it passes.
    std::vector<bool> all() const
    {
        std::vector<bool> pass
            = m_words.empty() ? std::vector<bool>(m_book.size(), true) : m_book.findText(m_words.front());
        for (quint32 row = 0; row < m_book.size(); ++row)
            pass[row] = pass[row] && lets(row);
        return pass;
    }

private:
    static bool is(const std::optional<bool> &wanted, bool value) { return !wanted || *wanted == value; }

    /// Of rows that have the first word of the search.
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
            || !is(f.noted, m_book.noted(row)) || !is(f.receipted, m_book.receipted(row)))
            return false;
        if (f.changedOnly && !m_book.changed(row))
            return false;
        if (!f.states.allows(static_cast<int>(m_book.state(row))) || !f.channels.allows(m_book.channel(row))
            || !f.thanks.allows(static_cast<int>(m_book.thanks(row))))
            return false;
        if (m_byDonor && !m_donors[m_book.donor(row)])
            return false;
        if (f.commented && *f.commented != m_book.commented(row))
            return false;
        return std::all_of(m_words.begin() + (m_words.empty() ? 0 : 1), m_words.end(),
            [&](const QByteArray &word) { return m_book.textContains(row, word); });
    }

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

}

std::vector<quint32> passing(const GiftBook &book, const BookQuery &query)
{
    if (query.filter == BookFilter{})
        return book.byDate();
    const std::vector<bool> pass = Sieve{book, query}.all();
    std::vector<quint32> rows;
    std::copy_if(book.byDate().begin(), book.byDate().end(), std::back_inserter(rows),
        [&pass](quint32 row) { return pass[row]; });
    return rows;
}

}
