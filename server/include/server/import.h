#pragma once

#include "domain/money.h"
#include "server/server.h"

#include <QMap>
#include <QStringList>
#include <chrono>

namespace dreamjar::server {

/// What `dreamjar-server import` did.
struct ImportReport {
    bool takenBefore = false; ///< the same dump as once before; nothing was changed
    qint64 parents = 0;
    qint64 children = 0;
    qint64 campaigns = 0;
    qint64 donations = 0;
    Money raised;
    qint64 passwords = 0; ///< accounts that sign in with the password they had
    qint64 withoutPassword = 0; ///< accounts that have none that we know, or were not active
    QMap<QString, qint64> skipped; ///< models that are none of ours, and how many rows of each
    std::chrono::milliseconds took{0};
};

/// Why nothing was taken. The rows are "donations.donation 17: amount is no whole number from 1 to 100000": they hold
/// no personal data.
struct ImportFailure {
    QString sentence;
    QStringList rows; ///< the first of them
    qint64 wrongRows = 0;

    static constexpr qsizetype mostRows = 50;
};

/// Takes the `dumpdata` JSON of a Django deployment of DreamJar (users.parent, users.child, campaigns.campaign,
/// donations.donation) into a database without accounts: all of it or nothing, ids and times kept, in one transaction.
/// The same dump once more changes nothing. Opens, locks and migrates the database as a server does.
Result<ImportReport, ImportFailure> importDump(
    const Options &options, const QString &path, const Clock &clock, KeySource &keys);

}
