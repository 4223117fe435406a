#include "ui/widgets/jarwidget.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace dreamjar::ui {
namespace {

constexpr QSize size{160, 200};

QImage drawn(const Theme &theme, const JarPicture &jar)
{
    QImage image{size, QImage::Format_ARGB32};
    image.fill(theme.color(Token::Background));
    QPainter painter{&image};
    paintJar(painter, QRectF{{0, 0}, QSizeF{size}}, jar, theme);
    return image;
}

bool isLit(const QColor &color)
{
    return color.red() - color.blue() > 90;
}

/// The colour in the middle of the jar at a height of `share` of the light's way.
QColor at(const QImage &image, qreal share)
{
    const QRectF inside = jarInside(QRectF{{0, 0}, QSizeF{size}});
    return image.pixelColor(
        static_cast<int>(inside.center().x() - 12), qRound(inside.bottom() - inside.height() * share));
}

struct Fill {
    int percent;
    qreal below; ///< lit up to here
    qreal above; ///< dark from here; beyond 1 nothing is
};

class JarFill : public testing::TestWithParam<std::tuple<Fill, bool>>
{
};
INSTANTIATE_TEST_SUITE_P(Levels, JarFill,
    testing::Combine(testing::Values(Fill{0, -1, 0.03}, Fill{25, 0.2, 0.3}, Fill{50, 0.45, 0.55}, Fill{75, 0.7, 0.8},
                         Fill{100, 0.95, 1.06}, Fill{150, 0.95, 1.06}),
        testing::Bool()));

TEST_P(JarFill, EndsWhereThePercentageSays)
{
    const auto [fill, dark] = GetParam();
    const Theme theme{dark ? Scheme::Dark : Scheme::Light};
    JarPicture jar;
    jar.level = fill.percent / 100.0;
    const QImage image = drawn(theme, jar);
    for (qreal share = 0.04; share <= fill.below; share += 0.05)
        EXPECT_TRUE(isLit(at(image, share))) << share;
    for (qreal share = fill.above; share <= 1.06; share += 0.05)
        EXPECT_FALSE(isLit(at(image, share))) << share;
}

TEST(Jar, DrawsWhatWaitsPalerAndAboveTheLight)
{
    const Theme theme{Scheme::Light};
    JarPicture jar;
    jar.level = 0.25;
    jar.waiting = 0.25;
    const QImage image = drawn(theme, jar);
    const auto warmth = [&image](qreal share) { return at(image, share).red() - at(image, share).blue(); };
    EXPECT_GT(warmth(0.15), warmth(0.4) + 20);
    EXPECT_GT(warmth(0.4), warmth(0.6) + 20);
}

TEST(Jar, GlowsOnlyWhenItIsToldSo)
{
    const Theme theme{Scheme::Light};
    JarPicture full;
    full.level = 1;
    JarPicture glowing = full;
    glowing.glow = 1;
    const QPoint beside{12, 130};
    EXPECT_EQ(drawn(theme, full).pixelColor(beside), theme.color(Token::Background));
    EXPECT_NE(drawn(theme, glowing).pixelColor(beside), theme.color(Token::Background));
}

TEST(Jar, KeepsItsGlowInsideItsOwnBox)
{
    const Theme theme{Scheme::Dark};
    JarPicture jar;
    jar.level = jar.glow = 1;
    const QImage image = drawn(theme, jar);
    const QColor ground = theme.color(Token::Background);
    for (int y = 0; y < size.height(); ++y)
        EXPECT_NEAR(image.pixelColor(0, y).red(), ground.red(), 4) << y;
}

TEST(Jar, CanBeDrawnFrom24To400)
{
    const Theme theme{Scheme::Light};
    for (const int height : {24, 32, 63, 64, 65, 400}) {
        JarWidget jar{theme};
        jar.resize(static_cast<int>(height * jarAspect), height);
        jar.setFill(Percentage::tenths(500));
        const QImage image = jar.grab().toImage();
        const QRectF inside = jarInside(QRectF{{0, 0}, QSizeF{jar.size()}});
        const int x = qRound(inside.center().x());
        EXPECT_TRUE(isLit(image.pixelColor(x, qRound(inside.bottom() - inside.height() * 0.25)))) << height;
        EXPECT_FALSE(isLit(image.pixelColor(x, qRound(inside.bottom() - inside.height() * 0.8)))) << height;
    }
}

TEST(JarWidget, StandsAtItsFirstValueAndRisesToTheNext)
{
    const Theme theme;
    JarWidget jar{theme};
    jar.setFill(Percentage::tenths(200));
    EXPECT_DOUBLE_EQ(jar.shownLevel(), 0.2);
    jar.show();
    jar.setFill(Percentage::tenths(800));
    EXPECT_LT(jar.shownLevel(), 0.8);
    EXPECT_TRUE(QTest::qWaitFor([&jar] { return jar.shownLevel() > 0.7999; }, 5000));
}

TEST(JarWidget, DoesNotMoveWithReducedMotion)
{
    Theme theme;
    theme.setReducedMotion(true);
    JarWidget jar{theme};
    jar.show();
    jar.setFill(Percentage::tenths(470));
    EXPECT_DOUBLE_EQ(jar.shownLevel(), 0.47);
}

TEST(JarWidget, SaysOnceThatItBecameFullBeforeOnesEyes)
{
    const Theme theme;
    JarWidget jar{theme};
    QSignalSpy full{&jar, &JarWidget::becameFull};
    jar.setFill(Percentage::tenths(1000));
    EXPECT_EQ(full.size(), 0);
    jar.show();
    jar.setFill(Percentage::tenths(900));
    jar.setFill(Percentage::tenths(1800));
    jar.setFill(Percentage::tenths(1900));
    EXPECT_EQ(full.size(), 1);
    EXPECT_LE(jar.shownLevel(), 1);
}

TEST(JarWidget, TellsReadersTheExactPercentage)
{
    QLocale::setDefault(QLocale::c());
    const Theme theme;
    JarWidget jar{theme};
    jar.setFill(Percentage::tenths(1805), Percentage::tenths(50));
    EXPECT_EQ(jar.accessibleName().toStdString(), "Jar, 180.5\u00A0% full");
    EXPECT_TRUE(jar.accessibleDescription().contains(QStringLiteral("5\u00A0%")));
    jar.setDecorative(true);
    EXPECT_TRUE(jar.accessibleName().isEmpty());
}

}
}
