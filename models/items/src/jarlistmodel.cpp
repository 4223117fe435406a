#include "items/jarlistmodel.h"

#include "refresher.h"

namespace dreamjar::items {

namespace {

bool concernsJars(const replica::Changes &changes)
{
    return changes.everything || changes.gifts || !changes.campaigns.isEmpty() || !changes.children.isEmpty();
}

}

JarListModel::JarListModel(const Source &source, QObject *parent)
    : RowModel(parent), m_refresher(new Refresher{source, concernsJars, [this] { read(); }, this})
{
}

JarListModel::~JarListModel() = default;

void JarListModel::setFilter(const replica::JarFilter &filter)
{
    m_filter = filter;
    m_wanted = pageSize;
    m_loaded = false;
    m_refresher->ask();
}

void JarListModel::clear()
{
    m_refresher->stop();
    m_total = 0;
    m_loaded = false;
    m_known.clear();
    replaceRows({}, [](const replica::JarRow &row) { return row.campaign.id; });
}

/// The page behind the last row, whatever was read before it.
void JarListModel::readOn()
{
    replica::JarFilter page = m_filter;
    page.offset = int(rows().size());
    page.after = rows().last().campaign.id;
    page.limit = m_wanted - page.offset;
    m_refresher->run([page](const replica::View &view) { return view.jars(page); },
        [this, wanted = page.limit](QList<replica::JarRow> fresh) {
            if (fresh.size() < wanted)
                m_total = int(rows().size() + fresh.size());
            // One that changed its place meanwhile is there already; that change is told, too.
            fresh.removeIf([this](const replica::JarRow &row) { return m_known.contains(row.campaign.id); });
            for (const replica::JarRow &row : std::as_const(fresh))
                m_known.insert(row.campaign.id);
            appendRows(fresh);
            Q_EMIT refreshed();
        });
}

void JarListModel::read()
{
    if (std::exchange(m_onlyMore, false))
        return readOn();
    replica::JarFilter page = m_filter;
    page.offset = 0;
    page.limit = m_filter.limit < 0 ? m_wanted : std::min(m_wanted, m_filter.limit);
    const int most = m_filter.limit;
    using Answer = std::pair<QList<replica::JarRow>, int>;
    m_refresher->run(
        [page, most](const replica::View &view) {
            Answer answer{view.jars(page), 0};
            // A page that is not full was the last: counting is left out.
            const int found = int(answer.first.size());
            answer.second = found < page.limit ? found : view.jarCount(page);
            if (most >= 0)
                answer.second = std::min(answer.second, most);
            return answer;
        },
        [this](const Answer &answer) {
            m_total = answer.second;
            m_loaded = true;
            m_known.clear();
            for (const replica::JarRow &row : answer.first)
                m_known.insert(row.campaign.id);
            replaceRows(answer.first, [](const replica::JarRow &row) { return row.campaign.id; });
            Q_EMIT refreshed();
        });
}

QVariant JarListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const replica::JarRow &row = rows()[index.row()];
    const Campaign &jar = row.campaign;
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(jar.id);
    case Qt::DisplayRole:
    case TitleRole:
        return jar.title;
    case DescriptionRole:
        return jar.description;
    case ChildNameRole:
        return jar.childName;
    case CategoryRole:
        return toKey(jar.category);
    case GoalRole:
        return jar.goal.toUnits();
    case RaisedRole:
        return jar.raised.toUnits();
    case UnconfirmedRole:
        return row.sums.unconfirmed().toUnits();
    case TotalRole:
        return row.total().toUnits();
    case PercentageRole:
        return Percentage::of(row.total(), jar.goal).toTenths();
    case GiftCountRole:
        return jar.donationCount + row.sums.waitingCount + row.sums.unknownCount + row.sums.heldCount;
    case OpenRole:
        return jar.isOpen;
    case DeadlineRole: {
        const auto deadline = jar.effectiveDeadline();
        return deadline ? QVariant::fromValue(*deadline) : QVariant{};
    }
    case CreatedRole:
        return QVariant::fromValue(jar.created);
    case MineRole:
        return row.mine;
    case UnsentRole:
        return row.unsent;
    default:
        return {};
    }
}

QHash<int, QByteArray> JarListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {RowRole, "row"}, {IdRole, "jarId"}, {TitleRole, "title"},
        {DescriptionRole, "description"}, {ChildNameRole, "childName"}, {CategoryRole, "category"}, {GoalRole, "goal"},
        {RaisedRole, "raised"}, {UnconfirmedRole, "unconfirmed"}, {TotalRole, "total"}, {PercentageRole, "percentage"},
        {GiftCountRole, "giftCount"}, {OpenRole, "open"}, {DeadlineRole, "deadline"}, {CreatedRole, "created"},
        {MineRole, "mine"}, {UnsentRole, "unsent"}};
}

bool JarListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && rows().size() < m_total;
}

void JarListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_wanted > rows().size()) // the next page is asked for already
        return;
    m_wanted = std::min(int(rows().size()) + pageSize, m_total);
    // While something changes, all of it is read anew with the page.
    m_onlyMore = m_loaded && !m_refresher->isBusy();
    m_refresher->readNow();
}

}
