#include "items/gifttablemodel.h"

#include "refresher.h"

namespace dreamjar::items {

namespace {

struct Answer {
    QList<replica::GiftRow> rows;
    int total = 0;
    replica::Sums sums;
};

/// Stays the same while a gift given here is on its way and gets the server's number.
QString keyOfGift(const replica::GiftRow &row)
{
    return row.client.isNull() ? QString::number(row.donation.id.value()) : row.client.toString();
}

bool concernsGifts(const replica::Changes &changes)
{
    return changes.everything || changes.gifts || !changes.campaigns.isEmpty();
}

int compare(const replica::GiftRow &a, const replica::GiftRow &b, GiftTableModel::Column column)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (column) {
    case GiftTableModel::Date:
        return order(a.donation.donated, b.donation.donated);
    case GiftTableModel::Jar:
        return a.jarTitle.localeAwareCompare(b.jarTitle);
    case GiftTableModel::Donor:
        return a.donation.donorName.localeAwareCompare(b.donation.donorName);
    case GiftTableModel::PublicName:
        return a.publicName.localeAwareCompare(b.publicName);
    case GiftTableModel::Amount:
        return order(a.donation.amount, b.donation.amount);
    case GiftTableModel::Comment:
        return a.donation.comment.localeAwareCompare(b.donation.comment);
    case GiftTableModel::State:
        return order(a.state, b.state);
    case GiftTableModel::ColumnCount:
        break;
    }
    return 0;
}

void count(replica::Sums &sums, const replica::GiftRow &row)
{
    switch (row.state) {
    case replica::GiftState::Confirmed:
        sums.confirmed += row.donation.amount;
        ++sums.confirmedCount;
        break;
    case replica::GiftState::Waiting:
        sums.waiting += row.donation.amount;
        ++sums.waitingCount;
        break;
    case replica::GiftState::Unknown:
        sums.unknown += row.donation.amount;
        ++sums.unknownCount;
        break;
    case replica::GiftState::Held:
        sums.held += row.donation.amount;
        ++sums.heldCount;
        break;
    case replica::GiftState::Refused:
        break;
    }
}

/// Everything is read and ordered on the reader's thread; only the page travels.
Answer readSorted(const replica::View &view, replica::GiftFilter filter, GiftTableModel::Column column,
    Qt::SortOrder direction, int limit)
{
    filter.limit = -1;
    Answer answer{view.gifts(filter), 0, {}};
    answer.total = int(answer.rows.size());
    for (const replica::GiftRow &row : answer.rows)
        count(answer.sums, row);
    if (column != GiftTableModel::Date || direction != Qt::DescendingOrder) {
        const int sign = direction == Qt::AscendingOrder ? 1 : -1;
        std::stable_sort(answer.rows.begin(), answer.rows.end(),
            [&](const auto &a, const auto &b) { return compare(a, b, column) * sign < 0; });
    }
    if (limit < answer.rows.size())
        answer.rows.resize(limit);
    return answer;
}

/// Newest first is what the replica's index gives: one page costs one page, and the owner's sums are the dashboard's.
Answer readNewest(const replica::View &view, const replica::GiftFilter &filter)
{
    Answer answer{view.gifts(filter), 0, {}};
    const int found = int(answer.rows.size());
    answer.total = found < filter.limit ? found : view.giftCount(filter);
    if (filter.owner)
        answer.sums = view.dashboard().sums;
    return answer;
}

}

GiftTableModel::GiftTableModel(const Source &source, QObject *parent)
    : RowModel(parent), m_refresher(new Refresher{source, concernsGifts, [this] { read(); }, this})
{
}

GiftTableModel::~GiftTableModel() = default;

void GiftTableModel::setFilter(const replica::GiftFilter &filter)
{
    m_filter = filter;
    m_wanted = pageSize;
    m_loaded = false;
    m_active = true;
    m_refresher->ask();
}

void GiftTableModel::clear()
{
    m_refresher->stop();
    m_active = false;
    m_total = 0;
    m_sums = {};
    m_loaded = false;
    replaceRows({}, keyOfGift);
}

void GiftTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount) {
        column = Date;
        order = Qt::DescendingOrder;
    }
    if (m_sortColumn == column && m_sortOrder == order)
        return;
    m_sortColumn = Column(column);
    m_sortOrder = order;
    if (m_active)
        m_refresher->ask();
}

void GiftTableModel::read()
{
    replica::GiftFilter page = m_filter;
    page.offset = 0;
    page.limit = m_filter.limit < 0 ? m_wanted : std::min(m_wanted, m_filter.limit);
    const bool newestFirst = m_sortColumn == Date && m_sortOrder == Qt::DescendingOrder;
    const bool whole = !page.owner || (!page.campaign && page.search.isEmpty());
    m_refresher->run(
        [page, quick = newestFirst && whole, column = m_sortColumn, order = m_sortOrder, most = m_filter.limit](
            const replica::View &view) {
            Answer answer = quick ? readNewest(view, page) : readSorted(view, page, column, order, page.limit);
            if (most >= 0)
                answer.total = std::min(answer.total, most);
            return answer;
        },
        [this](const Answer &answer) {
            m_total = answer.total;
            m_sums = answer.sums;
            m_loaded = true;
            replaceRows(answer.rows, keyOfGift);
            Q_EMIT refreshed();
        });
}

QVariant GiftTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const replica::GiftRow &row = rows()[index.row()];
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (Column(index.column())) {
    case Date:
        return role == Qt::EditRole ? QVariant::fromValue(row.donation.donated)
                                    : QVariant::fromValue(row.donation.donated.toDateTime());
    case Jar:
        return row.jarTitle;
    case Donor:
        return row.donation.donorName;
    case PublicName:
        return row.publicName;
    case Amount:
        return row.donation.amount.toUnits();
    case Comment:
        return row.donation.comment;
    case State:
        return int(row.state);
    case ColumnCount:
        break;
    }
    return {};
}

bool GiftTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && rows().size() < m_total;
}

void GiftTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_wanted > rows().size())
        return;
    m_wanted = int(rows().size()) + pageSize;
    m_refresher->readNow();
}

}
