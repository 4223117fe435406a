#include "remote/outcome.h"

#include "wire/errors.h"

#include <QDateTime>
#include <QLocale>

namespace dreamjar::remote {

namespace {

/// Seconds, or a date of HTTP (RFC 9110, section 10.2.3); a date is held against the answer's own Date, because the
/// clocks may differ.
std::optional<std::chrono::seconds> retryAfter(const Answer &answer)
{
    const QByteArray value = answer.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds{qBound(qint64{0}, seconds, qint64{86'400})};
    const auto date = [](const QByteArray &text) {
        return QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    };
    const QDateTime then = date(value);
    const QDateTime now = date(answer.header("Date"));
    if (!then.isValid() || !now.isValid())
        return std::nullopt;
    return std::chrono::seconds{qBound(qint64{0}, now.secsTo(then), qint64{86'400})};
}

}

Outcome classify(const Answer &answer)
{
    const int status = answer.status;
    if (status == 0) {
        const Refusal offline{Reason::Offline, {}, {}};
        if (answer.failure == Answer::Failure::NotSent)
            return TryLater{std::nullopt, offline};
        return Unknown{offline};
    }
    if (status >= 200 && status < 300)
        return Accepted{answer.isWhole()};
    const Refusal why = refusalOf(answer);
    if (status < 200 || status == 408)
        return Unknown{why};
    if (status < 400)
        return TryLater{std::nullopt, why};
    if (status == 409 || status == 425 || status == 429)
        return TryLater{retryAfter(answer), why};
    if (status < 500)
        return Refused{why};
    if (status == 501 || status == 505)
        return Refused{why};
    return Unknown{why};
}

Refusal refusalOf(const Answer &answer)
{
    if (answer.status == 0)
        return {Reason::Offline, {}, {}};
    return wire::readRefusal(answer.status, answer.isWhole() ? answer.body : QByteArray{});
}

}
