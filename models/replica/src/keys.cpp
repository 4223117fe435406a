#include "keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <utility>

namespace dreamjar::replica {

namespace {

template <class Enum, size_t Size>
QString nameOf(const std::array<std::pair<Enum, const char *>, Size> &names, Enum value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    Q_ASSERT_X(false, "nameOf", "an enumerator without a name");
    return {};
}

template <class Enum, size_t Size>
Enum valueOf(const std::array<std::pair<Enum, const char *>, Size> &names, QStringView name, Enum otherwise)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return otherwise;
}

constexpr std::array kinds{
    std::pair{OperationKind::CreateChild, "create-child"},
    std::pair{OperationKind::ChangeChild, "change-child"},
    std::pair{OperationKind::DeleteChild, "delete-child"},
    std::pair{OperationKind::CreateCampaign, "create-campaign"},
    std::pair{OperationKind::ChangeCampaign, "change-campaign"},
    std::pair{OperationKind::DeleteCampaign, "delete-campaign"},
    std::pair{OperationKind::Donate, "donate"},
};

constexpr std::array states{
    std::pair{EntryState::Waiting, "waiting"},
    std::pair{EntryState::Acknowledged, "acknowledged"},
    std::pair{EntryState::Refused, "refused"},
    std::pair{EntryState::Unknown, "unknown"},
    std::pair{EntryState::Held, "held"},
    std::pair{EntryState::Cancelled, "cancelled"},
};

constexpr std::array reasons{
    std::pair{Reason::Invalid, "invalid"},
    std::pair{Reason::CampaignClosed, "campaign-closed"},
    std::pair{Reason::ChildHasOpenCampaigns, "child-has-open-campaigns"},
    std::pair{Reason::NotFound, "not-found"},
    std::pair{Reason::NotAllowed, "not-allowed"},
    std::pair{Reason::SignedOut, "signed-out"},
    std::pair{Reason::WrongCredentials, "wrong-credentials"},
    std::pair{Reason::TooManyTries, "too-many-tries"},
    std::pair{Reason::Conflict, "conflict"},
    std::pair{Reason::Offline, "offline"},
    std::pair{Reason::ServerFailed, "server-failed"},
    std::pair{Reason::StorageFailed, "storage-failed"},
};

constexpr std::array fields{
    std::pair{Field::Username, "username"},
    std::pair{Field::Email, "email"},
    std::pair{Field::Password, "password"},
    std::pair{Field::CurrentPassword, "current-password"},
    std::pair{Field::FirstName, "first-name"},
    std::pair{Field::LastName, "last-name"},
    std::pair{Field::Name, "name"},
    std::pair{Field::DateOfBirth, "date-of-birth"},
    std::pair{Field::ProfilePicture, "profile-picture"},
    std::pair{Field::Gender, "gender"},
    std::pair{Field::Title, "title"},
    std::pair{Field::Description, "description"},
    std::pair{Field::Goal, "goal"},
    std::pair{Field::Category, "category"},
    std::pair{Field::Image, "image"},
    std::pair{Field::IsOpen, "is-open"},
    std::pair{Field::HasDeadline, "has-deadline"},
    std::pair{Field::Deadline, "deadline"},
    std::pair{Field::Visibility, "visibility"},
    std::pair{Field::SuggestedAmounts, "suggested-amounts"},
    std::pair{Field::Amount, "amount"},
    std::pair{Field::Comment, "comment"},
    std::pair{Field::Anonymous, "anonymous"},
    std::pair{Field::DonorName, "donor-name"},
    std::pair{Field::DonorEmail, "donor-email"},
};

constexpr std::array rules{
    std::pair{Rule::Required, "required"},
    std::pair{Rule::NotNull, "not-null"},
    std::pair{Rule::NotBlank, "not-blank"},
    std::pair{Rule::TooLong, "too-long"},
    std::pair{Rule::TooShort, "too-short"},
    std::pair{Rule::Integer, "integer"},
    std::pair{Rule::Boolean, "boolean"},
    std::pair{Rule::Text, "text"},
    std::pair{Rule::Choice, "choice"},
    std::pair{Rule::EmailAddress, "email-address"},
    std::pair{Rule::Url, "url"},
    std::pair{Rule::Date, "date"},
    std::pair{Rule::DateTime, "date-time"},
    std::pair{Rule::NullCharacter, "null-character"},
    std::pair{Rule::ControlCharacter, "control-character"},
    std::pair{Rule::UsernameCharacters, "username-characters"},
    std::pair{Rule::UsernameTaken, "username-taken"},
    std::pair{Rule::EmailTaken, "email-taken"},
    std::pair{Rule::CommonPassword, "common-password"},
    std::pair{Rule::WrongPassword, "wrong-password"},
    std::pair{Rule::NotInFuture, "not-in-future"},
    std::pair{Rule::UnderSixteen, "under-sixteen"},
    std::pair{Rule::Positive, "positive"},
    std::pair{Rule::FourToSix, "four-to-six"},
    std::pair{Rule::AtMostMaximum, "at-most-maximum"},
};

}

