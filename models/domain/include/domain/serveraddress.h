#pragma once

#include <QUrl>

namespace dreamjar {

/// A server's address as people type it: without a scheme it is https, and http where it does not leave this computer.
/// With the slash at its end: the folder of a server is named after its address. Invalid when it is no http(s) address.
QUrl serverAddress(const QString &typed);

}
