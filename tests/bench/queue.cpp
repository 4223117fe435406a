// bench_queue DATADIR SERVER GIFTS: a donation station that was offline for long: jars, and so many gifts in its
// journal and its receipts log.

#include "app/client.h"
#include "replica/replica.h"
#include "station/memory.h"
#include "station/receiptslog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>

using namespace dreamjar;

namespace {

constexpr int jarCount = 12;

replica::ServerState jars(Instant now)
{
    replica::ServerState state;
    state.complete = true;
    state.asOf = now;
    for (int i = 1; i <= jarCount; ++i) {
        Campaign jar;
        jar.id = CampaignId{i};
        jar.childName = QStringLiteral("Mia");
        jar.title = QStringLiteral("Jar %1").arg(i);
        jar.description = QStringLiteral("A dream.");
        jar.goal = Money::units(1000);
        jar.created = now;
        state.campaigns.append(jar);
    }
    return state;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    SystemClock clock;
    SystemKeySource keys;
    const app::Home home{arguments[1], QUrl(arguments[2]), false, {}};
    const QDir folder(app::replicaFolder(home));
    auto replica = replica::Replica::open(folder.path(), clock);
    if (!replica)
        return 1;

    station::Memory memory;
    memory.id = StationId{1};
    memory.profile.name = QStringLiteral("Fair");
    memory.profile.language = QStringLiteral("en");
    memory.currency = QStringLiteral("USD");
    memory.seal = {QStringLiteral("0a1b2c3d"), QByteArray(32, 'k')};
    station::ReceiptsLog log(folder.filePath(QStringLiteral("receipts.log")));
    QList<replica::Journal::LostGift> gifts;
    const QByteArray sealed(160, 's');
    for (int i = 0; i < arguments[3].toInt(); ++i) {
        replica::Donate gift;
        gift.draft.campaign = CampaignId{1 + i % jarCount};
        gift.draft.amount = Money::units(1 + i % 50);
        gift.sealed = sealed;
        const Instant made = clock.now();
        const ClientId reference = ClientId::make(made, keys);
        gifts.append({gift, reference, made});
        if (!log.append({reference, gift.draft.campaign, gift.draft.amount, made, Visibility::Shown, sealed, false}))
            return 1;
    }
    for (int i = 1; i <= jarCount; ++i)
        memory.profile.jars.append(CampaignId{i});
    const bool kept = station::MemoryFile(folder.filePath(QStringLiteral("station.json"))).save(memory)
        && (*replica)->waitJournal([&](replica::Journal &journal) { return journal.restoreGifts(gifts).ok(); })
        && (*replica)->waitCache([&](replica::Cache &cache) { return cache.apply(jars(clock.now())).ok(); });
    QFile credential(folder.filePath(QStringLiteral("credential")));
    if (!kept || !credential.open(QIODevice::WriteOnly))
        return 1;
    credential.write("djk_none\n");
    return 0;
}
