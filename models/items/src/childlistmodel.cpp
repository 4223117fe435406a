#include "items/childlistmodel.h"

#include "refresher.h"

namespace dreamjar::items {

namespace {

bool concernsChildren(const replica::Changes &changes)
{
    return changes.everything || changes.gifts || !changes.campaigns.isEmpty() || !changes.children.isEmpty();
}

ChildId keyOfChild(const replica::ChildRow &row)
{
    return row.child.id;
}

}

ChildListModel::ChildListModel(const Source &source, QObject *parent)
    : RowModel(parent), m_refresher(new Refresher{source, concernsChildren, [this] { read(); }, this})
{
}

ChildListModel::~ChildListModel() = default;

void ChildListModel::load()
{
    m_loaded = false;
    m_refresher->ask();
}

void ChildListModel::clear()
{
    m_refresher->stop();
    m_loaded = false;
    replaceRows({}, keyOfChild);
}

void ChildListModel::read()
{
    m_refresher->run(
        [](const replica::View &view) {
            QList<replica::ChildRow> children = view.children();
            std::stable_sort(
                children.begin(), children.end(), [](const replica::ChildRow &a, const replica::ChildRow &b) {
                    return a.child.name.localeAwareCompare(b.child.name) < 0;
                });
            return children;
        },
        [this](const QList<replica::ChildRow> &children) {
            m_loaded = true;
            replaceRows(children, keyOfChild);
            Q_EMIT refreshed();
        });
}

QVariant ChildListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const replica::ChildRow &row = rows()[index.row()];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case IdRole:
        return QVariant::fromValue(row.child.id);
    case Qt::DisplayRole:
    case NameRole:
        return row.child.name;
    case DateOfBirthRole:
        return row.child.dateOfBirth;
    case GenderRole:
        return toKey(row.child.gender);
    case PictureRole:
        return row.child.profilePicture;
    case JarsRole:
        return row.jars;
    case OpenJarsRole:
        return row.openJars;
    case RaisedRole:
        return row.raised.toUnits();
    case UnsentRole:
        return row.unsent;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChildListModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {RowRole, "row"}, {IdRole, "childId"}, {NameRole, "name"},
        {DateOfBirthRole, "dateOfBirth"}, {GenderRole, "gender"}, {PictureRole, "picture"}, {JarsRole, "jars"},
        {OpenJarsRole, "openJars"}, {RaisedRole, "raised"}, {UnsentRole, "unsent"}};
}

}
