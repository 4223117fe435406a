#include "ui/errortext.h"

#include <QCoreApplication>

namespace dreamjar::ui {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(dreamjar::ui::ErrorText)
public:
    static QString missing(Field field);
    static QString tooShort(Field field, int limit);
    static QString notAnAmount(Field field);
    static QString fourToSix();
    static QString tooSmall(Field field);
    static QString tooLarge(Field field);
    static QString of(const Violation &violation);
    static QString of(Reason reason);
    static QString of(const sync::GoogleRefusal &refusal);
};

QString ErrorText::missing(Field field)
{
    switch (field) {
    case Field::Username:
        return tr("Please choose a username.");
    case Field::Email:
        return tr("Please enter your e-mail address.");
    case Field::Password:
        return tr("Please enter a password.");
    case Field::CurrentPassword:
        return tr("Please enter your current password, so that we know it is you.");
    case Field::FirstName:
        return tr("Please enter your first name.");
    case Field::LastName:
        return tr("Please enter your last name.");
    case Field::Name:
        return tr("Please enter the child's name.");
    case Field::DateOfBirth:
        return tr("Please choose the date of birth.");
    case Field::ProfilePicture:
        return tr("Please enter the web address of a picture.");
    case Field::Gender:
        return tr("Please choose one of the list.");
    case Field::Title:
        return tr("Please give the jar a title.");
    case Field::Description:
        return tr("Please tell in a few words what the jar is for.");
    case Field::Goal:
        return tr("Please enter the goal, as a whole amount.");
    case Field::Category:
        return tr("Please choose a category.");
    case Field::Image:
        return tr("Please enter the web address of a picture.");
    case Field::IsOpen:
        return tr("Please say whether the jar is open.");
    case Field::HasDeadline:
        return tr("Please say whether the jar has a last day.");
    case Field::Deadline:
        return tr("Please choose the last day.");
    case Field::Visibility:
        return tr("Please choose who can find the jar.");
    case Field::SuggestedAmounts:
        return fourToSix();
    case Field::Amount:
        return tr("Please choose or enter an amount.");
    case Field::Comment:
        return tr("Please enter a comment.");
    case Field::Anonymous:
        return tr("Please say whether your name may be shown.");
    case Field::DonorName:
        return tr("Please enter your name. You can still hide it from the public.");
    case Field::DonorEmail:
        return tr("Please enter your e-mail address. Only the parent sees it.");
    }
    return {};
}

QString ErrorText::tooShort(Field field, int limit)
{
    switch (field) {
    case Field::Username:
        return tr("A username has at least %n characters.", nullptr, limit);
    case Field::Password:
    case Field::CurrentPassword:
        return tr("A password has at least %n characters.", nullptr, limit);
    case Field::Name:
        return tr("A name has at least %n characters.", nullptr, limit);
    case Field::Email:
    case Field::FirstName:
    case Field::LastName:
    case Field::DateOfBirth:
    case Field::ProfilePicture:
    case Field::Gender:
    case Field::Title:
    case Field::Description:
    case Field::Goal:
    case Field::Category:
    case Field::Image:
    case Field::IsOpen:
    case Field::HasDeadline:
    case Field::Deadline:
    case Field::Visibility:
    case Field::SuggestedAmounts:
    case Field::Amount:
    case Field::Comment:
    case Field::Anonymous:
    case Field::DonorName:
    case Field::DonorEmail:
        return tr("Please use at least %n characters.", nullptr, limit);
    }
    return {};
}

QString ErrorText::notAnAmount(Field field)
{
    return field == Field::Goal ? tr("Please enter the goal as a whole amount, for example 500.")
                                : tr("Please enter a whole amount, for example 25.");
}

QString ErrorText::fourToSix()
{
    return tr("Please enter four to six different amounts, for example 10, 20, 50, 100 – or none.");
}

QString ErrorText::tooSmall(Field field)
{
    return field == Field::Goal ? tr("A goal is at least 1.") : tr("A gift is at least 1.");
}

QString ErrorText::tooLarge(Field field)
{
    return field == Field::Goal ? tr("A goal is at most 100,000.") : tr("A gift is at most 100,000.");
}

