#include "server/server.h"

#include "accounts/passwords.h"
#include "accounts/buckets.h"
#include "accounts/kioskcredentials.h"
#include "accounts/seal.h"
#include "accounts/secretfile.h"
#include "accounts/tokens.h"
#include "accounts/websession.h"
#include "database/transaction.h"
#include "domain/secureurl.h"
#include "http/frontend.h"
#include "routes/google.h"
#include "src/dispatcher.h"
#include "src/opening.h"
#include "store/campaigns.h"
#include "telemetry/metrics.h"

#include <QUrl>

namespace dreamjar::server {

using database::Access;
using database::Database;
using database::DatabaseThread;
using database::Dialect;
using database::Location;
using database::OpenError;

namespace {

constexpr qsizetype leastSecret = 32;
constexpr std::chrono::milliseconds drainPatience{800};
constexpr int webThreads = 2;
constexpr qsizetype mostKeptBytes = 32 * 1024 * 1024;

}

/// Everything that exists only while it runs, in the order in which it depends on each other.
struct Server::Running {
    std::optional<database::LockFile> lock;
    QByteArray secret;
    std::unique_ptr<accounts::Tokens> tokens;
    accounts::Passwords passwords;
    std::optional<accounts::Buckets> buckets;
    std::optional<accounts::Seal> seal;
    std::optional<accounts::KioskCredentials> kioskCredentials;
    std::optional<accounts::WebSession> webSession;
    Metrics metrics;
    std::unique_ptr<routes::Google> google;
    std::unique_ptr<routes::Services> services;
    KeptAnswers kept{mostKeptBytes};
    bool othersWrite = false;
    std::unique_ptr<Lanes> lanes;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<http::Frontend> frontend;

