#include "giftsdesk.h"
#include "panes/chartpicture.h"
#include "panes/chartsview.h"

#include <QComboBox>
#include <QFile>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace dreamjar;
using namespace dreamjar::test;

TEST(GiftsPane, DrawsWhatPassesTheFilterAndTellsTheSameNumbersAsATable)
{
    GiftsDesk desk; // PRODUCT D8
    fillWithSamples(desk);
    desk.open();
    click(*desk.pane, "giftChartsButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(*desk.pane, "chartCanvas"); }));
    Home::settle();
    auto *charts = child<ui::ChartsView>(*desk.pane, "chartsView");
    ASSERT_GE(charts->chart().bars.size(), 7);
    EXPECT_EQ(charts->chart().bars.last().sum, Money::units(1'470));
    child<QComboBox>(*desk.pane, "chartKind")->setCurrentIndex(int(ui::ChartKind::ByCategory));
    click(*desk.pane, "chartAsTable");
    auto *table = child<QTableWidget>(*desk.pane, "chartTable");
    ASSERT_TRUE(table->isVisible());
    ASSERT_EQ(table->rowCount(), charts->chart().bars.size());
    EXPECT_EQ(table->item(0, 0)->text(), charts->chart().bars[0].label);
}

TEST(ChartPicture, LeavesRoomForWeeksWithoutGifts)
{
    replica::BookSeries series;
    series.weeks = {{2'461'000, 2, Money::units(50)}, {2'461'021, 1, Money::units(25)}};
    const auto sums = [&](ui::ChartKind kind) {
        QList<qint64> units;
        for (const ui::ChartBar &bar : ui::chartOf(series, kind, {}).bars)
            units << bar.sum.toUnits();
        return units;
    };
    EXPECT_EQ(sums(ui::ChartKind::PerWeek), (QList<qint64>{50, 0, 0, 25}));
    EXPECT_EQ(sums(ui::ChartKind::Cumulative), (QList<qint64>{50, 50, 50, 75}));
}

TEST(ChartsView, SavesAPictureAndADrawingInBothThemes)
{
    const QTemporaryDir folder; // PRODUCT D8
    replica::BookSeries series;
    series.weeks = {{2'461'000, 2, Money::units(50)}, {2'461'007, 1, Money::units(25)}};
    series.goals = Money::units(100);
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::Theme theme{scheme};
        ui::ChartsView view{theme};
        view.setSeries(series, QStringLiteral("USD"));
        const QString png = folder.filePath(QStringLiteral("chart.png"));
        ASSERT_TRUE(view.saveTo(png));
        const QImage image{png};
        EXPECT_EQ(image.size(), QSize(2400, 1400));
        EXPECT_EQ(image.pixelColor(2, 2), theme.color(ui::Token::Surface));
        const QString svg = folder.filePath(QStringLiteral("chart.svg"));
        ASSERT_TRUE(view.saveTo(svg));
        QFile file{svg};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        EXPECT_TRUE(drawing.contains("<svg"));
        EXPECT_TRUE(drawing.contains("Goal 100"));
    }
    ui::Theme theme{ui::Scheme::Light};
    EXPECT_FALSE(ui::ChartsView{theme}.saveTo(folder.filePath(QStringLiteral("missing/chart.png"))));
}
