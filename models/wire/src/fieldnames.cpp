#include "fieldnames.h"

#include "wire/errors.h"

namespace dreamjar::wire {

QString apiName(Field field)
{
    switch (field) {
    case Field::Username:
        return QStringLiteral("username");
    case Field::Email:
        return QStringLiteral("email");
    case Field::Password:
        return QStringLiteral("password");
    case Field::CurrentPassword:
        return QStringLiteral("current_password");
    case Field::FirstName:
        return QStringLiteral("first_name");
    case Field::LastName:
        return QStringLiteral("last_name");
    case Field::Name:
        return QStringLiteral("name");
    case Field::DateOfBirth:
        return QStringLiteral("date_of_birth");
    case Field::ProfilePicture:
        return QStringLiteral("profile_picture");
    case Field::Gender:
        return QStringLiteral("gender");
    case Field::Title:
        return QStringLiteral("title");
    case Field::Description:
        return QStringLiteral("description");
    case Field::Goal:
        return QStringLiteral("goal");
    case Field::Category:
        return QStringLiteral("category");
    case Field::Image:
        return QStringLiteral("image");
    case Field::IsOpen:
        return QStringLiteral("is_open");
    case Field::HasDeadline:
        return QStringLiteral("has_deadline");
    case Field::Deadline:
        return QStringLiteral("deadline");
    case Field::Visibility:
        return QStringLiteral("visibility");
    case Field::SuggestedAmounts:
        return QStringLiteral("suggested_amounts");
    case Field::Amount:
        return QStringLiteral("amount");
    case Field::Comment:
        return QStringLiteral("comment");
    case Field::Anonymous:
        return QStringLiteral("anonymous");
    case Field::DonorName:
        return QStringLiteral("donor_name");
    case Field::DonorEmail:
        return QStringLiteral("donor_email");
    }
    Q_UNREACHABLE();
}

std::optional<Field> fieldFromApiName(QStringView name)
{
    for (const Field field : allFields) {
        if (apiName(field) == name)
            return field;
    }
    return {};
}

}
