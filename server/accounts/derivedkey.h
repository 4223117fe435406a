#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace dreamjar::server::accounts {

/// A key of 32 bytes for one purpose, the same in all processes that have the same secret. Nobody finds the secret, or
/// the key for another purpose, from it.
QByteArray derivedKey(const QByteArray &secret, QByteArrayView purpose);

/// A name of `text` that only holders of `key` can make or check; 64 hexadecimal digits.
QByteArray keyedName(const QByteArray &key, QByteArrayView text);

}
