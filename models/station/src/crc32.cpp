#include "crc32.h"

#include <array>

namespace dreamjar::station {

namespace {

constexpr std::array<quint32, 256> table = [] {
    std::array<quint32, 256> made{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? 0xEDB88320u ^ (value >> 1) : value >> 1;
        made[byte] = value;
    }
    return made;
}();

}

quint32 crc32(QByteArrayView bytes)
{
    quint32 value = 0xFFFFFFFFu;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (value >> 8);
    return value ^ 0xFFFFFFFFu;
}

}
