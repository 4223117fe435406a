#include "remote/apiclient.h"

#include "wire/codec.h"
#include "wire/requests.h"

#include <QPointer>
#include <QTimer>

namespace dreamjar::remote {

namespace {

constexpr int refreshAttempts = 3;

Outcome signedOut()
{
    return Refused{{Reason::SignedOut, {}, {}}};
}

bool isUnauthorized(const Answer &answer)
{
    return answer.status == 401;
}

}

struct ApiClient::Pending {
    Call call;
    QPointer<QObject> context;
    Done done;
    QString sentWith; ///< the access token that went along
    quint64 session = 0;
    bool repeated = false;

    void finish(const Reply &reply) const
    {
        if (context)
            done(reply);
    }
};

Refusal Reply::why() const
{
    if (const auto *refused = std::get_if<Refused>(&outcome))
        return refused->refusal;
    if (const auto *later = std::get_if<TryLater>(&outcome))
        return later->why;
    if (const auto *unknown = std::get_if<Unknown>(&outcome))
        return unknown->why;
    return {};
}

ApiClient::ApiClient(Transport &transport, QObject *parent) : QObject(parent), m_transport(transport) { }

ApiClient::~ApiClient() = default;

void ApiClient::send(const Call &call, QObject *context, Done done)
{
    auto pending = std::make_shared<Pending>();
    pending->call = call;
    pending->context = context;
    pending->done = std::move(done);
    pending->session = m_session;
    const bool nobody = (call.as == Call::As::Account && !hasSession()) || (call.as == Call::As::Station && !hasStation());
    if (nobody) {
        QTimer::singleShot(0, this, [pending] { pending->finish({{}, signedOut()}); });
        return;
    }
    transmit(pending);
}

void ApiClient::transmit(const PendingPtr &pending)
{
    const Call &call = pending->call;
    if (call.as == Call::As::Account && m_tokens.access.isEmpty()) {
        m_waiting.append(pending);
        refresh();
        return;
    }
    Request request{call.method, call.target, call.body, {}};
    if (call.as == Call::As::Account) {
        pending->sentWith = m_tokens.access;
        request.headers.emplaceBack("Authorization", QByteArray{"Bearer " + m_tokens.access.toLatin1()});
    }
    if (call.as == Call::As::Station)
        request.headers.emplaceBack("Authorization", QByteArray{"Bearer " + m_station.toLatin1()});
    if (call.as == Call::As::Guest && !call.bearer.isEmpty())
        request.headers.emplaceBack("Authorization", QByteArray{"Bearer " + call.bearer.toLatin1()});
    if (!call.key.isNull())
        request.headers.emplaceBack("Idempotency-Key", QByteArray{'"' + call.key.toString().toLatin1() + '"'});
    if (!call.ifMatch.isEmpty())
        request.headers.emplaceBack("If-Match", call.ifMatch);
    // A kept connection may be dropped by the server in the moment we write on it; then nobody knows whether the
    // request arrived. Where repeating is not safe, each write has a connection of its own.
    if (call.method != Method::Get && !m_discovery.has("idem"))
        request.headers.emplaceBack("Connection", "close");
    m_transport.send(request, this, [this, pending](const Answer &answer) { arrived(pending, answer); });
}

void ApiClient::arrived(const PendingPtr &pending, const Answer &answer)
{
    readHeaders(answer);
    if (pending->call.as == Call::As::Account && isUnauthorized(answer)) {
        if (pending->session != m_session || !hasSession()) {
            pending->finish({answer, signedOut()});
            return;
        }
        if (!pending->repeated) {
            pending->repeated = true;
            // Another call may have fetched a fresh token while this one was under way.
            if (m_tokens.access == pending->sentWith)
                m_tokens.access.clear();
            transmit(pending);
            return;
        }
        pending->finish({answer, signedOut()});
        return;
    }
    if (pending->call.as == Call::As::Station && isUnauthorized(answer))
        pending->finish({answer, signedOut()});
    else
        pending->finish({answer, classify(answer)});
}

void ApiClient::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    ++m_refreshAttempts;
    const Request request{Method::Post, "/api/token/refresh/", wire::refreshBody(m_tokens.refresh), {}};
    m_transport.send(
        request, this, [this, session = m_session](const Answer &answer) { refreshArrived(answer, session); });
}

