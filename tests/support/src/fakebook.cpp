#include "support/fakesource.h"

#include <algorithm>

namespace dreamjar::test {

namespace {

using namespace replica;

BookRow bookRowOf(const GiftRow &gift, const FakeView &view)
{
    BookRow row = view.noted.value(gift.donation.id);
    row.gift = gift;
    for (const JarRow &jar : view.jarRows) {
        if (jar.campaign.id == gift.donation.campaign) {
            row.category = jar.campaign.category;
            row.child = jar.campaign.child;
        }
    }
    return row;
}

bool passes(const BookRow &row, const BookFilter &filter)
{
    const Donation &gift = row.gift.donation;
    const QString text = gift.donorName + gift.comment + row.review.note;
    return row.gift.owned && filter.jars.allows(gift.campaign) && filter.states.allows(int(row.gift.state))
        && filter.channels.allows(row.channel ? int(*row.channel) : -1) && filter.thanks.allows(int(row.review.thanks)) && (!filter.least || gift.amount >= *filter.least)
        && (!filter.most || gift.amount <= *filter.most) && (!filter.commented || *filter.commented != gift.comment.isEmpty())
        && (!filter.reviewed || *filter.reviewed != row.review.reviewed.isNull())
        && text.contains(filter.search, Qt::CaseInsensitive);
}

QList<BookRow> rowsOf(const FakeView &view, const BookQuery &query)
{
    QList<BookRow> rows;
    for (const GiftRow &gift : view.giftRows) {
        const BookRow row = bookRowOf(gift, view);
        if (passes(row, query.filter))
            rows.append(row);
    }
    for (auto sort = query.sorts.crbegin(); sort != query.sorts.crend(); ++sort) {
        std::stable_sort(rows.begin(), rows.end(), [&](const BookRow &a, const BookRow &b) {
            const BookRow &low = sort->descending ? b : a;
            const BookRow &high = sort->descending ? a : b;
            if (sort->column == BookColumn::Amount)
                return low.gift.donation.amount < high.gift.donation.amount;
            if (sort->column == BookColumn::Donor)
                return low.gift.donation.donorName < high.gift.donation.donorName;
            return low.gift.donation.donated < high.gift.donation.donated;
        });
    }
    if (query.grouping == BookGrouping::Jar)
        std::stable_sort(rows.begin(), rows.end(),
            [](const BookRow &a, const BookRow &b) { return a.gift.jarTitle < b.gift.jarTitle; });
    return rows;
}

BookFigures figuresOf(const QList<BookRow> &rows)
{
    BookFigures figures;
    QList<qint64> amounts;
    for (const BookRow &row : rows) {
        const Money amount = row.gift.donation.amount;
        if (row.gift.state == GiftState::Confirmed)
            figures.states.confirmed += amount;
        else if (row.gift.state == GiftState::Waiting)
            figures.states.waiting += amount;
        else if (row.gift.state == GiftState::Unknown)
            figures.states.unknown += amount;
        else if (row.gift.state == GiftState::Held)
            figures.states.held += amount;
        figures.sum += amount;
        amounts << amount.toUnits();
    }
    std::sort(amounts.begin(), amounts.end());
    figures.count = amounts.size();
    figures.mean = amounts.isEmpty() ? 0 : double(figures.sum.toUnits()) / double(amounts.size());
    figures.median = amounts.isEmpty() ? 0 : double(amounts[amounts.size() / 2]);
    return figures;
}

QList<BookRow> among(const QList<BookRow> &rows, const QList<BookRange> &ranges)
{
    QList<BookRow> some;
    for (const BookRange &range : ranges)
        some += rows.mid(range.first, range.count);
    return some;
}

}

BookAnswer FakeView::book(const BookQuery &query, qint64 first, int count) const
{
    asked = query;
    const QList<BookRow> rows = rowsOf(*this, query);
    BookAnswer answer;
    answer.complete = bookIsComplete;
    answer.version = bookVersion;
    answer.total = rows.size();
    answer.figures = figuresOf(rows);
    answer.first = first;
    answer.rows = rows.mid(std::min<qint64>(first, rows.size()), count);
    if (query.grouping == BookGrouping::Jar) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (answer.groups.isEmpty() || answer.groups.back().label != rows[i].gift.jarTitle)
                answer.groups.append(
                    BookGroup{rows[i].gift.donation.campaign.value(), rows[i].gift.jarTitle, i, 0, {}});
            ++answer.groups.back().count;
            answer.groups.back().sum += rows[i].gift.donation.amount;
        }
    }
    return answer;
}

QList<BookRow> FakeView::bookRows(const QList<DonationId> &ids) const
{
    QList<BookRow> rows;
    for (const DonationId id : ids) {
        for (const GiftRow &gift : giftRows) {
            if (gift.donation.id == id)
                rows.append(bookRowOf(gift, *this));
        }
    }
    return rows;
}

QList<DonationId> FakeView::bookIds(const BookQuery &query, const QList<BookRange> &ranges) const
{
    QList<DonationId> ids;
    for (const BookRow &row : among(rowsOf(*this, query), ranges))
        ids.append(row.gift.donation.id);
    return ids;
}

BookFigures FakeView::bookFigures(const BookQuery &query, const QList<BookRange> &ranges) const
{
    return figuresOf(among(rowsOf(*this, query), ranges));
}

BookSeries FakeView::bookSeries(const BookQuery &query) const
{
    BookSeries series;
    QHash<int, BookBucket> categories;
    for (const BookRow &row : rowsOf(*this, query)) {
        const QDate day = row.gift.donation.donated.toDateTime().date();
        series.weeks.prepend(BookBucket{day.addDays(1 - day.dayOfWeek()).toJulianDay(), 1, row.gift.donation.amount});
        BookBucket &bucket = categories[int(row.category)];
        bucket.key = int(row.category);
        ++bucket.count;
        bucket.sum += row.gift.donation.amount;
        series.goals += Money::units(500);
    }
    series.categories = categories.values();
    series.channels = {BookBucket{0, 3, Money::units(300)}, BookBucket{1, 1, Money::units(40)}};
    return series;
}

}
