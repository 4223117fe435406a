#pragma once

#include <QByteArray>
#include <QString>

namespace dreamjar::server::accounts {

// Passwords as a Django deployment keeps them: "pbkdf2_sha256$<iterations>$<salt>$<hash in base64>". They are only ever
// read: a sign-in replaces them by our own.

/// Well formed, and with a number of iterations that does not hold us up.
bool isDjangoHash(const QByteArray &hash);
/// Takes some hundred milliseconds, as its iterations want.
bool matchesDjangoHash(const QByteArray &hash, const QString &password);

}
