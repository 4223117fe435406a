#pragma once

#include "domain/clock.h"
#include "remote/apiclient.h"
#include "replica/replica.h"

#include <QHash>
#include <QObject>
#include <functional>
#include <optional>

namespace dreamjar::sync {

/// How fetching went.
struct Pulled {
    bool ok = false;
    Refusal why; ///< where not ok
};

/// Fetches what the server knows and this replica does not: by the change feed, or from a plain server by listing. To
/// be used while nothing is being sent, so that the figures contain exactly what was acknowledged before.
class Puller : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Pulled &)>;

    Puller(replica::Replica &replica, remote::ApiClient &api, const Clock &clock, QObject *parent = nullptr);
    /// From now on jars alone.
    void keepNoGifts() { m_keepsGifts = false; }

    /// What strangers see; and what `account` owns, unless null.
    void pull(ParentId account, Done done);
    /// All gifts of one jar, with the jar's figures.
    void pullJar(CampaignId campaign, ParentId account, Done done);

private:
    struct Gathering;
    using GatheringPtr = std::shared_ptr<Gathering>;

    void pullScope(replica::Scope scope, ParentId account, Done done);
    void askPage(const GatheringPtr &gathering);
    void takePage(const GatheringPtr &gathering, const remote::Reply &reply);
    void listPublic(Done done);
    void listOwn(ParentId account, Done done);
    void nextOwnJar(const GatheringPtr &gathering);
    void takeJar(const GatheringPtr &gathering, const remote::Reply &reply);
    /// Notes how far acknowledgements reach before anything is asked.
    void begin(replica::Scope scope, ParentId account, Done done, std::function<void(const GatheringPtr &)> then);
    void apply(const GatheringPtr &gathering);

    replica::Replica &m_replica;
    remote::ApiClient &m_api;
    const Clock &m_clock;
    /// The figures under which the gifts of one's own jars were last listed (plain servers).
    bool m_keepsGifts = true;
    QHash<CampaignId, std::pair<Money, int>> m_listed;
};

}
