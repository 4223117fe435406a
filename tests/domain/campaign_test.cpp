#include "domain/campaign.h"

#include "domain/rules.h"
#include "support/builders.h"
#include "support/fakeclock.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

using namespace std::chrono_literals;

namespace {

Campaign endingAt(Instant end)
{
    Campaign campaign = aCampaign();
    campaign.hasDeadline = true;
    campaign.deadline = end;
    return campaign;
}

}

TEST(CampaignDeadline, NeedsBothFlagAndDate)
{
    const Instant now = FakeClock{}.now();
    Campaign flagOnly = aCampaign();
    flagOnly.hasDeadline = true;
    Campaign dateOnly = endingAt(now - 1h);
    dateOnly.hasDeadline = false;
    for (const Campaign &campaign : {flagOnly, dateOnly}) {
        EXPECT_FALSE(campaign.effectiveDeadline());
        EXPECT_FALSE(campaign.isExpired(now));
        EXPECT_FALSE(campaign.secondsRemaining(now));
    }
    EXPECT_EQ(endingAt(now).effectiveDeadline(), now);
}

TEST(CampaignDeadline, CountsWholeSecondsDownToZero)
{
    const Instant now = FakeClock{}.now();
    EXPECT_EQ(endingAt(now + 90s).secondsRemaining(now), 90);
    EXPECT_EQ(endingAt(now + 1999ms).secondsRemaining(now), 1);
    EXPECT_EQ(endingAt(now + 999ms).secondsRemaining(now), 0);
    EXPECT_EQ(endingAt(now).secondsRemaining(now), 0);
    EXPECT_EQ(endingAt(now - 24h).secondsRemaining(now), 0);
}

TEST(CampaignDeadline, IsPassedAtItsMomentAndClosesNothing)
{
    const Instant now = FakeClock{}.now();
    EXPECT_FALSE(endingAt(now + 1us).isExpired(now));
    EXPECT_TRUE(endingAt(now).isExpired(now));
    EXPECT_TRUE(endingAt(now - 1us).isExpired(now));
    EXPECT_TRUE(endingAt(now - 1us).isOpen);
}

TEST(Campaign, IsFullFromItsGoalOn)
{
    Campaign campaign = aCampaign();
    campaign.raised = Money::units(499);
    EXPECT_FALSE(campaign.isFull());
    campaign.raised = Money::units(500);
    EXPECT_TRUE(campaign.isFull());
    campaign.raised = Money::units(750);
    EXPECT_TRUE(campaign.isFull());
    EXPECT_EQ(campaign.percentageRaised(), Percentage::tenths(1500));
    EXPECT_FALSE(Campaign{}.isFull());
}

TEST(CampaignChange, HoldsOnlyWhatDiffers)
{
    const CampaignDraft base = draftOf(aCampaign());
    EXPECT_TRUE(isEmpty(changeBetween(base, base)));

    CampaignDraft edited = base;
    edited.title = QStringLiteral("A better bicycle");
    edited.deadline = FakeClock{}.now();
    const CampaignChange change = changeBetween(base, edited);
    CampaignChange expected;
    expected.title = edited.title;
    expected.deadline = edited.deadline;
    EXPECT_EQ(change, expected);
    EXPECT_FALSE(isEmpty(change));
}

TEST(CampaignChange, LeadsFromOneDraftToTheOther)
{
    CampaignDraft edited;
    edited.title = QStringLiteral("Swimming course");
    edited.description = QStringLiteral("Ten lessons");
    edited.goal = Money::units(80);
    edited.category = Category::Health;
    edited.image = QStringLiteral("https://example.org/pool.png");
    edited.isOpen = false;
    edited.hasDeadline = true;
    edited.deadline = FakeClock{}.now();
    const Campaign before = aCampaign();
    const Campaign after = applied(before, changeBetween(draftOf(before), edited));
    EXPECT_EQ(draftOf(after), edited);
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.created, before.created);
}

TEST(CampaignChange, TakesADeadlineAway)
{
    const Campaign before = endingAt(FakeClock{}.now());
    CampaignDraft edited = draftOf(before);
    edited.deadline.reset();
    const CampaignChange change = changeBetween(draftOf(before), edited);
    ASSERT_TRUE(change.deadline.has_value());
    EXPECT_FALSE(change.deadline->has_value());
    EXPECT_FALSE(applied(before, change).deadline);
}

TEST(ChildChange, LeadsFromOneDraftToTheOther)
{
    const ChildDraft edited{
        QStringLiteral("Emil Weber"), QDate{2019, 1, 2}, QStringLiteral("https://example.org/e.png"), Gender::Male};
    const ChildChange change = changeBetween(draftOf(aChild()), edited);
    EXPECT_EQ(draftOf(applied(aChild(), change)), edited);
    EXPECT_EQ(applied(aChild(), change).id, aChild().id);
    EXPECT_TRUE(isEmpty(changeBetween(edited, edited)));
    EXPECT_FALSE(isEmpty(change));
}

}
