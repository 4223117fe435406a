#pragma once

#include "store/store.h"
#include "wire/account.h"

#include <QString>
#include <chrono>

namespace dreamjar::server::store {

/// The sign-ins and their refresh tokens, which rotate (API.md part 2, item 6). A token that was exchanged works again
/// for a short while, because the answer may have been lost, but only until its successor was used; any later use
/// means that two hold it, and ends the sign-in.
class Sessions
{
public:
    /// How long an exchanged token works again.
    static constexpr std::chrono::seconds grace{60};

    explicit Sessions(Store &store) : m_store(store) { }

    /// A new sign-in with its first refresh token; gives its id. `client` is what the program calls itself.
    qint64 begin(ParentId parent, const QString &tokenId, Instant expires, const QString &client);
    /// True when that sign-in was not ended. A parent who is gone has none.
    bool isOpen(qint64 session, ParentId parent);
    /// Those that go on, by id.
    QList<wire::SessionView> of(ParentId parent);
    std::optional<ParentId> ownerOf(qint64 session);
    /// False when it is none of theirs, or over already.
    bool end(ParentId parent, qint64 session);
    void endOthers(ParentId parent, qint64 kept);

    enum class Exchange {
        Done,
        Unknown, ///< never given out, run out, or its account is gone
        Spent, ///< used before; the sign-in is over now. To be committed.
    };
    /// Takes `tokenId` and puts `successor` in its place.
    Exchange exchange(
        qint64 session, ParentId parent, const QString &tokenId, const QString &successor, Instant expires);

private:
    Store &m_store;
};

}