void ApiClient::refreshArrived(const Answer &answer, quint64 session)
{
    readHeaders(answer);
    if (session != m_session)
        return; // of a session that was closed meanwhile
    m_refreshing = false;

    const Outcome outcome = classify(answer);
    const auto tokens = wire::read<wire::TokenPair>(answer.body);
    if (std::holds_alternative<Accepted>(outcome) && answer.isWhole() && tokens.ok() && !tokens->access.isEmpty()) {
        m_refreshAttempts = 0;
        m_tokens.access = tokens->access;
        // A plain server may not rotate: then the old one stays good.
        const QString rotated = tokens->refresh;
        if (!rotated.isEmpty() && rotated != m_tokens.refresh) {
            m_tokens.refresh = rotated;
            Q_EMIT refreshed(rotated);
        }
        for (const PendingPtr &pending : std::exchange(m_waiting, {}))
            transmit(pending);
        return;
    }

    const bool refused = answer.isWhole() && (answer.status == 400 || answer.status == 401 || answer.status == 403);
    if (refused) {
        Refusal why = refusalOf(answer);
        why.reason = Reason::SignedOut;
        closeSession();
        Q_EMIT sessionEnded(why);
        return;
    }
    // The answer was lost, maybe with the new token in it: the server takes the old one again for a while.
    const bool lost = std::holds_alternative<Unknown>(outcome) || std::holds_alternative<Accepted>(outcome);
    if (lost && m_refreshAttempts < refreshAttempts) {
        m_refreshing = true;
        QTimer::singleShot(m_refreshAttempts == 1 ? 0 : 1000, this, [this, session] {
            if (session != m_session)
                return;
            m_refreshing = false;
            refresh();
        });
        return;
    }
    m_refreshAttempts = 0;
    TryLater later;
    if (const auto *given = std::get_if<TryLater>(&outcome))
        later = *given;
    else
        later.why = {answer.status == 0 ? Reason::Offline : Reason::ServerFailed, {}, {}};
    finishWaiting(later);
}

void ApiClient::finishWaiting(const Outcome &outcome)
{
    for (const PendingPtr &pending : std::exchange(m_waiting, {}))
        pending->finish({{}, outcome});
}

void ApiClient::openSession(const Tokens &tokens)
{
    closeSession();
    m_tokens = tokens;
}

Tokens ApiClient::closeSession()
{
    ++m_session;
    const Tokens tokens = std::exchange(m_tokens, {});
    m_refreshing = false;
    m_refreshAttempts = 0;
    finishWaiting(signedOut());
    return tokens;
}

void ApiClient::readHeaders(const Answer &answer)
{
    if (answer.status == 0)
        return;
    Discovery found = m_discovery;
    const QByteArray protocol = answer.header("DreamJar-Protocol");
    if (!protocol.isEmpty()) {
        const qsizetype end = protocol.indexOf(';');
        found.known = true;
        found.protocol = protocol.left(end).trimmed().toInt();
        found.features.clear();
        if (end >= 0) {
            for (const QByteArray &feature : protocol.mid(end + 1).split(','))
                found.features.insert(feature.trimmed());
        }
        if (const QByteArray epoch = answer.header("DreamJar-Epoch"); !epoch.isEmpty())
            found.epoch = QString::fromLatin1(epoch);
    } else if (!found.known && answer.header("Content-Type").startsWith("application/json")) {
        // Only the API itself answers in JSON; a proxy's or a hotel's page says nothing about the server.
        found.known = true;
    }
    if (found == m_discovery)
        return;
    m_discovery = found;
    Q_EMIT discovered(m_discovery);
}

}
