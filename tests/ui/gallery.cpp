#include "ui/theme/figures.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/jarwidget.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statusline.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableWidget>

using namespace dreamjar;
using namespace dreamjar::ui;

namespace {

const Instant now = Instant::fromMicroseconds(1'780'000'000'000'000);

JarCardContent aCard(qint64 id, Category category, const QString &title, const QString &child, qint64 raised,
    qint64 goal, qint64 waiting, const QString &timeLeft, const ChipPicture &state = {})
{
    JarCardContent card;
    card.banner = {category, id, title, {}, {}};
    card.by = words::byChild(child);
    card.confirmed = Percentage::of(Money::units(raised), Money::units(goal));
    card.waiting = Percentage::of(Money::units(waiting), Money::units(goal));
    card.raisedOf
        = words::raisedOf(Money::units(raised), Money::units(goal), QStringLiteral("USD"), QLocale{QLocale::English});
    card.timeLeft = timeLeft;
    card.state = state;
    return card;
}

QList<JarCardContent> someCards()
{
    return {
        aCard(1, Category::Sports, QStringLiteral("A bicycle for the summer"), QStringLiteral("Mia"), 235, 500, 60,
            QStringLiteral("12 days left")),
        aCard(2, Category::Education,
            QStringLiteral("Two weeks at the astronomy camp in the mountains with a real telescope and everything that "
                           "goes with it"),
            QStringLiteral("Élodie"), 1250, 1250, 0, QStringLiteral("ended, still accepting"),
            stateChip(Tone::Good, QStringLiteral("Full"))),
        aCard(3, Category::Hobbies, QStringLiteral("Piano lessons"), QStringLiteral("Ben"), 0, 900, 0,
            QStringLiteral("no end date")),
        aCard(4, Category::Health, QStringLiteral("New hearing aids"), QStringLiteral("Aylin"), 3600, 2000, 0,
            QStringLiteral("3 hours left"), stateChip(Tone::Good, QStringLiteral("Full"))),
        aCard(5, Category::Dreams, QStringLiteral("See the sea once"), QStringLiteral("Jonas"), 99000, 100000, 500,
            QStringLiteral("closed"), stateChip(Tone::Muted, QStringLiteral("Closed"))),
        aCard(6, Category::Sports, QStringLiteral("Schwimmunterrichtsabzeichenprüfungsvorbereitung"),
            QStringLiteral("Kim"), 0, 300, 75, QStringLiteral("3 days left"),
            stateChip(Tone::Warn, QStringLiteral("Waiting"))),
    };
}

/// What a test page puts its parts into.
class Sheet : public QWidget
{
public:
    explicit Sheet(const Theme &theme) : m_theme(theme)
    {
        m_column = new QVBoxLayout{this};
        m_column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
        m_column->setSpacing(space::m);
    }
    QHBoxLayout *row(const QString &title)
    {
        m_column->addWidget(makeLabel(title, FontRole::CaptionStrong, Tone::Muted));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        m_column->addLayout(row);
        return row;
    }
    QVBoxLayout *column() { return m_column; }
    const Theme &m_theme;

private:
    QVBoxLayout *m_column;
};

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

QTableWidget *aTable(const Theme &theme)
{
    auto *table = new QTableWidget{4, 4};
    table->setHorizontalHeaderLabels(
        {QStringLiteral("Donor"), QStringLiteral("Jar"), QStringLiteral("When"), QStringLiteral("Amount")});
    const char16_t *cells[4][4] = {
        {u"Otto Guest", u"A bicycle for the summer", u"2 hours ago", u"25\u00A0USD"},
        {u"Anonymous", u"A bicycle for the summer", u"yesterday", u"1,250\u00A0USD"},
        {u"Grandma", u"Piano lessons", u"3 days ago", u"111\u00A0USD"},
        {u"Юлия", u"See the sea once", u"12 May 2026", u"40\u00A0USD"},
    };
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem{QString::fromUtf16(cells[row][column])};
            if (column == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, column, item);
        }
    }
    table->horizontalHeaderItem(3)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int column = 0; column < 3; ++column)
        table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::rowHeight);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(1);
    table->setMinimumHeight(4 * metric::rowHeight + 40);
    Q_UNUSED(theme)
    return table;
}

