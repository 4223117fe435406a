#include "wire/errors.h"

#include "fieldnames.h"
#include "wire/jsonvalue.h"

#include <QRegularExpression>
#include <QStringList>

namespace dreamjar::wire {

namespace {

/// The sentences of one field: usually a list, from some servers a bare text.
QStringList sentencesIn(const JsonValue &value)
{
    QStringList sentences;
    if (value.isString())
        sentences.append(value.text());
    if (value.isArray()) {
        for (const JsonValue &item : value.items()) {
            if (item.isString())
                sentences.append(item.text());
        }
    }
    return sentences;
}

Violation lengthOrChoice(Field field, const QString &sentence)
{
    static const QRegularExpression number{QStringLiteral("[0-9]{1,6}")};
    static const QRegularExpression choice{
        QStringLiteral("\\A\"(.*)\" is not a valid choice\\.\\z"), QRegularExpression::DotMatchesEverythingOption};
    const int limit = number.match(sentence).captured().toInt();
    for (const Rule rule : {Rule::TooLong, Rule::TooShort}) {
        const Violation candidate{field, rule, limit, {}, {}};
        if (sentenceOf(candidate) == sentence)
            return candidate;
    }
    if (const QRegularExpressionMatch match = choice.match(sentence); match.hasMatch())
        return {field, Rule::Choice, 0, match.captured(1), {}};
    return {field, Rule::Required, 0, {}, sentence};
}

Violation violationOf(Field field, const QString &sentence)
{
    for (const Rule rule : allRules) {
        const Violation candidate{field, rule, 0, {}, {}};
        if (rule != Rule::TooLong && rule != Rule::TooShort && rule != Rule::Choice
            && sentenceOf(candidate) == sentence)
            return candidate;
    }
    // Where a field has a sentence of its own for "required", the general one means the same.
    if (sentence == sentenceOf({Field::Title, Rule::Required, 0, {}, {}}))
        return {field, Rule::Required, 0, {}, {}};
    return lengthOrChoice(field, sentence);
}

Reason reasonOf(int status, const Refusal &read)
{
    switch (status) {
    case 400:
        if (read.detail == details::campaignClosed())
            return Reason::CampaignClosed;
        if (read.detail == details::childHasOpenCampaigns())
            return Reason::ChildHasOpenCampaigns;
        return read.violations.isEmpty() && read.detail.isEmpty() ? Reason::ServerFailed : Reason::Invalid;
    case 401:
        return read.detail == details::wrongCredentials() ? Reason::WrongCredentials : Reason::SignedOut;
    case 403:
        return Reason::NotAllowed;
    case 404:
    case 410:
        return Reason::NotFound;
    case 409:
    case 412:
    case 422:
        return Reason::Conflict;
    case 429:
        return Reason::TooManyTries;
    default:
        return Reason::ServerFailed;
    }
}

void readMember(const JsonMember &member, int status, Refusal &out, QStringList &details)
{
    const QString name = QString::fromStdString(member.key);
    const std::optional<Field> field = fieldFromApiName(name);
    const bool isDetail = name == u"detail" || name == u"non_field_errors";
    if (status != 400 && !isDetail)
        return; // code, messages, the current body of a 412
    for (const QString &sentence : sentencesIn(member.value)) {
        if (field)
            out.violations.append(violationOf(*field, sentence));
        else
            details.append(isDetail ? sentence : name + QStringLiteral(": ") + sentence);
    }
}

}

Refusal readRefusal(int status, const QByteArray &body)
{
    Refusal refusal;
    QStringList details;
    const Result<JsonValue, JsonError> value = parseJson(body);
    if (value && value->isObject()) {
        for (const JsonMember &member : value->members())
            readMember(member, status, refusal, details);
    }
    refusal.detail = details.join(u'\n');
    refusal.reason = reasonOf(status, refusal);
    return refusal;
}

}
