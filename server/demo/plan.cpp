#include "demo/plan.h"

namespace dreamjar::server::demo {

DonationDraft Plan::draftOf(const PlannedGift &gift) const
{
    DonationDraft draft;
    draft.amount = Money::units(gift.amount);
    draft.comment = comments[gift.comment];
    draft.visibility = gift.anonymous ? Visibility::Anonymous : Visibility::Shown;
    if (gift.forFamily) {
        draft.donorName = QStringLiteral("Family ") + parents[gift.account].who.lastName;
    } else if (gift.guest >= 0) {
        draft.donorName = guests[gift.guest].name;
        draft.donorEmail = guests[gift.guest].email;
    }
    return draft;
}

}
