#include "items/notesearch.h"

#include "replica/reader.h"

#include <QMultiHash>
#include <QSet>
#include <algorithm>
#include <limits>
#include <memory>

namespace dreamjar::items {

using replica::BookRow;

namespace {

constexpr int giftsAtATime = 2000;
constexpr qint64 second = 1'000'000;

using Key = std::pair<qint64, qint64>;

Key placeOf(Instant donated, Money amount)
{
    return {donated.toMicroseconds() / second, amount.toUnits()};
}

bool isLike(const std::optional<QString> &told, const QString &text)
{
    return !told || told->simplified() == text.simplified();
}

/// What of a change is not so already.
ReviewEdit remaining(ReviewEdit change, const replica::Review &review)
{
    if (change.reviewed && *change.reviewed == !review.reviewed.isNull())
        change.reviewed.reset();
    if (change.thanks && *change.thanks == review.thanks)
        change.thanks.reset();
    if (change.note && *change.note == review.note)
        change.note.reset();
    return change;
}

/// Goes with one job of the reader after the other.
class Search : public std::enable_shared_from_this<Search>
{
public:
    Search(const Source &source, QList<NotedLine> lines, QObject *context, std::function<void(const FoundNotes &)> done)
        : m_source(source), m_lines(std::move(lines)), m_gifts(m_lines.size()), m_context(context), m_done(std::move(done))
    {
        for (qsizetype place = 0; place < m_lines.size(); ++place)
            m_places.insert(placeOf(m_lines[place].donated, m_lines[place].amount), place);
    }

    void begin()
    {
        replica::BookQuery query;
        const auto [first, last] = std::minmax_element(m_lines.begin(), m_lines.end(),
            [](const NotedLine &a, const NotedLine &b) { return a.donated < b.donated; });
        query.filter.from = first->donated.dateIn(query.zone);
        query.filter.to = last->donated.dateIn(query.zone);
        constexpr qint64 all = std::numeric_limits<qint64>::max();
        m_source.reader.run(
            m_context, [query](const replica::View &view) { return view.bookIds(query, {{0, all}}); },
            [self = shared_from_this()](const QList<DonationId> &ids) {
                self->m_ids = ids;
                self->next();
            });
    }

private:
    void next()
    {
        if (m_at >= m_ids.size())
            return m_done(found());
        const QList<DonationId> some = m_ids.mid(m_at, giftsAtATime);
        m_at += some.size();
        m_source.reader.run(
            m_context, [some](const replica::View &view) { return view.bookRows(some); },
            [self = shared_from_this()](const QList<BookRow> &rows) {
                for (const BookRow &row : rows)
                    self->compare(row);
                self->next();
            });
    }

    void compare(const BookRow &row)
    {
        const Donation &gift = row.gift.donation;
        if (gift.id.isProvisional())
            return;
        const auto [begin, end] = m_places.equal_range(placeOf(gift.donated, gift.amount));
        for (auto at = begin; at != end; ++at) {
            const NotedLine &line = m_lines[*at];
            if (isLike(line.donor, gift.donorName) && isLike(line.jar, row.gift.jarTitle)
                && isLike(line.comment, gift.comment))
                m_gifts[*at].append(GiftNote{gift.id, remaining(line.change, row.review)});
        }
    }

    FoundNotes found() const
    {
        FoundNotes out;
        QSet<DonationId> taken;
        for (qsizetype place = 0; place < m_lines.size(); ++place) {
            const QList<GiftNote> &gifts = m_gifts[place];
            const int line = m_lines[place].line;
            if (gifts.isEmpty()) {
                out.unknown << line;
            } else if (gifts.size() > 1 || taken.contains(gifts.first().gift)) {
                out.ambiguous << line;
            } else {
                taken.insert(gifts.first().gift);
                if (gifts.first().change == ReviewEdit{})
                    ++out.already;
                else
                    out.notes << gifts.first();
            }
        }
        return out;
    }

    const Source m_source;
    const QList<NotedLine> m_lines;
    QMultiHash<Key, qsizetype> m_places; ///< of lines, by what they tell
    QList<QList<GiftNote>> m_gifts; ///< that are like each line
    QList<DonationId> m_ids;
    qsizetype m_at = 0;
    QObject *m_context;
    const std::function<void(const FoundNotes &)> m_done;
};

}

void findNotes(
    const Source &source, const QList<NotedLine> &lines, QObject *context, std::function<void(const FoundNotes &)> done)
{
    if (lines.isEmpty())
        return done({});
    std::make_shared<Search>(source, lines, context, std::move(done))->begin();
}

}
