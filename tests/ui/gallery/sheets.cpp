#include "gallery.h"

#include "ui/widgets/amountedit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pictures.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

// Widgets one by one.

namespace dreamjar::ui::gallery {

QWidget *jars(const Theme &theme)
{
    auto *sheet = new Sheet{theme};
    QHBoxLayout *levels = sheet->row(QStringLiteral("0, 12, 25, 47, 75, 100, 180 %, and 40 + 30 waiting"));
    for (const int percent : {0, 12, 25, 47, 75, 100, 180}) {
        auto *jar = new JarWidget{theme};
        jar->setFixedSize(128, 160);
        jar->setFill(Percentage::tenths(percent * 10));
        levels->addWidget(jar);
    }
    auto *waiting = new JarWidget{theme};
    waiting->setFixedSize(128, 160);
    waiting->setFill(Percentage::tenths(400), Percentage::tenths(300));
    levels->addWidget(waiting);
    QHBoxLayout *sizes = sheet->row(QStringLiteral("24 to 320, asleep"));
    for (const int height : {24, 32, 40, 48, 64, 96, 320}) {
        auto *jar = new JarWidget{theme};
        jar->setFixedSize(height * 4 / 5, height);
        jar->setFill(Percentage::tenths(620));
        sizes->addWidget(jar);
    }
    for (const int height : {320, 48}) {
        auto *jar = new JarWidget{theme};
        jar->setFixedSize(height * 4 / 5, height);
        jar->setAsleep(true);
        sizes->addWidget(jar);
    }
    sizes->addStretch();
    QHBoxLayout *marks = sheet->row(QStringLiteral("The mark"));
    for (const int side : {16, 22, 32, 48, 64, 128, 256}) {
        auto *label = new QLabel;
        label->setPixmap(Theme::applicationIcon().pixmap(QSize{side, side}, sheet->devicePixelRatioF()));
        marks->addWidget(label);
    }
    marks->addStretch();
    return sheet;
}

QWidget *cards(const Theme &theme)
{
    auto *sheet = new Sheet{theme};
    auto *grid = new FlowGrid;
    for (const JarCardContent &content : someCards()) {
        auto *card = new JarCard{theme};
        card->setContent(content);
        grid->add(card);
    }
    sheet->column()->addWidget(grid);
    auto *stats = new FlowGrid{200, 600};
    stats->setBalanced(true);
    const auto stat = [&](Icon icon, const char16_t *label, const char16_t *figure, const char16_t *note) {
        auto *card = new StatCard{theme, icon, QString::fromUtf16(label)};
        card->setFigure(QString::fromUtf16(figure), QString::fromUtf16(note));
        stats->add(card);
    };
    stat(Icon::Children, u"Children", u"3", u"");
    stat(Icon::Jars, u"Open jars", u"5", u"of 7 jars");
    stat(Icon::Sparkle, u"Raised", u"12,480\u00A0USD", u"another 60 USD waiting to be sent");
    stat(Icon::Gifts, u"Last gift", u"2 hours ago", u"25 USD from Otto Guest");
    sheet->column()->addWidget(stats);
    return sheet;
}

QWidget *parts(const Theme &theme)
{
    auto *sheet = new Sheet{theme};
    QHBoxLayout *chips = sheet->row(QStringLiteral("Chips"));
    for (const Category category : allCategories) {
        auto *chip = new Chip{theme};
        chip->setCategory(category);
        chips->addWidget(chip);
    }
    chips->addWidget(new Chip{theme, stateChip(Tone::Good, QStringLiteral("Confirmed"))});
    chips->addWidget(new Chip{theme, stateChip(Tone::Warn, QStringLiteral("Waiting"))});
    chips->addWidget(new Chip{theme, stateChip(Tone::Bad, QStringLiteral("Refused"))});
    chips->addWidget(new Chip{theme, stateChip(Tone::Muted, QStringLiteral("Closed"))});
    chips->addStretch();

    QHBoxLayout *avatars = sheet->row(QStringLiteral("Avatars"));
    const auto avatar = [&](AvatarPicture::Kind kind, const char16_t *name, Gender gender, int size) {
        auto *widget = new Avatar{theme, size};
        widget->setAvatar({kind, QString::fromUtf16(name), gender, {}});
        avatars->addWidget(widget);
    };
    using Kind = AvatarPicture::Kind;
    avatar(Kind::Child, u"Mia", Gender::Female, 72);
    avatar(Kind::Child, u"Ben", Gender::Male, 72);
    avatar(Kind::Child, u"Kim", Gender::Unspecified, 72);
    avatar(Kind::Child, u"Élodie", Gender::Female, 40);
    avatar(Kind::Child, u"Jonas", Gender::Male, 40);
    avatar(Kind::Person, u"Otto Guest", Gender::Unspecified, 40);
    avatar(Kind::Person, u"Юлия", Gender::Unspecified, 40);
    avatar(Kind::Anonymous, u"", Gender::Unspecified, 40);
    avatar(Kind::Child, u"Mia", Gender::Female, 24);
    avatars->addStretch();

    QHBoxLayout *buttons = sheet->row(QStringLiteral("Buttons"));
    const auto button = [&](Variant variant, const char16_t *word, Icon icon, bool enabled = true) {
        auto *push = new QPushButton{QString::fromUtf16(word)};
        push->setIcon(theme.icon(icon));
        setVariant(*push, variant);
        push->setEnabled(enabled);
        buttons->addWidget(push);
    };
    button(Variant::Primary, u"New jar", Icon::Plus);
    button(Variant::Primary, u"Save", Icon::None);
    button(Variant::Primary, u"Save", Icon::Check, false);
    button(Variant::Normal, u"Edit", Icon::Edit);
    button(Variant::Normal, u"Cancel", Icon::None);
    button(Variant::Normal, u"Cancel", Icon::None, false);
    button(Variant::Quiet, u"Not now", Icon::None);
    button(Variant::Danger, u"Delete jar", Icon::Trash);
    buttons->addStretch();

    QHBoxLayout *fields = sheet->row(QStringLiteral("Fields"));
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->setSpacing(space::m);
    right->setSpacing(space::m);
    fields->addLayout(left);
    fields->addLayout(right);
    auto *title = new QLineEdit{QStringLiteral("A bicycle for the summer, a helmet, and a lock that nobody opens")};
    auto *titleRow = new FieldRow{theme, QStringLiteral("Title"), title};
    titleRow->setLimit(100);
    titleRow->setHint(QStringLiteral("What the jar is for, in a few words."));
    left->addWidget(titleRow);
    auto *amount = new AmountEdit{theme};
    amount->setLocale(QLocale{QLocale::English, QLocale::UnitedStates});
    amount->setCurrency(QStringLiteral("USD"));
    amount->setAmount(Money::units(120000));
    auto *goal = new FieldRow{theme, QStringLiteral("Goal"), amount};
    goal->setError(QStringLiteral("A goal is at most 100,000. Please choose a smaller one."));
    left->addWidget(goal);
    auto *mail = new QLineEdit;
    mail->setPlaceholderText(QStringLiteral("name@example.org"));
    auto *mailRow = new FieldRow{theme, QStringLiteral("E-mail"), mail};
    mailRow->setOptional(true);
    left->addWidget(mailRow);
    auto *category = new QComboBox;
    for (const Category each : allCategories)
        category->addItem(theme.icon(iconOf(each), tokenOf(each)), words::category(each));
    right->addWidget(new FieldRow{theme, QStringLiteral("Category"), category});
    auto *date = new QDateEdit{QDate{2026, 8, 14}};
    date->setCalendarPopup(true);
    right->addWidget(new FieldRow{theme, QStringLiteral("Deadline"), date});
    auto *text = new QPlainTextEdit{
        QStringLiteral("Mia has outgrown her old one and would love to ride to school with her friends.")};
    text->setFixedHeight(92);
    right->addWidget(new FieldRow{theme, QStringLiteral("Description"), text});

    QHBoxLayout *checks = sheet->row(QStringLiteral("Checks"));
    auto *on = new QCheckBox{QStringLiteral("Hide my name")};
    on->setChecked(true);
    checks->addWidget(on);
    checks->addWidget(new QCheckBox{QStringLiteral("The jar has a deadline")});
    auto *first = new QRadioButton{QStringLiteral("On this computer")};
    first->setChecked(true);
    checks->addWidget(first);
    checks->addWidget(new QRadioButton{QStringLiteral("On a server")});
    auto *bar = new ProgressBar{theme};
    bar->setFill(Percentage::tenths(470), Percentage::tenths(150));
    checks->addWidget(bar, 1);

    const auto message = [&](Tone tone, const char16_t *words, const char16_t *action) {
        auto *line = new InlineMessage{theme};
        line->setMessage(tone, QString::fromUtf16(words), QString::fromUtf16(action));
        line->setDismissible(tone == Tone::Normal);
        sheet->column()->addWidget(line);
    };
    message(Tone::Good, u"Thank you! Your gift of 25 USD is saved on this computer.", u"Show receipt");
    message(Tone::Warn, u"The server cannot be reached. Your gift waits here and goes out by itself.", u"");
    message(Tone::Bad, u"This jar was closed while you typed. What you wrote is still here.", u"Try again");
    message(Tone::Normal, u"Gifts are pledges: DreamJar records them and takes no card payment.", u"");
    return sheet;
}

QWidget *icons(const Theme &theme)
{
    auto *sheet = new Sheet{theme};
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    for (int i = 1; i < iconCount; ++i) {
        auto *cell = new QVBoxLayout;
        cell->addWidget(new IconLabel{theme, static_cast<Icon>(i), Token::Ink, 48}, 0, Qt::AlignHCenter);
        auto *small = new QHBoxLayout;
        small->addWidget(new IconLabel{theme, static_cast<Icon>(i), Token::Primary, 24});
        small->addWidget(new IconLabel{theme, static_cast<Icon>(i), Token::Muted, 16});
        cell->addLayout(small);
        const QString name = iconPath(static_cast<Icon>(i)).section(u'/', -1).chopped(4);
        cell->addWidget(makeLabel(name, FontRole::Caption, Tone::Muted), 0, Qt::AlignHCenter);
        grid->addLayout(cell, (i - 1) / 10, (i - 1) % 10);
    }
    sheet->column()->addLayout(grid);
    return sheet;
}

QWidget *banners(const Theme &theme)
{
    auto *sheet = new Sheet{theme};
    auto *grid = new QGridLayout;
    grid->setSpacing(space::m);
    int at = 0;
    for (const Category category : allCategories) {
        for (int i = 0; i < 3; ++i, ++at) {
            auto *banner = new Banner{theme};
            banner->setFixedHeight(140);
            banner->setBanner({category, at * 7 + 3, QStringLiteral("%1").arg(QChar{u'A' + at}), {}, {}});
            grid->addWidget(banner, at / 3, at % 3);
        }
    }
    sheet->column()->addLayout(grid);
    return sheet;
}

}
