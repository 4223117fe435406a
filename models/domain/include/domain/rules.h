#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/donation.h"
#include "domain/parent.h"
#include "domain/refusal.h"
#include "domain/result.h"

namespace dreamjar {

// The field table of API.md: the same functions run beside the field as one types, in the command line and on the
// server. A check trims the texts and gives back what may be stored, or all broken rules at once in the order of the
// table. What only a database knows (name taken) is not asked here.

namespace limits {
inline constexpr int username = 150, usernameMin = 3, email = 254, password = 128, passwordMin = 8, personName = 150;
inline constexpr int childName = 100, childNameMin = 2, url = 200, title = 200, comment = 200, donorName = 100;
inline constexpr Money maximum = Money::units(100'000);
inline constexpr int adultAge = 16;
inline constexpr int suggestedAmountsMin = 4, suggestedAmountsMax = 6;
}

/// An account that was opened by another sign-in (Google) has no password: its first one needs no current one.
enum class PasswordState { Set, None };
/// What a guest must say of themselves: name and address always, not for an anonymous gift (old web forms), or never
/// (at a kiosk, under its own credential).
enum class GuestDetails { Demanded, AnonymousMayOmit, MayOmit };

Result<Registration, Violations> checkRegistration(const Registration &typed);
Result<ParentChange, Violations> checkParentChange(const ParentChange &typed, PasswordState state = PasswordState::Set);
Result<ChildDraft, Violations> checkChild(const ChildDraft &typed, QDate today);
Result<ChildChange, Violations> checkChildChange(const ChildChange &typed, QDate today);
Result<CampaignDraft, Violations> checkCampaign(const CampaignDraft &typed);
Result<CampaignChange, Violations> checkCampaignChange(const CampaignChange &typed);
/// Refuses with CampaignClosed before it looks at fields; a guest's missing name is told before a missing address.
Result<DonationDraft, Refusal> checkDonation(
    const DonationDraft &typed, const Campaign &campaign, GuestDetails details = GuestDetails::Demanded);

/// One field alone, as one types. The text is taken as typed; an empty list means fine.
Violations checkText(Field field, const QString &text);
Violations checkGoal(Money goal);
Violations checkAmount(Money amount);
/// None, or four to six different ones, each of which may be given.
Violations checkSuggestedAmounts(const QList<Money> &amounts);
Violations checkDateOfBirth(QDate dateOfBirth, QDate today);

/// The draft with the change applied, and the change that leads from one to the other (unchanged fields left out).
CampaignDraft draftOf(const Campaign &campaign);
Campaign applied(Campaign campaign, const CampaignChange &change);
CampaignChange changeBetween(const CampaignDraft &base, const CampaignDraft &edited);
bool isEmpty(const CampaignChange &change);
ChildDraft draftOf(const Child &child);
Child applied(Child child, const ChildChange &change);
ChildChange changeBetween(const ChildDraft &base, const ChildDraft &edited);
bool isEmpty(const ChildChange &change);

}