QWidget *window(const Theme &theme, const QString &current, const std::function<void(PageScaffold &)> &fill)
{
    auto *window = new QWidget;
    auto *row = new QHBoxLayout{window};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *sidebar = new Sidebar{theme};
    sidebar->addEntry(QStringLiteral("dashboard"), Icon::Dashboard, QStringLiteral("Dashboard"));
    sidebar->addEntry(QStringLiteral("children"), Icon::Children, QStringLiteral("Children"));
    sidebar->addEntry(QStringLiteral("jars"), Icon::Jars, QStringLiteral("Jars"));
    sidebar->addEntry(QStringLiteral("browse"), Icon::Browse, QStringLiteral("Browse"));
    sidebar->addEntry(QStringLiteral("gifts"), Icon::Gifts, QStringLiteral("Gifts"));
    sidebar->addGap();
    sidebar->addEntry(QStringLiteral("settings"), Icon::Settings, QStringLiteral("Settings"));
    sidebar->setBadge(QStringLiteral("gifts"), 3);
    sidebar->setAccount(QStringLiteral("Anna Weber"), QStringLiteral("anna@example.org"));
    auto *status = new StatusLine{theme};
    sync::SyncState state;
    state.activity = sync::Activity::Offline;
    state.waiting = 2;
    state.lastSync = now - std::chrono::minutes{14};
    status->setState(state, now);
    sidebar->setFooter(status);
    QObject::connect(sidebar, &Sidebar::collapsedChanged, status, &StatusLine::setCompact);
    sidebar->setCurrent(current);
    row->addWidget(sidebar);
    auto *page = new PageScaffold{theme};
    fill(*page);
    row->addWidget(page, 1);
    return window;
}

QWidget *dashboard(const Theme &theme)
{
    return window(theme, QStringLiteral("dashboard"), [&theme](PageScaffold &page) {
        page.setTitle(QStringLiteral("Good evening, Anna"));
        page.setSubtitle(QStringLiteral("Two gifts came in since yesterday."));
        auto *add = new QPushButton{QStringLiteral("New jar")};
        add->setIcon(theme.icon(Icon::Plus));
        setVariant(*add, Variant::Primary);
        page.addAction(add);
        auto *stats = new FlowGrid{200, 600};
        stats->setBalanced(true);
        const auto stat = [&](Icon icon, const char16_t *label, const char16_t *figure, const char16_t *note) {
            auto *card = new StatCard{theme, icon, QString::fromUtf16(label)};
            card->setFigure(QString::fromUtf16(figure), QString::fromUtf16(note));
            stats->add(card);
        };
        stat(Icon::Children, u"Children", u"3", u"");
        stat(Icon::Jars, u"Open jars", u"5", u"of 7 jars");
        stat(Icon::Sparkle, u"Raised", u"12,480\u00A0USD", u"another 60 USD waiting");
        stat(Icon::Gifts, u"Last gift", u"2 hours ago", u"25 USD from Otto Guest");
        page.column()->addWidget(stats);
        auto *grid = new FlowGrid;
        for (const JarCardContent &content : someCards()) {
            auto *card = new JarCard{theme};
            card->setContent(content);
            grid->add(card);
        }
        auto *all = new QPushButton{QStringLiteral("All jars")};
        setVariant(*all, Variant::Quiet);
        page.addSection(QStringLiteral("Your jars"), all)->addWidget(grid);
        page.addSection(QStringLiteral("Latest gifts"))->addWidget(aTable(theme));
    });
}

QWidget *emptyPage(const Theme &theme)
{
    return window(theme, QStringLiteral("children"), [&theme](PageScaffold &page) {
        page.setTitle(QStringLiteral("Children"));
        auto *empty = new EmptyState{theme};
        empty->setWords(QStringLiteral("Who is the first jar for?"),
            QStringLiteral(
                "Add a child, and then a jar for what the child dreams of. Strangers only ever see the first name."),
            QStringLiteral("Add a child"), Icon::Plus);
        page.setFilling(empty);
    });
}

