#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

namespace dreamjar::server {

/// With which OpenID provider one may sign in, and as whom we are registered there (docs/GOOGLE.md). Without a client id
/// it is not set up.
struct GoogleOptions {
    QString issuer = QStringLiteral("https://accounts.google.com");
    QString clientId; ///< of the web client
    QString clientSecretFile; ///< its secret, in a file of mode 0600
    QString nativeClientId; ///< of the desktop client
    QString nativeClientSecret; ///< what Google calls so; every desktop is told it
    QString publicUrl; ///< where this API is found from outside; empty: by the caller's Host header
    QString webClient; ///< the web page that gets the tokens; empty: they are in the callback's answer

    bool isSetUp() const { return !clientId.isEmpty() || !nativeClientId.isEmpty(); }
};

/// How a server is to run. The command line of dreamjar-server says the same (see options.h).
struct Options {
    QString host = QStringLiteral("127.0.0.1"); ///< an IP address, or localhost
    quint16 port = 0; ///< 0: the system chooses
    QString database; ///< "sqlite:PATH", "sqlite::memory:" or "postgres://…"
    QByteArray secret; ///< signs tokens, 32 bytes or more; empty: from secretFile
    QString secretFile; ///< made with mode 0600 when it is missing
    QString name = QStringLiteral("DreamJar");
    QString currency = QStringLiteral("USD"); ///< ISO 4217; what all amounts are counted in
    QStringList corsOrigins; ///< "https://example.org"; none: no other web page may read answers
    QStringList trustedProxies; ///< whose X-Forwarded-For is believed: addresses, and networks like "10.0.0.0/8"
    bool acceptAnonymousGuests = false; ///< an anonymous gift of a guest needs no name and address, for old web forms
    bool rateLimits = true;
    int signInFailures = 10; ///< for each account and each address, within the window
    std::chrono::seconds signInWindow{900};
    int registrations = 20; ///< for each address, within the window
    std::chrono::seconds registrationWindow{3600};
    int networkThreads = 1;
    int readers = 2; ///< database connections for reading
    int writers = 4; ///< for writing; on SQLite there is always one
    int hashThreads = 2;
    std::chrono::seconds accessLifetime{3600};
    std::chrono::seconds refreshLifetime{7 * 86'400};
    GoogleOptions google;
    std::chrono::milliseconds requestTimeout{10'000}; ///< for a request to arrive whole
    int maxConnections = 1000;
    int headerLimit = 16 * 1024; ///< bytes of a request's header; more is closed
    int bodyLimit = 1024 * 1024; ///< bytes of its body; more is 413
    int urlLimit = 2000; ///< bytes of its address; more is 414
    bool explorer = true; ///< the browsable API at /
    /// Gets each line of the log, a JSON object without a line end, from any thread. Holds no names, addresses, tokens.
    std::function<void(const QByteArray &line)> log;
};

/// Why a server did not start. `sentence` is for the person who starts it.
struct StartError {
    enum class Kind {
        Options, ///< something in them cannot be
        Secret, ///< the secret file
        AlreadyRunning, ///< another server has this SQLite file
        Database,
        NewerSchema, ///< a newer server made the tables; left as they are
        DiskFull,
        NotEmpty, ///< what was to be filled holds data already; left as it is
        Address, ///< the port is taken, or the address is none of this computer
    };
    Kind kind = Kind::Options;
    QString sentence;
};

/// The DreamJar REST API over one database, in this process, on threads of its own; it needs no event loop. Make,
/// start, stop and destroy it on one thread. `clock` and `keys` must outlive it.
class Server
{
public:
    Server(Options options, const Clock &clock, KeySource &keys);
    /// Stops.
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// The port it listens on. Once.
    Result<quint16, StartError> start();
    /// Takes no more connections, finishes the requests in flight (waiting for less than a second) and lets go of
    /// everything. Harmless when it does not run.
    void stop();

private:
    struct Running;
    const Options m_options;
    const Clock &m_clock;
    KeySource &m_keys;
    std::unique_ptr<Running> m_running;
};

}
