#include "server/commandline.h"

#include <QFileInfo>
#include <QHash>
#include <QSettings>
#include <limits>

namespace dreamjar::server {

namespace {

struct Option {
    const char *name;
    const char *value; ///< what its value is called; none for a switch
    const char *words;
    bool demo = false; ///< only with the word demo, only on the command line
    bool many = false; ///< may be given several times
};

constexpr Option known[] = {
    {"listen", "HOST:PORT", "where to listen (127.0.0.1:8000); port 0 lets the system choose"},
    {"port-file", "FILE", "write the port there once it listens"},
    {"database", "URL", "sqlite:PATH or postgres://user:password@host/name; also DATABASE_URL"},
    {"secret-file", "FILE", "the key that signs tokens; made with mode 0600 when it is missing"},
    {"config", "FILE", "an INI file with any of these options"},
    {"name", "TEXT", "how this server calls itself"},
    {"currency", "CODE", "what all amounts are counted in (USD)"},
    {"cors-origin", "URL", "let this web client in; may be given several times", false, true},
    {"trusted-proxy", "ADDRESS", "believe this proxy's X-Forwarded-For; also a network; may be given several times",
        false, true},
    {"anonymous-guests", "refuse|accept", "anonymous gifts of guests without name and e-mail (refuse)"},
    {"explorer", "on|off", "the browsable API at / (on)"},
    {"no-explorer", nullptr, "the same as --explorer off"},
    {"rate-limits", "on|off", "limits for sign-in and registration (on)"},
    {"sign-in-failures", "N", "failed sign-ins for an account and an address within the window (10)"},
    {"sign-in-window", "SECONDS", "how long a failure counts (900)"},
    {"registrations", "N", "registrations for an address within the window (20)"},
    {"registration-window", "SECONDS", "how long a registration counts (3600)"},
    {"header-limit", "BYTES", "longest header of a request (16384)"},
    {"body-limit", "BYTES", "longest body of a request (1048576)"},
    {"url-limit", "BYTES", "longest address of a request (2000)"},
    {"request-timeout", "SECONDS", "for a request to arrive whole (10)"},
    {"connections", "N", "at the same time (1000)"},
    {"google-issuer", "URL", "the OpenID provider (https://accounts.google.com)"},
    {"google-client-id", "ID", "of the web client registered there"},
    {"google-client-secret-file", "FILE", "the web client's secret, in a file of mode 0600"},
    {"google-native-client-id", "ID", "of the desktop client registered there"},
    {"google-native-client-secret", "TEXT", "what Google calls its secret; every desktop is told it"},
    {"public-url", "URL", "where this API is found from outside, for the provider's answers"},
    {"web-client", "URL", "the web page to which a sign-in there leads back"},
    {"threads", "N", "network threads (2)"},
    {"access-lifetime", "SECONDS", "of access tokens (3600)"},
    {"refresh-lifetime", "SECONDS", "of refresh tokens (604800)"},
    {"campaigns", "N", "demo: how many jars (500)", true},
    {"donations", "N", "demo: how many gifts (20000)", true},
    {"seed", "N", "demo: the same number gives the same data (1)", true},
    {"version", nullptr, "say the version and stop"},
    {"help", nullptr, "say this and stop"},
};

const Option *find(const QString &name)
{
    for (const Option &option : known) {
        if (name == QLatin1String{option.name})
            return &option;
    }
    return nullptr;
}

using Values = QHash<QString, QStringList>;

using Task = CommandLine::Task;

/// What else it does than to serve, by the first word.
struct Errand {
    const char *word;
    Task task;
    const char *file; ///< what its file is called; none for a task without one
    const char *words;
};

constexpr Errand errands[] = {
    {"demo", Task::Demo, nullptr, "fills an empty database with invented families, jars and gifts"},
    {"import", Task::Import, "DUMP", "takes the dumpdata JSON of a Django deployment into an empty database"},
    {"backup", Task::Backup, "FILE", "writes the database into a new file, while a server may be running"},
    {"restore", Task::Restore, "FILE", "puts a backup in the place of the database; no server may be running"},
    {"routes", Task::Routes, nullptr, "prints everything that the server answers, a line for each"},
};

const Errand *errandOf(const QStringList &arguments)
{
    for (const Errand &errand : errands) {
        if (arguments.value(1) == QLatin1String{errand.word})
            return &errand;
    }
    return nullptr;
}

Result<Values, QString> typedValues(const QStringList &arguments, CommandLine &line)
{
    Values values;
    const Errand *errand = errandOf(arguments);
    if (errand)
        line.task = errand->task;
    const bool demo = line.task == Task::Demo;
    for (qsizetype i = errand ? 2 : 1; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (errand && errand->file && line.file.isEmpty() && !argument.startsWith(QStringLiteral("--"))) {
            line.file = argument;
            continue;
        }
        if (!argument.startsWith(QStringLiteral("--")))
            return Failure{QStringLiteral("%1 is not understood. Try --help.").arg(argument)};
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = find(name);
        if (!option)
            return Failure{QStringLiteral("There is no option --%1. Try --help.").arg(name)};
        if (option->demo && !demo)
            return Failure{QStringLiteral("--%1 goes with dreamjar-server demo. Try --help.").arg(name)};
        if (!option->value) {
            values[name].append(QString{});
            continue;
        }
        if (equals < 0 && i + 1 >= arguments.size())
            return Failure{QStringLiteral("--%1 needs a value: %2.").arg(name, QString::fromLatin1(option->value))};
        values[name].append(equals < 0 ? arguments[++i] : argument.mid(equals + 1));
    }
    return values;
}

QStringList listOf(const QString &text)
{
    QStringList all;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        all.append(part.trimmed());
    return all;
}

/// Adds what the environment says where `values` are silent.
void addEnvironment(Values &values, const QProcessEnvironment &environment)
{
    for (const Option &option : known) {
        const QString name = QString::fromLatin1(option.name);
        const QString variable = QStringLiteral("DREAMJAR_") + name.toUpper().replace(u'-', u'_');
        if (option.value && !option.demo && !values.contains(name) && environment.contains(variable))
            values[name] = option.many ? listOf(environment.value(variable)) : QStringList{environment.value(variable)};
    }
    const QString database = QStringLiteral("database");
    if (!values.contains(database) && environment.contains(QStringLiteral("DATABASE_URL")))
        values[database] = {environment.value(QStringLiteral("DATABASE_URL"))};
}

std::optional<QString> addFile(Values &values, const QString &path)
{
    if (!QFileInfo{path}.isReadable())
        return QStringLiteral("The configuration file %1 cannot be read.").arg(path);
    const QSettings file{path, QSettings::IniFormat};
    if (file.status() != QSettings::NoError)
        return QStringLiteral("The configuration file %1 is not understood.").arg(path);
    for (const QString &name : file.allKeys()) {
        const Option *option = find(name);
        if (!option || !option->value || option->demo)
            return QStringLiteral("There is no option %1, which is in %2.").arg(name, path);
        if (!values.contains(name))
            values[name] = file.value(name).toStringList();
    }
    return std::nullopt;
}

/// "127.0.0.1:8000", "[::1]:8000", ":8000", "8000".
std::optional<QString> readListen(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool number = false;
    const int port = text.mid(colon + 1).toInt(&number);
    if (!number || port < 0 || port > 65'535)
        return QStringLiteral("--listen %1 needs the form HOST:PORT.").arg(text);
    options.port = static_cast<quint16>(port);
    if (colon > 0)
        options.host = text.left(colon);
    return std::nullopt;
}

std::optional<QString> readSeconds(const Values &values, const QString &name, std::chrono::seconds &out)
{
    if (!values.contains(name))
        return std::nullopt;
    bool number = false;
    const int seconds = values[name].last().toInt(&number);
    if (!number || seconds < 1)
        return QStringLiteral("--%1 needs a number of seconds.").arg(name);
    out = std::chrono::seconds{seconds};
    return std::nullopt;
}

std::optional<QString> readCount(const Values &values, const QString &name, int least, int most, int &out)
{
    if (!values.contains(name))
        return std::nullopt;
    bool number = false;
    const int count = values[name].last().toInt(&number);
    if (!number || count < least || count > most)
        return QStringLiteral("--%1 needs a number from %2 to %3.").arg(name).arg(least).arg(most);
    out = count;
    return std::nullopt;
}

/// "on" and "off", or what these two are called here.
std::optional<QString> readChoice(
    const Values &values, const QString &name, const QString &yes, const QString &no, bool &out)
{
    if (!values.contains(name))
        return std::nullopt;
    const QString word = values[name].last();
    if (word != yes && word != no)
        return QStringLiteral("--%1 is %2 or %3.").arg(name, yes, no);
    out = word == yes;
    return std::nullopt;
}

std::optional<QString> readLimits(const Values &values, Options &options)
{
    constexpr int most = std::numeric_limits<int>::max();
    std::chrono::seconds timeout = std::chrono::duration_cast<std::chrono::seconds>(options.requestTimeout);
    const auto count = [&](const char *name, int least, int greatest, int &out) {
        return readCount(values, QString::fromLatin1(name), least, greatest, out);
    };
    const auto seconds = [&](const char *name, std::chrono::seconds &out) {
        return readSeconds(values, QString::fromLatin1(name), out);
    };
    for (const auto &wrong : {
             readChoice(values, QStringLiteral("rate-limits"), QStringLiteral("on"), QStringLiteral("off"),
                 options.rateLimits),
             count("sign-in-failures", 1, most, options.signInFailures),
             seconds("sign-in-window", options.signInWindow),
             count("registrations", 1, most, options.registrations),
             seconds("registration-window", options.registrationWindow),
             count("header-limit", 1024, 1024 * 1024, options.headerLimit),
             count("body-limit", 1024, 1024 * 1024 * 1024, options.bodyLimit),
             count("url-limit", 100, 64 * 1024, options.urlLimit),
             seconds("request-timeout", timeout),
             count("connections", 1, 1'000'000, options.maxConnections),
         }) {
        if (wrong)
            return wrong;
    }
    options.requestTimeout = timeout;
    return std::nullopt;
}

std::optional<QString> readDemo(const Values &values, DemoSize &size)
{
    if (auto wrong = readCount(values, QStringLiteral("campaigns"), 1, DemoSize::mostCampaigns, size.campaigns))
        return wrong;
    if (auto wrong = readCount(values, QStringLiteral("donations"), 0, DemoSize::mostDonations, size.donations))
        return wrong;
    int seed = static_cast<int>(size.seed);
    if (auto wrong = readCount(values, QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), seed))
        return wrong;
    size.seed = static_cast<quint32>(seed);
    return std::nullopt;
}

void readText(const Values &values, const char *name, QString &out)
{
    if (const auto found = values.constFind(QString::fromLatin1(name)); found != values.cend() && !found->isEmpty())
        out = found->last();
}

GoogleOptions readGoogle(const Values &values)
{
    GoogleOptions google;
    readText(values, "google-issuer", google.issuer);
    readText(values, "google-client-id", google.clientId);
    readText(values, "google-client-secret-file", google.clientSecretFile);
    readText(values, "google-native-client-id", google.nativeClientId);
    readText(values, "google-native-client-secret", google.nativeClientSecret);
    readText(values, "public-url", google.publicUrl);
    readText(values, "web-client", google.webClient);
    return google;
}

std::optional<QString> fill(CommandLine &line, const Values &values)
{
    const auto text = [&](const char *name, QString &out) { readText(values, name, out); };
    Options &options = line.options;
    QString listen = QStringLiteral("127.0.0.1:8000");
    QString threads = QStringLiteral("2");
    text("listen", listen);
    text("threads", threads);
    text("port-file", line.portFile);
    text("database", options.database);
    text("secret-file", options.secretFile);
    text("name", options.name);
    text("currency", options.currency);
    options.google = readGoogle(values);
    options.corsOrigins = values.value(QStringLiteral("cors-origin"));
    options.trustedProxies = values.value(QStringLiteral("trusted-proxy"));
    if (auto wrong = readListen(listen, options))
        return wrong;
    if (auto wrong = readLimits(values, options))
        return wrong;
    if (auto wrong = readChoice(values, QStringLiteral("anonymous-guests"), QStringLiteral("accept"),
            QStringLiteral("refuse"), options.acceptAnonymousGuests))
        return wrong;
    if (auto wrong
        = readChoice(values, QStringLiteral("explorer"), QStringLiteral("on"), QStringLiteral("off"), options.explorer))
        return wrong;
    if (values.contains(QStringLiteral("no-explorer")))
        options.explorer = false;
    options.networkThreads = threads.toInt();
    if (options.networkThreads < 1 || options.networkThreads > 64)
        return QStringLiteral("--threads needs a number from 1 to 64.");
    if (auto wrong = readSeconds(values, QStringLiteral("access-lifetime"), options.accessLifetime))
        return wrong;
    if (auto wrong = readSeconds(values, QStringLiteral("refresh-lifetime"), options.refreshLifetime))
        return wrong;
    if (line.task == Task::Routes)
        return std::nullopt;
    if (options.database.isEmpty())
        return QStringLiteral("A database is needed: --database sqlite:PATH or postgres://…");
    if (line.task == Task::Demo)
        return readDemo(values, line.demo);
    if (line.task == Task::Serve && options.secretFile.isEmpty())
        return QStringLiteral("A secret file is needed: --secret-file FILE");
    return std::nullopt;
}

}

Result<CommandLine, QString> readCommandLine(const QStringList &arguments, const QProcessEnvironment &environment)
{
    CommandLine line;
    auto values = typedValues(arguments, line);
    if (!values)
        return Failure{values.error()};
    line.help = values->contains(QStringLiteral("help"));
    line.version = values->contains(QStringLiteral("version"));
    if (line.help || line.version)
        return line;
    const Errand *errand = errandOf(arguments);
    if (errand && errand->file && line.file.isEmpty())
        return Failure{QStringLiteral("%1 needs a file: dreamjar-server %1 %2")
                           .arg(QString::fromLatin1(errand->word), QString::fromLatin1(errand->file))};
    addEnvironment(*values, environment);
    if (values->contains(QStringLiteral("config"))) {
        if (auto wrong = addFile(*values, (*values)[QStringLiteral("config")].last()))
            return Failure{*wrong};
    }
    if (auto wrong = fill(line, *values))
        return Failure{*wrong};
    return line;
}

QString helpText()
{
    QString text = QStringLiteral("dreamjar-server [OPTIONS]: the DreamJar REST API\n\n");
    for (const Errand &errand : errands) {
        QString left = QStringLiteral("  ") + QString::fromLatin1(errand.word);
        if (errand.file)
            left += u' ' + QString::fromLatin1(errand.file);
        text += left.leftJustified(30) + QString::fromLatin1(errand.words) + u'\n';
    }
    text += u'\n';
    for (const Option &option : known) {
        QString left = QStringLiteral("  --") + QString::fromLatin1(option.name);
        if (option.value)
            left += u' ' + QString::fromLatin1(option.value);
        text += left.leftJustified(30) + QString::fromLatin1(option.words) + u'\n';
    }
    return text
        + QStringLiteral(
            "\nEvery option may also come from the environment (--port-file as DREAMJAR_PORT_FILE) or from the INI "
            "file "
            "of --config\n(port-file=…); the command line is stronger than the environment, and that than the file.\n"
            "It stops cleanly on SIGTERM and SIGINT. Exit codes: 0 stopped or done, 1 could not start, 2 wrong use.\n");
}

}
