#pragma once

#include "domain/id.h"

#include <QDate>
#include <QString>
#include <optional>

namespace dreamjar {

enum class Gender { Unspecified, Male, Female, PreferNotToSay };

/// The API's key: "", "male", "female", "prefer not to say".
QString toKey(Gender gender);
std::optional<Gender> genderFromKey(QStringView key);

/// A child under 16, known to strangers by the first name alone.
struct Child {
    ChildId id;
    ParentId parent;
    QString name;
    QDate dateOfBirth;
    QString profilePicture; ///< URL; null when the API says null
    Gender gender = Gender::Unspecified;

    QString firstName() const;

    friend bool operator==(const Child &, const Child &) = default;
};

/// Whole years on `day`; somebody born on 29 February has the birthday on 1 March in common years.
int ageOn(QDate day, QDate dateOfBirth);
/// Eligible until the day before the 16th birthday.
bool isUnderSixteen(QDate dateOfBirth, QDate day);

/// What a parent types about a child.
struct ChildDraft {
    QString name;
    QDate dateOfBirth;
    QString profilePicture;
    Gender gender = Gender::Unspecified;

    friend bool operator==(const ChildDraft &, const ChildDraft &) = default;
};

/// Only the fields that change (the API's PUT is partial).
struct ChildChange {
    std::optional<QString> name;
    std::optional<QDate> dateOfBirth;
    std::optional<QString> profilePicture;
    std::optional<Gender> gender;

    friend bool operator==(const ChildChange &, const ChildChange &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Child)
