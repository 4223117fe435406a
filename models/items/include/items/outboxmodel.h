#pragma once

#include "items/rowmodel.h"
#include "items/source.h"
#include "replica/rows.h"

#include <QAbstractListModel>

namespace dreamjar::items {

class Refresher;

/// What was done here and the server has not taken yet, oldest first. Quiet until load().
class OutboxModel : public RowModel<replica::OutboxRow, QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the whole replica::OutboxRow
        EntryRole,
        KindRole,
        StateRole,
        SubjectRole,
        AmountRole,
        MadeRole,
        AttemptsRole,
        WaitsForRole,
    };

    explicit OutboxModel(const Source &source, QObject *parent = nullptr);
    ~OutboxModel() override;

    void load();
    bool isLoaded() const { return m_loaded; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void refreshed();

private:
    bool concerns(const replica::Changes &changes) const;
    void read();

    bool m_loaded = false;
    Refresher *m_refresher;
};

}
