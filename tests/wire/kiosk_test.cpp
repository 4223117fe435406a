#include "samples.h"
#include "wire/account.h"
#include "wire/kiosk.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

Kiosk aKiosk()
{
    Kiosk kiosk;
    kiosk.id = KioskId{4};
    kiosk.name = QStringLiteral("Foyer");
    kiosk.campaigns = {CampaignId{3}, CampaignId{7}};
    kiosk.presets = {5, 10};
    kiosk.language = QStringLiteral("de");
    kiosk.timeZone = QStringLiteral("Europe/Berlin");
    kiosk.showDonorNames = true;
    kiosk.minimum = Money::units(1);
    kiosk.maximum = Money::units(500);
    kiosk.created = at(u"2026-06-01T08:00:00Z");
    kiosk.lastSeen = at(u"2026-06-02T08:00:00Z");
    kiosk.receiptKey = "a2V5";
    return kiosk;
}

const QByteArray kioskJson = R"({"id":4,"name":"Foyer","campaigns":[3,7],"presets":[5,10],"language":"de","time_zone":"Europe/Berlin",)"
                             R"("show_photos":false,"show_donor_names":true,"minimum":1,"maximum":500,)"
                             R"("created":"2026-06-01T08:00:00Z","activated":null,"last_seen":"2026-06-02T08:00:00Z",)"
                             R"("revoked":false,"receipt_key":"a2V5"})";
const QByteArray sealJson = R"("seal":{"id":"0a1b2c3d","algorithm":"x25519-sealedbox","public_key":"cHVi"})";

}

TEST(KioskObjects, AreWrittenToTheLetter)
{
    const SealAnswer seal{QStringLiteral("0a1b2c3d"), "cHVi"};
    EXPECT_EQ(toJson(aKiosk(), now), kioskJson);
    EXPECT_EQ(toJson(seal, now), '{' + sealJson + '}');
    EXPECT_EQ(toJson(KioskActivation{QStringLiteral("djk_x"), aKiosk(), seal}, now),
        R"({"token":"djk_x","kiosk":)" + kioskJson + ',' + sealJson + '}');
    EXPECT_EQ(
        toJson(KioskState{aKiosk(), {}, {{CampaignId{3}, {QStringLiteral("Otto"), QStringLiteral("Zoë")}}}, now}, now),
        kioskJson.chopped(1)
            + R"(,"campaign_details":[],"recent_donors":[{"campaign":3,"names":["Otto","Zoë"]}],"server_time":"2026-06-15T12:00:00Z"})");
    EXPECT_EQ(heldAnswer(HeldGiftId{9}), R"({"held":true,"id":9})");
}

TEST(KioskObjects, AHeldGiftTellsWhyItWaitsAndWhatBecameOfIt)
{
    HeldGift gift;
    gift.id = HeldGiftId{9};
    gift.campaign = CampaignId{3};
    gift.campaignTitle = QStringLiteral("A bicycle");
    gift.childName = QStringLiteral("Mia");
    gift.amount = Money::units(25);
    gift.visibility = Visibility::Anonymous;
    gift.made = at(u"2026-06-01T08:00:00Z");
    gift.received = now;
    gift.donorName = QStringLiteral("Otto");
    gift.kiosk = KioskId{4};
    gift.kioskName = QStringLiteral("Foyer");
    gift.reason = HeldGift::Reason::TooLate;
    EXPECT_EQ(toJson(gift, now),
        R"({"id":9,"campaign":{"id":3,"title":"A bicycle","child_name":"Mia"},"amount":25,"comment":"","anonymous":true,)"
        R"("made_at":"2026-06-01T08:00:00Z","received_at":"2026-06-15T12:00:00Z","donor_name":"Otto","donor_email":"",)"
        R"("kiosk":{"id":4,"name":"Foyer"},"reason":"too_late","state":"held","donation":null})");
    gift.state = HeldGift::State::Accepted;
    gift.donation = DonationId{11};
    EXPECT_TRUE(toJson(gift, now).endsWith(R"("state":"accepted","donation":11})"));
    for (const auto state : {HeldGift::State::Held, HeldGift::State::Accepted, HeldGift::State::Declined})
        EXPECT_EQ(heldStateFromKey(toKey(state)), state);
    for (const auto reason : {HeldGift::Reason::Closed, HeldGift::Reason::TooLate})
        EXPECT_EQ(heldReasonFromKey(toKey(reason)), reason);
    EXPECT_FALSE(heldStateFromKey(u"lost"));
}

TEST(Sessions, ComeBackAsTheyWereWritten)
{
    const QList<SessionView> sessions{
        {1, at(u"2026-06-01T08:00:00Z"), at(u"2026-06-02T08:00:00Z"), now, QStringLiteral("DreamJar/1.0"), true},
        {2, now, now, now, QString{}, false}};
    const auto back = readSessions(toJson(sessions, now));
    ASSERT_TRUE(back.ok()) << back.error().what.toStdString();
    EXPECT_TRUE(*back == sessions);
    EXPECT_FALSE(readSessions(R"([{"id":1}])").ok());
    EXPECT_FALSE(readSessions("{}").ok());
}

TEST(Additions, AreReadWhereTheyAreToldAndMissedByNobody)
{
    ParentView parent = aParentView();
    EXPECT_FALSE(toJson(parent, now).contains("has_password"));
    parent.hasPassword = false;
    EXPECT_TRUE(*read<ParentView>(toJson(parent, now)) == parent);
    DonationView gift = aDonationView();
    EXPECT_FALSE(toJson(gift, now).contains("channel"));
    gift.channel = Channel::Kiosk;
    EXPECT_TRUE(toJson(gift, now).contains(R"("channel":"kiosk")"));
    EXPECT_TRUE(*read<DonationView>(toJson(gift, now)) == gift);
}

}
