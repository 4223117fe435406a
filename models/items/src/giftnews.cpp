#include "items/giftnews.h"

#include "refresher.h"
#include "replica/reader.h"

#include <algorithm>

namespace dreamjar::items {

namespace {
// More at once than anybody reads; the sum tells of all of these.
constexpr int newestRead = 200;
}

GiftNews::GiftNews(const Source &source, QObject *parent)
    : QObject(parent), m_reader(source.reader),
      m_refresher(new Refresher{source,
          [](const replica::Changes &changes) { return changes.gifts || changes.everything || !changes.campaigns.isEmpty(); },
          [this] { read(); }, this})
{
}

GiftNews::~GiftNews() = default;

void GiftNews::watch(ParentId owner, std::optional<DonationId> seen)
{
    m_owner = owner;
    m_seen = seen;
    m_refresher->ask();
}

void GiftNews::stop()
{
    m_refresher->stop();
}

void GiftNews::read()
{
    if (m_reader.viewer() != m_owner)
        return; // kept out for a while: what is seen then says nothing
    m_refresher->run(
        [owner = m_owner](const replica::View &view) {
            replica::GiftFilter filter;
            filter.owner = owner;
            filter.limit = newestRead;
            return Told{view.gifts(filter), !view.lastPull().isNull()};
        },
        [this](const Told &told) { take(told); });
}

void GiftNews::take(const Told &told)
{
    if (!told.whole)
        return;
    DonationId latest = m_seen.value_or(DonationId{});
    QList<replica::GiftRow> fresh;
    for (const replica::GiftRow &gift : told.gifts) {
        const DonationId id = gift.donation.id;
        latest = std::max(latest, id);
        // What was given on this computer is no news to anybody here.
        if (m_seen && id > *m_seen && gift.state == replica::GiftState::Confirmed && gift.client.isNull())
            fresh.append(gift);
    }
    if (m_seen == latest)
        return;
    m_seen = latest;
    Q_EMIT seenChanged(m_owner, latest);
    if (!fresh.isEmpty())
        Q_EMIT arrived(fresh);
}

}
