#pragma once

#include "store/campaigns.h"

#include <QStringList>

namespace dreamjar::server::store {

/// The orders of the public list (API.md part 2, item 4).
enum class CampaignOrder { ById, Newest, MostFunded, ClosestToGoal, EndingSoon };

/// Where a page ended: the last campaign and what it was sorted by.
struct CampaignPosition {
    int part = 0; ///< EndingSoon: 0 while time is left, 1 behind those
    qint64 key = 0;
    qint64 id = 0;
};

/// What somebody wants to see of the open campaigns.
struct CampaignWish {
    CampaignOrder order = CampaignOrder::ById;
    std::optional<Category> category;
    QStringList words; ///< folded; each must be in title, description or first name
    Instant began; ///< when the first page was asked for: what had ended by then stays behind what had not
    std::optional<CampaignPosition> after;
    int limit = 0; ///< 0: all
};

/// The open campaigns by page. A page costs what is on it; where few have the words of a search, what these are, and
/// where many have them, those passed over on the way.
class CampaignList
{
public:
    explicit CampaignList(Store &store) : m_store(store) { }

    QList<CampaignRow> page(const CampaignWish &wish);
    static CampaignPosition positionOf(const CampaignWish &wish, const Campaign &campaign);

private:
    QList<CampaignRow> part(const CampaignWish &wish, const std::optional<QString> &asked, int part, int limit);

    Store &m_store;
};

}
