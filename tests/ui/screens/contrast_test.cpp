#include "support/everyscreen.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <algorithm>
#include <gtest/gtest.h>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

constexpr qreal readable = 3.5; // thin letters are not painted in their whole colour: 4.5 for the colours themselves

/// The ground is what most of the place is painted in, the letters what stands out most from it.
qreal contrastIn(const QImage &place)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < place.height(); ++y) {
        for (int x = 0; x < place.width(); ++x)
            ++counts[place.pixel(x, y)];
    }
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    qreal most = 1;
    for (auto colour = counts.cbegin(); colour != counts.cend(); ++colour)
        most = std::max(most, ui::contrast(QColor{colour.key()}, QColor{ground.key()}));
    return most;
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString{};
}

class Contrast : public ::testing::TestWithParam<ui::Scheme>
{
};

}

TEST_P(Contrast, EverythingThatIsWrittenCanBeRead)
{
    QSet<QString> told;
    EveryScreen{{1280, 800}, GetParam(),
        [&](QWidget &screen, const QString &name) {
            const QImage picture = screen.grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (const QWidget *widget : screen.findChildren<QWidget *>()) {
                const QString words = wordsOf(*widget);
                if (!widget->isVisible() || !widget->isEnabled() || words.isEmpty() || widget->window() != &screen)
                    continue;
                const QRect seen = widget->visibleRegion().boundingRect();
                if (seen.height() < widget->height() || seen.width() < widget->width())
                    continue;
                const qreal found = contrastIn(picture.copy(QRect{widget->mapTo(&screen, QPoint{}), widget->size()}));
                if (found >= readable || told.contains(words))
                    continue;
                told.insert(words);
                ADD_FAILURE() << name.toStdString() << ": " << widget->objectName().toStdString() << " '"
                              << words.toStdString() << "' has a contrast of " << found;
            }
        }}
        .show();
}

INSTANTIATE_TEST_SUITE_P(Screens, Contrast, ::testing::Values(ui::Scheme::Light, ui::Scheme::Dark),
    [](const auto &info) { return std::string{info.param == ui::Scheme::Dark ? "Dark" : "Light"}; });