QString ErrorText::of(const Violation &violation)
{
    const Field field = violation.field;
    switch (violation.rule) {
    case Rule::Required:
    case Rule::NotNull:
    case Rule::NotBlank:
        return missing(field);
    case Rule::TooLong:
        return tr("Please shorten this to %n characters or fewer.", nullptr, violation.limit);
    case Rule::TooShort:
        return tooShort(field, violation.limit);
    case Rule::Integer:
        return notAnAmount(field);
    case Rule::Boolean:
        return tr("Please answer with yes or no.");
    case Rule::Text:
        return missing(field);
    case Rule::Choice:
        return tr("Please choose one of the list.");
    case Rule::EmailAddress:
        return tr("This is not an e-mail address. One looks like anna@example.org.");
    case Rule::Url:
        return tr("This is not a web address. One looks like https://example.org/picture.jpg.");
    case Rule::Date:
    case Rule::DateTime:
        return tr("Please choose a date from the calendar.");
    case Rule::NullCharacter:
    case Rule::ControlCharacter:
        return tr("There is an invisible character in here. Please type it again.");
    case Rule::UsernameCharacters:
        return tr("Please use only letters, digits and @ . + - _, without spaces.");
    case Rule::UsernameTaken:
        return tr("Somebody already has this username. Please choose another one.");
    case Rule::EmailTaken:
        return tr("There is already an account with this address. You can sign in with it.");
    case Rule::CommonPassword:
        return tr("This password is one of the first that anybody would try. Please choose another one.");
    case Rule::WrongPassword:
        return tr("This is not your current password.");
    case Rule::NotInFuture:
        return tr("Please choose a date that is not in the future.");
    case Rule::UnderSixteen:
        return tr("DreamJar is for children under 16. From the 16th birthday on, no jar can be started.");
    case Rule::Positive:
        return tooSmall(field);
    case Rule::FourToSix:
        return fourToSix();
    case Rule::AtMostMaximum:
        return tooLarge(field);
    }
    return {};
}

QString ErrorText::of(Reason reason)
{
    switch (reason) {
    case Reason::Invalid:
        return tr("Please look at the marked fields. Nothing you typed is lost.");
    case Reason::CampaignClosed:
        return tr("This jar has been closed and takes no more gifts. Nothing was sent.");
    case Reason::ChildHasOpenCampaigns:
        return tr("This child still has an open jar. Close it first, then try again.");
    case Reason::NotFound:
        return tr("This is not there any more. Somebody may have removed it.");
    case Reason::NotAllowed:
        return tr("This belongs to somebody else, so it cannot be changed from here.");
    case Reason::SignedOut:
        return tr("Please sign in first. What you typed stays here.");
    case Reason::WrongCredentials:
        return tr("E-mail address and password do not go together. Please try again.");
    case Reason::TooManyTries:
        return tr("That were many tries in a short time. Please wait a few minutes and try again.");
    case Reason::Conflict:
        return tr("This was changed somewhere else meanwhile. Look at it again, then decide.");
    case Reason::Offline:
        return tr("The server cannot be reached right now. Nothing is lost; please try again in a moment.");
    case Reason::ServerFailed:
        return tr("The server had a problem. Nothing is lost; please try again in a moment.");
    case Reason::StorageFailed:
        return tr("This computer could not save it. Is the disk full? What you typed stays here.");
    }
    return {};
}

QString ErrorText::of(const sync::GoogleRefusal &refusal)
{
    using Kind = sync::GoogleRefusal::Kind;
    switch (refusal.kind) {
    case Kind::NotSetUp:
        return tr("Signing in with Google is not set up here. Your password works.");
    case Kind::ProviderUnreachable:
        return tr("The sign-in page cannot be reached. Is there a connection to the internet?");
    case Kind::CannotListen:
        return tr("This computer did not let the browser report back to DreamJar. Nothing was sent; please try again.");
    case Kind::NoBrowser:
        return tr("No web browser could be opened on this computer. Your password works without one.");
    case Kind::Denied:
        return tr("You did not allow it in the browser, so nothing happened here.");
    case Kind::ProviderRefused:
        return tr("The sign-in page ended with a refusal. Nothing happened here; please try again.");
    case Kind::NotOurs:
        return tr("What the browser brought back did not belong to this sign-in, so it was thrown away. Please try again.");
    case Kind::NobodyCame:
        return tr("Nobody came back from the browser in five minutes. Please try again.");
    case Kind::Cancelled:
        return tr("Signing in with Google was cancelled.");
    case Kind::NotAccepted:
        return tr("The DreamJar server did not accept what the sign-in page said. Nothing happened; please try again.");
    case Kind::PasswordNeeded:
        return tr("There is already an account with %1. Please enter its password once.").arg(refusal.email);
    case Kind::AddressTaken:
        return tr("The address of this Google account belongs to another DreamJar account. Sign in to that one instead.");
    case Kind::LinkRanOut:
        return tr("That took longer than ten minutes. Please continue with Google once more.");
    case Kind::Other:
        return of(refusal.refusal.reason);
    }
    return {};
}

}

QString sentenceFor(const Violation &violation)
{
    return violation.sentence.isEmpty() ? ErrorText::of(violation) : violation.sentence;
}

QString sentenceFor(const Refusal &refusal)
{
    return ErrorText::of(refusal.reason);
}

QString sentenceFor(const sync::GoogleRefusal &refusal)
{
    return ErrorText::of(refusal);
}

}
