#pragma once

#include <QString>

namespace dreamjar::station {

/// Bytes that may still be written to the file system of `folder` (PRODUCT C15). One that does not tell is not taken for
/// a full one: its writes will say. QStorageInfo knows only what the table of mounts names, which in a container or a
/// chroot may be nothing.
qint64 freeBytesAt(const QString &folder);

}
