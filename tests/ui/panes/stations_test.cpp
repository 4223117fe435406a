#include "support/builders.h"
#include "support/fakestations.h"
#include "support/foreignreaders.h"
#include "support/printers.h"
#include "support/samplehome.h"
#include "support/widgets.h"
#include "ui/panes/stationspane.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

class StationsPane : public ::testing::Test
{
protected:
    StationsPane()
    {
        fillWithSamples(m_home);
        m_home.signIn();
    }

    std::unique_ptr<ui::StationsPane> show()
    {
        auto pane = std::make_unique<ui::StationsPane>(m_home.theme, m_home.source(), m_stations, m_home.states, m_home.clock);
        pane->resize(900, 900);
        pane->show();
        QCoreApplication::processEvents();
        return pane;
    }

    Home m_home;
    FakeStations m_stations;
};

}

TEST_F(StationsPane, MakesAStationAndShowsItsCodeOnceAsTextAndPicture)
{
    const auto pane = show();
    EXPECT_TRUE(isShown(*pane, "stationsEmpty"));
    click(*pane, "newStationButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("stationJar_.*"))).isEmpty(); }));
    click(*pane, "makeStationButton");
    EXPECT_TRUE(m_stations.made.isEmpty());
    EXPECT_TRUE(isReadable(*pane, QStringLiteral("Choose at least one open jar.")));
    type(*pane, "stationNameEdit", QStringLiteral("Summer fair"));
    type(*pane, "stationAmountsEdit", QStringLiteral("20, 5"));
    pane->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("stationJar_.*"))).first()->setChecked(true);
    click(*pane, "stationPhotosBox");
    click(*pane, "makeStationButton");
    ASSERT_EQ(m_stations.made.size(), 1);
    EXPECT_TRUE(m_stations.made.first().showPhotos);
    EXPECT_EQ(m_stations.made.first().presets, (QList<Money>{Money::units(5), Money::units(20)}));
    EXPECT_EQ(m_stations.made.first().jars.size(), 1);
    EXPECT_FALSE(m_stations.made.first().showDonorNames);
    EXPECT_EQ(m_stations.made.first().timeZone, QTimeZone::systemTimeZoneId());
    EXPECT_TRUE(isReadable(*pane, QStringLiteral("7Q4M-X2TD-9KHA")));
    EXPECT_TRUE(isShown(*pane, "stationCodePicture"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isShown(*pane, "station_1"); }));
}

TEST_F(StationsPane, TellsWithTheCodeWhoseServerItIs)
{
    sync::ServerState server;
    server.url = QUrl(QStringLiteral("https://jars.example.org/"));
    m_home.states.setServer(server);
    Station station;
    station.id = StationId{4};
    m_stations.known = {station};
    const auto pane = show();
    click(*pane, "renewStation_4");
    const QString whole
        = child<QLabel>(*pane, "stationCodeText")->text() + child<QLabel>(*pane, "stationCodeServer")->text();
    EXPECT_EQ(whole, QStringLiteral("AAAA-BBBB-CCCC@jars.example.org"));
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("code.png"));
    ASSERT_TRUE(child<QWidget>(*pane, "stationCodePicture")->grab().save(file));
    const QByteArray scanned = outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), file});
    EXPECT_EQ(QString::fromUtf8(scanned).trimmed(), whole);

    server.embedded = true;
    m_home.states.setServer(server);
    click(*pane, "renewStation_4");
    EXPECT_FALSE(isShown(*pane, "stationCodeServer")) << "out of every station's reach";
}

TEST_F(StationsPane, SaysWhatIsWrongWithTheAmounts)
{
    const auto pane = show();
    click(*pane, "newStationButton");
    type(*pane, "stationNameEdit", QStringLiteral("Fair"));
    for (const char *wrong : {"", "2.50", "1,2,3,4,5,6,7", "0", "ten"}) {
        type(*pane, "stationAmountsEdit", QLatin1String(wrong));
        click(*pane, "makeStationButton");
        EXPECT_TRUE(isReadable(*pane, QStringLiteral("one to six whole amounts"))) << wrong;
    }
    EXPECT_TRUE(m_stations.made.isEmpty());
}

TEST_F(StationsPane, KeepsWhatWasTypedWhenTheServerIsOutOfReach)
{
    const auto pane = show();
    click(*pane, "newStationButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !pane->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("stationJar_.*"))).isEmpty(); }));
    type(*pane, "stationNameEdit", QStringLiteral("Fair"));
    pane->findChildren<QCheckBox *>(QRegularExpression(QStringLiteral("stationJar_.*"))).first()->setChecked(true);
    m_stations.refusal = Refusal{Reason::Offline, {}, {}};
    click(*pane, "makeStationButton");
    EXPECT_TRUE(isShown(*pane, "stationFormMessage"));
    EXPECT_EQ(child<QLineEdit>(*pane, "stationNameEdit")->text(), QStringLiteral("Fair"));
    EXPECT_TRUE(child<QPushButton>(*pane, "makeStationButton")->isEnabled());
}

TEST_F(StationsPane, StopsAStationForGoodOnlyAfterAsking)
{
    Station station;
    station.id = StationId{4};
    station.profile.name = QStringLiteral("Fair");
    station.activated = m_home.clock.now();
    m_stations.known = {station};
    const auto pane = show();
    click(*pane, "stopStation_4");
    EXPECT_TRUE(m_stations.revoked.isEmpty());
    const auto yes = [&]() -> QPushButton * {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (auto *button : window->findChildren<QPushButton *>()) {
                if (window != pane.get() && button->isVisible() && button->text() == u"Stop for good")
                    return button;
            }
        }
        return nullptr;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return yes() != nullptr; }));
    QTest::mouseClick(yes(), Qt::LeftButton);
    EXPECT_EQ(m_stations.revoked, QList<StationId>{StationId{4}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isShown(*pane, "stopStation_4"); }));
}
