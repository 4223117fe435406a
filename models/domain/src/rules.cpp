#include "domain/rules.h"

#include "domain/text.h"

#include <algorithm>

namespace dreamjar {

namespace {

/// What the table says about one text field.
struct TextRule {
    int atMost = 0; ///< code points; 0 is unlimited
    int atLeast = 0;
    bool mayBeEmpty = false;
    bool plain = false; ///< a name or title: no control characters
};

TextRule ruleOf(Field field)
{
    switch (field) {
    case Field::Username:
        return {limits::username, limits::usernameMin};
    case Field::Email:
        return {limits::email};
    case Field::Password:
        return {limits::password, limits::passwordMin};
    case Field::CurrentPassword:
        return {};
    case Field::FirstName:
    case Field::LastName:
        return {limits::personName, 0, true, true};
    case Field::Name:
        return {limits::childName, limits::childNameMin, false, true};
    case Field::ProfilePicture:
    case Field::Image:
        return {limits::url, 0, true};
    case Field::Title:
        return {limits::title, 0, false, true};
    case Field::Description:
        return {};
    case Field::Comment:
        return {limits::comment, 0, true};
    case Field::DonorName:
        return {limits::donorName, 0, true, true};
    case Field::DonorEmail:
        return {limits::email, 0, true};
    case Field::DateOfBirth:
    case Field::Gender:
    case Field::Goal:
    case Field::Category:
    case Field::IsOpen:
    case Field::HasDeadline:
    case Field::Deadline:
    case Field::Visibility:
    case Field::SuggestedAmounts:
    case Field::Amount:
    case Field::Anonymous:
        break;
    }
    Q_ASSERT_X(false, "checkText", "not a text field");
    return {};
}

/// The rules of form beyond length and forbidden characters.
std::optional<Rule> brokenForm(Field field, const QString &trimmed)
{
    if (field == Field::Username && !isUsername(trimmed))
        return Rule::UsernameCharacters;
    if ((field == Field::Email || field == Field::DonorEmail) && !isEmailAddress(trimmed))
        return Rule::EmailAddress;
    if ((field == Field::ProfilePicture || field == Field::Image) && !isWebUrl(trimmed))
        return Rule::Url;
    if (field == Field::Password && isCommonPassword(trimmed))
        return Rule::CommonPassword;
    return {};
}

QString trimmed(const QString &text)
{
    return text.isNull() ? text : text.trimmed();
}

/// Trims the draft's text in place and notes what is wrong with it.
void settle(Field field, QString &text, Violations &found)
{
    found += checkText(field, text);
    text = trimmed(text);
}

void settle(Field field, std::optional<QString> &text, Violations &found)
{
    if (text)
        settle(field, *text, found);
}

Violations checkUnits(Field field, Money money)
{
    if (money < Money::units(1))
        return {{field, Rule::Positive, 0, {}, {}}};
    if (money > limits::maximum)
        return {{field, Rule::AtMostMaximum, 0, {}, {}}};
    return {};
}

/// A guest says who gives; the name is asked before the address, and only one of them at a time.
void demandGuest(const DonationDraft &draft, GuestDetails details, Violations &found)
{
    const bool hidden = draft.visibility == Visibility::Anonymous;
    if (draft.account || details == GuestDetails::MayOmit || (details == GuestDetails::AnonymousMayOmit && hidden))
        return;
    if (draft.donorName.isEmpty())
        found.append({Field::DonorName, Rule::Required, 0, {}, {}});
    else if (draft.donorEmail.isEmpty())
        found.append({Field::DonorEmail, Rule::Required, 0, {}, {}});
}

template <class Draft>
Result<Draft, Violations> resultOf(Draft draft, Violations found)
{
    if (!found.isEmpty())
        return Failure{std::move(found)};
    return draft;
}

template <class T>
void take(T &value, const std::optional<T> &change)
{
    if (change)
        value = *change;
}

template <class T>
void note(std::optional<T> &change, const T &base, const T &edited)
{
    if (!(base == edited))
        change = edited;
}

}

Violations checkText(Field field, const QString &text)
{
    const TextRule rule = ruleOf(field);
    const QString bare = text.trimmed();
    if (bare.isEmpty())
        return rule.mayBeEmpty ? Violations{} : Violations{{field, Rule::NotBlank, 0, {}, {}}};
    Violations found;
    const qsizetype length = codePoints(bare);
    if (rule.atMost > 0 && length > rule.atMost)
        found.append({field, Rule::TooLong, rule.atMost, {}, {}});
    if (hasNullCharacter(bare))
        found.append({field, Rule::NullCharacter, 0, {}, {}});
    else if (rule.plain && hasControlCharacter(bare, false))
        found.append({field, Rule::ControlCharacter, 0, {}, {}});
    const std::optional<Rule> broken = found.isEmpty() ? brokenForm(field, bare) : std::nullopt;
    if (length < rule.atLeast && broken != Rule::UsernameCharacters)
        found.append({field, Rule::TooShort, rule.atLeast, {}, {}});
    else if (broken)
        found.append({field, *broken, 0, {}, {}});
    return found;
}

Violations checkGoal(Money goal)
{
    return checkUnits(Field::Goal, goal);
}

Violations checkAmount(Money amount)
{
    return checkUnits(Field::Amount, amount);
}

Violations checkDateOfBirth(QDate dateOfBirth, QDate today)
{
    if (!dateOfBirth.isValid())
        return {{Field::DateOfBirth, Rule::Required, 0, {}, {}}};
    if (dateOfBirth > today)
        return {{Field::DateOfBirth, Rule::NotInFuture, 0, {}, {}}};
    if (!isUnderSixteen(dateOfBirth, today))
        return {{Field::DateOfBirth, Rule::UnderSixteen, 0, {}, {}}};
    return {};
}

Result<Registration, Violations> checkRegistration(const Registration &typed)
{
    Registration kept = typed;
    Violations found;
    settle(Field::Username, kept.username, found);
    settle(Field::Email, kept.email, found);
    settle(Field::Password, kept.password, found);
    settle(Field::FirstName, kept.firstName, found);
    settle(Field::LastName, kept.lastName, found);
    kept.email = normalizedEmail(kept.email);
    return resultOf(std::move(kept), std::move(found));
}

Result<ParentChange, Violations> checkParentChange(const ParentChange &typed, PasswordState state)
{
    ParentChange kept = typed;
    Violations found;
    settle(Field::Username, kept.username, found);
    settle(Field::Email, kept.email, found);
    settle(Field::Password, kept.password, found);
    kept.currentPassword = kept.password ? kept.currentPassword : std::nullopt;
    if (kept.password && !kept.currentPassword && state == PasswordState::Set)
        found.append({Field::CurrentPassword, Rule::Required, 0, {}, {}});
    settle(Field::CurrentPassword, kept.currentPassword, found);
    settle(Field::FirstName, kept.firstName, found);
    settle(Field::LastName, kept.lastName, found);
    if (kept.email)
        kept.email = normalizedEmail(*kept.email);
    return resultOf(std::move(kept), std::move(found));
}

Result<ChildDraft, Violations> checkChild(const ChildDraft &typed, QDate today)
{
    ChildDraft kept = typed;
    Violations found;
    settle(Field::Name, kept.name, found);
    found += checkDateOfBirth(kept.dateOfBirth, today);
    settle(Field::ProfilePicture, kept.profilePicture, found);
    return resultOf(std::move(kept), std::move(found));
}

Result<ChildChange, Violations> checkChildChange(const ChildChange &typed, QDate today)
{
    ChildChange kept = typed;
    Violations found;
    settle(Field::Name, kept.name, found);
    if (kept.dateOfBirth)
        found += checkDateOfBirth(*kept.dateOfBirth, today);
    settle(Field::ProfilePicture, kept.profilePicture, found);
    return resultOf(std::move(kept), std::move(found));
}

Result<CampaignDraft, Violations> checkCampaign(const CampaignDraft &typed)
{
    CampaignDraft kept = typed;
    Violations found;
    settle(Field::Title, kept.title, found);
    settle(Field::Description, kept.description, found);
    found += checkGoal(kept.goal);
    settle(Field::Image, kept.image, found);
    found += checkSuggestedAmounts(kept.suggestedAmounts);
    return resultOf(std::move(kept), std::move(found));
}

Result<CampaignChange, Violations> checkCampaignChange(const CampaignChange &typed)
{
    CampaignChange kept = typed;
    Violations found;
    settle(Field::Title, kept.title, found);
    settle(Field::Description, kept.description, found);
    if (kept.goal)
        found += checkGoal(*kept.goal);
    settle(Field::Image, kept.image, found);
    if (kept.suggestedAmounts)
        found += checkSuggestedAmounts(*kept.suggestedAmounts);
    return resultOf(std::move(kept), std::move(found));
}

Violations checkSuggestedAmounts(const QList<Money> &amounts)
{
    if (amounts.isEmpty())
        return {};
    const bool different = std::all_of(amounts.begin(), amounts.end(), [&amounts](Money amount) {
        return std::count(amounts.begin(), amounts.end(), amount) == 1;
    });
    if (!different || amounts.size() < limits::suggestedAmountsMin || amounts.size() > limits::suggestedAmountsMax)
        return {{Field::SuggestedAmounts, Rule::FourToSix, 0, {}, {}}};
    for (const Money amount : amounts) {
        if (Violations found = checkUnits(Field::SuggestedAmounts, amount); !found.isEmpty())
            return found;
    }
    return {};
}

Result<DonationDraft, Refusal> checkDonation(const DonationDraft &typed, const Campaign &campaign, GuestDetails details)
{
    if (!campaign.isOpen)
        return Failure{Refusal{Reason::CampaignClosed, {}, {}}};
    DonationDraft kept = typed;
    Violations found = checkAmount(kept.amount);
    settle(Field::Comment, kept.comment, found);
    settle(Field::DonorName, kept.donorName, found);
    settle(Field::DonorEmail, kept.donorEmail, found);
    demandGuest(kept, details, found);
    kept.donorEmail = normalizedEmail(kept.donorEmail);
    if (!found.isEmpty())
        return Failure{Refusal{Reason::Invalid, std::move(found), {}}};
    return kept;
}

CampaignDraft draftOf(const Campaign &campaign)
{
    return {campaign.title, campaign.description, campaign.goal, campaign.category, campaign.image, campaign.isOpen,
        campaign.hasDeadline, campaign.deadline, campaign.reach, campaign.suggestedAmounts};
}

Campaign applied(Campaign campaign, const CampaignChange &change)
{
    take(campaign.title, change.title);
    take(campaign.description, change.description);
    take(campaign.goal, change.goal);
    take(campaign.category, change.category);
    take(campaign.image, change.image);
    take(campaign.isOpen, change.isOpen);
    take(campaign.hasDeadline, change.hasDeadline);
    take(campaign.deadline, change.deadline);
    take(campaign.reach, change.reach);
    take(campaign.suggestedAmounts, change.suggestedAmounts);
    return campaign;
}

CampaignChange changeBetween(const CampaignDraft &base, const CampaignDraft &edited)
{
    CampaignChange change;
    note(change.title, base.title, edited.title);
    note(change.description, base.description, edited.description);
    note(change.goal, base.goal, edited.goal);
    note(change.category, base.category, edited.category);
    note(change.image, base.image, edited.image);
    note(change.isOpen, base.isOpen, edited.isOpen);
    note(change.hasDeadline, base.hasDeadline, edited.hasDeadline);
    note(change.deadline, base.deadline, edited.deadline);
    note(change.reach, base.reach, edited.reach);
    note(change.suggestedAmounts, base.suggestedAmounts, edited.suggestedAmounts);
    return change;
}

bool isEmpty(const CampaignChange &change)
{
    return change == CampaignChange{};
}

ChildDraft draftOf(const Child &child)
{
    return {child.name, child.dateOfBirth, child.profilePicture, child.gender};
}

Child applied(Child child, const ChildChange &change)
{
    take(child.name, change.name);
    take(child.dateOfBirth, change.dateOfBirth);
    take(child.profilePicture, change.profilePicture);
    take(child.gender, change.gender);
    return child;
}

ChildChange changeBetween(const ChildDraft &base, const ChildDraft &edited)
{
    ChildChange change;
    note(change.name, base.name, edited.name);
    note(change.dateOfBirth, base.dateOfBirth, edited.dateOfBirth);
    note(change.profilePicture, base.profilePicture, edited.profilePicture);
    note(change.gender, base.gender, edited.gender);
    return change;
}

bool isEmpty(const ChildChange &change)
{
    return change == ChildChange{};
}

}