QString toKey(OperationKind kind)
{
    return nameOf(kinds, kind);
}

OperationKind kindFromKey(QStringView key)
{
    return valueOf(kinds, key, OperationKind::Donate);
}

QString toKey(EntryState state)
{
    return nameOf(states, state);
}

EntryState stateFromKey(QStringView key)
{
    return valueOf(states, key, EntryState::Unknown);
}

QString toKey(Scope scope)
{
    return scope == Scope::Public ? QStringLiteral("public") : QStringLiteral("own");
}

GiftState giftStateOf(EntryState state)
{
    switch (state) {
    case EntryState::Waiting:
        return GiftState::Waiting;
    case EntryState::Acknowledged:
        return GiftState::Confirmed;
    case EntryState::Refused:
    case EntryState::Cancelled:
        return GiftState::Refused;
    case EntryState::Unknown:
        return GiftState::Unknown;
    case EntryState::Held:
        break;
    }
    return GiftState::Held;
}

QString toText(const Refusal &refusal)
{
    QJsonArray violations;
    for (const Violation &violation : refusal.violations) {
        violations.append(QJsonObject{{QStringLiteral("field"), nameOf(fields, violation.field)},
            {QStringLiteral("rule"), nameOf(rules, violation.rule)}, {QStringLiteral("limit"), violation.limit},
            {QStringLiteral("value"), violation.value}, {QStringLiteral("sentence"), violation.sentence}});
    }
    const QJsonObject object{{QStringLiteral("reason"), nameOf(reasons, refusal.reason)},
        {QStringLiteral("violations"), violations}, {QStringLiteral("detail"), refusal.detail}};
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

Refusal refusalFromText(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Refusal refusal;
    refusal.reason = valueOf(reasons, object.value(u"reason").toString(), Reason::ServerFailed);
    refusal.detail = object.value(u"detail").toString();
    const QJsonArray violations = object.value(u"violations").toArray();
    for (const QJsonValue &value : violations) {
        const QJsonObject violation = value.toObject();
        refusal.violations.append({valueOf(fields, violation.value(u"field").toString(), Field::Name),
            valueOf(rules, violation.value(u"rule").toString(), Rule::Text), violation.value(u"limit").toInt(),
            violation.value(u"value").toString(), violation.value(u"sentence").toString()});
    }
    return refusal;
}

StorageError toStorageError(const database::SqlError &error)
{
    using Kind = database::SqlError::Kind;
    switch (error.kind) {
    case Kind::Full:
        return StorageError::Full;
    case Kind::ReadOnly:
        return StorageError::ReadOnly;
    case Kind::Corrupt:
        return StorageError::Damaged;
    case Kind::Busy:
        return StorageError::Busy;
    case Kind::UniqueViolation:
    case Kind::ForeignKey:
    case Kind::NotNull:
    case Kind::Check:
    case Kind::ConnectionLost:
    case Kind::Other:
        break;
    }
    return StorageError::Other;
}

}
