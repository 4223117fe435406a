#include "insidebackup.h"

#include "app/backup.h"
#include "database/copies.h"
#include "server/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace dreamjar::app {

namespace {

Q_LOGGING_CATEGORY(lcBackup, "dreamjar.backup", QtInfoMsg)

constexpr int copiesKept = 7;
constexpr std::chrono::hours aDay{24};
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

OpenTrouble troubleWith(const QString &file, const QString &sentence, Trouble trouble = Trouble::Other)
{
    return {trouble, file, sentence};
}

/// Never for a moment readable by others, and there as a whole or not at all.
bool copySecret(const QString &from, const QString &to)
{
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const QByteArray secret = source.readAll();
    const QString part = to + QStringLiteral(".part");
    QFile::remove(part);
    QFile target{part};
    const bool written = target.open(QIODevice::NewOnly | QIODevice::WriteOnly, ownerOnly)
        && target.write(secret) == secret.size() && target.flush();
    target.close();
    if (written && (!QFile::exists(to) || QFile::remove(to)) && QFile::rename(part, to))
        return true;
    QFile::remove(part);
    return false;
}

bool sameContent(const QString &a, const QString &b)
{
    QFile first{a}, second{b};
    return first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly) && first.readAll() == second.readAll();
}

}

Result<void, OpenTrouble> copyInside(const server::Options &options, const QString &file)
{
    const auto made = server::backUp(options, file);
    if (!made)
        return Failure{troubleWith(file, made.error())};
    const QString secret = secretBeside(file);
    if (QFile::exists(options.secretFile) && !copySecret(options.secretFile, secret)) {
        QFile::remove(file); // half a copy is none
        return Failure{troubleWith(secret, QStringLiteral("The secret file cannot be copied."), Trouble::NotWritable)};
    }
    return {};
}

void copyWhenDue(const server::Options &options, const QString &folder, Instant now)
{
    if (!QFile::exists(databaseInside(folder)))
        return;
    const QString place = copiesInside(folder);
    const database::Copies copies{place, serverStem()};
    const QList<database::Copy> all = copies.newestFirst();
    const bool today = !all.isEmpty() && now - all.first().made < aDay;
    if (today && !server::isOutdated(options))
        return;
    if (!QDir{}.mkpath(place)) {
        qCWarning(lcBackup, "no folder for copies of the server's database");
        return;
    }
    QFile::setPermissions(place, ownerOnly | QFile::ExeOwner);
    if (const auto made = copyInside(options, copies.nameFor(now)); !made)
        qCWarning(lcBackup, "no copy of the server's database: %s", qPrintable(made.error().detail));
    else
        copies.keepNewest(copiesKept);
}

Result<QString, OpenTrouble> putBackInside(
    const server::Options &options, const QString &file, const Clock &clock, KeySource &keys)
{
    // What is sealed in this database was sealed for this secret: both change together, or neither.
    const QString secret = secretBeside(file);
    const bool other = QFile::exists(secret) && !sameContent(secret, options.secretFile);
    QString kept;
    if (other && QFile::exists(options.secretFile)) {
        kept = options.secretFile + QStringLiteral(".before-restore-")
            + clock.now().toDateTime().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        if (!copySecret(options.secretFile, kept))
            return Failure{troubleWith(kept, QStringLiteral("The secret file cannot be kept."), Trouble::NotWritable)};
    }
    const auto asItWas = [&] {
        if (!other)
            return;
        QFile::remove(options.secretFile);
        if (!kept.isEmpty())
            QFile::rename(kept, options.secretFile);
    };
    if (other && !copySecret(secret, options.secretFile)) {
        asItWas();
        return Failure{troubleWith(
            options.secretFile, QStringLiteral("The secret file cannot be put back."), Trouble::NotWritable)};
    }
    const auto done = server::restore(options, file, clock, keys);
    if (!done) {
        asItWas();
        return Failure{troubleWith(file, done.error())};
    }
    return done->kept;
}

}
