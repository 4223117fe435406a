#pragma once

#include <QString>
#include <QStringView>
#include <optional>

namespace dreamjar {

/// The way that a gift took to its jar.
enum class Channel { Online, Kiosk, Offline };

/// As the API and databases name it: "online", "kiosk", "offline".
QString toKey(Channel channel);
std::optional<Channel> channelFromKey(QStringView key);

}
