#pragma once

#include "database/query.h"
#include "replica/operation.h"

namespace dreamjar::replica {

/// A row of the journal's table `entry`, with the columns that Entry does not show.
struct EntryRow {
    Entry entry;
    OperationKind kind = OperationKind::Donate;
    ChildId child;
    CampaignId campaign;
    Money amount;
    qint64 waitsFor = 0;
    qint64 acknowledgement = 0; ///< its number, 0 before
    QString refusal;
};

/// Reads what selectEntries() selected.
EntryRow readEntry(const database::Query &row);

/// For a connection to which the journal itself is open, and not attached.
inline constexpr QLatin1String noSchema{""};

/// "SELECT … FROM <schema>entry <rest>"; schema is noSchema or "journal.", both constants of the source.
inline QString selectEntries(QLatin1String schema, QLatin1String rest)
{
    return QStringLiteral(
               "SELECT number, client_id, account, kind, state, made, attempts, next_attempt, waits_for, child, "
               "campaign, amount, payload, provisional, remote_id, baseline, refusal, acknowledgement FROM ")
        + schema + QLatin1String{"entry "} + rest;
}

/// What of an entry changes in its life: enough to bring a row that was read before up to date.
inline QString selectStanding(QLatin1String schema, QLatin1String rest)
{
    return QStringLiteral("SELECT number, state, attempts, next_attempt, waits_for, child, campaign, remote_id, "
                          "refusal, acknowledgement FROM ")
        + schema + QLatin1String{"entry "} + rest;
}
/// Takes over what selectStanding() selected. False when the entry's target has got another id: then it is to be read
/// anew.
bool bringUpToDate(EntryRow &known, const database::Query &row);

}
