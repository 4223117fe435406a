#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace dreamjar {

/// A field that a person fills in, by the name of the API's field table.
enum class Field {
    Username, Email, Password, CurrentPassword, FirstName, LastName,
    Name, DateOfBirth, ProfilePicture, Gender,
    Title, Description, Goal, Category, Image, IsOpen, HasDeadline, Deadline, Visibility, SuggestedAmounts,
    Amount, Comment, Anonymous, DonorName, DonorEmail,
};

/// A rule of the API's field table that a value broke.
enum class Rule {
    Required, NotNull, NotBlank, TooLong, TooShort,
    Integer, Boolean, Text, Choice, EmailAddress, Url, Date, DateTime,
    NullCharacter, ControlCharacter,
    UsernameCharacters, UsernameTaken, EmailTaken, CommonPassword, WrongPassword,
    NotInFuture, UnderSixteen, Positive, FourToSix, AtMostMaximum,
};

/// One broken rule at one field. `limit` goes with TooLong and TooShort (code points), `value` with Choice.
/// `sentence` is a server's own wording where no rule of ours matches it; otherwise empty.
struct Violation {
    Field field = Field::Name;
    Rule rule = Rule::Required;
    int limit = 0;
    QString value;
    QString sentence;

    friend bool operator==(const Violation &, const Violation &) = default;
};
using Violations = QList<Violation>;

/// Why something was not done, when it is not (only) a matter of fields.
enum class Reason {
    Invalid,              ///< fields are wrong; see violations
    CampaignClosed,
    ChildHasOpenCampaigns,
    NotFound,
    NotAllowed,           ///< somebody else's
    SignedOut,            ///< needs a sign-in first
    WrongCredentials,
    TooManyTries,
    Conflict,             ///< changed elsewhere meanwhile
    Offline,              ///< the server cannot be reached
    ServerFailed,         ///< it answered, but not in a way we understand
    StorageFailed,        ///< the local disk refused
};

/// A "no" with everything needed to say it in words beside the right field.
struct Refusal {
    Reason reason = Reason::Invalid;
    Violations violations;
    QString detail; ///< the server's own sentence, if it gave one

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Refusal)
