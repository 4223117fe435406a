#include "domain/donation.h"

#include "domain/rules.h"
#include "support/builders.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

Refusal refusalOf(const DonationDraft &draft, const Campaign &campaign = aCampaign())
{
    const Result<DonationDraft, Refusal> result = checkDonation(draft, campaign);
    return result ? Refusal{Reason::ServerFailed, {}, QStringLiteral("was accepted")} : result.error();
}

Refusal invalid(Violations violations)
{
    return {Reason::Invalid, std::move(violations), {}};
}

}

TEST(PublicDonorName, IsAnonymousWhenHidden)
{
    Donation donation;
    donation.donorName = QStringLiteral("Otto Guest");
    donation.visibility = Visibility::Anonymous;
    EXPECT_EQ(publicDonorName(donation, QStringLiteral("Anna")), QStringLiteral("Anonymous"));
}

TEST(PublicDonorName, IsTheNameGivenElseTheAccounts)
{
    Donation donation;
    donation.donorName = QStringLiteral("Otto Guest");
    EXPECT_EQ(publicDonorName(donation, QStringLiteral("Anna")), QStringLiteral("Otto Guest"));
    donation.donorName.clear();
    EXPECT_EQ(publicDonorName(donation, QStringLiteral("Anna")), QStringLiteral("Anna"));
    EXPECT_EQ(publicDonorName(donation, {}), QStringLiteral("Anonymous"));
}

TEST(PublicName, IsTheFirstNameElseTheUsername)
{
    Parent parent = aParent();
    EXPECT_EQ(parent.publicName(), QStringLiteral("Anna"));
    parent.firstName.clear();
    EXPECT_EQ(parent.publicName(), QStringLiteral("anna"));
}

TEST(CheckDonation, GivesBackWhatMayBeStored)
{
    DonationDraft typed = aGuestDonation();
    typed.donorName = QStringLiteral("  Otto Guest ");
    typed.donorEmail = QStringLiteral(" Otto@Example.ORG\n");
    typed.comment = QStringLiteral("  Ride well!  ");
    const Result<DonationDraft, Refusal> result = checkDonation(typed, aCampaign());
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->donorName, QStringLiteral("Otto Guest"));
    EXPECT_EQ(result->donorEmail, QStringLiteral("Otto@example.org"));
    EXPECT_EQ(result->comment, QStringLiteral("Ride well!"));
    EXPECT_EQ(result->amount, Money::units(25));
}

TEST(CheckDonation, TellsAClosedCampaignBeforeAnyField)
{
    Campaign closed = aCampaign();
    closed.isOpen = false;
    EXPECT_EQ(refusalOf(DonationDraft{}, closed), (Refusal{Reason::CampaignClosed, {}, {}}));
    EXPECT_EQ(refusalOf(aGuestDonation(), closed), (Refusal{Reason::CampaignClosed, {}, {}}));
}

TEST(CheckDonation, AcceptsAGiftAfterTheDeadlineAndAboveTheGoal)
{
    Campaign campaign = aCampaign();
    campaign.hasDeadline = true;
    campaign.deadline = campaign.created;
    campaign.raised = campaign.goal;
    EXPECT_TRUE(checkDonation(aGuestDonation(), campaign).ok());
}

TEST(CheckDonation, AsksAGuestForTheNameFirstAndTheAddressNext)
{
    for (const Visibility visibility : {Visibility::Shown, Visibility::Anonymous}) {
        DonationDraft draft = aGuestDonation();
        draft.visibility = visibility;
        draft.donorName = QStringLiteral("   ");
        draft.donorEmail.clear();
        EXPECT_EQ(refusalOf(draft), invalid({{Field::DonorName, Rule::Required, 0, {}, {}}}));
        draft.donorName = QStringLiteral("Otto");
        EXPECT_EQ(refusalOf(draft), invalid({{Field::DonorEmail, Rule::Required, 0, {}, {}}}));
        draft.donorEmail = QStringLiteral("otto@example.org");
        EXPECT_TRUE(checkDonation(draft, aCampaign()).ok());
    }
}

TEST(CheckDonation, LetsAnAccountLeaveNameAndAddressEmpty)
{
    DonationDraft draft = aGuestDonation();
    draft.account = ParentId{7};
    draft.donorName.clear();
    draft.donorEmail.clear();
    EXPECT_TRUE(checkDonation(draft, aCampaign()).ok());
    draft.donorEmail = QStringLiteral("no address");
    EXPECT_EQ(refusalOf(draft), invalid({{Field::DonorEmail, Rule::EmailAddress, 0, {}, {}}}));
}

TEST(CheckDonation, HoldsAmountsToTheirLimits)
{
    DonationDraft draft = aGuestDonation();
    for (const qint64 fine : {1LL, 2LL, 100'000LL}) {
        draft.amount = Money::units(fine);
        EXPECT_TRUE(checkDonation(draft, aCampaign()).ok()) << fine;
    }
    for (const qint64 few : {0LL, -1LL, std::numeric_limits<qint64>::min()}) {
        draft.amount = Money::units(few);
        EXPECT_EQ(refusalOf(draft), invalid({{Field::Amount, Rule::Positive, 0, {}, {}}})) << few;
    }
    for (const qint64 many : {100'001LL, std::numeric_limits<qint64>::max()}) {
        draft.amount = Money::units(many);
        EXPECT_EQ(refusalOf(draft), invalid({{Field::Amount, Rule::AtMostMaximum, 0, {}, {}}})) << many;
    }
}

TEST(CheckDonation, TellsEverythingWrongAtOnce)
{
    DonationDraft draft = aGuestDonation();
    draft.amount = {};
    draft.comment = QString{201, u'x'};
    draft.donorEmail = QStringLiteral("otto");
    EXPECT_EQ(refusalOf(draft),
        invalid({{Field::Amount, Rule::Positive, 0, {}, {}}, {Field::Comment, Rule::TooLong, 200, {}, {}},
            {Field::DonorEmail, Rule::EmailAddress, 0, {}, {}}}));
}

TEST(CheckDonation, AsksAGuestForAsMuchAsTheyMustSay)
{
    DonationDraft typed = aGuestDonation();
    typed.donorName.clear();
    typed.donorEmail.clear();
    EXPECT_FALSE(checkDonation(typed, aCampaign()).ok());
    EXPECT_FALSE(checkDonation(typed, aCampaign(), GuestDetails::AnonymousMayOmit).ok());
    EXPECT_TRUE(checkDonation(typed, aCampaign(), GuestDetails::MayOmit).ok());
    typed.visibility = Visibility::Anonymous;
    EXPECT_FALSE(checkDonation(typed, aCampaign()).ok());
    EXPECT_TRUE(checkDonation(typed, aCampaign(), GuestDetails::AnonymousMayOmit).ok());
    typed.donorEmail = QStringLiteral("nonsense");
    EXPECT_FALSE(checkDonation(typed, aCampaign(), GuestDetails::MayOmit).ok()) << "what is said must be right";
}

}
