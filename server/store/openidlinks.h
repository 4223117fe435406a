#pragma once

#include "store/store.h"

namespace dreamjar::server::store {

/// Which account somebody enters whom an OpenID provider knows.
class OpenIdLinks
{
public:
    explicit OpenIdLinks(Store &store) : m_store(store) { }

    std::optional<ParentId> parentOf(const QString &issuer, const QString &subject);
    /// Once more is harmless; false when the same person already enters another account.
    bool add(const QString &issuer, const QString &subject, ParentId parent);

private:
    Store &m_store;
};

}
