#include "wire/errors.h"

// The sentences of API.md, to the letter: existing clients show them and some compare them.

namespace dreamjar::wire {

namespace {

QString requiredSentence(Field field)
{
    if (field == Field::DonorName)
        return QStringLiteral("Name is required for non-user donations.");
    if (field == Field::DonorEmail)
        return QStringLiteral("Email is required for non-user donations.");
    return QStringLiteral("This field is required.");
}

QString tooShortSentence(Field field, int limit)
{
    if (field == Field::Username)
        return QStringLiteral("Username must be at least %1 characters long.").arg(limit);
    if (field == Field::Name)
        return QStringLiteral("Child name must be at least %1 characters long.").arg(limit);
    return QStringLiteral("Ensure this field has at least %1 characters.").arg(limit);
}

}

QString sentenceOf(const Violation &violation)
{
    if (!violation.sentence.isEmpty())
        return violation.sentence;
    switch (violation.rule) {
    case Rule::Required:
        return requiredSentence(violation.field);
    case Rule::NotNull:
        return QStringLiteral("This field may not be null.");
    case Rule::NotBlank:
        return QStringLiteral("This field may not be blank.");
    case Rule::TooLong:
        return QStringLiteral("Ensure this field has no more than %1 characters.").arg(violation.limit);
    case Rule::TooShort:
        return tooShortSentence(violation.field, violation.limit);
    case Rule::Integer:
        return QStringLiteral("A valid integer is required.");
    case Rule::Boolean:
        return QStringLiteral("Must be a valid boolean.");
    case Rule::Text:
        return QStringLiteral("Not a valid string.");
    case Rule::Choice:
        return u'"' + violation.value + QStringLiteral("\" is not a valid choice.");
    case Rule::EmailAddress:
        return QStringLiteral("Enter a valid email address.");
    case Rule::Url:
        return QStringLiteral("Enter a valid URL.");
    case Rule::Date:
        return QStringLiteral("Date has wrong format. Use one of these formats instead: YYYY-MM-DD.");
    case Rule::DateTime:
        return QStringLiteral("Datetime has wrong format. Use one of these formats instead: "
                              "YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].");
    case Rule::NullCharacter:
        return QStringLiteral("Null characters are not allowed.");
    case Rule::ControlCharacter:
        return QStringLiteral("Control characters are not allowed.");
    case Rule::UsernameCharacters:
        return QStringLiteral("Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ "
                              "characters.");
    case Rule::UsernameTaken:
        return QStringLiteral("A user with that username already exists.");
    case Rule::EmailTaken:
        return QStringLiteral("user with this email address already exists.");
    case Rule::CommonPassword:
        return QStringLiteral("This password is too common.");
    case Rule::WrongPassword:
        return QStringLiteral("The current password is not correct.");
    case Rule::NotInFuture:
        return QStringLiteral("Date of birth cannot be in the future.");
    case Rule::UnderSixteen:
        return QStringLiteral("Child must be under 16 years.");
    case Rule::Positive:
        return violation.field == Field::Goal ? QStringLiteral("DreamJar goal must be greater than zero.")
                                              : QStringLiteral("Donation amount must be greater than zero.");
    case Rule::FourToSix:
        return QStringLiteral("Ensure this field has no element, or four to six different ones.");
    case Rule::AtMostMaximum:
        return violation.field == Field::Goal ? QStringLiteral("DreamJar goal exceed maximum amount ($100,000)")
                                              : QStringLiteral("Donation amount exceeds the maximum limit ($100,000).");
    }
    Q_UNREACHABLE();
}

}

namespace dreamjar::wire::details {

QString notFound()
{
    return QStringLiteral("Not found.");
}

QString methodNotAllowed(const QString &method)
{
    return QStringLiteral("Method \"%1\" not allowed.").arg(method);
}

QString unsupportedMediaType(const QString &type)
{
    return QStringLiteral("Unsupported media type \"%1\" in request.").arg(type);
}

QString noCredentials()
{
    return QStringLiteral("Authentication credentials were not provided.");
}

QString wrongCredentials()
{
    return QStringLiteral("No active account found with the given credentials");
}

QString campaignClosed()
{
    return QStringLiteral("This campaign is closed and no longer accepting donations.");
}

QString childHasOpenCampaigns()
{
    return QStringLiteral("Cannot delete child with active campaigns.");
}

QString notAllowed(Act act)
{
    switch (act) {
    case Act::ViewProfile:
        return QStringLiteral("You don't have permission to view this profile.");
    case Act::EditProfile:
        return QStringLiteral("You don't have permission to edit this profile.");
    case Act::DeleteAccount:
        return QStringLiteral("You don't have permission to delete this account.");
    case Act::ViewChildren:
        return QStringLiteral("You don't have permission to view these children.");
    case Act::CreateChild:
        return QStringLiteral("You can only create children for yourself.");
    case Act::ViewChild:
        return QStringLiteral("You don't have permission to view this child.");
    case Act::EditChild:
        return QStringLiteral("You don't have permission to edit this child.");
    case Act::DeleteChild:
        return QStringLiteral("You don't have permission to delete this child.");
    case Act::ViewCampaigns:
        return QStringLiteral("You do not have permission to view these DreamJars.");
    case Act::CreateCampaign:
        return QStringLiteral("You do not have permission to create a DreamJar for this child.");
    case Act::EditCampaign:
        return QStringLiteral("You don't have permission to edit this campaign.");
    case Act::DeleteCampaign:
        return QStringLiteral("You don't have permission to delete this DreamJar.");
    }
    Q_UNREACHABLE();
}

}
