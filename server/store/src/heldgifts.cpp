#include "store/heldgifts.h"

#include "domain/text.h"

#include <QStringBuilder>

namespace dreamjar::server::store {

using database::Query;
using wire::HeldGift;
using wire::HeldGiftId;
using wire::KioskId;

namespace {

QString selectHeld(QStringView condition)
{
    return QStringLiteral(
               "SELECT held_gift.id, held_gift.campaign, campaign.title, child.name, held_gift.amount, "
               "held_gift.comment, held_gift.anonymous, held_gift.made, held_gift.received, held_gift.donor_name, "
               "held_gift.donor_email, held_gift.kiosk, kiosk.name, held_gift.reason, held_gift.state, "
               "held_gift.donation FROM held_gift JOIN campaign ON campaign.id = held_gift.campaign "
               "JOIN child ON child.id = campaign.child JOIN kiosk ON kiosk.id = held_gift.kiosk WHERE ")
        % condition % QStringLiteral(" ORDER BY held_gift.id");
}

HeldGift readGift(const Query &row)
{
    HeldGift gift;
    gift.id = row.column<HeldGiftId>(0);
    gift.campaign = row.column<CampaignId>(1);
    gift.campaignTitle = row.column<QString>(2);
    gift.childName = firstNameOf(row.column<QString>(3));
    gift.amount = row.column<Money>(4);
    gift.comment = row.column<QString>(5);
    gift.visibility = row.column<bool>(6) ? Visibility::Anonymous : Visibility::Shown;
    gift.made = row.column<Instant>(7);
    gift.received = row.column<Instant>(8);
    gift.donorName = row.column<QString>(9);
    gift.donorEmail = row.column<QString>(10);
    gift.kiosk = row.column<KioskId>(11);
    gift.kioskName = row.column<QString>(12);
    gift.reason = wire::heldReasonFromKey(row.column<QString>(13)).value_or(HeldGift::Reason::Closed);
    gift.state = wire::heldStateFromKey(row.column<QString>(14)).value_or(HeldGift::State::Held);
    gift.donation = row.column<std::optional<DonationId>>(15);
    return gift;
}

}

QList<HeldGift> HeldGifts::of(ParentId owner)
{
    static const QString sql = selectHeld(u"child.parent = ?");
    Query find{m_store.database(), sql};
    return m_store.rows(find.bind(owner), readGift);
}

std::optional<HeldGift> HeldGifts::find(HeldGiftId id)
{
    static const QString sql = selectHeld(u"held_gift.id = ?");
    Query find{m_store.database(), sql};
    return m_store.row(find.bind(id), readGift);
}

std::optional<ParentId> HeldGifts::ownerOf(HeldGiftId id)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT child.parent FROM held_gift JOIN campaign ON campaign.id = held_gift.campaign "
                       "JOIN child ON child.id = campaign.child WHERE held_gift.id = ?")};
    return m_store.value<ParentId>(find.bind(id));
}

std::optional<Earlier> HeldGifts::madeBy(const Key &key)
{
    Query find{m_store.database(),
        QStringLiteral("SELECT id, request_digest FROM held_gift WHERE client_id = ? AND client_scope = ?")};
    return m_store.row(find.bind(key.client, key.scope), [](const Query &row) {
        return Earlier{row.column<qint64>(0), row.column<QString>(1), {}};
    });
}

HeldGiftId HeldGifts::add(
    const DonationDraft &draft, KioskId kiosk, Instant made, HeldGift::Reason reason, const std::optional<Key> &key)
{
    Query insert{m_store.database(),
        QStringLiteral("INSERT INTO held_gift (campaign, kiosk, amount, comment, anonymous, donor_name, donor_email, "
                       "made, received, reason, state, client_scope, client_id, request_digest) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    insert.bind(draft.campaign, kiosk, draft.amount, draft.comment, draft.visibility == Visibility::Anonymous,
        draft.donorName, draft.donorEmail, made, m_store.now(), wire::toKey(reason),
        wire::toKey(HeldGift::State::Held));
    insert.bind(key ? std::optional{key->scope} : std::nullopt, key ? key->client : ClientId{},
        key ? std::optional{key->digest} : std::nullopt);
    return m_store.value<HeldGiftId>(insert).value_or(HeldGiftId{});
}

bool HeldGifts::decide(HeldGiftId id, HeldGift::State state)
{
    Query update{m_store.database(), QStringLiteral("UPDATE held_gift SET state = ? WHERE id = ? AND state = ?")};
    return m_store.run(update.bind(wire::toKey(state), id, wire::toKey(HeldGift::State::Held))) == 1;
}

void HeldGifts::noteDonation(HeldGiftId id, DonationId donation)
{
    Query update{m_store.database(), QStringLiteral("UPDATE held_gift SET donation = ? WHERE id = ?")};
    m_store.run(update.bind(donation, id));
}

}
