#include "wire/errors.h"

#include "wire/jsonwriter.h"

#include <QList>
#include <algorithm>

namespace dreamjar::wire {

namespace {

constexpr int badRequest = 400, unauthorized = 401, forbidden = 403, notFound = 404, preconditionFailed = 412,
              tooManyRequests = 429, serverError = 500, unavailable = 503;

QByteArray detailBody(const QString &detail, const QString &code = {})
{
    JsonWriter out;
    out.beginObject();
    out.member("detail", detail);
    if (!code.isEmpty())
        out.member("code", code);
    out.endObject();
    return out.bytes();
}

/// {"name": ["sentence"]} for names that may need escapes.
QByteArray sentencesBody(const QString &name, const QString &sentence)
{
    JsonWriter out;
    out.beginObject();
    out.key(name.toStdString());
    out.beginArray();
    out.string(sentence);
    out.endArray();
    out.endObject();
    return out.bytes();
}

int statusOf(Reason reason)
{
    switch (reason) {
    case Reason::Invalid:
    case Reason::CampaignClosed:
    case Reason::ChildHasOpenCampaigns:
        return badRequest;
    case Reason::NotFound:
        return notFound;
    case Reason::NotAllowed:
        return forbidden;
    case Reason::SignedOut:
    case Reason::WrongCredentials:
        return unauthorized;
    case Reason::TooManyTries:
        return tooManyRequests;
    case Reason::Conflict:
        return preconditionFailed;
    case Reason::ServerFailed:
        return serverError;
    case Reason::Offline:
    case Reason::StorageFailed:
        return unavailable;
    }
    Q_UNREACHABLE();
}

QString detailOf(Reason reason)
{
    switch (reason) {
    case Reason::Invalid:
        return QStringLiteral("Invalid input.");
    case Reason::CampaignClosed:
        return details::campaignClosed();
    case Reason::ChildHasOpenCampaigns:
        return details::childHasOpenCampaigns();
    case Reason::NotFound:
        return details::notFound();
    case Reason::NotAllowed:
        return QStringLiteral("You do not have permission to perform this action.");
    case Reason::SignedOut:
        return details::noCredentials();
    case Reason::WrongCredentials:
        return details::wrongCredentials();
    case Reason::TooManyTries:
        return QStringLiteral("Request was throttled.");
    case Reason::Conflict:
        return QStringLiteral("This was changed elsewhere meanwhile.");
    case Reason::ServerFailed:
        return QStringLiteral("A server error occurred.");
    case Reason::Offline:
    case Reason::StorageFailed:
        return QStringLiteral("Service temporarily unavailable, try again later.");
    }
    Q_UNREACHABLE();
}

}

ErrorAnswer errorAnswer(const Violations &violations)
{
    QList<Field> fields;
    for (const Violation &violation : violations) {
        if (!fields.contains(violation.field))
            fields.append(violation.field);
    }
    JsonWriter out;
    out.beginObject();
    for (const Field field : fields) {
        out.key(apiName(field).toStdString());
        out.beginArray();
        for (const Violation &violation : violations) {
            if (violation.field == field)
                out.string(sentenceOf(violation));
        }
        out.endArray();
    }
    out.endObject();
    return {badRequest, out.bytes()};
}

ErrorAnswer errorAnswer(const Refusal &refusal)
{
    if (refusal.reason == Reason::Invalid && !refusal.violations.isEmpty())
        return errorAnswer(refusal.violations);
    return errorAnswer(statusOf(refusal.reason), refusal.detail.isEmpty() ? detailOf(refusal.reason) : refusal.detail);
}

ErrorAnswer errorAnswer(const BodyError &error)
{
    switch (error.kind) {
    case BodyError::Kind::BrokenJson:
        return errorAnswer(badRequest, QStringLiteral("JSON parse error - ") + error.what);
    case BodyError::Kind::NotAnObject:
        return {badRequest,
            sentencesBody(QStringLiteral("non_field_errors"),
                QStringLiteral("Invalid data. Expected a dictionary, but got %1.").arg(error.what))};
    }
    Q_UNREACHABLE();
}

ErrorAnswer errorAnswer(int status, const QString &detail)
{
    return {status, detailBody(detail)};
}

ErrorAnswer fieldError(const QString &name, Rule rule)
{
    // A field without sentences of its own lends the general ones.
    return {badRequest, sentencesBody(name, sentenceOf({Field::CurrentPassword, rule, 0, {}, {}}))};
}

ErrorAnswer badTokenAnswer()
{
    return {unauthorized,
        QByteArrayLiteral(R"({"detail":"Given token not valid for any token type","code":"token_not_valid",)"
                          R"("messages":[{"token_class":"AccessToken","token_type":"access",)"
                          R"("message":"Token is invalid or expired"}]})")};
}

ErrorAnswer malformedAuthorizationAnswer()
{
    return {unauthorized,
        detailBody(QStringLiteral("Authorization header must contain two space-delimited values"),
            QStringLiteral("bad_authorization_header"))};
}

ErrorAnswer refreshRefusedAnswer(const QString &detail)
{
    return {unauthorized, detailBody(detail, QStringLiteral("token_not_valid"))};
}

}
