#pragma once

#include "database/errors.h"
#include "replica/cache.h"
#include "replica/operation.h"

#include <QJsonObject>

namespace dreamjar::replica {

// How values lie in the journal's columns. The words are for ever: journals outlive versions of the program.

QString toKey(OperationKind kind);
OperationKind kindFromKey(QStringView key);
QString toKey(EntryState state);
EntryState stateFromKey(QStringView key);
QString toKey(Scope scope);
GiftState giftStateOf(EntryState state);

/// A refusal as JSON text; empty for none. Unknown words of a newer version become ServerFailed with the detail kept.
QString toText(const Refusal &refusal);
Refusal refusalFromText(const QString &text);

/// Everything of an operation but the ids, which have columns of their own because they change.
QByteArray payloadOf(const Operation &operation);
struct Target {
    ChildId child;
    CampaignId campaign;
};
Target targetOf(const Operation &operation);
Operation operationFrom(OperationKind kind, const QByteArray &payload, Target target, ParentId account);

/// For a log in English and for the program above.
StorageError toStorageError(const database::SqlError &error);

}
