#pragma once

#include "app/network.h"
#include "arguments.h"
#include "domain/clock.h"
#include "output.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace dreamjar::cli {

/// One run of dreamjar-cli: opens the client that the desktop opens too, does one command, and says how it ended.
class Cli : public QObject
{
    Q_OBJECT
public:
    using MakeVault = std::function<std::unique_ptr<remote::Vault>()>;

    Cli(Arguments arguments, const Clock &clock, KeySource &keys, app::Network &network, MakeVault vault);
    ~Cli() override;

    Exit run();

private:
    struct Credentials {
        QString email;
        QString password;
    };

    std::optional<Exit> open();
    app::Home home() const;
    /// The kept session, or nobody.
    void restore(sync::Engine::Network network);
    /// A session that can be used, from the keyring or the environment; else the code to end with.
    std::optional<Exit> needAccount();
    std::optional<Result<Credentials, QString>> credentialsOfTheEnvironment() const;
    Result<QString, QString> passwordFrom(const QString &file) const;
    void waitForVault();

    Exit registerParent();
    Exit login();
    Exit logout();
    Exit addChild();
    Exit addJar();
    Exit jars();
    Exit donate();
    Exit carry();
    Exit outbox();
    Exit retry();
    Exit cancel();
    Exit ledger();
    Exit exportGifts();

    Exit signedIn(const Result<Parent, Refusal> &result);
    /// Sends what was just made, and tells what became of it under the id the server gave.
    Exit created(const QString &what, replica::OperationKind kind, qint64 provisional);
    Exit given(const ClientId &reference);
    /// The jar that is given to; with an answer code where there is none.
    Result<Campaign, Exit> jarToGiveTo(CampaignId id);
    sync::Carried carryAll();

    template <class T, class Ask>
    Result<T, Refusal> await(Ask ask);
    template <class Job>
    auto look(Job job)
    {
        return m_client->replica->reader().wait(std::move(job));
    }
    /// Lets things happen until `done`, or time is up.
    bool until(const std::function<bool()> &done, std::chrono::milliseconds patience);

    const Arguments m_arguments;
    const Clock &m_clock;
    KeySource &m_keys;
    app::Network &m_network;
    MakeVault m_makeVault;
    Output m_out;
    std::unique_ptr<app::Client> m_client;
};

}
