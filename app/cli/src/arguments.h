#pragma once

#include "domain/result.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace dreamjar::cli {

/// A command as it may be typed: what it needs, what it may have, and which of its options are switches.
struct CommandForm {
    QString name; ///< "child add"
    QStringList required;
    QStringList optional;
    QStringList switches;
    QString purpose; ///< one sentence for --help
};

/// All commands, in the order of --help.
const QList<CommandForm> &commandForms();

/// What was asked for. Options are without their dashes.
struct Arguments {
    QString dataFolder; ///< empty: the usual place
    QString profile; ///< empty: none
    std::optional<QUrl> server;
    bool json = false;
    bool help = false;
    bool version = false;
    QString command;
    QMap<QString, QString> values;
    QSet<QString> switches;

    bool has(const char *name) const { return values.contains(QLatin1String(name)); }
    QString value(const char *name) const { return values.value(QLatin1String(name)); }
    /// None when it is no whole number.
    std::optional<qint64> wholeNumber(const char *name) const
    {
        bool whole = false;
        const qint64 number = value(name).trimmed().toLongLong(&whole);
        return whole ? std::optional{number} : std::nullopt;
    }
    bool isOn(const char *name) const { return switches.contains(QLatin1String(name)); }
};

/// `--option value` or `--option=value`, before or after the command's words. The error is a sentence.
Result<Arguments, QString> readArguments(const QStringList &typed);

}
