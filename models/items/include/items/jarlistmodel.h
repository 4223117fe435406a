#pragma once

#include "items/rowmodel.h"
#include "items/source.h"
#include "replica/filters.h"
#include "replica/rows.h"

#include <QAbstractListModel>
#include <QSet>
#include <optional>

namespace dreamjar::items {

class Refresher;

/// The jars that pass a filter, in its order, read page by page as a view asks for more: ten thousand of them open as
/// fast as ten. Empty and quiet until the first setFilter(). Amounts are whole units.
class JarListModel : public RowModel<replica::JarRow, QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the whole replica::JarRow
        IdRole,
        TitleRole,
        DescriptionRole,
        ChildNameRole,
        CategoryRole,
        GoalRole,
        RaisedRole,
        UnconfirmedRole,
        TotalRole,
        PercentageRole, ///< tenths of a percent, waiting gifts included, not cut off
        GiftCountRole,
        OpenRole,
        DeadlineRole,
        CreatedRole,
        MineRole,
        UnsentRole,
    };
    static constexpr int pageSize = 100;

    explicit JarListModel(const Source &source, QObject *parent = nullptr);
    ~JarListModel() override;

    /// A `limit` in the filter is the most that will ever be shown.
    void setFilter(const replica::JarFilter &filter);
    const replica::JarFilter &filter() const { return m_filter; }
    /// No rows, and no reading until the next filter.
    void clear();

    /// How many there are, also those not read yet.
    int total() const { return m_total; }
    /// False until the first answer to the present filter.
    bool isLoaded() const { return m_loaded; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer has come, whether or not it changed a row.
    void refreshed();

private:
    void read();
    void readOn();

    replica::JarFilter m_filter;
    int m_wanted = pageSize;
    int m_total = 0;
    bool m_loaded = false;
    bool m_onlyMore = false; ///< what was read stands; the next page is wanted
    QSet<CampaignId> m_known;
    Refresher *m_refresher;
};

}
