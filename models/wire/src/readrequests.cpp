#include "wire/requests.h"

#include "domain/rules.h"
#include "domain/text.h"
#include "fieldreader.h"

namespace dreamjar::wire {

namespace {

/// What was read, if nothing is wrong with it; `checked` is the domain's verdict on the same value.
template <class T>
Result<T, Violations> verdict(const FieldReader &in, Result<T, Violations> checked)
{
    Violations all = in.together(checked ? Violations{} : checked.error());
    if (!all.isEmpty())
        return Failure{std::move(all)};
    return checked;
}

/// A text that nobody judges by more than that it is there.
void settlePlain(Field field, std::optional<QString> &text, Violations &found)
{
    if (!text)
        return;
    *text = text->trimmed();
    if (text->isEmpty())
        found.append({field, Rule::NotBlank, 0, {}, {}});
    else if (hasNullCharacter(*text))
        found.append({field, Rule::NullCharacter, 0, {}, {}});
}

}

Result<Registration, Violations> readRegistration(const RequestFields &fields)
{
    FieldReader in{fields};
    Registration typed;
    typed.username = in.text(Field::Username, Absence::Fault).value_or(QString{});
    typed.email = in.text(Field::Email, Absence::Fault).value_or(QString{});
    typed.password = in.text(Field::Password, Absence::Fault).value_or(QString{});
    typed.firstName = in.text(Field::FirstName, Absence::Fine).value_or(QString{});
    typed.lastName = in.text(Field::LastName, Absence::Fine).value_or(QString{});
    return verdict(in, checkRegistration(typed));
}

Result<Credentials, Violations> readCredentials(const RequestFields &fields)
{
    FieldReader in{fields};
    std::optional<QString> email = in.text(Field::Email, Absence::Fault);
    std::optional<QString> password = in.text(Field::Password, Absence::Fault);
    Violations found;
    settlePlain(Field::Email, email, found);
    settlePlain(Field::Password, password, found);
    Violations all = in.together(found);
    if (!all.isEmpty())
        return Failure{std::move(all)};
    return Credentials{*email, *password};
}

Result<ParentChange, Violations> readParentChange(const RequestFields &fields, PasswordState state)
{
    FieldReader in{fields};
    ParentChange typed;
    typed.username = in.text(Field::Username, Absence::Fine);
    typed.email = in.text(Field::Email, Absence::Fine);
    typed.password = in.text(Field::Password, Absence::Fine);
    if (fields.find("password"))
        typed.currentPassword = in.text(Field::CurrentPassword, Absence::Fine);
    typed.firstName = in.text(Field::FirstName, Absence::Fine);
    typed.lastName = in.text(Field::LastName, Absence::Fine);
    return verdict(in, checkParentChange(typed, state));
}

Result<ParentChange, Violations> readPasswordChange(const RequestFields &fields, PasswordState state)
{
    FieldReader in{fields};
    ParentChange typed;
    typed.password = in.text(Field::Password, Absence::Fault);
    typed.currentPassword
        = in.text(Field::CurrentPassword, state == PasswordState::Set ? Absence::Fault : Absence::Fine);
    return verdict(in, checkParentChange(typed, state));
}

Result<ChildDraft, Violations> readChildDraft(const RequestFields &fields, QDate today)
{
    FieldReader in{fields};
    ChildDraft typed;
    typed.name = in.text(Field::Name, Absence::Fault).value_or(QString{});
    typed.dateOfBirth = in.date(Field::DateOfBirth, Absence::Fault).value_or(QDate{});
    typed.profilePicture = in.text(Field::ProfilePicture, Absence::Fine, Null::Fine).value_or(QString{});
    typed.gender = in.gender().value_or(Gender::Unspecified);
    return verdict(in, checkChild(typed, today));
}

Result<ChildChange, Violations> readChildChange(const RequestFields &fields, QDate today)
{
    FieldReader in{fields};
    ChildChange typed;
    typed.name = in.text(Field::Name, Absence::Fine);
    typed.dateOfBirth = in.date(Field::DateOfBirth, Absence::Fine);
    typed.profilePicture = in.text(Field::ProfilePicture, Absence::Fine, Null::Fine);
    typed.gender = in.gender();
    return verdict(in, checkChildChange(typed, today));
}

Result<CampaignDraft, Violations> readCampaignDraft(const RequestFields &fields)
{
    FieldReader in{fields};
    CampaignDraft typed;
    typed.title = in.text(Field::Title, Absence::Fault).value_or(QString{});
    typed.description = in.text(Field::Description, Absence::Fault).value_or(QString{});
    typed.goal = in.units(Field::Goal, Absence::Fault).value_or(Money{});
    typed.category = in.category(Absence::Fault).value_or(Category::Dreams);
    typed.image = in.text(Field::Image, Absence::Fine, Null::Fine).value_or(QString{});
    typed.isOpen = in.boolean(Field::IsOpen).value_or(true);
    typed.hasDeadline = in.boolean(Field::HasDeadline).value_or(false);
    typed.deadline = in.dateTime(Field::Deadline).value_or(std::nullopt);
    typed.reach = in.reach().value_or(Reach::Listed);
    typed.suggestedAmounts = in.amounts(Field::SuggestedAmounts).value_or(QList<Money>{});
    return verdict(in, checkCampaign(typed));
}

Result<CampaignChange, Violations> readCampaignChange(const RequestFields &fields)
{
    FieldReader in{fields};
    CampaignChange typed;
    typed.title = in.text(Field::Title, Absence::Fine);
    typed.description = in.text(Field::Description, Absence::Fine);
    typed.goal = in.units(Field::Goal, Absence::Fine);
    typed.category = in.category(Absence::Fine);
    typed.image = in.text(Field::Image, Absence::Fine, Null::Fine);
    typed.isOpen = in.boolean(Field::IsOpen);
    typed.hasDeadline = in.boolean(Field::HasDeadline);
    typed.deadline = in.dateTime(Field::Deadline);
    typed.reach = in.reach();
    typed.suggestedAmounts = in.amounts(Field::SuggestedAmounts);
    return verdict(in, checkCampaignChange(typed));
}

Result<DonationDraft, Refusal> readDonationDraft(const RequestFields &fields, const Campaign &campaign,
    std::optional<ParentId> account, GuestDetails details)
{
    FieldReader in{fields};
    DonationDraft typed;
    typed.campaign = campaign.id;
    typed.account = account;
    typed.amount = in.units(Field::Amount, Absence::Fault).value_or(Money{});
    typed.comment = in.text(Field::Comment, Absence::Fine).value_or(QString{});
    typed.visibility = in.boolean(Field::Anonymous).value_or(false) ? Visibility::Anonymous : Visibility::Shown;
    typed.donorName = in.text(Field::DonorName, Absence::Fine).value_or(QString{});
    typed.donorEmail = in.text(Field::DonorEmail, Absence::Fine).value_or(QString{});
    Result<DonationDraft, Refusal> checked = checkDonation(typed, campaign, details);
    if (!checked && checked.error().reason != Reason::Invalid)
        return checked;
    Violations all = in.together(checked ? Violations{} : checked.error().violations);
    if (!all.isEmpty())
        return Failure{Refusal{Reason::Invalid, std::move(all), {}}};
    return checked;
}

Result<QString, Rule> readToken(const RequestFields &fields, std::string_view name)
{
    const JsonValue *value = fields.find(name);
    if (!value)
        return Failure{Rule::Required};
    if (value->isNull())
        return Failure{Rule::NotNull};
    const std::optional<QString> text = textOf(*value);
    if (!text)
        return Failure{Rule::Text};
    const QString token = text->trimmed();
    if (token.isEmpty())
        return Failure{Rule::NotBlank};
    if (hasNullCharacter(token))
        return Failure{Rule::NullCharacter};
    return token;
}

}
