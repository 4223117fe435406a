#pragma once

#include "items/rowmodel.h"
#include "items/source.h"
#include "replica/filters.h"
#include "replica/rows.h"

#include <QAbstractTableModel>

namespace dreamjar::items {

class Refresher;

/// Gifts as a table, newest first or by any column, read page by page. Cells hold plain values (UTC time, whole
/// units, enums as int); the screen puts them into words. Quiet until the first setFilter().
class GiftTableModel : public RowModel<replica::GiftRow, QAbstractTableModel>
{
    Q_OBJECT
public:
    enum Column { Date, Jar, Donor, PublicName, Amount, Comment, State, ColumnCount };
    enum Role { RowRole = Qt::UserRole + 1 /**< the whole replica::GiftRow */ };
    static constexpr int pageSize = 200;

    explicit GiftTableModel(const Source &source, QObject *parent = nullptr);
    ~GiftTableModel() override;

    /// A `limit` in the filter is the most that will ever be shown.
    void setFilter(const replica::GiftFilter &filter);
    const replica::GiftFilter &filter() const { return m_filter; }
    void clear();

    /// How many gifts pass the filter, also those not read yet, and their money by state.
    int total() const { return m_total; }
    const replica::Sums &sums() const { return m_sums; }
    bool isLoaded() const { return m_loaded; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void refreshed();

private:
    void read();

    replica::GiftFilter m_filter;
    Column m_sortColumn = Date;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_wanted = pageSize;
    int m_total = 0;
    replica::Sums m_sums;
    bool m_loaded = false;
    bool m_active = false;
    Refresher *m_refresher;
};

}
