#include "cli.h"

#include "await.h"
#include "backupcommands.h"
#include "doctor.h"
#include "verify.h"
#include "words.h"

#include "replica/view.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QStandardPaths>
#include <QTimer>

namespace dreamjar::cli {

using namespace std::chrono_literals;
using sync::AccountState;

Cli::Cli(Arguments arguments, const Clock &clock, KeySource &keys, app::Network &network, MakeVault vault)
    : m_arguments(std::move(arguments)), m_clock(clock), m_keys(keys), m_network(network), m_makeVault(std::move(vault)),
      m_out(m_arguments.json)
{
}

Cli::~Cli() = default;

bool Cli::until(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    QTimer alarm;
    alarm.setSingleShot(true);
    alarm.start(patience);
    while (!done()) {
        if (!alarm.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

app::Home Cli::home() const
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    app::Home home;
    home.dataFolder = QDir(m_arguments.dataFolder.isEmpty() ? usual : m_arguments.dataFolder).absolutePath();
    if (!m_arguments.profile.isEmpty())
        home.dataFolder = app::profileFolder(home.dataFolder, m_arguments.profile).value_or(home.dataFolder);
    home.server = m_arguments.server;
    return home;
}

std::optional<Exit> Cli::open()
{
    auto opened = app::Client::open(home(), m_makeVault(), m_clock, m_keys, m_network);
    if (!opened) {
        const TroubleWords words = wordsFor(opened.error());
        return m_out.trouble(words.code, words.sentence);
    }
    m_client = *std::move(opened);
    if (m_client->replica->cacheWasDamaged())
        m_out.note(QStringLiteral("What was read from the server could not be read any more; it was set aside and is "
                                  "fetched again."));
    return std::nullopt;
}

Exit Cli::run()
{
    if (m_arguments.command == u"verify")
        return verifyReceipt(m_arguments, home(), m_out);
    if (m_arguments.command == u"doctor")
        return doctor(home(), m_makeVault, m_clock, m_keys, m_network, m_out);
    if (m_arguments.command == u"backup")
        return backUp(home(), m_network, m_arguments.value("to"), m_clock, m_out);
    if (m_arguments.command == u"restore")
        return cli::restore(home(), m_network, m_arguments.value("file"), m_clock, m_keys, m_out);

    struct Entry {
        QString name;
        Exit (Cli::*run)();
    };
    const QList<Entry> entries{
        {QStringLiteral("register"), &Cli::registerParent},
        {QStringLiteral("login"), &Cli::login},
        {QStringLiteral("logout"), &Cli::logout},
        {QStringLiteral("child add"), &Cli::addChild},
        {QStringLiteral("jar add"), &Cli::addJar},
        {QStringLiteral("jars"), &Cli::jars},
        {QStringLiteral("donate"), &Cli::donate},
        {QStringLiteral("sync"), &Cli::carry},
        {QStringLiteral("outbox"), &Cli::outbox},
        {QStringLiteral("retry"), &Cli::retry},
        {QStringLiteral("cancel"), &Cli::cancel},
        {QStringLiteral("ledger"), &Cli::ledger},
        {QStringLiteral("export"), &Cli::exportGifts},
    };
    for (const Entry &entry : entries) {
        if (entry.name != m_arguments.command)
            continue;
        if (const auto code = open())
            return *code;
        Exit code = (this->*entry.run)();
        if (const auto &trouble = m_client->connection->trouble()) {
            const TroubleWords words = wordsFor(*trouble);
            code = m_out.trouble(words.code, words.sentence);
        }
        m_client.reset();
        return code;
    }
    return m_out.trouble(Exit::WrongUse, QStringLiteral("There is no such command."));
}

void Cli::restore(sync::Engine::Network network)
{
    m_client->engine->start(network);
    // The keyring has its own patience, which is shorter.
    until([this] { return !m_client->engine->states().account().restoring; }, 15s);
    // Without a keyring: what waits for this person is shown to them; sending it takes the password.
    if (m_client->engine->states().account().signedIn())
        return;
    if (const auto credentials = credentialsOfTheEnvironment(); credentials && *credentials)
        m_client->engine->resumeOffline((*credentials)->email);
}

void Cli::waitForVault()
{
    until([this] { return m_client->engine->states().account().keeping != AccountState::Keeping::Unknown; }, 15s);
    if (m_client->engine->states().account().keeping != AccountState::Keeping::Kept)
        m_out.note(QStringLiteral("There is no keyring that keeps the session: set DREAMJAR_EMAIL and "
                                  "DREAMJAR_PASSWORD_FILE for the commands to come."));
}

Result<QString, QString> Cli::passwordFrom(const QString &file) const
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return Failure{QStringLiteral("The password file %1 cannot be read.").arg(file)};
    QByteArray line = opened.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return Failure{QStringLiteral("The password file %1 is empty.").arg(file)};
    return QString::fromUtf8(line);
}

std::optional<Result<Cli::Credentials, QString>> Cli::credentialsOfTheEnvironment() const
{
    const QString email = qEnvironmentVariable("DREAMJAR_EMAIL");
    const QString file = qEnvironmentVariable("DREAMJAR_PASSWORD_FILE");
    if (email.isEmpty() || file.isEmpty())
        return std::nullopt;
    const Result<QString, QString> password = passwordFrom(file);
    if (!password)
        return Result<Credentials, QString>{Failure{password.error()}};
    return Result<Credentials, QString>{Credentials{email, *password}};
}

std::optional<Exit> Cli::needAccount()
{
    const AccountState &account = m_client->engine->states().account();
    if (account.signedIn() && account.keeping == AccountState::Keeping::Kept)
        return std::nullopt;
    const auto credentials = credentialsOfTheEnvironment();
    if (!credentials) {
        if (account.signedIn())
            return std::nullopt; // a locked keyring: what is made now waits for it
        return m_out.refusal({Reason::SignedOut, {}, {}});
    }
    if (!*credentials)
        return m_out.trouble(Exit::WrongUse, credentials->error());
    if (m_arguments.isOn("offline"))
        return account.signedIn() ? std::nullopt : std::optional{m_out.refusal({Reason::SignedOut, {}, {}})};
    const auto result = await<Parent>([&](auto done) {
        m_client->engine->signIn({(*credentials)->email, (*credentials)->password}, this, done);
    });
    if (result || (result.error().reason == Reason::Offline && account.signedIn()))
        return std::nullopt; // what is made now waits for the server
    return m_out.refusal(result.error());
}

sync::Carried Cli::carryAll()
{
    std::optional<sync::Carried> result;
    m_client->engine->carryEverything(this, [&](const sync::Carried &carried) { result = carried; });
    until([&] { return result.has_value(); }, 15min);
    return result.value_or(sync::Carried{false, Refusal{Reason::Offline, {}, {}}});
}

}
