#include "items/jarsource.h"

#include "refresher.h"

namespace dreamjar::items {

JarSource::JarSource(const Source &source, QObject *parent)
    : QObject(parent),
      m_refresher(new Refresher{source,
          [this](const replica::Changes &changes) {
              // Under which of its two names a jar made here is told of is not ours to know.
              return changes.everything || !changes.children.isEmpty() || changes.campaigns.contains(m_id)
                  || (m_id.isProvisional() && !changes.campaigns.isEmpty())
                  || (changes.gifts && changes.campaigns.isEmpty());
          },
          [this] { read(); }, this})
{
}

JarSource::~JarSource() = default;

void JarSource::setId(CampaignId id)
{
    m_id = id;
    m_value.reset();
    m_finding = Finding::Looking;
    m_refresher->ask();
}

void JarSource::clear()
{
    m_refresher->stop();
    m_id = {};
    m_value.reset();
    m_finding = Finding::Nothing;
}

void JarSource::read()
{
    m_refresher->run([id = m_id](const replica::View &view) { return view.jar(id); },
        [this](const std::optional<replica::JarRow> &row) {
            const Finding finding = row ? Finding::Found : Finding::Missing;
            if (finding == m_finding && row == m_value)
                return;
            m_finding = finding;
            m_value = row;
            if (row)
                m_id = row->campaign.id;
            Q_EMIT changed();
        });
}

}
