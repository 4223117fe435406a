#include "support/printers.h"
#include "wire/heldgifts.h"

#include <gtest/gtest.h>

using namespace dreamjar;

namespace {

const QByteArray sample
    = R"([{"id":5,"campaign":{"id":7,"title":"Summer camp","child_name":"Tom"},"amount":30,"comment":"","anonymous":true,)"
      R"("made_at":"2026-07-01T12:00:00Z","received_at":"2026-07-10T12:00:00Z","donor_name":"Paula","donor_email":"",)"
      R"("kiosk":{"id":2,"name":"School hall"},"reason":"too_late","state":"held","donation":null}])";

}

TEST(HeldGifts, AreReadAsTheServerWritesThem)
{
    const auto gifts = wire::readHeldGifts(sample);
    ASSERT_TRUE(gifts.ok());
    ASSERT_EQ(gifts->size(), 1);
    const HeldGift &gift = gifts->first();
    EXPECT_EQ(gift.id, 5);
    EXPECT_EQ(gift.campaign, CampaignId{7});
    EXPECT_EQ(gift.jarTitle, QStringLiteral("Summer camp"));
    EXPECT_EQ(gift.amount, Money::units(30));
    EXPECT_EQ(gift.visibility, Visibility::Anonymous);
    EXPECT_EQ(gift.received - gift.made, std::chrono::hours{24 * 9});
    EXPECT_EQ(gift.stationName, QStringLiteral("School hall"));
    EXPECT_EQ(gift.reason, HeldGift::Reason::TooLate);
    EXPECT_EQ(gift.state, HeldGift::State::Held);
}

TEST(HeldGifts, WithAWrongTypeAreAnErrorAndNoDefault)
{
    for (const auto &[from, to] : {std::pair<QByteArray, QByteArray>{"\"amount\":30", "\"amount\":\"a lot\""},
             {"\"id\":5,", ""}, {"\"kiosk\":{\"id\":2,\"name\":\"School hall\"}", "\"kiosk\":3"}}) {
        QByteArray wrong = sample;
        wrong.replace(from, to);
        ASSERT_NE(wrong, sample);
        EXPECT_FALSE(wire::readHeldGifts(wrong).ok()) << wrong.constData();
    }
    EXPECT_FALSE(wire::readHeldGifts("[").ok());
    EXPECT_FALSE(wire::readHeldGifts("{}").ok());
}
