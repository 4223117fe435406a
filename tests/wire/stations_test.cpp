#include "wire/stations.h"

#include "samples.h"
#include "wire/kiosk.h"

#include <gtest/gtest.h>

// What the server writes of stations (wire/kiosk.h) and what a client reads of them (wire/stations.h) are two ends of one
// thing: they may not drift.

namespace dreamjar::wire {
namespace {

const Instant noon = Instant::fromMicroseconds(1'781'524'800'000'000);

Kiosk aStationsKiosk()
{
    Kiosk kiosk;
    kiosk.id = KioskId{3};
    kiosk.name = QStringLiteral("Sommerfest „Süd“");
    kiosk.campaigns = {CampaignId{7}, CampaignId{9}};
    kiosk.presets = {5, 10};
    kiosk.language = QStringLiteral("de");
    kiosk.timeZone = QStringLiteral("Europe/Berlin");
    kiosk.minimum = Money::units(2);
    kiosk.maximum = Money::units(500);
    kiosk.created = noon;
    kiosk.activated = noon;
    kiosk.receiptKey = QByteArray(32, 'k').toBase64();
    return kiosk;
}

void expectSame(const Station &read, const Kiosk &written)
{
    EXPECT_EQ(read.id.value(), written.id.value());
    EXPECT_EQ(read.profile.name, written.name);
    EXPECT_EQ(read.profile.jars, written.campaigns);
    EXPECT_EQ(read.profile.presets, (QList<Money>{Money::units(5), Money::units(10)}));
    EXPECT_EQ(read.profile.language, written.language);
    EXPECT_EQ(QString::fromLatin1(read.profile.timeZone), written.timeZone);
    EXPECT_EQ(read.profile.minimum, written.minimum);
    EXPECT_EQ(read.profile.maximum, written.maximum);
    EXPECT_EQ(read.activated, written.activated);
    EXPECT_EQ(read.lastSeen, written.lastSeen);
    EXPECT_EQ(read.receiptKey, QByteArray::fromBase64(written.receiptKey));
}

}

TEST(Stations, AreReadAsTheServerWritesThem)
{
    const auto stations = readStations(toJson(QList<Kiosk>{aStationsKiosk()}, noon));
    ASSERT_TRUE(stations.ok());
    ASSERT_EQ(stations->size(), 1);
    expectSame(stations->first(), aStationsKiosk());

    KioskActivation activation;
    activation.token = QStringLiteral("djk_token");
    activation.kiosk = aStationsKiosk();
    activation.seal = {QStringLiteral("0a1b2c3d"), QByteArray(32, 's').toBase64()};
    const auto activated = readStationActivation(toJson(activation, noon));
    ASSERT_TRUE(activated.ok());
    EXPECT_EQ(activated->token, activation.token);
    EXPECT_EQ(activated->seal.publicKey, QByteArray(32, 's'));
    expectSame(activated->station, aStationsKiosk());

    KioskState state;
    state.kiosk = aStationsKiosk();
    state.recentDonors = {{CampaignId{7}, {QStringLiteral("Otto")}}, {CampaignId{9}, {}}};
    state.serverTime = noon;
    const auto news = readStationNews(toJson(state, noon));
    ASSERT_TRUE(news.ok());
    EXPECT_EQ(news->serverTime, noon);
    EXPECT_EQ(news->donors.value(CampaignId{7}), QStringList{QStringLiteral("Otto")});
    expectSame(news->station, aStationsKiosk());
}

TEST(Stations, AreNotGuessedWhereSomethingIsMissingOrOfAnotherKind)
{
    EXPECT_FALSE(readStations("{}").ok());
    EXPECT_FALSE(readStation("[]").ok());
    QByteArray text = toJson(aStationsKiosk(), noon);
    EXPECT_TRUE(readStation(text).ok());
    // A server that was there before zones were.
    EXPECT_TRUE(readStation(QByteArray(text).replace(R"("time_zone":"Europe/Berlin",)", "")).ok());
    EXPECT_FALSE(readStation(QByteArray(text).replace("\"presets\":[5,10]", "\"presets\":[5,\"10\"]")).ok());
    EXPECT_FALSE(readStation(QByteArray(text).replace("\"minimum\":2", "\"minimum\":2.5")).ok());
    EXPECT_FALSE(readStationNews(text).ok()) << "without the server's time";
}

TEST(Stations, SendOnlyWhatAGiftAtAStationHas)
{
    DonationDraft gift;
    gift.amount = Money::units(25);
    gift.visibility = Visibility::Anonymous;
    gift.donorName = QStringLiteral("never sent");
    EXPECT_EQ(stationGiftBody(gift, noon, {}),
        QByteArray(R"({"amount":25,"anonymous":true,"made_at":"2026-06-15T12:00:00Z"})"));
    EXPECT_EQ(stationGiftBody(gift, noon, "x"),
        QByteArray(R"({"amount":25,"anonymous":true,"made_at":"2026-06-15T12:00:00Z","donor_details_sealed":"eA=="})"));
    EXPECT_EQ(
        stationGiftBody(gift, {}, "x"), QByteArray(R"({"amount":25,"anonymous":true,"donor_details_sealed":"eA=="})"));
    EXPECT_EQ(activationBody(QStringLiteral("ABCD"), {}), QByteArray(R"({"code":"ABCD"})"));
}

}
