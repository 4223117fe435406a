#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <set>

namespace dreamjar::ui {
namespace {

constexpr qreal readable = 4.5;

class EveryScheme : public testing::TestWithParam<bool>
{
};
INSTANTIATE_TEST_SUITE_P(LightAndDark, EveryScheme, testing::Values(false, true));

TEST_P(EveryScheme, KeepsTextReadableOnEveryGround)
{
    const bool dark = GetParam();
    const Token texts[] = {Token::Ink, Token::Muted, Token::Primary, Token::Good, Token::Warn, Token::Bad,
        Token::Sports, Token::Education, Token::Hobbies, Token::Health, Token::Dreams};
    for (const Token text : texts) {
        for (const Token ground : {Token::Background, Token::Surface, Token::Raised}) {
            EXPECT_GE(contrast(tokenColor(text, dark), tokenColor(ground, dark)), readable)
                << static_cast<int>(text) << " on " << static_cast<int>(ground);
        }
    }
    EXPECT_GE(contrast(tokenColor(Token::OnPrimary, dark), tokenColor(Token::Primary, dark)), readable);
}

TEST_P(EveryScheme, KeepsAChipAndAMessageReadable)
{
    const Theme theme{GetParam() ? Scheme::Dark : Scheme::Light};
    for (const Token token : {Token::Primary, Token::Good, Token::Warn, Token::Bad, Token::Muted, Token::Sports,
             Token::Education, Token::Hobbies, Token::Health, Token::Dreams}) {
        EXPECT_GE(contrast(theme.color(token), theme.tint(token)), readable) << static_cast<int>(token);
        EXPECT_GE(contrast(theme.color(Token::Ink), theme.tint(token)), readable) << static_cast<int>(token);
        EXPECT_GE(contrast(theme.color(Token::Primary), theme.tint(token)), readable) << static_cast<int>(token);
    }
    EXPECT_GE(contrast(theme.color(Token::Ink), theme.hover()), readable);
    EXPECT_GE(contrast(theme.palette().color(QPalette::PlaceholderText), theme.color(Token::Surface)), readable);
}

TEST_P(EveryScheme, TellsTheLightFromTheEmptyGlass)
{
    const bool dark = GetParam();
    EXPECT_NE(tokenColor(Token::Light, dark), tokenColor(Token::Surface, dark));
    EXPECT_EQ(tokenColor(Token::Light, dark), tokenColor(Token::Light, !dark));
}

TEST(Contrast, AgreesWithTheStandardsExtremes)
{
    EXPECT_NEAR(contrast(QColor{0, 0, 0}, QColor{255, 255, 255}), 21, 0.01);
    EXPECT_NEAR(contrast(QColor{90, 90, 90}, QColor{90, 90, 90}), 1, 0.001);
}

TEST(Theme, FollowsTheSystemOnlyWhenToldTo)
{
    Theme theme{Scheme::System};
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&changes] { ++changes; });
    theme.setSystemDark(true);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changes, 1);
    theme.setScheme(Scheme::Light);
    EXPECT_FALSE(theme.isDark());
    theme.setSystemDark(false);
    theme.setSystemDark(true);
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(changes, 2);
}

TEST(Theme, StopsMotionForTheSystemOrThePerson)
{
    Theme theme;
    EXPECT_FALSE(theme.reducedMotion());
    theme.setSystemReducedMotion(true);
    EXPECT_TRUE(theme.reducedMotion());
    theme.setSystemReducedMotion(false);
    theme.setReducedMotion(true);
    EXPECT_TRUE(theme.reducedMotion());
}

TEST(Theme, FillsEveryNameOfTheStyleSheet)
{
    Theme theme{Scheme::Dark};
    theme.apply(*qApp);
    EXPECT_FALSE(qApp->styleSheet().isEmpty());
    const qsizetype at = qApp->styleSheet().indexOf(QRegularExpression{QStringLiteral("@[a-z-]+@")});
    EXPECT_EQ(at, -1) << qApp->styleSheet().mid(at, 30).toStdString();
    EXPECT_EQ(qApp->palette().color(QPalette::Window), tokenColor(Token::Background, true));
    theme.setScheme(Scheme::Light);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), tokenColor(Token::Background, false));
    EXPECT_TRUE(qApp->styleSheet().contains(tokenColor(Token::Line, false).name()));
}

