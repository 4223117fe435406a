#pragma once

#include "app/client.h"
#include "app/sample.h"
#include "remote/openid.h"
#include "remote/transport.h"

#include <memory>

namespace dreamjar::app {

/// What of the application links QtNetwork, OpenSSL and the server. Linking these takes longer than all of an empty
/// window, so dreamjar loads them as a module after its first picture; the command line and the tests have them inside
/// (network/linkednetwork.h). May be called on any thread.
class Network
{
public:
    virtual ~Network() = default;

    using Way = Result<std::unique_ptr<remote::Transport>, OpenTrouble>;
    /// To a server elsewhere. For the thread that calls.
    virtual Way toServer(const QUrl &server, remote::HttpLimits limits = {}) = 0;
    /// To a server inside this process on the data in `folder`: it starts now and ends with the transport. `google`: whose
    /// word it takes for who somebody is, if set.
    virtual Way toServerInside(
        const QString &folder, const Clock &clock, KeySource &keys, const sync::GoogleClient &google)
        = 0;
    /// Through the person's browser and back; null when it cannot be.
    virtual std::unique_ptr<remote::OpenIdWay> throughBrowser(
        const remote::OpenIdClient &client, KeySource &keys, const QByteArray &page)
        = 0;
    /// Copies the data of a server inside on `folder`, also while it runs: the database into `file`, which must not be
    /// there yet, and beside it what its accounts and sealed notes hang on. None of both may be read by others.
    virtual Result<void, OpenTrouble> backUpInside(const QString &folder, const QString &file) = 0;
    /// Puts such a copy back after looking at it whole, and says where the database before it is now (empty: there was
    /// none). No server may run on `folder`. When it fails, everything is as it was.
    virtual Result<QString, OpenTrouble> restoreInside(
        const QString &folder, const QString &file, const Clock &clock, KeySource &keys)
        = 0;
    /// Sees to it that the invented family is in the data in `folder`, before a client opens it.
    virtual Result<SampleParent, OpenTrouble> prepareSample(const QString &folder, const Clock &clock, KeySource &keys)
        = 0;
};

}
