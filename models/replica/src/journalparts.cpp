#include "journalparts.h"

#include "database/query.h"
#include "entryrow.h"
#include "keys.h"
#include "log.h"

namespace dreamjar::replica {

using database::Query;

Failure<StorageError> journalFailure(const database::SqlError &error)
{
    qCWarning(lcReplica, "journal: %s", qPrintable(error.text));
    return Failure{toStorageError(error)};
}

bool isCreation(OperationKind kind)
{
    return kind == OperationKind::CreateChild || kind == OperationKind::CreateCampaign;
}

Changes changesOf(const EntryRow &row)
{
    Changes changes;
    changes.outbox = true;
    changes.gifts = row.kind == OperationKind::Donate;
    if (!row.campaign.isNull())
        changes.campaigns.insert(row.campaign);
    if (!row.child.isNull())
        changes.children.insert(row.child);
    return changes;
}

std::optional<EntryRow> findEntry(const database::Database &database, qint64 number)
{
    Query query{database, selectEntries(QLatin1String{""}, QLatin1String{"WHERE number = ?"})};
    return valueOrLogged(query.bind(number).row(readEntry), "entry");
}

}
