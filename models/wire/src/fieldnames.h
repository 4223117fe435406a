#pragma once

#include "domain/refusal.h"

#include <array>

namespace dreamjar::wire {

inline constexpr std::array allFields{Field::Username, Field::Email, Field::Password, Field::CurrentPassword,
    Field::FirstName, Field::LastName, Field::Name, Field::DateOfBirth, Field::ProfilePicture, Field::Gender,
    Field::Title, Field::Description, Field::Goal, Field::Category, Field::Image, Field::IsOpen, Field::HasDeadline,
    Field::Deadline, Field::Visibility, Field::SuggestedAmounts, Field::Amount, Field::Comment, Field::Anonymous, Field::DonorName, Field::DonorEmail};

inline constexpr std::array allRules{Rule::Required, Rule::NotNull, Rule::NotBlank, Rule::TooLong, Rule::TooShort,
    Rule::Integer, Rule::Boolean, Rule::Text, Rule::Choice, Rule::EmailAddress, Rule::Url, Rule::Date, Rule::DateTime,
    Rule::NullCharacter, Rule::ControlCharacter, Rule::UsernameCharacters, Rule::UsernameTaken, Rule::EmailTaken,
    Rule::CommonPassword, Rule::WrongPassword, Rule::NotInFuture, Rule::UnderSixteen, Rule::Positive,
    Rule::FourToSix, Rule::AtMostMaximum};

}
