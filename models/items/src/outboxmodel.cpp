#include "items/outboxmodel.h"

#include "refresher.h"

namespace dreamjar::items {

OutboxModel::OutboxModel(const Source &source, QObject *parent)
    : RowModel(parent), m_refresher(new Refresher{source,
                            [this](const replica::Changes &changes) { return concerns(changes); },
                            [this] { read(); }, this})
{
}

OutboxModel::~OutboxModel() = default;

/// A clash shows what stands on the server, too.
bool OutboxModel::concerns(const replica::Changes &changes) const
{
    if (changes.everything || changes.outbox)
        return true;
    return (!changes.campaigns.isEmpty() || !changes.children.isEmpty())
        && std::any_of(rows().begin(), rows().end(), [](const replica::OutboxRow &row) { return row.clash.has_value(); });
}

void OutboxModel::load()
{
    m_loaded = false;
    m_refresher->ask();
}

void OutboxModel::read()
{
    m_refresher->run([](const replica::View &view) { return view.outbox(); },
        [this](const QList<replica::OutboxRow> &entries) {
            m_loaded = true;
            replaceRows(entries, [](const replica::OutboxRow &row) { return row.entry; });
            Q_EMIT refreshed();
        });
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const replica::OutboxRow &row = rows()[index.row()];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case EntryRole:
        return row.entry;
    case KindRole:
        return int(row.kind);
    case StateRole:
        return int(row.state);
    case Qt::DisplayRole:
    case SubjectRole:
        return row.subject;
    case AmountRole:
        return row.amount.toUnits();
    case MadeRole:
        return QVariant::fromValue(row.made);
    case AttemptsRole:
        return row.attempts;
    case WaitsForRole:
        return row.waitsFor;
    default:
        return {};
    }
}

QHash<int, QByteArray> OutboxModel::roleNames() const
{
    return {{Qt::DisplayRole, "display"}, {RowRole, "row"}, {EntryRole, "entry"}, {KindRole, "kind"},
        {StateRole, "state"}, {SubjectRole, "subject"}, {AmountRole, "amount"}, {MadeRole, "made"},
        {AttemptsRole, "attempts"}, {WaitsForRole, "waitsFor"}};
}

}
