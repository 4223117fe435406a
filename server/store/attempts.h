#pragma once

#include "accounts/ratelimits.h"
#include "store/store.h"

#include <QString>

namespace dreamjar::server::store {

/// How often things were tried lately, under names that tell nothing (see accounts::Buckets). In a writing transaction:
/// a bucket stays locked until its end, so that a hundred tries at once are a hundred, in however many processes.
class Attempts
{
public:
    explicit Attempts(Store &store) : m_store(store) { }

    struct Verdict {
        bool allowed = true;
        int left = 0; ///< how many more are allowed after this one
        std::chrono::seconds wait{0}; ///< until one more is, or the oldest is forgotten
    };
    /// Counts one more, if it is allowed.
    Verdict count(const QString &bucket, const accounts::Allowance &allowance);
    /// As if the one that was counted then had not been.
    void takeBack(const QString &bucket, Instant counted);
    void forget(const QString &bucket);

private:
    Store &m_store;
};

}
