#include "keys.h"

#include "support.h"

namespace dreamjar::replica {

namespace {

Operation thereAndBack(const Operation &operation)
{
    return operationFrom(kindOf(operation), payloadOf(operation), targetOf(operation), {});
}

}

TEST(Keys, EveryOperationComesBackAsItWentIn)
{
    ChildDraft child = test::aChildDraft();
    child.profilePicture = QStringLiteral("https://x.test/a.png");
    EXPECT_EQ(std::get<CreateChild>(thereAndBack(CreateChild{child})).draft, child);
    ChildChange childChange;
    childChange.dateOfBirth = QDate{2020, 2, 29};
    const auto changedChild = std::get<ChangeChild>(thereAndBack(ChangeChild{ChildId{3}, child, childChange}));
    EXPECT_EQ(changedChild.child, ChildId{3});
    EXPECT_EQ(changedChild.base, child);
    EXPECT_EQ(changedChild.change, childChange);
    EXPECT_EQ(std::get<DeleteChild>(thereAndBack(DeleteChild{ChildId{4}})).child, ChildId{4});

    CampaignDraft campaign = test::aCampaignDraft();
    campaign.hasDeadline = true;
    campaign.deadline = Instant::fromMicroseconds(1'780'000'000'123'456);
    campaign.isOpen = false;
    const auto created
        = std::get<CreateCampaign>(thereAndBack(CreateCampaign{ChildId{3}, QStringLiteral("Mia"), campaign}));
    EXPECT_EQ(created.draft, campaign);
    EXPECT_EQ(created.childName, u"Mia");
    EXPECT_EQ(created.child, ChildId{3});
    EXPECT_EQ(std::get<DeleteCampaign>(thereAndBack(DeleteCampaign{CampaignId{4}})).campaign, CampaignId{4});
}

TEST(Keys, ADeadlineTakenAwayIsNotADeadlineLeftAlone)
{
    CampaignChange away;
    away.deadline = std::optional<Instant>{};
    const auto back = [](const CampaignChange &change) {
        return std::get<ChangeCampaign>(thereAndBack(ChangeCampaign{CampaignId{1}, {}, change})).change;
    };
    EXPECT_EQ(back(away), away);
    EXPECT_EQ(back({}), CampaignChange{});
    EXPECT_NE(back(away), back({}));
}

TEST(Keys, ANullPictureStaysNullAndAnEmptyOneEmpty)
{
    ChildDraft draft = test::aChildDraft();
    draft.profilePicture = QString{};
    EXPECT_TRUE(std::get<CreateChild>(thereAndBack(CreateChild{draft})).draft.profilePicture.isNull());
    draft.profilePicture = QStringLiteral("");
    EXPECT_FALSE(std::get<CreateChild>(thereAndBack(CreateChild{draft})).draft.profilePicture.isNull());
}

TEST(Keys, ARefusalComesBackWithAllItsViolations)
{
    const Refusal refusal{Reason::Invalid,
        {{Field::Title, Rule::TooLong, 200, {}, {}}, {Field::Category, Rule::Choice, 0, QStringLiteral("Spörts"), {}}},
        QStringLiteral("a sentence")};
    EXPECT_EQ(refusalFromText(toText(refusal)), refusal);
    for (const Reason reason :
        {Reason::Offline, Reason::StorageFailed, Reason::ChildHasOpenCampaigns, Reason::TooManyTries})
        EXPECT_EQ(refusalFromText(toText({reason, {}, {}})).reason, reason);
    EXPECT_EQ(refusalFromText(QStringLiteral(R"({"reason":"of-a-newer-version","detail":"d"})")).reason,
        Reason::ServerFailed);
}

}
