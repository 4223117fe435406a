#pragma once

#include "remote/apiclient.h"

#include <QObject>

namespace dreamjar::remote {

/// Ends a sign-in at the server, with its own tokens, after the client has forgotten them. Where the server cannot be
/// reached it ends there by itself when it runs out. Owns itself.
class Farewell : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void()>;
    /// `api` outlives it. `done` comes when it is said, or cannot be, or takes longer than somebody would wait.
    static void say(ApiClient &api, const Tokens &tokens, Done done);

private:
    Farewell(ApiClient &api, const Tokens &tokens, Done done);
    void refresh();
    void lookForSession();
    void end(qint64 session);
    void tell();
    void finish();
    void ask(Method method, const QByteArray &target, const QByteArray &body, ApiClient::Done done);

    ApiClient &m_api;
    Tokens m_tokens;
    Done m_done;
};

}
