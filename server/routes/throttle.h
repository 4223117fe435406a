#pragma once

#include "accounts/ratelimits.h"
#include "routes/call.h"

#include <QStringList>

namespace dreamjar::server::routes {

// How often somebody may try (API.md part 2, item 9). Both in Write steps: what was counted before a failure stays.

/// Counts one more try in each bucket; 429 when one of them is full already. The answer, whatever it will be, tells how
/// many tries are left (RateLimit, RateLimit-Policy).
Answer throttled(
    Call &call, const QByteArray &policy, const accounts::Allowance &allowance, const QStringList &buckets);
/// It was no failure: as if this call's try had not been counted.
void takeBack(Call &call, const QStringList &buckets);

/// A sign-in, or whatever else asks for a password: by account and by address.
Answer signInThrottled(Call &call, const QStringList &buckets);
QString accountBucket(const Call &call, const QString &email);
QString addressBucket(const Call &call);

}
