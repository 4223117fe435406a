#pragma once

#include "database/errors.h"
#include "domain/result.h"

#include <QLoggingCategory>

namespace dreamjar::replica {

Q_DECLARE_LOGGING_CATEGORY(lcReplica)

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
