#include "await.h"
#include "cli.h"

#include <QDate>

namespace dreamjar::cli {

Exit Cli::signedIn(const Result<Parent, Refusal> &result)
{
    if (!result)
        return m_out.refusal(result.error());
    waitForVault();
    const bool kept = m_client->engine->states().account().keeping == sync::AccountState::Keeping::Kept;
    m_out.result(QStringLiteral("Signed in as %1 (account %2)").arg(result->email).arg(result->id.value()),
        {{QStringLiteral("id"), result->id.value()}, {QStringLiteral("email"), result->email},
            {QStringLiteral("username"), result->username}, {QStringLiteral("kept"), kept}});
    return Exit::Done;
}

Exit Cli::registerParent()
{
    const auto password = passwordFrom(m_arguments.value("password-file"));
    if (!password)
        return m_out.trouble(Exit::WrongUse, password.error());
    Registration typed;
    typed.email = m_arguments.value("email");
    typed.username = m_arguments.value("username");
    typed.password = *password;
    typed.firstName = m_arguments.value("first-name");
    typed.lastName = m_arguments.value("last-name");
    return signedIn(await<Parent>([&](auto done) { m_client->engine->registerParent(typed, this, done); }));
}

Exit Cli::login()
{
    const auto password = passwordFrom(m_arguments.value("password-file"));
    if (!password)
        return m_out.trouble(Exit::WrongUse, password.error());
    const sync::Credentials typed{m_arguments.value("email"), *password};
    return signedIn(await<Parent>([&](auto done) { m_client->engine->signIn(typed, this, done); }));
}

Exit Cli::logout()
{
    restore(sync::Engine::Network::LeaveAlone);
    if (!m_client->engine->states().account().signedIn())
        return m_out.refusal({Reason::SignedOut, {}, {}});
    const auto result = await<bool>([&](auto done) { m_client->engine->signOut(this, done); });
    if (!result)
        return m_out.refusal(result.error());
    m_out.result(QStringLiteral("Signed out"), {{QStringLiteral("signed_out"), true}});
    return Exit::Done;
}

}
