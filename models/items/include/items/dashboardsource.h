#pragma once

#include "items/source.h"
#include "replica/rows.h"

#include <QObject>

namespace dreamjar::items {

class Refresher;

/// The signed-in parent's figures, kept up to date. Quiet until load().
class DashboardSource : public QObject
{
    Q_OBJECT
public:
    explicit DashboardSource(const Source &source, QObject *parent = nullptr);
    ~DashboardSource() override;

    void load();
    void clear();
    bool isLoaded() const { return m_loaded; }
    const replica::Dashboard &value() const { return m_value; }

Q_SIGNALS:
    /// The first answer, and every one after it that differs.
    void changed();

private:
    void read();

    replica::Dashboard m_value;
    bool m_loaded = false;
    Refresher *m_refresher;
};

}
