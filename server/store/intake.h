#pragma once

#include "domain/campaign.h"
#include "domain/child.h"
#include "domain/donation.h"
#include "domain/parent.h"
#include "store/store.h"

namespace dreamjar::server::store {

/// Takes rows with their ids and times as they were elsewhere, many of them, into a database without any. What follows
/// from them (running totals, change log, the next ids) is written once at the end, by settle().
class Intake
{
public:
    explicit Intake(Store &store) : m_store(store) { }

    /// True when the database holds no account yet.
    bool isOpen();
    /// When the source with this digest was taken in; nothing when it was not.
    std::optional<Instant> taken(const QByteArray &digest);

    void add(const Parent &parent, const QByteArray &passwordHash, Instant joined);
    void add(const Child &child);
    void add(const Campaign &campaign);
    void add(const Donation &donation);
    void settle();
    void remember(const QByteArray &digest);

    /// The part of settle() that fills an empty change log with everything that is there.
    void tellAll();

private:
    void settleTotals();
    void settleIds();

    Store &m_store;
};

}
