#include "bookkeeper.h"
#include "database/query.h"
#include "heldgifts.h"
#include "log.h"
#include "sqlview.h"

#include <algorithm>

#include <QStringBuilder>

// SqlView: the book of all gifts to the viewer's jars.

namespace dreamjar::replica {

using database::Query;

namespace {

template <class List, class Value>
QString jsonListOf(const List &list, Value value)
{
    QString out = QStringLiteral("[");
    for (const auto &item : list)
        out += QString{(out.size() > 1 ? QStringLiteral(",") : QString{}) % QString::number(value(item))};
    return out + u']';
}

Review readReview(const Query &row, int at)
{
    Review review;
    review.reviewed = row.column<Instant>(at);
    review.thanks = thanksFromKey(row.column<QString>(at + 1));
    review.thanked = row.column<Instant>(at + 2);
    review.note = row.column<QString>(at + 3);
    return review;
}

std::vector<quint32> rowsOf(const BookOrder &order, const QList<BookRange> &ranges)
{
    const auto count = static_cast<qint64>(order.rows.size());
    std::vector<quint32> rows;
    for (const BookRange &range : ranges) {
        const qint64 first = std::clamp<qint64>(range.first, 0, count);
        const qint64 last = std::clamp<qint64>(range.first + range.count, first, count);
        rows.insert(rows.end(), order.rows.begin() + first, order.rows.begin() + last);
    }
    return rows;
}

}

bool SqlView::prepareBook() const
{
    if (m_viewer.isNull())
        return false;
    m_keeper.advance(m_database, *this, m_viewer, m_generation);
    return m_keeper.isComplete();
}

BookAnswer SqlView::book(const BookQuery &query, qint64 first, int count) const
{
    BookAnswer answer;
    answer.asOf = lastPull();
    answer.first = first;
    if (m_viewer.isNull())
        return answer;
    answer.complete = prepareBook();
    if (!answer.complete) {
        // The beginning of the whole book stands in an index: it need not wait for the rest.
        if (count > 0 && query == BookQuery{{}, {BookSort{}}, BookGrouping::None, query.zone}) {
            GiftFilter newest;
            newest.owner = m_viewer;
            newest.offset = static_cast<int>(first);
            newest.limit = count;
            const Dashboard figures = dashboard();
            answer.total = figures.gifts;
            answer.figures.states = figures.sums;
            for (const GiftRow &row : gifts(newest))
                answer.rows.append(bookRow(row));
        }
        return answer;
    }
    const BookOrder &order = m_keeper.order(query);
    answer.version = m_keeper.version();
    answer.total = static_cast<qint64>(order.rows.size());
    answer.figures = order.figures;
    answer.groups = order.groups;
    QList<DonationId> ids;
    for (const quint32 row : rowsOf(order, {{first, count}}))
        ids.append(DonationId{m_keeper.book().id(row)});
    answer.rows = bookRows(ids);
    return answer;
}

/// A gift as the book shows it, without what was noted about it.
BookRow SqlView::bookRow(const GiftRow &gift) const
{
    BookRow row;
    row.gift = gift;
    if (const auto place = m_keeper.book().jarAt(gift.donation.campaign)) {
        const GiftBook::Jar &jar = m_keeper.book().jars()[*place];
        row.child = jar.child;
        row.category = jar.category;
        row.gift.jarTitle = jar.title;
        row.gift.childName = jar.childName;
    }
    return row;
}

QList<BookRow> SqlView::bookRows(const QList<DonationId> &ids) const
{
    if (m_viewer.isNull())
        return {};
    prepareBook();
    QHash<DonationId, BookRow> found;
    // CROSS: in this order. SQLite itself would walk through all gifts and look for each in the list.
    Query query{m_database,
        QString{QStringLiteral("SELECT ") % SqlView::giftColumns()
            % QStringLiteral(", d.channel, coalesce(r.reviewed, 0), coalesce(r.thanks, ''), coalesce(r.thanked, 0), "
                             "coalesce(r.note, ''), r.seen_amount, coalesce(r.seen_donor, ''), "
                             "coalesce(r.seen_comment, ''), coalesce(p.number, 0) "
                             "FROM json_each(?) j CROSS JOIN main.donation d ON d.account = ? AND d.id = j.value "
                             "CROSS JOIN main.campaign c ON c.id = d.campaign AND c.owner = ? "
                             "LEFT JOIN journal.review r ON r.account = d.account AND r.gift = d.id "
                             "LEFT JOIN journal.receipt p ON p.account = d.account AND p.gift = d.id AND p.voided = 0")}};
    query.bind(jsonListOf(ids, [](DonationId id) { return id.value(); }), m_viewer.value(), m_viewer.value());
    const auto rows = valueOrLogged(query.rows([this](const Query &row) {
        constexpr int after = 14; // giftColumns
        BookRow out = bookRow(readGift(row, m_viewer));
        out.channel = channelFromKey(row.column<QString>(after));
        out.review = readReview(row, after + 1);
        const SeenGift seen{row.column<Money>(after + 5), row.column<QString>(after + 6), row.column<QString>(after + 7)};
        const Donation &now = out.gift.donation;
        if (!row.isNull(after + 5) && seen != SeenGift{now.amount, now.donorName, now.comment})
            out.changedSince = seen;
        out.receipt = row.column<qint64>(after + 8);
        return out;
    }),
        "book");
    for (const BookRow &row : rows)
        found.insert(row.gift.donation.id, row);
    QList<BookRow> out;
    for (const DonationId id : ids) {
        if (const GiftRow *unsent = m_keeper.unsent(id.value()); unsent && id.isProvisional())
            out.append(bookRow(*unsent));
        else if (const auto at = found.constFind(id); at != found.cend())
            out.append(*at);
        else if (unsent)
            out.append(bookRow(*unsent));
    }
    return out;
}

QList<DonationId> SqlView::bookIds(const BookQuery &query, const QList<BookRange> &ranges) const
{
    QList<DonationId> ids;
    while (!m_viewer.isNull() && !prepareBook())
        continue;
    if (m_viewer.isNull())
        return ids;
    const std::vector<quint32> rows = rowsOf(m_keeper.order(query), ranges);
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const quint32 row : rows)
        ids.append(DonationId{m_keeper.book().id(row)});
    return ids;
}

