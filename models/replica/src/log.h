#pragma once

#include "database/errors.h"
#include "domain/result.h"
#include "keys.h"

#include <QLoggingCategory>

namespace dreamjar::replica {

Q_DECLARE_LOGGING_CATEGORY(lcReplica)

/// Says in the log which part of the replica could not do its work; never what a person typed.
inline Failure<StorageError> loggedFailure(const char *part, const database::SqlError &error)
{
    qCWarning(lcReplica, "%s: %s", part, qPrintable(error.text));
    return Failure{toStorageError(error)};
}

/// The value, or the default with a line in the log: for reading, where a screen has nothing better to do than to show
/// what there is. Never logs what a person typed.
template <class T>
T valueOrLogged(Result<T, database::SqlError> result, const char *what)
{
    if (result)
        return std::move(result).value();
    qCWarning(lcReplica, "%s: %s", what, qPrintable(result.error().text));
    return T{};
}

}
