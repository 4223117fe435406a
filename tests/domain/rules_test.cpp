#include "domain/rules.h"

#include "support/builders.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

const QDate today{2026, 6, 15};

Violations one(Field field, Rule rule, int limit = 0)
{
    return {{field, rule, limit, {}, {}}};
}

QString bicycles(int count)
{
    return QStringLiteral("🚲").repeated(count);
}

}

struct LengthRule {
    Field field;
    int most;
    bool mayBeEmpty;
};
class TextLength : public testing::TestWithParam<LengthRule>
{
};

TEST_P(TextLength, IsCountedInCodePoints)
{
    const auto [field, most, mayBeEmpty] = GetParam();
    EXPECT_TRUE(checkText(field, bicycles(most)).isEmpty());
    EXPECT_EQ(checkText(field, bicycles(most + 1)), one(field, Rule::TooLong, most));
    // A family of three joined by two joiners is five.
    const QString family = QStringLiteral("👩‍👩‍👧");
    EXPECT_TRUE(checkText(field, family + bicycles(most - 5)).isEmpty());
    EXPECT_EQ(checkText(field, family + bicycles(most - 4)), one(field, Rule::TooLong, most));
}

TEST_P(TextLength, IsCountedAfterTrimming)
{
    const auto [field, most, mayBeEmpty] = GetParam();
    EXPECT_TRUE(checkText(field, QStringLiteral("  \t") + bicycles(most) + QStringLiteral("\u3000\n")).isEmpty());
}

TEST_P(TextLength, KnowsWhetherNothingWillDo)
{
    const auto [field, most, mayBeEmpty] = GetParam();
    const Violations expected = mayBeEmpty ? Violations{} : one(field, Rule::NotBlank);
    EXPECT_EQ(checkText(field, {}), expected);
    EXPECT_EQ(checkText(field, QStringLiteral(" \n\u00A0 ")), expected);
}

TEST_P(TextLength, RefusesTheNullCharacter)
{
    const Field field = GetParam().field;
    EXPECT_EQ(checkText(field, QStringLiteral("Mi") + QChar{u'\0'} + u'a'), one(field, Rule::NullCharacter));
}

INSTANTIATE_TEST_SUITE_P(FieldTable, TextLength,
    testing::Values(LengthRule{Field::FirstName, 150, true}, LengthRule{Field::LastName, 150, true},
        LengthRule{Field::Name, 100, false}, LengthRule{Field::Title, 200, false},
        LengthRule{Field::Comment, 200, true}, LengthRule{Field::DonorName, 100, true}));

TEST(TextRules, RefuseTheNullCharacterInEveryText)
{
    for (const Field field : {Field::Username, Field::Email, Field::Password, Field::CurrentPassword,
             Field::Description, Field::Image, Field::ProfilePicture, Field::DonorEmail})
        EXPECT_EQ(checkText(field, QStringLiteral("abcdefg") + QChar{u'\0'} + u'z'), one(field, Rule::NullCharacter))
            << int(field);
}

TEST(TextRules, RefuseControlCharactersInNamesAndTitlesOnly)
{
    const QString reversed = QStringLiteral("Mia \u202E Rose");
    const QString lines = QStringLiteral("Mia\nRose");
    for (const Field field : {Field::Name, Field::Title, Field::FirstName, Field::LastName, Field::DonorName}) {
        EXPECT_EQ(checkText(field, reversed), one(field, Rule::ControlCharacter)) << int(field);
        EXPECT_EQ(checkText(field, lines), one(field, Rule::ControlCharacter)) << int(field);
    }
    for (const Field field : {Field::Description, Field::Comment})
        EXPECT_TRUE(checkText(field, lines).isEmpty()) << int(field);
}

