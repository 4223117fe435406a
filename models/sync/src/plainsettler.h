#pragma once

#include "remote/apiclient.h"
#include "replica/replica.h"

#include <QByteArray>
#include <QSet>
#include <chrono>
#include <functional>

namespace dreamjar::sync {

/// Creations on a server without idempotency keys (API.md part 3). Before a creation goes out, it is noted how far the
/// server's list reached; where the answer got lost, the list is read again after 5, 30 and 120 s, and exactly one new
/// thing that looks like ours settles it. Several, or none at the end, are for the person. What was noted travels as
/// the entry's baseline, so that a restart goes on in the middle.
class PlainSettler
{
public:
    static constexpr std::chrono::milliseconds firstLook = std::chrono::seconds{5};

    enum class Advice {
        Send, ///< keep `note`, then send
        IsThere, ///< it arrived, as `remoteId`
        LookAgain, ///< keep `note`, look again `after` a while
        AskPerson, ///< keep `note`; nobody here can tell
        TryLater, ///< the list could not be read, see `why`
    };
    struct Verdict {
        Advice advice = Advice::TryLater;
        QByteArray note;
        qint64 remoteId = 0;
        std::chrono::milliseconds after{};
        Refusal why;
    };

    PlainSettler(remote::ApiClient &api, replica::Replica &replica);

    /// What to do about a creation that is due. It has been sent before exactly if its baseline says so.
    void prepare(const replica::Entry &entry, QObject *context, std::function<void(const Verdict &)> done);

    /// The baseline of an entry about which the person decided: look once more, and send it unless exactly
    /// one that looks like it is there.
    static QByteArray sendUnlessThere(const QByteArray &baseline);

private:
    remote::ApiClient &m_api;
    replica::Replica &m_replica;
};

}
