#include "items/dashboardsource.h"

#include "refresher.h"

namespace dreamjar::items {

DashboardSource::DashboardSource(const Source &source, QObject *parent)
    : QObject(parent),
      m_refresher(new Refresher{
          source, [](const replica::Changes &changes) { return !changes.isEmpty(); }, [this] { read(); }, this})
{
}

DashboardSource::~DashboardSource() = default;

void DashboardSource::load()
{
    m_loaded = false;
    m_refresher->ask();
}

void DashboardSource::clear()
{
    m_refresher->stop();
    m_loaded = false;
    m_value = {};
}

void DashboardSource::read()
{
    m_refresher->run([](const replica::View &view) { return view.dashboard(); },
        [this](const replica::Dashboard &value) {
            if (m_loaded && value == m_value)
                return;
            m_value = value;
            m_loaded = true;
            Q_EMIT changed();
        });
}

}