TEST(TextRules, LeaveADescriptionAsLongAsItIs)
{
    EXPECT_TRUE(checkText(Field::Description, bicycles(100'000)).isEmpty());
    EXPECT_EQ(checkText(Field::Description, {}), one(Field::Description, Rule::NotBlank));
}

TEST(UsernameRule, HasThreeTo150Characters)
{
    EXPECT_EQ(checkText(Field::Username, QStringLiteral("ab")), one(Field::Username, Rule::TooShort, 3));
    EXPECT_TRUE(checkText(Field::Username, QStringLiteral("abc")).isEmpty());
    EXPECT_TRUE(checkText(Field::Username, QString{150, u'a'}).isEmpty());
    EXPECT_EQ(checkText(Field::Username, QString{151, u'a'}), one(Field::Username, Rule::TooLong, 150));
    EXPECT_EQ(checkText(Field::Username, QStringLiteral("anna weber")), one(Field::Username, Rule::UsernameCharacters));
    EXPECT_EQ(checkText(Field::Username, QStringLiteral("a!")), one(Field::Username, Rule::UsernameCharacters));
    EXPECT_EQ(checkText(Field::Username, QStringLiteral(" ")), one(Field::Username, Rule::NotBlank));
}

TEST(ChildNameRule, HasTwoTo100Characters)
{
    EXPECT_EQ(checkText(Field::Name, QStringLiteral("M")), one(Field::Name, Rule::TooShort, 2));
    EXPECT_EQ(checkText(Field::Name, QStringLiteral("🚲")), one(Field::Name, Rule::TooShort, 2));
    EXPECT_TRUE(checkText(Field::Name, QStringLiteral("Bo")).isEmpty());
}

TEST(GoalRule, IsOneToAHundredThousand)
{
    for (const qint64 fine : {1, 100'000})
        EXPECT_TRUE(checkGoal(Money::units(fine)).isEmpty()) << fine;
    for (const qint64 few : {0, -5})
        EXPECT_EQ(checkGoal(Money::units(few)), one(Field::Goal, Rule::Positive)) << few;
    EXPECT_EQ(checkGoal(Money::units(100'001)), one(Field::Goal, Rule::AtMostMaximum));
    EXPECT_EQ(checkAmount(Money::units(100'001)), one(Field::Amount, Rule::AtMostMaximum));
}

TEST(SuggestedAmountsRule, IsNoneOrFourToSixDifferentOnes)
{
    const auto check = [](std::initializer_list<qint64> units) {
        QList<Money> amounts;
        for (const qint64 unit : units)
            amounts.append(Money::units(unit));
        return checkSuggestedAmounts(amounts);
    };
    const Violations count{{Field::SuggestedAmounts, Rule::FourToSix, 0, {}, {}}};
    EXPECT_TRUE(check({}).isEmpty());
    EXPECT_TRUE(check({10, 5, 100'000, 1}).isEmpty());
    EXPECT_TRUE(check({1, 2, 3, 4, 5, 6}).isEmpty());
    EXPECT_EQ(check({1, 2, 3}), count);
    EXPECT_EQ(check({1, 2, 3, 4, 5, 6, 7}), count);
    EXPECT_EQ(check({1, 2, 3, 3}), count);
    EXPECT_EQ(check({0, 2, 3, 4}), one(Field::SuggestedAmounts, Rule::Positive));
    EXPECT_EQ(check({1, 2, 3, 100'001}), one(Field::SuggestedAmounts, Rule::AtMostMaximum));
}

TEST(CheckRegistration, GivesBackWhatMayBeStored)
{
    Registration typed = aRegistration();
    typed.username = QStringLiteral(" anna ");
    typed.email = QStringLiteral(" Anna@Example.ORG ");
    typed.password = QStringLiteral(" plum-tree-42 ");
    const Result<Registration, Violations> result = checkRegistration(typed);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->username, QStringLiteral("anna"));
    EXPECT_EQ(result->email, QStringLiteral("Anna@example.org"));
    EXPECT_EQ(result->password, QStringLiteral("plum-tree-42"));
}

TEST(CheckRegistration, TellsEverythingWrongAtOnceInTheOrderOfTheTable)
{
    const Result<Registration, Violations> result = checkRegistration(
        {QStringLiteral("a"), QStringLiteral("anna"), QStringLiteral("12345678"), QString{151, u'a'}, {}});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(),
        (Violations{{Field::Username, Rule::TooShort, 3, {}, {}}, {Field::Email, Rule::EmailAddress, 0, {}, {}},
            {Field::Password, Rule::CommonPassword, 0, {}, {}}, {Field::FirstName, Rule::TooLong, 150, {}, {}}}));
}

TEST(CheckParentChange, WantsTheCurrentPasswordWithANewOne)
{
    ParentChange change;
    EXPECT_TRUE(checkParentChange(change).ok());
    change.password = QStringLiteral("cherry-tree-43");
    const Result<ParentChange, Violations> refused = checkParentChange(change);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error(), one(Field::CurrentPassword, Rule::Required));
    change.currentPassword = QStringLiteral("plum-tree-42");
    EXPECT_TRUE(checkParentChange(change).ok());
}

TEST(CheckParentChange, LooksAtWhatIsSetOnly)
{
    ParentChange change;
    change.firstName = QStringLiteral("  ");
    change.email = QStringLiteral("New@EXAMPLE.org");
    const Result<ParentChange, Violations> result = checkParentChange(change);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->firstName, QStringLiteral(""));
    EXPECT_EQ(result->email, QStringLiteral("New@example.org"));
    EXPECT_FALSE(result->username);
}

TEST(CheckChild, GivesBackWhatMayBeStored)
{
    ChildDraft typed = aChildDraft();
    typed.name = QStringLiteral(" Mia Rose ");
    typed.profilePicture = QStringLiteral(" https://example.org/mia.png ");
    const Result<ChildDraft, Violations> result = checkChild(typed, today);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->name, QStringLiteral("Mia Rose"));
    EXPECT_EQ(result->profilePicture, QStringLiteral("https://example.org/mia.png"));
}

TEST(CheckChild, KeepsNullAndEmptyPicturesApart)
{
    ChildDraft typed = aChildDraft();
    EXPECT_TRUE(checkChild(typed, today)->profilePicture.isNull());
    typed.profilePicture = QStringLiteral("");
    EXPECT_FALSE(checkChild(typed, today)->profilePicture.isNull());
}

TEST(CheckChild, TellsEverythingWrongAtOnce)
{
    const Result<ChildDraft, Violations> result
        = checkChild({QStringLiteral("M"), QDate{2010, 6, 15}, QStringLiteral("mia.png"), Gender::Female}, today);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(),
        (Violations{{Field::Name, Rule::TooShort, 2, {}, {}}, {Field::DateOfBirth, Rule::UnderSixteen, 0, {}, {}},
            {Field::ProfilePicture, Rule::Url, 0, {}, {}}}));
}

TEST(CheckChildChange, LooksAtWhatIsSetOnly)
{
    EXPECT_TRUE(checkChildChange({}, today).ok());
    ChildChange change;
    change.dateOfBirth = today.addDays(1);
    const Result<ChildChange, Violations> result = checkChildChange(change, today);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(), one(Field::DateOfBirth, Rule::NotInFuture));
}

TEST(CheckCampaign, AcceptsAPastDeadline)
{
    CampaignDraft draft = aCampaignDraft();
    draft.hasDeadline = true;
    draft.deadline = Instant::fromMicroseconds(1);
    EXPECT_TRUE(checkCampaign(draft).ok());
}

TEST(CheckCampaign, TellsEverythingWrongAtOnce)
{
    CampaignDraft draft;
    draft.title = QString{201, u't'};
    draft.image = QStringLiteral("bike.png");
    const Result<CampaignDraft, Violations> result = checkCampaign(draft);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(),
        (Violations{{Field::Title, Rule::TooLong, 200, {}, {}}, {Field::Description, Rule::NotBlank, 0, {}, {}},
            {Field::Goal, Rule::Positive, 0, {}, {}}, {Field::Image, Rule::Url, 0, {}, {}}}));
}

TEST(CheckCampaignChange, LooksAtWhatIsSetOnly)
{
    EXPECT_TRUE(checkCampaignChange({}).ok());
    CampaignChange change;
    change.goal = Money::units(100'001);
    change.title = QStringLiteral(" ");
    const Result<CampaignChange, Violations> result = checkCampaignChange(change);
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error(),
        (Violations{{Field::Title, Rule::NotBlank, 0, {}, {}}, {Field::Goal, Rule::AtMostMaximum, 0, {}, {}}}));
}

TEST(CheckParentChange, AFirstPasswordNeedsNoCurrentOne)
{
    ParentChange change;
    change.password = QStringLiteral("plum-tree-42");
    EXPECT_EQ(checkParentChange(change).error(), (Violations{{Field::CurrentPassword, Rule::Required, 0, {}, {}}}));
    EXPECT_TRUE(checkParentChange(change, PasswordState::None).ok());
    change.password = QStringLiteral("short");
    EXPECT_FALSE(checkParentChange(change, PasswordState::None).ok());
}

}
