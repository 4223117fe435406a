#pragma once

#include "replica/journal.h"
#include "station/desk.h"
#include "station/receiptslog.h"

namespace dreamjar::station {

// What a donor typed, and what goes into the journal and the log.

/// Nothing when the gift may be given; `guest`: name and address are wanted.
std::optional<GiveTrouble> troubleWith(const Gift &gift, const StationProfile &profile, bool guest);

/// As it goes into the journal: for the server's eyes alone, but a guest's on a server that has no key. None where it
/// cannot be sealed.
std::optional<replica::Donate> operationOf(const Gift &gift, const SealKey &key, bool asGuest);

LoggedGift logged(const replica::Donate &gift, ClientId reference, Instant made);
replica::Journal::LostGift restored(const LoggedGift &gift);

/// Durable in the journal and in the log, or in neither: on the journal's thread.
std::optional<GiveTrouble> keep(
    replica::Journal &journal, ReceiptsLog &log, const replica::Donate &gift, ClientId reference, Instant made);

/// Brings journal and log to the same gifts after a start: a log's gift that the journal lost, and one that was kept in
/// the journal when the power went before its line. How many came back into the journal; none when it could not be done.
std::optional<int> reconcile(replica::Journal &journal, ReceiptsLog &log);

/// What the server has loses its donors' details, here, in the log, and in every copy of the journal in `folder`.
void forgetSettled(replica::Journal &journal, ReceiptsLog &log, const QString &folder);

}
