#include "gallery.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/jarcard.h"
#include "ui/widgets/message.h"
#include "ui/widgets/pagescaffold.h"
#include "ui/widgets/pictures.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statusline.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

// Sample jars, and whole pages of them.

namespace dreamjar::ui::gallery {

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

}
