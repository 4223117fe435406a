#include "domain/channel.h"

namespace dreamjar {

QString toKey(Channel channel)
{
    switch (channel) {
    case Channel::Online:
        return QStringLiteral("online");
    case Channel::Kiosk:
        return QStringLiteral("kiosk");
    case Channel::Offline:
        return QStringLiteral("offline");
    }
    Q_UNREACHABLE();
}

std::optional<Channel> channelFromKey(QStringView key)
{
    for (const Channel channel : {Channel::Online, Channel::Kiosk, Channel::Offline}) {
        if (toKey(channel) == key)
            return channel;
    }
    return {};
}

}
