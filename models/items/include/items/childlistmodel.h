#pragma once

#include "items/rowmodel.h"
#include "items/source.h"
#include "replica/rows.h"

#include <QAbstractListModel>

namespace dreamjar::items {

class Refresher;

/// The children of the signed-in parent, by name. Quiet until load().
class ChildListModel : public RowModel<replica::ChildRow, QAbstractListModel>
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the whole replica::ChildRow
        IdRole,
        NameRole,
        DateOfBirthRole,
        GenderRole,
        PictureRole,
        JarsRole,
        OpenJarsRole,
        RaisedRole,
        UnsentRole,
    };

    explicit ChildListModel(const Source &source, QObject *parent = nullptr);
    ~ChildListModel() override;

    void load();
    void clear();
    bool isLoaded() const { return m_loaded; }

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void refreshed();

private:
    void read();

    bool m_loaded = false;
    Refresher *m_refresher;
};

}
