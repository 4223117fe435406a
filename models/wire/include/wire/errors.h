#pragma once

#include "domain/refusal.h"
#include "wire/requestfields.h"

#include <QByteArray>
#include <optional>

namespace dreamjar::wire {

/// The name of a field in bodies: "date_of_birth".
QString apiName(Field field);
std::optional<Field> fieldFromApiName(QStringView name);

/// A status and its JSON body.
struct ErrorAnswer {
    int status = 400;
    QByteArray body;

    friend bool operator==(const ErrorAnswer &, const ErrorAnswer &) = default;
};

/// API.md's sentence for a broken rule; the violation's own sentence where it has one.
QString sentenceOf(const Violation &violation);

// The server's way out.
/// 400 with {"field": ["sentence", …], …}
ErrorAnswer errorAnswer(const Violations &violations);
/// Violations as above; else {"detail": "…"} with the refusal's own detail where it has one, and the status that the
/// reason has in API.md.
ErrorAnswer errorAnswer(const Refusal &refusal);
ErrorAnswer errorAnswer(const BodyError &error);
/// {"detail": "…"} with any status.
ErrorAnswer errorAnswer(int status, const QString &detail);
/// 400 for a field that no person fills in: {"refresh": ["This field is required."]}
ErrorAnswer fieldError(const QString &name, Rule rule);
/// 401 for a bad access token, with code and messages as existing clients look for them.
ErrorAnswer badTokenAnswer();
/// 401 for a header that is not "Bearer <token>".
ErrorAnswer malformedAuthorizationAnswer();
/// 401 for a refresh token: "Token is invalid or expired", "Token is blacklisted", "Token has wrong type".
ErrorAnswer refreshRefusedAnswer(const QString &detail);

/// The client's way back: what an answer that is not 2xx says. A sentence that is none of ours stays in the violation's
/// `sentence`; a field that is none of ours goes into `detail`.
Refusal readRefusal(int status, const QByteArray &body);

}

/// The sentences of API.md that stand alone as `detail`.
namespace dreamjar::wire::details {

QString notFound();
QString methodNotAllowed(const QString &method);
QString unsupportedMediaType(const QString &type);
QString noCredentials();
QString wrongCredentials();
QString campaignClosed();
QString childHasOpenCampaigns();
/// What somebody else's thing refuses (403).
enum class Act {
    ViewProfile,
    EditProfile,
    DeleteAccount,
    ViewChildren,
    CreateChild,
    ViewChild,
    EditChild,
    DeleteChild,
    ViewCampaigns,
    CreateCampaign,
    EditCampaign,
    DeleteCampaign,
};
QString notAllowed(Act act);

}