    std::optional<StartError> openSecret(const Options &options, KeySource &keys);
    std::optional<StartError> openGoogle(const Options &options, const Clock &clock, KeySource &keys);
    std::optional<StartError> openDatabase(const Options &options, KeySource &keys, QString &epoch);
};

std::optional<StartError> Server::Running::openSecret(const Options &options, KeySource &keys)
{
    secret = options.secret;
    if (secret.isEmpty()) {
        if (options.secretFile.isEmpty())
            return StartError{StartError::Kind::Secret, QStringLiteral("A secret file is needed to sign tokens with.")};
        auto read = accounts::secretFrom(options.secretFile, keys);
        if (!read)
            return StartError{StartError::Kind::Secret, read.error()};
        secret = *read;
    }
    if (secret.size() < leastSecret)
        return StartError{StartError::Kind::Secret, QStringLiteral("The secret needs at least 32 bytes.")};
    tokens = std::make_unique<accounts::Tokens>(secret);
    buckets.emplace(secret);
    seal.emplace(secret);
    kioskCredentials.emplace(secret);
    webSession.emplace(secret);
    return std::nullopt;
}

std::optional<StartError> Server::Running::openGoogle(const Options &options, const Clock &clock, KeySource &keys)
{
    const GoogleOptions &chosen = options.google;
    if (!chosen.isSetUp())
        return std::nullopt;
    for (const QString &address : {chosen.issuer, chosen.publicUrl, chosen.webClient}) {
        if (!address.isEmpty() && !isSecureUrl(QUrl{address, QUrl::StrictMode}))
            return StartError{StartError::Kind::Options,
                QStringLiteral("%1 must be an https address (http only on this computer).").arg(address)};
    }
    accounts::OpenIdClient web{chosen.clientId, {}};
    if (!chosen.clientSecretFile.isEmpty()) {
        const auto read = accounts::givenSecret(chosen.clientSecretFile);
        if (!read)
            return StartError{StartError::Kind::Secret, read.error()};
        web.secret = *read;
    }
    google.reset(new routes::Google{chosen, web, {chosen.nativeClientId, chosen.nativeClientSecret.toUtf8()},
        accounts::OpenIdProvider{chosen.issuer, clock}, accounts::SealedNotes{secret, keys}});
    return std::nullopt;
}

std::optional<StartError> Server::Running::openDatabase(const Options &options, KeySource &keys, QString &epoch)
{
    const auto location = Location::parse(options.database);
    if (!location)
        return StartError{StartError::Kind::Options, location.error()};
    const bool sqlite = location->dialect() == Dialect::Sqlite;
    auto taken = takeLock(*location);
    if (!taken)
        return taken.error();
    lock = *std::move(taken);

    std::vector<std::unique_ptr<DatabaseThread>> writers;
    std::vector<std::unique_ptr<DatabaseThread>> readers;
    const auto add = [](auto &threads, const QString &name, DatabaseThread::Open open) -> std::optional<OpenError> {
        auto thread = DatabaseThread::start(name, std::move(open));
        if (!thread)
            return thread.error();
        threads.push_back(*std::move(thread));
        return std::nullopt;
    };
    const Location where = *location;
    std::optional<OpenError> failure
        = add(writers, QStringLiteral("server writer"), [where] { return openWriter(where); });
    for (int i = 1; !failure && !sqlite && i < options.writers; ++i)
        failure = add(
            writers, QStringLiteral("server writer"), [where] { return Database::open(where, Access::ReadWrite); });
    for (int i = 0; !failure && !where.isMemory() && i < options.readers; ++i)
        failure = add(
            readers, QStringLiteral("server reader"), [where] { return Database::open(where, Access::ReadOnly); });
    if (failure)
        return startErrorFor(*failure, where);

    epoch = writers.front()->wait([&keys](Database &database) {
        auto transaction = database::Transaction::begin(database);
        if (!transaction)
            return QString{};
        store::Store store{database, Instant{}};
        QString settled = settledEpoch(store, keys);
        store::Campaigns{store}.foldMissing();
        return !store.failure() && transaction->commit() ? settled : QString{};
    });
    if (epoch.isEmpty())
        return notWritable(where);
    othersWrite = !sqlite;
    // In memory the writer reads, too, and a queue that never ends would keep those who read waiting.
    const bool shareCommits = sqlite && !where.isMemory();
    lanes = std::make_unique<Lanes>(Lanes::Threads{std::move(writers), std::move(readers), shareCommits},
        std::max(1, options.hashThreads), google ? webThreads : 0, kept);
    return std::nullopt;
}

Server::Server(Options options, const Clock &clock, KeySource &keys)
    : m_options(std::move(options)), m_clock(clock), m_keys(keys)
{
}

Server::~Server()
{
    stop();
}

Result<quint16, StartError> Server::start()
{
    Q_ASSERT(!m_running);
    auto running = std::make_unique<Running>();
    const auto proxies = http::TrustedProxies::parse(m_options.trustedProxies);
    if (!proxies)
        return Failure{StartError{StartError::Kind::Options, proxies.error()}};
    if (auto failure = running->openSecret(m_options, m_keys))
        return Failure{*failure};
    if (auto failure = running->openGoogle(m_options, m_clock, m_keys))
        return Failure{*failure};
    QString epoch;
    if (auto failure = running->openDatabase(m_options, m_keys, epoch))
        return Failure{*failure};
    running->services = std::make_unique<routes::Services>(routes::Services{
        .clock = m_clock,
        .keys = m_keys,
        .tokens = *running->tokens,
        .passwords = running->passwords,
        .buckets = *running->buckets,
        .seal = *running->seal,
        .kioskCredentials = *running->kioskCredentials,
        .webSession = *running->webSession,
        .metrics = running->metrics,
        .limits = {m_options.rateLimits, {m_options.signInFailures, m_options.signInWindow},
            {m_options.registrations, m_options.registrationWindow}},
        .guestDetails = m_options.acceptAnonymousGuests ? GuestDetails::AnonymousMayOmit : GuestDetails::Demanded,
        .accessLifetime = m_options.accessLifetime,
        .refreshLifetime = m_options.refreshLifetime,
        .name = m_options.name,
        .currency = m_options.currency,
        .epoch = epoch,
        .google = running->google.get(),
    });
    running->dispatcher = std::make_unique<Dispatcher>(*running->services, *running->lanes, running->kept,
        Dispatcher::Options{m_options.corsOrigins, *proxies, m_options.urlLimit, m_options.explorer,
            running->othersWrite, m_options.log});
    http::FrontendOptions front;
    front.host = m_options.host;
    front.port = m_options.port;
    front.threads = m_options.networkThreads;
    front.readTimeout = m_options.requestTimeout;
    front.maxConnections = m_options.maxConnections;
    front.headerLimit = m_options.headerLimit;
    front.bodyLimit = m_options.bodyLimit;
    running->frontend = std::make_unique<http::Frontend>(
        front, [dispatcher = running->dispatcher.get()](const http::Request &request, const http::Reply &reply) {
            dispatcher->handle(request, reply);
        });
    auto port = running->frontend->start();
    if (!port)
        return Failure{StartError{StartError::Kind::Address, port.error()}};
    m_running = std::move(running);
    return *port;
}

void Server::stop()
{
    if (!m_running)
        return;
    m_running->frontend->drain(drainPatience);
    if (m_running->google)
        m_running->google->provider.stop();
    // The lanes finish their queues and with them the last answers; only then may the network go.
    m_running->lanes->finish();
    m_running->frontend->stop();
    m_running.reset();
}

}
