#pragma once

#include "domain/parent.h"
#include "store/store.h"
#include "wire/objects.h"

namespace dreamjar::server::store {

/// A parent with what only sign-in may see.
struct Account {
    Parent parent;
    QByteArray passwordHash;
};

/// The accounts.
class Parents
{
public:
    explicit Parents(Store &store) : m_store(store) { }

    bool exists(ParentId id);
    std::optional<Parent> find(ParentId id);
    std::optional<Account> account(ParentId id);
    /// Without regard to case.
    std::optional<Account> byEmail(const QString &email);
    /// With all children and their campaigns.
    std::optional<wire::ParentView> view(ParentId id);

    bool usernameTaken(const QString &username, ParentId except = {});
    bool emailTaken(const QString &email, ParentId except = {});

    Parent add(const Registration &registration, const QByteArray &passwordHash);
    void change(ParentId id, const ParentChange &change, const QByteArray &newPasswordHash);
    void rehash(ParentId id, const QByteArray &passwordHash);
    /// Children and campaigns go too; gifts to others stay, without a name.
    void remove(ParentId id);

private:
    Store &m_store;
};

/// The form in which addresses are compared.
QString foldedEmail(const QString &email);

}
