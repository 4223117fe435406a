#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QList>
#include <algorithm>
#include <vector>

namespace dreamjar::items {

/// A flat model that holds rows and, given fresh ones, tells its views exactly what was removed, moved, changed and
/// inserted: selection, current row and scroll position survive a re-read. Rows are recognised by `keyOf(row)`.
template <class Row, class Base>
class RowModel : public Base
{
public:
    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    const QList<Row> &rows() const { return m_rows; }

protected:
    template <class KeyOf>
    void replaceRows(const QList<Row> &fresh, KeyOf keyOf);
    /// None of them is there yet.
    void appendRows(const QList<Row> &fresh)
    {
        if (fresh.isEmpty())
            return;
        this->beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
        m_rows += fresh;
        this->endInsertRows();
    }

private:
    template <class Key>
    using Places = QHash<Key, int>;

    template <class KeyOf, class Key>
    void removeGone(const Places<Key> &places, KeyOf keyOf);
    template <class KeyOf, class Key>
    void moveKept(const Places<Key> &places, KeyOf keyOf);
    template <class KeyOf, class Key>
    void changeKept(const QList<Row> &fresh, const Places<Key> &places, KeyOf keyOf);
    template <class KeyOf>
    void insertNew(const QList<Row> &fresh, KeyOf keyOf);
    template <class KeyOf, class Key>
    void sortKept(const Places<Key> &places, KeyOf keyOf);
    void tellChanged(int first, int last)
    {
        const QAbstractItemModel &model = *this; // a list hides its columnCount()
        Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, model.columnCount() - 1));
    }

    /// Beyond this many single moves one new order is cheaper for a view than a train of signals.
    static constexpr int mostMoves = 16;
    QList<Row> m_rows;
};

/// The elements of `places` that may stay where they are when everything else moves: a longest increasing run.
inline std::vector<bool> stayers(const std::vector<int> &places)
{
    std::vector<int> tails; // index of the smallest end of a run of each length
    std::vector<int> before(places.size(), -1);
    for (int i = 0; i < int(places.size()); ++i) {
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), places[i], [&](int tail, int place) { return places[tail] < place; });
        if (at != tails.begin())
            before[i] = *(at - 1);
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(places.size(), false);
    for (int i = tails.empty() ? -1 : tails.back(); i >= 0; i = before[i])
        stays[i] = true;
    return stays;
}

template <class Row, class Base>
template <class KeyOf>
void RowModel<Row, Base>::replaceRows(const QList<Row> &fresh, KeyOf keyOf)
{
    using Key = std::decay_t<std::invoke_result_t<KeyOf, const Row &>>;
    Places<Key> places;
    places.reserve(fresh.size());
    for (int i = 0; i < fresh.size(); ++i)
        places.insert(keyOf(fresh[i]), i);
    if (places.size() != fresh.size()) { // two rows of one name cannot be told apart
        this->beginResetModel();
        m_rows = fresh;
        this->endResetModel();
        return;
    }
    removeGone(places, keyOf);
    moveKept(places, keyOf);
    changeKept(fresh, places, keyOf);
    insertNew(fresh, keyOf);
}

template <class Row, class Base>
template <class KeyOf, class Key>
void RowModel<Row, Base>::removeGone(const Places<Key> &places, KeyOf keyOf)
{
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (places.contains(keyOf(m_rows[last])))
            continue;
        int first = last;
        while (first > 0 && !places.contains(keyOf(m_rows[first - 1])))
            --first;
        this->beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        this->endRemoveRows();
        last = first;
    }
}

template <class Row, class Base>
template <class KeyOf, class Key>
void RowModel<Row, Base>::moveKept(const Places<Key> &places, KeyOf keyOf)
{
    std::vector<int> wanted(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        wanted[i] = places.value(keyOf(m_rows[i]));
    if (std::is_sorted(wanted.begin(), wanted.end()))
        return;
    std::vector<bool> stays = stayers(wanted);
    std::vector<int> movers;
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (!stays[i])
            movers.push_back(wanted[i]);
    }
    if (int(movers.size()) > mostMoves)
        return sortKept(places, keyOf);

    // From the front: whoever belongs before a mover is in order already, so it goes right behind the last of those.
    std::sort(movers.begin(), movers.end());
    std::vector<int> settled;
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (stays[i])
            settled.push_back(wanted[i]);
    }
    for (const int mover : movers) {
        const auto next = std::lower_bound(settled.begin(), settled.end(), mover);
        const int from = int(std::find(wanted.begin(), wanted.end(), mover) - wanted.begin());
        const int to = next == settled.begin()
            ? 0
            : int(std::find(wanted.begin(), wanted.end(), *(next - 1)) - wanted.begin()) + 1;
        settled.insert(next, mover);
        if (from == to || from + 1 == to)
            continue;
        const int landing = from < to ? to - 1 : to;
        this->beginMoveRows({}, from, from, {}, to);
        m_rows.move(from, landing);
        wanted.erase(wanted.begin() + from);
        wanted.insert(wanted.begin() + landing, mover);
        this->endMoveRows();
    }
}

template <class Row, class Base>
template <class KeyOf, class Key>
void RowModel<Row, Base>::sortKept(const Places<Key> &places, KeyOf keyOf)
{
    Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<std::pair<int, int>> order; // place in the new list, row now
    order.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        order.emplace_back(places.value(keyOf(m_rows[i])), i);
    std::sort(order.begin(), order.end());
    QList<Row> sorted;
    sorted.reserve(m_rows.size());
    std::vector<int> rowAfter(m_rows.size());
    for (int i = 0; i < int(order.size()); ++i) {
        sorted.append(m_rows[order[i].second]);
        rowAfter[order[i].second] = i;
    }
    m_rows = sorted;
    const QModelIndexList before = this->persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(this->index(rowAfter[index.row()], index.column()));
    this->changePersistentIndexList(before, after);
    Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

template <class Row, class Base>
template <class KeyOf, class Key>
void RowModel<Row, Base>::changeKept(const QList<Row> &fresh, const Places<Key> &places, KeyOf keyOf)
{
    int first = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &now = fresh[places.value(keyOf(m_rows[i]))];
        if (!(m_rows[i] == now)) {
            m_rows[i] = now;
            if (first < 0)
                first = i;
        } else if (first >= 0) {
            tellChanged(first, i - 1);
            first = -1;
        }
    }
    if (first >= 0)
        tellChanged(first, int(m_rows.size()) - 1);
}

template <class Row, class Base>
template <class KeyOf>
void RowModel<Row, Base>::insertNew(const QList<Row> &fresh, KeyOf keyOf)
{
    for (int i = 0; i < fresh.size(); ++i) {
        if (i < m_rows.size() && keyOf(m_rows[i]) == keyOf(fresh[i]))
            continue;
        int last = i;
        if (i == m_rows.size()) {
            last = int(fresh.size()) - 1;
        } else {
            const auto next = keyOf(m_rows[i]);
            while (!(keyOf(fresh[last + 1]) == next))
                ++last;
        }
        this->beginInsertRows({}, i, last);
        m_rows.insert(i, last - i + 1, Row{});
        std::copy(fresh.begin() + i, fresh.begin() + last + 1, m_rows.begin() + i);
        this->endInsertRows();
        i = last;
    }
}

}
