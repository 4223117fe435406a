#include "station/freespace.h"

#include <QFile>
#include <filesystem>
#include <limits>

namespace dreamjar::station {

qint64 freeBytesAt(const QString &folder)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed || space.available > static_cast<std::uintmax_t>(most) ? most : static_cast<qint64>(space.available);
}

}
