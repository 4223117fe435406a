#pragma once

#include <QByteArrayView>

namespace dreamjar::station {

/// CRC-32 as in zlib and Ethernet (polynomial 0xEDB88320).
quint32 crc32(QByteArrayView bytes);

}