QWidget *asleepPage(const Theme &theme)
{
    return window(theme, QStringLiteral("browse"), [&theme](PageScaffold &page) {
        page.setTitle(QStringLiteral("Browse"));
        page.setBack(QStringLiteral("Back to jars"));
        page.setSubtitle(QStringLiteral("Open jars that families chose to list."));
        auto *empty = new EmptyState{theme};
        empty->setWords(QStringLiteral("The server is asleep"),
            QStringLiteral("Nothing was read from it yet. What you do here is kept and goes out when it wakes."),
            QStringLiteral("Try again"), Icon::Retry);
        empty->setAsleep(true);
        page.setFilling(empty);
    });
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

/// What the keyboard and the mouse see: rings, a hovered card, an open list.
void shootStates(const Theme &theme, const QDir &out, const QString &kind)
{
    Sheet sheet{theme};
    QHBoxLayout *row = sheet.row(QStringLiteral("Focus by keyboard"));
    auto *card = new JarCard{theme};
    card->setContent(someCards().first());
    auto *other = new JarCard{theme};
    other->setContent(someCards().at(4));
    row->addWidget(card);
    row->addWidget(other);
    auto *list = new QComboBox;
    for (const Category each : allCategories)
        list->addItem(theme.icon(iconOf(each), tokenOf(each)), words::category(each));
    auto *edit = new QLineEdit{QStringLiteral("Mia")};
    auto *save = new QPushButton{QStringLiteral("Save")}, *cancel = new QPushButton{QStringLiteral("Cancel")};
    setVariant(*save, Variant::Primary);
    setVariant(*cancel, Variant::Normal);
    auto *check = new QCheckBox{QStringLiteral("Hide my name")};
    QHBoxLayout *fields = sheet.row(QStringLiteral("Fields"));
    QList<QWidget *> parts{edit, list, save, cancel, check};
    for (QWidget *part : parts)
        fields->addWidget(part);
    sheet.column()->addStretch();
    sheet.resize(900, 620);
    sheet.show();
    sheet.activateWindow();
    QCoreApplication::processEvents();
    parts.prepend(card);
    QPixmap all{900, 620 + 6 * 80};
    all.fill(theme.color(Token::Background));
    QPainter painter{&all};
    for (int i = 0; i < parts.size(); ++i) {
        parts[i]->clearFocus();
        sheet.setAttribute(Qt::WA_KeyboardFocusChange);
        parts[i]->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (i == 0)
            painter.drawPixmap(0, 0, sheet.grab());
        else
            painter.drawPixmap(0, 540 + i * 64, sheet.grab(QRect{0, 400, 900, 64}));
    }
    list->showPopup();
    QCoreApplication::processEvents();
    painter.drawPixmap(600, 620, list->view()->window()->grab());
    painter.end();
    all.save(out.filePath(QStringLiteral("states-") + kind + QStringLiteral(".png")));
    list->hidePopup();
}

void shoot(QWidget *widget, const QSize &size, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    widget->resize(size);
    widget->show();
    QCoreApplication::processEvents();
    qInfo("%s shown in %lld ms", qPrintable(file.section(u'/', -1)), static_cast<long long>(timer.elapsed()));
    widget->grab().save(file);
    delete widget;
}

}

/// Renders every widget in light and dark into PNG files: ui_gallery DIR. QT_SCALE_FACTOR=1.5 for other scales.
int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application{argc, argv};
    if (argc < 2) {
        qWarning("usage: ui_gallery DIR");
        return 2;
    }
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    const QDir out{QString::fromLocal8Bit(argv[1])};
    out.mkpath(QStringLiteral("."));
    Theme theme{Scheme::Light};
    QElapsedTimer timer;
    timer.start();
    theme.apply(application);
    qInfo("theme applied in %lld ms", static_cast<long long>(timer.elapsed()));
    theme.setReducedMotion(true);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        const QString kind = dark ? QStringLiteral("dark") : QStringLiteral("light");
        const auto path
            = [&](const char16_t *name) { return out.filePath(QString::fromUtf16(name) + u'-' + kind + QStringLiteral(".png")); };
        shootStates(theme, out, kind);
        shoot(jars(theme), {1240, 900}, path(u"jars"));
        shoot(cards(theme), {1100, 860}, path(u"cards"));
        shoot(parts(theme), {1100, 940}, path(u"parts"));
        shoot(icons(theme), {1100, 760}, path(u"icons"));
        shoot(banners(theme), {1100, 860}, path(u"banners"));
        shoot(dashboard(theme), {1280, 900}, path(u"dashboard"));
        shoot(dashboard(theme), {1280, 1500}, path(u"dashboard-long"));
        shoot(dashboard(theme), {860, 600}, path(u"dashboard-small"));
        shoot(emptyPage(theme), {1024, 600}, path(u"empty"));
        shoot(asleepPage(theme), {1024, 600}, path(u"asleep"));
        application.setLayoutDirection(Qt::RightToLeft);
        shoot(dashboard(theme), {1280, 900}, path(u"rtl"));
        shoot(parts(theme), {1100, 940}, path(u"parts-rtl"));
        application.setLayoutDirection(Qt::LeftToRight);
    }
    return 0;
}
