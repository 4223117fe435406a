#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace dreamjar::server::accounts {

/// The key that signs tokens, from a file that only its owner may read (mode 0600); made when it is missing. The error
/// is a sentence.
Result<QByteArray, QString> secretFrom(const QString &path, KeySource &keys);

/// A secret that somebody else gave us, from a file that only its owner may read.
Result<QByteArray, QString> givenSecret(const QString &path);

}
