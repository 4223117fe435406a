#pragma once

#include "accounts/idtoken.h"
#include "routes/call.h"
#include "wire/google.h"
#include "wire/objects.h"

#include <variant>

namespace dreamjar::server::routes {

/// Somebody whom the provider knows has an account here now, and a sign-in.
struct Entered {
    Parent parent;
    wire::TokenPair tokens;
};
/// Their address is that of an account with other ways in; `ticket` is empty when it has no password either.
struct AddressTaken {
    wire::LinkNeeded link;
};

/// In a Write step: enters the account that this person is linked with, or opens a new one. An account that only has
/// the same address is never entered: whoever holds the address today need not be who opened it.
std::variant<Entered, AddressTaken> enter(Call &call, const accounts::Identity &identity);

/// The answer of a program's sign-in.
http::Response answerTo(const std::variant<Entered, AddressTaken> &entry);

/// Sign-in with a provider is not set up here.
Answer unlessGoogle(Call &call);
http::Response providerUnreachable();

/// What a link ticket says: who may be linked with which account.
struct LinkTicket {
    QString issuer;
    QString subject;
    ParentId parent;
};
std::optional<LinkTicket> openTicket(const Call &call, const QString &ticket);

}
