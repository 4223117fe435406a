#include "errands.h"

#include "server/backup.h"
#include "server/import.h"
#include "server/routetable.h"

#include <cstdio>

namespace dreamjar::server {

namespace {

int fillWithDemo(const CommandLine &line, const Clock &clock, KeySource &keys)
{
    const auto report = fillDemo(line.options, line.demo, clock, keys);
    if (!report)
        return say(couldNotStart, report.error().sentence);
    return say(0,
        QStringLiteral("Invented %1 parents, %2 children, %3 jars (%4 open) and %5 gifts of together %6 %7 in %8 ms.\n"
                       "Every account has the password %9; the first is %10.")
            .arg(report->parents)
            .arg(report->children)
            .arg(report->campaigns)
            .arg(report->openCampaigns)
            .arg(report->donations)
            .arg(report->raised.toUnits())
            .arg(line.options.currency)
            .arg(report->took.count())
            .arg(report->password, report->email));
}

int import(const CommandLine &line, const Clock &clock, KeySource &keys)
{
    const auto report = importDump(line.options, line.file, clock, keys);
    if (!report) {
        const ImportFailure &why = report.error();
        QString text = why.sentence;
        for (const QString &row : why.rows)
            text += QStringLiteral("\n  ") + row;
        if (why.wrongRows > why.rows.size())
            text += QStringLiteral("\n  and %1 more").arg(why.wrongRows - why.rows.size());
        return say(couldNotStart, text);
    }
    if (report->takenBefore)
        return say(0, QStringLiteral("This dump was imported before. Nothing was changed."));
    QString text
        = QStringLiteral("Imported %1 parents, %2 children, %3 campaigns and %4 donations of together %5 %6 in "
                         "%7 ms.\nPasswords: %8 as they were, %9 accounts without one that works here.")
              .arg(report->parents)
              .arg(report->children)
              .arg(report->campaigns)
              .arg(report->donations)
              .arg(report->raised.toUnits())
              .arg(line.options.currency)
              .arg(report->took.count())
              .arg(report->passwords)
              .arg(report->withoutPassword);
    for (auto model = report->skipped.cbegin(); model != report->skipped.cend(); ++model)
        text += QStringLiteral("\nSkipped %1 rows of %2.").arg(QString::number(model.value()), model.key());
    return say(0, text);
}

QString contents(const BackupReport &report)
{
    return QStringLiteral("%1 parents, %2 campaigns and %3 donations")
        .arg(report.parents)
        .arg(report.campaigns)
        .arg(report.donations);
}

int makeBackup(const CommandLine &line)
{
    const auto report = backUp(line.options, line.file);
    if (!report)
        return say(couldNotStart, report.error());
    return say(0,
        QStringLiteral("%1 holds %2 in %3 bytes.").arg(line.file, contents(*report), QString::number(report->bytes)));
}

int restoreBackup(const CommandLine &line, const Clock &clock, KeySource &keys)
{
    const auto report = restore(line.options, line.file, clock, keys);
    if (!report)
        return say(couldNotStart, report.error());
    QString text = QStringLiteral("Restored %1.").arg(contents(*report));
    if (!report->kept.isEmpty())
        text += QStringLiteral(" The database before is kept in %1.").arg(report->kept);
    return say(0, text);
}

}

int say(int code, const QString &sentence)
{
    std::fprintf(code == 0 ? stdout : stderr, "%s\n", qUtf8Printable(sentence.trimmed()));
    return code;
}

int runErrand(const CommandLine &line, const Clock &clock, KeySource &keys)
{
    switch (line.task) {
    case CommandLine::Task::Serve:
        break;
    case CommandLine::Task::Demo:
        return fillWithDemo(line, clock, keys);
    case CommandLine::Task::Import:
        return import(line, clock, keys);
    case CommandLine::Task::Backup:
        return makeBackup(line);
    case CommandLine::Task::Restore:
        return restoreBackup(line, clock, keys);
    case CommandLine::Task::Routes:
        return say(0, routeTable().join(u'\n'));
    }
    return wrongUse;
}

}
