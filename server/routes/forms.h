#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace dreamjar::server::routes {

/// The text fields of a multipart/form-data body (RFC 7578) in their order; files are passed over. Nothing when the
/// body is not what its Content-Type says.
std::optional<QList<std::pair<QString, QString>>> readMultipart(const QByteArray &contentType, const QByteArray &body);

}
