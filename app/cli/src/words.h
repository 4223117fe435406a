#pragma once

#include "app/client.h"
#include "domain/refusal.h"
#include "exitcode.h"
#include "replica/rows.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dreamjar::cli {

/// The refusal in sentences, each with the option it is about.
QStringList sentencesFor(const Refusal &refusal);
/// {"reason": "invalid", "message": "…", "fields": {"amount": ["…"]}}
QJsonObject toJson(const Refusal &refusal);

QString nameOf(Reason reason);
QString nameOf(replica::GiftState state);
QString nameOf(replica::EntryState state);
QString nameOf(replica::OperationKind kind);

/// Why the data could not be opened, and the code for it.
struct TroubleWords {
    Exit code = Exit::Damaged;
    QString sentence;
};
TroubleWords wordsFor(const app::OpenTrouble &trouble);

}