TEST(Theme, DressesTheApplicationAlsoAfterAnotherTheme)
{
    Theme night{Scheme::Dark};
    night.apply(*qApp);
    Theme day{Scheme::Light};
    day.apply(*qApp);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), tokenColor(Token::Background, false));
    EXPECT_TRUE(qApp->styleSheet().contains(tokenColor(Token::Line, false).name()));
}

TEST(Labels, BeginWhereThePageBeginsWhateverTheirWords)
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    QLabel *label = makeLabel(QStringLiteral("Latin words"), FontRole::Body, Tone::Normal, &page);
    EXPECT_TRUE(label->alignment() & Qt::AlignRight);
    page.setLayoutDirection(Qt::LeftToRight);
    EXPECT_TRUE(label->alignment() & Qt::AlignLeft);
}

TEST(Theme, RecoloursALabelThatAlreadyStands)
{
    Theme theme{Scheme::Light};
    theme.apply(*qApp);
    const std::unique_ptr<QLabel> label{makeLabel(QStringLiteral("late"), FontRole::Body, Tone::Muted)};
    label->show();
    QCoreApplication::processEvents();
    EXPECT_EQ(label->palette().color(label->foregroundRole()), tokenColor(Token::Muted, false));
    theme.setScheme(Scheme::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(label->palette().color(label->foregroundRole()), tokenColor(Token::Muted, true));
    setTone(*label, Tone::Bad);
    EXPECT_EQ(label->palette().color(label->foregroundRole()), tokenColor(Token::Bad, true));
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

TEST(Icons, ExistForEveryNameAndAreAllDifferent)
{
    const Theme theme;
    std::set<QByteArray> drawings;
    for (int i = 1; i < iconCount; ++i) {
        QFile file{iconPath(static_cast<Icon>(i))};
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        const QByteArray drawing = file.readAll();
        EXPECT_TRUE(drawing.contains("currentColor")) << file.fileName().toStdString();
        if (static_cast<Icon>(i) != Icon::Gift && static_cast<Icon>(i) != Icon::Gifts) {
            EXPECT_TRUE(drawings.insert(drawing).second) << file.fileName().toStdString();
        }
    }
}

TEST(Icons, TakeTheColourOfTheirTokenAndChangeWithTheScheme)
{
    Theme theme{Scheme::Light};
    const QIcon icon = theme.icon(Icon::Plus, Token::Primary);
    const auto middle = [&icon] { return icon.pixmap(QSize{96, 96}, 1.0).toImage().pixelColor(48, 48); };
    EXPECT_EQ(middle(), tokenColor(Token::Primary, false));
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(middle(), tokenColor(Token::Primary, true));
    EXPECT_TRUE(theme.icon(Icon::None).isNull());
}

TEST(Icons, AreDrawnAtTheScaleOfTheScreen)
{
    const Theme theme;
    EXPECT_EQ(theme.icon(Icon::Jars).pixmap(QSize{20, 20}, 2.0).size(), (QSize{40, 40}));
    EXPECT_FALSE(Theme::applicationIcon().pixmap(QSize{512, 512}).isNull());
}

TEST(Figures, GiveEveryDigitTheSameWidth)
{
    const QFont font = Theme::font(FontRole::Figure);
    EXPECT_DOUBLE_EQ(figuresWidth(QStringLiteral("1,111"), font), figuresWidth(QStringLiteral("8,888"), font));
    EXPECT_GT(figuresWidth(QStringLiteral("11"), font), figuresWidth(QStringLiteral("8"), font));
}

TEST(Figures, EndAtTheRightEdgeWhateverTheDigits)
{
    const auto lastColumn = [](const QString &text) {
        QImage image{200, 40, QImage::Format_ARGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        drawFigures(painter, {0, 0, 190, 40}, Qt::AlignRight | Qt::AlignVCenter, text, Theme::font(FontRole::Figure));
        painter.end();
        for (int x = 199; x >= 0; --x) {
            for (int y = 0; y < 40; ++y) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return x;
            }
        }
        return -1;
    };
    EXPECT_NEAR(lastColumn(QStringLiteral("9 USD")), lastColumn(QStringLiteral("111,111 USD")), 1);
}

}
}
