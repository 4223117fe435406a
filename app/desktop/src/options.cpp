#include "options.h"

#include "domain/serveraddress.h"
#include "ui/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace dreamjar::desktop {

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const ui::Language &language : ui::Speech::offered())
        codes << language.code;
    return codes;
}

std::optional<ui::Scheme> schemeNamed(const QString &name)
{
    return name == u"light" ? std::optional{ui::Scheme::Light}
        : name == u"dark"   ? std::optional{ui::Scheme::Dark}
                            : std::nullopt;
}

Failure<Farewell> wrong(const QString &sentence)
{
    return Failure{Farewell{sentence + u'\n', 2}};
}

}

Result<Options, Farewell> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Raise money for a child's dream, safely."));
    const QCommandLineOption help(QStringLiteral("help"), QCoreApplication::translate("Options", "Show this and leave."));
    const QCommandLineOption version(QStringLiteral("version"), QCoreApplication::translate("Options", "Show the version and leave."));
    const QCommandLineOption data(QStringLiteral("data-dir"),
                                  QCoreApplication::translate("Options", "Keep everything in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QCoreApplication::translate("Options", "Keep everything apart from other profiles, under this name."), QStringLiteral("NAME"));
    const QCommandLineOption portable(QStringLiteral("portable"),
                                      QCoreApplication::translate("Options", "Keep everything in a folder beside the program and write nowhere else. A file named 'portable' there does the same."));
    const QCommandLineOption server(QStringLiteral("server"),
                                    QCoreApplication::translate("Options", "Connect to this DreamJar server."), QStringLiteral("URL"));
    const QCommandLineOption kiosk(QStringLiteral("kiosk"),
                                   QCoreApplication::translate("Options", "Be a donation station: full screen, for strangers (docs/KIOSK.md)."));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QCoreApplication::translate("Options", "Play the main job with invented data, write a picture of every screen to this folder and leave."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
        QCoreApplication::translate("Options", "Speak this language: %1.").arg(languageCodes().join(QStringLiteral(", "))),
        QStringLiteral("CODE"));
    const QCommandLineOption look(QStringLiteral("theme"),
        QCoreApplication::translate("Options", "Look like this, now: light or dark."), QStringLiteral("THEME"));
    const QCommandLineOption scale(QStringLiteral("scale"),
        QCoreApplication::translate("Options", "Draw everything this many times as large: 1 to 3, for instance 1.5."),
        QStringLiteral("FACTOR"));
    QCommandLineOption painted(QStringLiteral("report-painted"), QStringLiteral("For measuring: print 'painted' at the first usable picture and leave."));
    painted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, version, data, profile, portable, server, kiosk, tour, language, look, scale, painted});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return Failure{Farewell{parser.helpText(), 0}};
    if (parser.isSet(version))
        return Failure{Farewell{QStringLiteral("dreamjar ") + QCoreApplication::applicationVersion() + u'\n', 0}};
    if (!parser.positionalArguments().isEmpty())
        return wrong(QCoreApplication::translate("Options", "What is '%1'? See dreamjar --help.").arg(parser.positionalArguments().constFirst()));

    Options options;
    const auto place = dataPlace({parser.value(data), parser.value(profile), parser.isSet(portable)},
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), QCoreApplication::applicationDirPath());
    if (!place)
        return wrong(place.error());
    options.data = *place;
    options.dataFolder = place->folder;
    options.tourFolder = parser.value(tour);
    options.kiosk = parser.isSet(kiosk);
    options.reportPainted = parser.isSet(painted);
    options.language = parser.value(language);
    if (parser.isSet(language) && !languageCodes().contains(options.language))
        return wrong(QCoreApplication::translate("Options", "DreamJar does not speak '%1'. It speaks %2.")
                         .arg(options.language, languageCodes().join(QStringLiteral(", "))));
    if (parser.isSet(look)) {
        options.scheme = schemeNamed(parser.value(look));
        if (!options.scheme)
            return wrong(QCoreApplication::translate("Options", "There is no theme '%1'. It is light or dark.").arg(parser.value(look)));
    }
    if (parser.isSet(scale)) {
        options.scale = parser.value(scale).toLatin1();
        if (const double factor = options.scale.toDouble(); factor < 1 || factor > 3)
            return wrong(QCoreApplication::translate("Options", "'%1' is no scale. It is a number from 1 to 3.").arg(parser.value(scale)));
    }
    if (parser.isSet(server)) {
        options.server = serverAddress(parser.value(server));
        if (!options.server.isValid())
            return wrong(QCoreApplication::translate("Options", "'%1' is not the address of a server. An example: http://127.0.0.1:8080").arg(parser.value(server)));
    }
    return options;
}

}
