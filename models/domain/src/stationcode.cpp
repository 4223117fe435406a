#include "domain/stationcode.h"

#include "domain/serveraddress.h"

namespace dreamjar {

QString StationCode::text() const
{
    if (server.isEmpty())
        return code;
    QString address = server.toString(QUrl::FullyEncoded);
    if (address.endsWith(u'/'))
        address.chop(1);
    // Nobody has to type what goes without saying.
    const QString secure = QStringLiteral("https://");
    const bool understood = address.startsWith(secure) && serverAddress(address.mid(secure.size())) == server;
    return code + u'@' + (understood ? address.mid(secure.size()) : address);
}

std::optional<StationCode> StationCode::parse(const QString &typed)
{
    QString text = typed;
    text.remove(u' ');
    const qsizetype at = text.indexOf(u'@');
    StationCode read{(at < 0 ? text : text.left(at)).toUpper(), {}};
    if (read.code.isEmpty())
        return std::nullopt;
    if (at < 0)
        return read;
    // The station's keyboard types capitals; paths of servers are small, and hosts do not mind.
    const QString address = text.mid(at + 1);
    read.server = serverAddress(address == address.toUpper() ? address.toLower() : address);
    return read.server.isValid() ? std::optional{read} : std::nullopt;
}

}
