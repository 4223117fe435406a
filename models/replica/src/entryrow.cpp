#include "entryrow.h"

#include "keys.h"

namespace dreamjar::replica {

EntryRow readEntry(const database::Query &row)
{
    EntryRow out;
    Entry &entry = out.entry;
    entry.number = row.column<qint64>(0);
    entry.client = row.column<ClientId>(1);
    entry.account = row.column<ParentId>(2);
    out.kind = kindFromKey(row.column<QString>(3));
    entry.state = stateFromKey(row.column<QString>(4));
    entry.made = row.column<Instant>(5);
    entry.attempts = row.column<int>(6);
    entry.nextAttempt = row.column<Instant>(7);
    out.waitsFor = row.column<qint64>(8);
    out.child = row.column<ChildId>(9);
    out.campaign = row.column<CampaignId>(10);
    out.amount = row.column<Money>(11);
    entry.provisional = row.column<qint64>(13);
    entry.remoteId = row.column<qint64>(14);
    entry.baseline = row.column<QByteArray>(15);
    out.refusal = row.column<QString>(16);
    out.acknowledgement = row.column<qint64>(17);
    entry.operation
        = operationFrom(out.kind, row.column<QString>(12).toUtf8(), {out.child, out.campaign}, entry.account);
    return out;
}

bool bringUpToDate(EntryRow &known, const database::Query &row)
{
    if (known.child != row.column<ChildId>(5) || known.campaign != row.column<CampaignId>(6))
        return false;
    Entry &entry = known.entry;
    entry.state = stateFromKey(row.column<QString>(1));
    entry.attempts = row.column<int>(2);
    entry.nextAttempt = row.column<Instant>(3);
    known.waitsFor = row.column<qint64>(4);
    entry.remoteId = row.column<qint64>(7);
    known.refusal = row.column<QString>(8);
    known.acknowledgement = row.column<qint64>(9);
    return true;
}

}
