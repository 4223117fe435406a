#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace dreamjar::desktop {

Result<Options, Farewell> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Raise money for a child's dream, safely."));
    const QCommandLineOption help(QStringLiteral("help"), QCoreApplication::translate("Options", "Show this and leave."));
    const QCommandLineOption version(QStringLiteral("version"), QCoreApplication::translate("Options", "Show the version and leave."));
    const QCommandLineOption data(QStringLiteral("data-dir"),
                                  QCoreApplication::translate("Options", "Keep everything in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption server(QStringLiteral("server"),
                                    QCoreApplication::translate("Options", "Connect to this DreamJar server."), QStringLiteral("URL"));
    const QCommandLineOption kiosk(QStringLiteral("kiosk"),
                                   QCoreApplication::translate("Options", "Be a donation station: full screen, for strangers (docs/KIOSK.md)."));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QCoreApplication::translate("Options", "Play the main job with invented data, write a picture of every screen to this folder and leave."),
        QStringLiteral("DIR"));
    QCommandLineOption painted(QStringLiteral("report-painted"), QStringLiteral("For measuring: print 'painted' at the first usable picture and leave."));
    painted.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({help, version, data, server, kiosk, tour, painted});

    if (!parser.parse(arguments))
        return Failure{Farewell{parser.errorText() + u'\n', 2}};
    if (parser.isSet(help))
        return Failure{Farewell{parser.helpText(), 0}};
    if (parser.isSet(version))
        return Failure{Farewell{QStringLiteral("dreamjar ") + QCoreApplication::applicationVersion() + u'\n', 0}};
    if (!parser.positionalArguments().isEmpty())
        return Failure{Farewell{QCoreApplication::translate("Options", "What is '%1'? See dreamjar --help.").arg(parser.positionalArguments().constFirst()) + u'\n', 2}};

    Options options;
    options.dataFolder = QDir(parser.isSet(data) ? parser.value(data) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).absolutePath();
    options.tourFolder = parser.value(tour);
    options.kiosk = parser.isSet(kiosk);
    options.reportPainted = parser.isSet(painted);
    if (parser.isSet(server)) {
        options.server = serverAddress(parser.value(server));
        if (!options.server.isValid())
            return Failure{Farewell{QCoreApplication::translate("Options", "'%1' is not the address of a server. An example: http://127.0.0.1:8080").arg(parser.value(server)) + u'\n', 2}};
    }
    return options;
}

QUrl serverAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QStringLiteral("://")))
        text.prepend(text.startsWith(QStringLiteral("127.")) || text.startsWith(QStringLiteral("localhost")) ? QStringLiteral("http://") : QStringLiteral("https://"));
    QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

}
