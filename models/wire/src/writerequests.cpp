#include "wire/requests.h"

#include "wire/errors.h"
#include "wire/jsonwriter.h"

namespace dreamjar::wire {

namespace {

/// An object of fields, each under its API name.
class Body
{
public:
    Body() { m_out.beginObject(); }

    template <class T>
    Body &set(Field field, const T &value)
    {
        m_out.member(apiName(field).toStdString(), value);
        return *this;
    }
    template <class T>
    Body &change(Field field, const std::optional<T> &value)
    {
        return value ? set(field, *value) : *this;
    }
    Body &setOrNull(Field field, const QString &text)
    {
        m_out.textOrNull(apiName(field).toStdString(), text);
        return *this;
    }

    QByteArray bytes()
    {
        m_out.endObject();
        return m_out.bytes();
    }

private:
    JsonWriter m_out;
};

}

QByteArray requestBody(const Registration &registration)
{
    return Body{}
        .set(Field::Username, registration.username)
        .set(Field::Email, registration.email)
        .set(Field::Password, registration.password)
        .set(Field::FirstName, registration.firstName)
        .set(Field::LastName, registration.lastName)
        .bytes();
}

QByteArray requestBody(const Credentials &credentials)
{
    return Body{}.set(Field::Email, credentials.email).set(Field::Password, credentials.password).bytes();
}

QByteArray requestBody(const ParentChange &change)
{
    return Body{}
        .change(Field::Username, change.username)
        .change(Field::Email, change.email)
        .change(Field::Password, change.password)
        .change(Field::CurrentPassword, change.currentPassword)
        .change(Field::FirstName, change.firstName)
        .change(Field::LastName, change.lastName)
        .bytes();
}

QByteArray requestBody(const ChildDraft &draft)
{
    return Body{}
        .set(Field::Name, draft.name)
        .set(Field::DateOfBirth, draft.dateOfBirth)
        .setOrNull(Field::ProfilePicture, draft.profilePicture)
        .set(Field::Gender, draft.gender)
        .bytes();
}

QByteArray requestBody(const ChildChange &change)
{
    Body body;
    body.change(Field::Name, change.name).change(Field::DateOfBirth, change.dateOfBirth);
    if (change.profilePicture)
        body.setOrNull(Field::ProfilePicture, *change.profilePicture);
    return body.change(Field::Gender, change.gender).bytes();
}

QByteArray requestBody(const CampaignDraft &draft)
{
    Body body;
    body.set(Field::Title, draft.title)
        .set(Field::Description, draft.description)
        .set(Field::Goal, draft.goal)
        .set(Field::Category, draft.category)
        .setOrNull(Field::Image, draft.image)
        .set(Field::IsOpen, draft.isOpen)
        .set(Field::HasDeadline, draft.hasDeadline)
        .set(Field::Deadline, draft.deadline);
    if (draft.reach != Reach::Listed)
        body.set(Field::Visibility, draft.reach);
    if (!draft.suggestedAmounts.isEmpty())
        body.set(Field::SuggestedAmounts, draft.suggestedAmounts);
    return body.bytes();
}

QByteArray requestBody(const CampaignChange &change)
{
    Body body;
    body.change(Field::Title, change.title)
        .change(Field::Description, change.description)
        .change(Field::Goal, change.goal)
        .change(Field::Category, change.category);
    if (change.image)
        body.setOrNull(Field::Image, *change.image);
    return body.change(Field::IsOpen, change.isOpen)
        .change(Field::HasDeadline, change.hasDeadline)
        .change(Field::Deadline, change.deadline)
        .change(Field::Visibility, change.reach)
        .change(Field::SuggestedAmounts, change.suggestedAmounts)
        .bytes();
}

QByteArray requestBody(const DonationDraft &draft)
{
    Body body;
    body.set(Field::Amount, draft.amount)
        .set(Field::Comment, draft.comment)
        .set(Field::Anonymous, draft.visibility == Visibility::Anonymous);
    if (!draft.account || !draft.donorName.isEmpty())
        body.set(Field::DonorName, draft.donorName);
    if (!draft.account || !draft.donorEmail.isEmpty())
        body.set(Field::DonorEmail, draft.donorEmail);
    return body.bytes();
}

QByteArray refreshBody(const QString &refreshToken)
{
    JsonWriter out;
    out.beginObject();
    out.member("refresh", refreshToken);
    out.endObject();
    return out.bytes();
}

QByteArray pictureBody(const QByteArray &file)
{
    JsonWriter out;
    out.beginObject();
    out.member("image", QString::fromLatin1(file.toBase64()));
    out.endObject();
    return out.bytes();
}

}