BookFigures SqlView::bookFigures(const BookQuery &query, const QList<BookRange> &ranges) const
{
    if (!prepareBook())
        return {};
    const BookOrder &order = m_keeper.order(query);
    if (ranges == QList{BookRange{0, static_cast<qint64>(order.rows.size())}})
        return order.figures;
    return figuresOf(m_keeper.book(), rowsOf(order, ranges));
}

BookSeries SqlView::bookSeries(const BookQuery &query) const
{
    if (!prepareBook()) {
        BookSeries unfinished;
        unfinished.complete = m_viewer.isNull();
        return unfinished;
    }
    return seriesOf(m_keeper.book(), m_keeper.order(query));
}

QList<ReceiptRow> SqlView::receipts() const
{
    Query query{m_database,
        QStringLiteral("SELECT number, gift, issued, printed, voided, void_reason, amount, donor, email, jar, "
                       "donated, mailed FROM journal.receipt WHERE account = ? ORDER BY number DESC")};
    return valueOrLogged(query.bind(m_viewer.value()).rows([](const Query &row) {
        return ReceiptRow{row.column<qint64>(0), row.column<DonationId>(1), row.column<Instant>(2), row.column<int>(3),
            row.column<Instant>(4), row.column<QString>(5), row.column<Money>(6), row.column<QString>(7),
            row.column<QString>(8), row.column<QString>(9), row.column<Instant>(10), row.column<Instant>(11)};
    }),
        "receipts");
}

QList<Keepsake> SqlView::keepsakes() const
{
    Query query{m_database,
        QStringLiteral("SELECT kind, name, content, deleted FROM journal.keepsake WHERE account = ? ORDER BY kind, "
                       "name, deleted DESC")};
    return valueOrLogged(query.bind(m_viewer.value()).rows([](const Query &row) {
        return Keepsake{row.column<QString>(0), row.column<QString>(1), row.column<QString>(2), row.column<Instant>(3)};
    }),
        "keepsakes");
}

QList<HeldGift> SqlView::heldGifts() const
{
    return m_viewer.isNull() ? QList<HeldGift>{} : HeldGifts{m_database, m_viewer}.all();
}

EditHistory SqlView::editHistory() const
{
    const auto label = [this](const QString &sql) {
        return valueOrLogged(Query{m_database, sql}.bind(m_viewer.value()).single<QString>(), "edits");
    };
    return {label(QStringLiteral(
                "SELECT label FROM journal.edit WHERE account = ? AND undone = 0 ORDER BY number DESC LIMIT 1")),
        label(QStringLiteral("SELECT label FROM journal.edit WHERE account = ? AND undone = 1 ORDER BY number LIMIT 1"))};
}

}
