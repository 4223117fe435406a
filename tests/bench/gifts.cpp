// bench_gifts prepare|ours|theirs FOLDER [GIFTS]: a book of gifts in a cache as the desktop keeps it, then what a person
// waits for when it is opened, filtered, sorted, grouped, searched and scrolled: in our pane, or with QSqlTableModel under
// QSortFilterProxyModel on the same file. Prints "name milliseconds" lines, at last the memory in MiB.

#include "items/giftbookmodel.h"
#include "remote/memoryvault.h"
#include "remote/transport.h"
#include "replica/replica.h"
#include "sync/engine.h"
#include "ui/panes/giftspane.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <cstdio>
#include <random>

namespace {

using namespace dreamjar;
using items::GiftBookModel;
using replica::BookColumn;
using replica::BookQuery;

const ParentId parent{1};
constexpr int jarCount = 700;
constexpr int donorCount = 40'000;

void tell(const char *what, double milliseconds)
{
    std::printf("%s %.1f\n", what, milliseconds);
    std::fflush(stdout);
}

double memory()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The longest time between two turns of the event loop: what a person feels as a stall.
class Stalls
{
public:
    Stalls() { m_turn.start(); }
    void turn()
    {
        m_longest = std::max(m_longest, double(m_turn.nsecsElapsed()) / 1e6);
        m_turn.start();
    }
    void forget() { m_turn.start(); }
    double longest() const { return m_longest; }

private:
    QElapsedTimer m_turn;
    double m_longest = 0;
};

Donation giftOf(int id, std::mt19937 &dice)
{
    Donation gift;
    gift.id = DonationId{id};
    gift.campaign = CampaignId{1 + (id - 1) % jarCount};
    gift.amount = Money::units(1 + dice() % 500);
    gift.donated = Instant::fromMicroseconds(1'600'000'000'000'000 + qint64(dice() % 150'000'000) * 1'000'000);
    const int donor = int(dice() % donorCount);
    gift.donorName = QStringLiteral("Donor %1 Example").arg(donor);
    gift.donorEmail = QStringLiteral("donor%1@example.org").arg(donor);
    gift.comment = QStringLiteral("All the best from us, and a good summer! %1").arg(dice() % 100'000);
    gift.visibility = dice() % 5 == 0 ? Visibility::Anonymous : Visibility::Shown;
    return gift;
}

int prepare(const QString &folder, int gifts)
{
    const SystemClock clock;
    auto opened = replica::Replica::open(folder, clock);
    if (!opened)
        return 1;
    std::mt19937 dice{1};
    replica::ServerState state;
    state.scope = replica::Scope::Own;
    state.account = parent;
    Child child;
    child.id = ChildId{1};
    child.parent = parent;
    child.name = QStringLiteral("Mia Rose");
    state.children = {child};
    for (int id = 1; id <= jarCount; ++id) {
        Campaign jar;
        jar.id = CampaignId{id};
        jar.child = child.id;
        jar.title = QStringLiteral("Jar %1 for the summer").arg(id);
        jar.description = QStringLiteral("A story.");
        jar.goal = Money::units(1000);
        jar.donationCount = gifts / jarCount + (id <= gifts % jarCount ? 1 : 0);
        jar.raised = Money::units(250 * jar.donationCount);
        jar.category = allCategories[size_t(id) % allCategories.size()];
        state.campaigns.append(jar);
    }
    for (int id = 1; id <= gifts;) {
        for (int last = std::min(gifts, id + 19'999); id <= last; ++id)
            state.donations.append(giftOf(id, dice));
        state.cursor = "1";
        if (!(*opened)->waitCache([&state](replica::Cache &cache) { return cache.apply(state).ok(); }))
            return 1;
        state.children.clear();
        state.campaigns.clear();
        state.donations.clear();
    }
    return 0;
}

/// Nothing is sent here.
class Silence : public remote::Transport
{
public:
    void send(const remote::Request &, QObject *, Done) override { }
};

/// A window is up before anybody goes to the gifts.
void showWindow(QWidget &window)
{
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QLabel(QStringLiteral("DreamJar")));
    column->addWidget(new QPushButton(QStringLiteral("Gifts")));
    window.resize(1280, 800);
    window.show();
    QElapsedTimer patience;
    patience.start();
    while (!patience.hasExpired(300))
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The pane as the person has it before them, over the real replica.
void ours(const QString &folder)
{
    const SystemClock clock;
    SystemKeySource keys;
    auto opened = replica::Replica::begin(folder, clock);
    if (!opened || !(*opened)->ready())
        return;
    (*opened)->setViewer(parent);
    remote::MemoryVault vault;
    sync::Engine engine{**opened, vault, clock, keys, {}, [] { return std::make_unique<Silence>(); }};
    sync::AccountState account;
    Parent anna;
    anna.id = parent;
    anna.username = QStringLiteral("anna");
    account.parent = anna;
    engine.states().setAccount(account);
    ui::Theme theme{ui::Scheme::Light};
    theme.apply(*qApp);

    QWidget window;
    showWindow(window);

    Stalls stalls;
    QTimer tick; // so that waiting for an answer is no stall
    tick.start(2);
    const auto until = [&](auto done) {
        QElapsedTimer timer;
        timer.start();
        stalls.forget();
        while (!done()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            stalls.turn();
        }
        return double(timer.nsecsElapsed()) / 1e6;
    };
    QElapsedTimer opening;
    opening.start();
    ui::GiftsPane pane{theme, items::Source{(*opened)->reader(), (*opened)->changes()}, engine, engine.states(), clock};
    pane.resize(1280, 800);
    pane.show();
    auto &model = *pane.findChild<GiftBookModel *>();
    auto &view = *pane.findChild<QTableView *>(QStringLiteral("giftsTable"));
    const auto firstVisible = [&model] {
        return model.isLoaded()
            && (model.rowCount() == 0 || model.isHeading(0)
                || model.index(0, 0).data(GiftBookModel::RowRole).isValid());
    };
    until(firstVisible);
    QApplication::processEvents(); // painted, too
    tell("first_rows", double(opening.nsecsElapsed()) / 1e6);
    tell("whole_book", until([&] { return model.isComplete(); }));
    (*opened)->tidyUp(); // some seconds after the start, as the desktop does it
    const auto ask = [&](const char *what, auto change) {
        BookQuery query;
        change(query);
        QElapsedTimer timer;
        timer.start();
        model.setQuery(query);
        until(firstVisible);
        QApplication::processEvents();
        tell(what, double(timer.nsecsElapsed()) / 1e6);
        until([&] { return model.isComplete(); });
    };
    ask("filter_jar", [](BookQuery &q) { q.filter.jars.values = {CampaignId{7}}; });
    ask("filter_amount", [](BookQuery &q) { q.filter.least = Money::units(400); });
    ask("filter_donor_not", [](BookQuery &q) { q.filter.donor = {QStringLiteral("donor 17"), true}; });
    ask("filter_comment_not", [](BookQuery &q) { q.filter.commented = false; });
    ask("search", [](BookQuery &q) { q.filter.search = QStringLiteral("summer! 4711"); });
    ask("sort_amount", [](BookQuery &q) { q.sorts = {{BookColumn::Amount, true}}; });
    ask("sort_donor", [](BookQuery &q) { q.sorts = {{BookColumn::Donor, false}}; });
    ask("sort_jar_amount_donor", [](BookQuery &q) {
        q.sorts = {{BookColumn::Jar, false}, {BookColumn::Amount, true}, {BookColumn::Donor, false}};
    });
    ask("sort_comment", [](BookQuery &q) { q.sorts = {{BookColumn::Comment, false}}; });
    ask("group_month", [](BookQuery &q) { q.grouping = replica::BookGrouping::Month; });
    ask("group_child", [](BookQuery &q) { q.grouping = replica::BookGrouping::Child; });
    ask("group_donor", [](BookQuery &q) { q.grouping = replica::BookGrouping::Donor; });
    stalls.forget();
    model.setAllExpanded(true);
    stalls.turn();
    ask("again_all", [](BookQuery &) {});
    const auto shown = [&] { return model.index(view.rowAt(1), 0).data(GiftBookModel::RowRole).isValid(); };
    QElapsedTimer scrolling;
    scrolling.start();
    for (int step = 0; step <= 100; ++step) {
        view.verticalScrollBar()->setValue(int(qint64(view.verticalScrollBar()->maximum()) * step / 100));
        until(shown);
    }
    tell("scroll_step", double(scrolling.nsecsElapsed()) / 1e6 / 101);
    QElapsedTimer selecting;
    selecting.start();
    bool summed = false;
    QObject::connect(&model, &GiftBookModel::selectionSummed, &model, [&] { summed = true; });
    stalls.forget();
    view.selectAll();
    stalls.turn();
    until([&] { return summed; });
    tell("sum_of_all_selected", double(selecting.nsecsElapsed()) / 1e6);
    tell("longest_stall", stalls.longest());
    tell("memory_mib", memory());
}

void theirs(const QString &folder)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(folder + QStringLiteral("/cache.db"));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return;
    QWidget window;
    showWindow(window);
    QSqlTableModel table;
    QSortFilterProxyModel sorted;
    QTableView view;
    view.resize(1280, 800);
    view.show();
    double longest = 0;
    const auto time = [&longest](const char *what, auto act) {
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::processEvents();
        const double spent = double(timer.nsecsElapsed()) / 1e6;
        longest = std::max(longest, spent);
        tell(what, spent);
    };
    time("first_rows", [&] {
        table.setTable(QStringLiteral("donation"));
        table.setFilter(QStringLiteral("account = 1"));
        table.setSort(table.fieldIndex(QStringLiteral("donated")), Qt::DescendingOrder);
        table.select();
        sorted.setSourceModel(&table);
        view.setModel(&sorted);
    });
    // Without all rows a proxy filters and sorts only what happens to be there.
    time("whole_book", [&] {
        while (table.canFetchMore())
            table.fetchMore();
    });
    time("filter_jar", [&] {
        sorted.setFilterKeyColumn(table.fieldIndex(QStringLiteral("campaign")));
        sorted.setFilterRegularExpression(QStringLiteral("^7$"));
    });
    time("search", [&] {
        sorted.setFilterKeyColumn(table.fieldIndex(QStringLiteral("folded")));
        sorted.setFilterFixedString(QStringLiteral("summer! 4711"));
    });
    sorted.setFilterFixedString({});
    time("sort_amount", [&] { sorted.sort(table.fieldIndex(QStringLiteral("amount")), Qt::DescendingOrder); });
    time("sort_donor", [&] { sorted.sort(table.fieldIndex(QStringLiteral("donor_name"))); });
    time("sort_comment", [&] { sorted.sort(table.fieldIndex(QStringLiteral("comment"))); });
    time("again_all", [&] { sorted.sort(-1); });
    time("scroll_step", [&] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2); });
    tell("longest_stall", longest);
    tell("memory_mib", memory());
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    if (arguments[1] == QStringLiteral("prepare"))
        return prepare(arguments[2], arguments.value(3, QStringLiteral("1000000")).toInt());
    if (arguments[1] == QStringLiteral("ours"))
        ours(arguments[2]);
    else
        theirs(arguments[2]);
    return 0;
}
