#pragma once

#include "domain/id.h"

#include <QString>
#include <optional>

namespace dreamjar {

/// An adult with an account, who runs everything for their children.
struct Parent {
    ParentId id;
    QString username;
    QString email;
    QString firstName;
    QString lastName;

    /// What the public sees for a gift of this account that names nobody: first name, else username.
    QString publicName() const { return firstName.isEmpty() ? username : firstName; }

    friend bool operator==(const Parent &, const Parent &) = default;
};

/// What a person types to open an account.
struct Registration {
    QString username;
    QString email;
    QString password;
    QString firstName;
    QString lastName;
};

/// Only the fields that change. A new password needs the current one.
struct ParentChange {
    std::optional<QString> username;
    std::optional<QString> email;
    std::optional<QString> password;
    std::optional<QString> currentPassword;
    std::optional<QString> firstName;
    std::optional<QString> lastName;

    friend bool operator==(const ParentChange &, const ParentChange &) = default;
};

}

Q_DECLARE_METATYPE(dreamjar::Parent)
