#pragma once

#include "domain/donation.h"
#include "store/idempotency.h"
#include "store/store.h"
#include "wire/kiosk.h"

namespace dreamjar::server::store {

/// The gifts that came after their jar was closed and wait for its parent's word.
class HeldGifts
{
public:
    explicit HeldGifts(Store &store) : m_store(store) { }

    /// Of the jars of a parent, decided ones too, by id.
    QList<wire::HeldGift> of(ParentId owner);
    std::optional<wire::HeldGift> find(wire::HeldGiftId id);
    std::optional<ParentId> ownerOf(wire::HeldGiftId id);
    std::optional<Earlier> madeBy(const Key &key);

    wire::HeldGiftId add(const DonationDraft &draft, wire::KioskId kiosk, Instant made, wire::HeldGift::Reason reason,
        const std::optional<Key> &key);
    /// False when somebody was quicker.
    bool decide(wire::HeldGiftId id, wire::HeldGift::State state);
    void noteDonation(wire::HeldGiftId id, DonationId donation);

private:
    Store &m_store;
};

}
