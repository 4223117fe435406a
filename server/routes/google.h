#pragma once

#include "accounts/openidprovider.h"
#include "accounts/sealednotes.h"
#include "server/server.h"

namespace dreamjar::server::routes {

/// What the routes of Google's sign-in work with. Made once by Server when it is set up; safe from any thread.
struct Google {
    GoogleOptions options;
    accounts::OpenIdClient web;
    accounts::OpenIdClient native;
    accounts::OpenIdProvider provider;
    accounts::SealedNotes notes;

    /// For whom an ID token that a program brings may have been made.
    QStringList audiences() const;
};

}
