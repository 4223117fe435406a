#include "routes/throttle.h"

#include "store/attempts.h"
#include "store/parents.h"

namespace dreamjar::server::routes {

namespace {

http::Response tooMany(std::chrono::seconds wait)
{
    http::Response response
        = detail(429, QStringLiteral("Request was throttled. Expected available in %1 seconds.").arg(wait.count()));
    response.setHeader("Retry-After", QByteArray::number(static_cast<qlonglong>(wait.count())));
    return response;
}

}

Answer throttled(Call &call, const QByteArray &policy, const accounts::Allowance &allowance, const QStringList &buckets)
{
    if (!call.services.limits.on)
        return std::nullopt;
    store::Attempts attempts{*call.store};
    std::optional<store::Attempts::Verdict> strictest;
    for (const QString &bucket : buckets) {
        const auto verdict = attempts.count(bucket, allowance);
        if (!strictest || (strictest->allowed && !verdict.allowed)
            || (strictest->allowed == verdict.allowed && verdict.left < strictest->left))
            strictest = verdict;
    }
    if (!strictest)
        return std::nullopt;
    const auto number = [](auto value) { return QByteArray::number(static_cast<qlonglong>(value)); };
    const QByteArray name = '"' + policy + '"';
    call.answerHeaders = {
        {"RateLimit-Policy", name + ";q=" + number(allowance.times) + ";w=" + number(allowance.within.count())},
        {"RateLimit", name + ";r=" + number(strictest->left) + ";t=" + number(strictest->wait.count())},
    };
    return strictest->allowed ? Answer{} : tooMany(strictest->wait);
}

void takeBack(Call &call, const QStringList &buckets)
{
    if (!call.services.limits.on)
        return;
    for (const QString &bucket : buckets)
        store::Attempts{*call.store}.takeBack(bucket, call.now);
}

Answer signInThrottled(Call &call, const QStringList &buckets)
{
    return throttled(call, "sign-in", call.services.limits.failedSignIns, buckets);
}

QString accountBucket(const Call &call, const QString &email)
{
    return call.services.buckets.account(store::foldedEmail(email));
}

QString addressBucket(const Call &call)
{
    return call.services.buckets.address(call.request.peer);
}

}
