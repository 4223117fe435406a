#include "tourof.h"

#include "screens/typescreen.h"
#include "widgets/jartile.h"
#include "widgets/keyboard.h"
#include "widgets/scrollbody.h"
#include "widgets/touchbutton.h"
#include "widgets/touchfield.h"

#include <QLabel>
#include <QScrollArea>

using namespace dreamjar;
using namespace dreamjar::test;

namespace {

bool isTarget(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const kiosk::TouchField *>(widget);
}

QScrollArea *scrollAreaOf(const QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

QString placeOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return widget->objectName() + QStringLiteral(" '") + (button ? button->text() : QString()) + QStringLiteral("' %1x%2").arg(widget->width()).arg(widget->height());
}

void expectTouchable(const QString &where, const QWidget &screen)
{
    QList<QWidget *> targets;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (widget->isVisible() && isTarget(widget))
            targets.append(widget);
    }
    for (const QWidget *target : targets) {
        EXPECT_GE(target->width(), 64) << where.toStdString() << ": " << placeOf(target).toStdString();
        EXPECT_GE(target->height(), 64) << where.toStdString() << ": " << placeOf(target).toStdString();
        // What is inside a scrolling column may lie outside the window, but never beside it.
        const QRect box(target->mapTo(&screen, QPoint()), target->size());
        const QRect room = scrollAreaOf(target) ? QRect(0, -100'000, screen.width(), 300'000) : screen.rect();
        EXPECT_TRUE(room.contains(box)) << where.toStdString() << ": " << placeOf(target).toStdString() << " leaves the screen at "
                                        << box.x() << "," << box.y();
    }
    for (int i = 0; i < targets.size(); ++i) {
        for (int j = i + 1; j < targets.size(); ++j) {
            if (scrollAreaOf(targets.at(i)) != scrollAreaOf(targets.at(j)))
                continue; // one scrolls under the other's edge
            const QRect one(targets.at(i)->mapTo(&screen, QPoint()), targets.at(i)->size());
            const QRect other(targets.at(j)->mapTo(&screen, QPoint()), targets.at(j)->size());
            EXPECT_FALSE(one.adjusted(-8, -8, 8, 8).intersects(other.adjusted(0, 0, 0, 0)))
                << where.toStdString() << ": " << placeOf(targets.at(i)).toStdString() << " is too close to " << placeOf(targets.at(j)).toStdString();
        }
    }
}

void expectReadable(const QString &where, const QWidget &screen, const ui::Theme &theme)
{
    for (const QLabel *label : screen.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int flags = int(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
        const QRect words = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 100'000), flags, label->text());
        EXPECT_LE(words.height(), label->height() + 1) << where.toStdString() << ": '" << label->text().toStdString() << "' is cut off below";
        EXPECT_LE(words.width(), label->width() + 1) << where.toStdString() << ": '" << label->text().toStdString() << "' is cut off at its side";
        const qreal found = ui::contrast(label->palette().color(QPalette::WindowText), theme.color(ui::Token::Background));
        EXPECT_GE(found, 4.5) << where.toStdString() << ": '" << label->text().toStdString() << "'";
    }
    for (const auto *button : screen.findChildren<kiosk::TouchButton *>()) {
        if (!button->isVisible())
            continue;
        EXPECT_GE(ui::contrast(button->ink(), button->isEnabled() ? button->ground() : theme.color(ui::Token::Background)), 4.5)
            << where.toStdString() << ": " << placeOf(button).toStdString();
        if (button->minimumWidth() == button->maximumWidth() && button->text().isEmpty())
            continue;
        if (button->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed || button->objectName() == u"digitRubOut" || button->objectName() == u"keyRubOut")
            continue; // an icon
        const QRect box = button->textBox();
        const QRect words = button->fontMetrics().boundingRect(QRect(0, 0, box.width(), 100'000), Qt::AlignCenter | Qt::TextWordWrap, button->text());
        EXPECT_LE(words.width(), box.width() + 1) << where.toStdString() << ": " << placeOf(button).toStdString() << " is cut off";
        EXPECT_LE(words.height(), box.height() + 1) << where.toStdString() << ": " << placeOf(button).toStdString() << " is cut off";
    }
}

void expectKeyboardClear(const QString &where, const QWidget &screen)
{
    const auto *keyboard = screen.findChild<kiosk::Keyboard *>();
    const auto *field = screen.findChild<kiosk::TouchField *>();
    if (!keyboard || !field)
        return;
    const QRect keys(keyboard->mapTo(&screen, QPoint()), keyboard->size());
    // The scrolling column may hide a long question; the line that is typed into must be seen whole.
    const QScrollArea *area = scrollAreaOf(field);
    const QRect seen = QRect(area->viewport()->mapTo(&screen, QPoint()), area->viewport()->size());
    QRect box(field->mapTo(&screen, QPoint()), field->size());
    EXPECT_FALSE(keys.intersects(seen)) << where.toStdString();
    box.setTop(box.bottom() - 63);
    EXPECT_TRUE(seen.contains(box)) << where.toStdString() << ": the line is under the keyboard";
}

struct Case {
    QSize size;
    const char *language;
    int larger;
    ui::Scheme scheme = ui::Scheme::Light;
};

void PrintTo(const Case &one, std::ostream *out)
{
    *out << one.size.width() << "x" << one.size.height() << " " << one.language << " larger " << one.larger << (one.scheme == ui::Scheme::Dark ? " dark" : "");
}

class KioskScreens : public ::testing::TestWithParam<Case>
{
};

}

TEST_P(KioskScreens, CanBeTouchedAndRead)
{
    const Case &one = GetParam();
    Kiosk kiosk(one.size, 6, {}, one.scheme);
    kiosk.desk.theProfile.language = QLatin1String(one.language);
    kiosk.desk.thePaper = station::Paper::Roll80;
    kiosk.desk.theHealth.activated = true;
    kiosk.desk.theHealth.oldest = kiosk.clock.now();
    kiosk.desk.theHealth.late = true;
    kiosk.desk.theHealth.held = 2;
    kiosk.desk.receipts = {kiosk.desk.thanksFor({CampaignId{1}, Money::units(20), {}, {}, {}, Visibility::Shown})};
    kiosk.desk.theRefused = {{kiosk.desk.receipts.first(), Refusal{Reason::CampaignClosed, {}, {}}}};
    showPhoto(kiosk.desk, 0);
    kiosk.desk.theJars[0].donors = {QStringLiteral("Ada"), QStringLiteral("Ben"), QStringLiteral("Cleo")};
    kiosk.window->reset();
    Kiosk::settle();
    tour(kiosk, [&](const QString &name, const QWidget &) {
        if (name == u"02-jars" || name == u"11-pin") {
            for (int i = 0; i < one.larger; ++i)
                kiosk.touch(QStringLiteral("textSizeButton"));
        }
        const QWidget &screen = *kiosk.window->shown();
        expectTouchable(name, screen);
        expectReadable(name, screen, kiosk.theme);
        expectKeyboardClear(name, screen);
    });
}

INSTANTIATE_TEST_SUITE_P(Sizes, KioskScreens,
    ::testing::Values(Case{{1024, 600}, "en", 0}, Case{{1024, 600}, "de", 2}, Case{{600, 1024}, "es", 0},
        Case{{600, 1024}, "fr", 2}, Case{{1280, 800}, "ar", 1}, Case{{1080, 1920}, "en", 0}, Case{{1920, 1080}, "fr", 2},
        Case{{3840, 2160}, "de", 0}, Case{{1024, 600}, "ar", 1, ui::Scheme::Dark}));
