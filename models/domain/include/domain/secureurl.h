#pragma once

#include <QUrl>

namespace dreamjar {

/// Where what is said stays between two: https, or http that does not leave this computer (localhost, 127.0.0.1, ::1).
/// Without a name and password in it, and without a fragment.
bool isSecureUrl(const QUrl &url);

}
