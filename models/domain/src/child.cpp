#include "domain/child.h"

#include "domain/rules.h"
#include "domain/text.h"

namespace dreamjar {

QString toKey(Gender gender)
{
    switch (gender) {
    case Gender::Unspecified:
        return QStringLiteral("");
    case Gender::Male:
        return QStringLiteral("male");
    case Gender::Female:
        return QStringLiteral("female");
    case Gender::PreferNotToSay:
        return QStringLiteral("prefer not to say");
    }
    Q_UNREACHABLE();
}

std::optional<Gender> genderFromKey(QStringView key)
{
    for (const Gender gender : {Gender::Unspecified, Gender::Male, Gender::Female, Gender::PreferNotToSay}) {
        if (toKey(gender) == key)
            return gender;
    }
    return {};
}

QString Child::firstName() const
{
    return firstNameOf(name);
}

int ageOn(QDate day, QDate dateOfBirth)
{
    // Month and day compared as numbers make 1 March the birthday of 29 February in common years.
    const bool birthdayAhead
        = day.month() < dateOfBirth.month() || (day.month() == dateOfBirth.month() && day.day() < dateOfBirth.day());
    return day.year() - dateOfBirth.year() - (birthdayAhead ? 1 : 0);
}

bool isUnderSixteen(QDate dateOfBirth, QDate day)
{
    return ageOn(day, dateOfBirth) < limits::adultAge;
}

}
