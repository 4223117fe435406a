#pragma once

#include "domain/instant.h"
#include "domain/parent.h"
#include "domain/refusal.h"
#include "sync/google.h"

#include <QList>
#include <QObject>
#include <QUrl>
#include <optional>

namespace dreamjar::sync {

enum class Activity {
    Idle,    ///< everything the server has is here and everything from here is there
    Syncing,
    Offline, ///< the server cannot be reached; what was read stays, what was done waits
    Error,   ///< the server answers, but something needs a person
};

/// How the carrying between here and the server goes.
struct SyncState {
    Activity activity = Activity::Idle;
    int waiting = 0;          ///< entries in the outbox that will go by themselves
    int needsPerson = 0;      ///< refused, unknown or held ones
    Instant lastSync;         ///< null: never
    std::optional<Refusal> problem;

    friend bool operator==(const SyncState &, const SyncState &) = default;
};

/// Who is signed in, and how long that lasts.
struct AccountState {
    enum class Keeping {
        Unknown,      ///< the keyring was not asked yet
        Kept,         ///< the keyring has the session; it outlives the program
        ThisSession,  ///< no keyring: signed in until the program ends
        Locked,       ///< the keyring may hold a session, but does not answer; nothing was deleted
    };
    std::optional<Parent> parent;
    Keeping keeping = Keeping::Unknown;
    bool restoring = false;   ///< a kept session is being looked for
    QList<Parent> others;     ///< of this server, whose sessions the keyring keeps as well

    bool signedIn() const { return parent.has_value(); }
    friend bool operator==(const AccountState &, const AccountState &) = default;
};

/// The server this computer talks to.
struct ServerState {
    QUrl url;
    bool embedded = false;
    bool plain = false;       ///< has no DreamJar-Protocol: fewer promises (API.md part 3)
    QString name;
    QString currency;         ///< what amounts are counted in, e.g. "USD"
    GoogleClient google;      ///< whom "Continue with Google" asks; not set: nobody

    friend bool operator==(const ServerState &, const ServerState &) = default;
};

/// The three states a screen may watch. Lives on the GUI thread; the engine sets, screens read.
class States : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const SyncState &sync() const { return m_sync; }
    const AccountState &account() const { return m_account; }
    const ServerState &server() const { return m_server; }

    void setSync(const SyncState &state);
    void setAccount(const AccountState &state);
    void setServer(const ServerState &state);

Q_SIGNALS:
    void syncChanged(const dreamjar::sync::SyncState &state);
    void accountChanged(const dreamjar::sync::AccountState &state);
    void serverChanged(const dreamjar::sync::ServerState &state);

private:
    SyncState m_sync;
    AccountState m_account;
    ServerState m_server;
};

}
