#pragma once

#include "domain/clientid.h"
#include "remote/outcome.h"
#include "remote/transport.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <memory>

namespace dreamjar::remote {

/// What a server has said about itself in its headers.
struct Discovery {
    bool known = false; ///< it has answered at all
    int protocol = 0; ///< 0: a plain server, without any of our additions
    QSet<QByteArray> features; ///< "idem", "etag", "changes", …
    QString epoch;

    bool isPlain() const { return known && protocol == 0; }
    bool has(const char *feature) const { return features.contains(feature); }
    friend bool operator==(const Discovery &, const Discovery &) = default;
};

/// The two tokens of a session. The refresh token goes to the vault, the access token nowhere.
struct Tokens {
    QString access; ///< may be empty: the first call then asks for one
    QString refresh;
};

/// A call to the API, and in whose name.
struct Call {
    enum class As { Guest, Account, Station };
    Method method = Method::Get;
    QByteArray target; ///< percent-encoded, with its query
    QByteArray body;
    As as = As::Guest;
    ClientId key; ///< the Idempotency-Key; null: none
    QByteArray ifMatch; ///< an ETag as it came; empty: none
    QString bearer; ///< with As::Guest: this access token, before there is a session to take it from
};

struct Reply {
    Answer answer;
    Outcome outcome;

    bool accepted() const { return std::holds_alternative<Accepted>(outcome); }
    /// Why not; a default Refusal when accepted.
    Refusal why() const;
};

/// Speaks to one server: puts the session's token on calls, refreshes it once for however many calls need it, and reads
/// what the server says about itself. Lives on the thread of its transport; the access token never leaves it.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Reply &)>;

    explicit ApiClient(Transport &transport, QObject *parent = nullptr);
    ~ApiClient() override;

    /// `done` comes later and once, unless `context` died. A call in the account's name without a session is refused
    /// as SignedOut; one whose token has expired is repeated once with a fresh one.
    void send(const Call &call, QObject *context, Done done);

    const Discovery &discovery() const { return m_discovery; }

    void openSession(const Tokens &tokens);
    /// Forgets the tokens here and gives them back; calls that wait for a fresh one are refused as SignedOut.
    Tokens closeSession();
    bool hasSession() const { return !m_tokens.refresh.isEmpty(); }

    /// The credential of a donation station, for calls in its name; empty takes it away. It is not refreshed: a server
    /// that does not take it any more has ended it, and the call is refused as SignedOut.
    void openStation(const QString &token) { m_station = token; }
    bool hasStation() const { return !m_station.isEmpty(); }

Q_SIGNALS:
    void discovered(const dreamjar::remote::Discovery &discovery);
    /// There is a new refresh token, and the old one will soon be worth nothing: keep it.
    void refreshed(const QString &refreshToken);
    /// The server does not take the refresh token any more; the session is closed already.
    void sessionEnded(const dreamjar::Refusal &why);

private:
    struct Pending;
    using PendingPtr = std::shared_ptr<Pending>;

    void transmit(const PendingPtr &pending);
    void arrived(const PendingPtr &pending, const Answer &answer);
    void refresh();
    void refreshArrived(const Answer &answer, quint64 session);
    void finishWaiting(const Outcome &outcome);
    void readHeaders(const Answer &answer);

    Transport &m_transport;
    Discovery m_discovery;
    Tokens m_tokens;
    QString m_station;
    quint64 m_session = 0; ///< counts sessions, so that a late answer of an older one is not taken for this one's
    bool m_refreshing = false;
    int m_refreshAttempts = 0;
    QList<PendingPtr> m_waiting; ///< for a fresh access token
};

}

Q_DECLARE_METATYPE(dreamjar::remote::Discovery)
