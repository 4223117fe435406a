#include "heldgifts.h"

#include "database/query.h"
#include "log.h"

#include <algorithm>

namespace dreamjar::replica {

using database::Query;

QList<HeldGift> HeldGifts::all() const
{
    Query query{m_database,
        QStringLiteral("SELECT id, campaign, jar_title, child_name, amount, comment, anonymous, made, received, "
                       "donor_name, donor_email, station_name, too_late FROM main.held_gift WHERE account = ? "
                       "ORDER BY received, id")};
    return valueOrLogged(query.bind(m_account).rows([](const Query &row) {
        HeldGift gift;
        gift.id = row.column<qint64>(0);
        gift.campaign = row.column<CampaignId>(1);
        gift.jarTitle = row.column<QString>(2);
        gift.childName = row.column<QString>(3);
        gift.amount = row.column<Money>(4);
        gift.comment = row.column<QString>(5);
        gift.visibility = row.column<bool>(6) ? Visibility::Anonymous : Visibility::Shown;
        gift.made = row.column<Instant>(7);
        gift.received = row.column<Instant>(8);
        gift.donorName = row.column<QString>(9);
        gift.donorEmail = row.column<QString>(10);
        gift.stationName = row.column<QString>(11);
        gift.reason = row.column<bool>(12) ? HeldGift::Reason::TooLate : HeldGift::Reason::Closed;
        return gift;
    }),
        "held gifts");
}

Result<bool, database::SqlError> HeldGifts::replaceBy(const QList<HeldGift> &gifts) const
{
    QList<HeldGift> waiting;
    std::copy_if(gifts.begin(), gifts.end(), std::back_inserter(waiting),
        [](const HeldGift &gift) { return gift.state == HeldGift::State::Held; });
    std::sort(waiting.begin(), waiting.end(), [](const HeldGift &a, const HeldGift &b) {
        return std::pair{a.received, a.id} < std::pair{b.received, b.id};
    });
    if (all() == waiting)
        return false;
    Query clear{m_database, QStringLiteral("DELETE FROM held_gift WHERE account = ?")};
    if (auto done = clear.bind(m_account).exec(); !done)
        return Failure{done.error()};
    for (const HeldGift &gift : std::as_const(waiting)) {
        Query insert{m_database,
            QStringLiteral("INSERT INTO held_gift (account, id, campaign, jar_title, child_name, amount, comment, "
                           "anonymous, made, received, donor_name, donor_email, station_name, too_late) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
        insert.bind(m_account, gift.id, gift.campaign, gift.jarTitle, gift.childName, gift.amount, gift.comment,
            gift.visibility == Visibility::Anonymous, gift.made, gift.received, gift.donorName, gift.donorEmail,
            gift.stationName, gift.reason == HeldGift::Reason::TooLate);
        if (auto done = insert.exec(); !done)
            return Failure{done.error()};
    }
    return true;
}

}
