// bench_prepare DATADIR JARS GIFTS: a data folder as the desktop leaves it on a computer with a server inside, that
// many jars and gifts in its database and in the cache.

#include "app/client.h"
#include "database/query.h"
#include "network/linkednetwork.h"
#include "desktopsettings.h"
#include "remote/memoryvault.h"
#include "server/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

namespace {

using namespace dreamjar;

int fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return 1;
}

/// The gifts as strangers see them, as if every jar had been looked at.
QList<Donation> publicGifts(const QString &file)
{
    auto database = database::Database::open(database::Location::file(file), database::Access::ReadOnly);
    if (!database)
        return {};
    database::Query query{*database,
        QStringLiteral(
            "SELECT donation.id, campaign, amount, comment, anonymous, donor_name, parent.first_name, donated "
            "FROM donation LEFT JOIN parent ON parent.id = donor")};
    auto gifts = query.rows([](const database::Query &row) {
        Donation gift;
        gift.id = row.column<DonationId>(0);
        gift.campaign = row.column<CampaignId>(1);
        gift.amount = row.column<Money>(2);
        gift.comment = row.column<QString>(3);
        gift.visibility = row.column<bool>(4) ? Visibility::Anonymous : Visibility::Shown;
        gift.donorName = row.column<QString>(5);
        gift.donorName = publicDonorName(gift, row.column<QString>(6));
        gift.donated = row.column<Instant>(7);
        return gift;
    });
    return gifts ? *gifts : QList<Donation>{};
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const app::Home home{arguments[1], std::nullopt, false};
    const SystemClock clock;
    SystemKeySource keys;

    QDir{}.mkpath(app::serverFolder(home));
    const QString file = QDir{app::serverFolder(home)}.filePath(QStringLiteral("dreamjar.db"));
    server::Options options;
    options.database = QStringLiteral("sqlite:") + file;
    const auto demo = server::fillDemo(options, {arguments[2].toInt(), arguments[3].toInt(), 1}, clock, keys);
    if (!demo)
        return fail(demo.error().sentence);
    const QList<Donation> gifts = publicGifts(file);

    app::LinkedNetwork network;
    auto client = app::Client::open(home, std::make_unique<remote::MemoryVault>(), clock, keys, network);
    if (!client)
        return fail(client.error().detail);
    bool reached = false;
    (*client)->engine->carryEverything(&application, [&reached](const sync::Carried &carried) {
        reached = carried.reached && !carried.problem;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (!reached)
        return fail(QStringLiteral("The jars were not fetched."));

    replica::ServerState state;
    state.donations = gifts;
    for (const Donation &gift : gifts)
        state.completeDonations[gift.campaign] = true;
    const auto applied
        = (*client)->replica->waitCache([&state](replica::Cache &cache) { return cache.apply(state).ok(); });
    const auto jars = (*client)->replica->reader().wait([](const replica::View &view) { return view.jarCount({}); });
    if (!applied || gifts.size() != demo->donations || jars != demo->openCampaigns)
        return fail(QStringLiteral("The cache has %1 jars and %2 gifts.").arg(jars).arg(gifts.size()));
    desktop::DesktopSettings{arguments[1]}.choose(desktop::DesktopSettings::Place::ThisComputer);
    return 0;
}
