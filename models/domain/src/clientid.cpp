#include "domain/clientid.h"

#include <algorithm>

namespace dreamjar {

ClientId ClientId::make(Instant now, KeySource &keys)
{
    constexpr qsizetype randomBytes = 10;
    const quint64 milliseconds = static_cast<quint64>(std::max<qint64>(now.toMicroseconds(), 0) / 1000);
    QByteArray bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((milliseconds >> shift) & 0xff));
    bytes.append(keys.bytes(randomBytes).leftJustified(randomBytes, '\0', true));
    bytes[6] = static_cast<char>((bytes.at(6) & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes.at(8) & 0x3f) | 0x80);
    return ClientId{QUuid::fromRfc4122(bytes)};
}

std::optional<ClientId> ClientId::fromString(QStringView text)
{
    if (text.size() != 36)
        return {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool hyphenHere = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (hyphenHere ? c != u'-' : !hex)
            return {};
    }
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return {};
    return ClientId{uuid};
}

}
