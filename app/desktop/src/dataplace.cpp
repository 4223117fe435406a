#include "dataplace.h"

#include "app/client.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <sys/stat.h>

namespace dreamjar::desktop {

namespace {
const QString portableMark = QStringLiteral("portable");
const QString portableFolder = QStringLiteral("dreamjar-data");
}

Result<DataPlace, QString> dataPlace(const DataWish &wish, const QString &usual, const QString &programFolder)
{
    const QDir beside{programFolder};
    const bool asked = !wish.folder.isEmpty();
    const bool portable = wish.portable || (!asked && QFileInfo{beside.filePath(portableMark)}.isFile());
    if (asked && wish.portable)
        return Failure{QCoreApplication::translate("DataPlace", "--portable and --data-dir name two different places.")};
    QDir folder{asked ? wish.folder : portable ? beside.filePath(portableFolder) : usual};
    if (!wish.profile.isEmpty()) {
        const auto own = app::profileFolder(folder.path(), wish.profile);
        if (!own)
            return Failure{QCoreApplication::translate("DataPlace",
                "'%1' cannot be a profile's name: at most 40 letters, digits, - and _.").arg(wish.profile)};
        folder.setPath(*own);
    }
    return DataPlace{folder.absolutePath(), portable};
}

void stayInside(const DataPlace &place)
{
    if (!place.portable)
        return;
    const QDir own{QDir{place.folder}.filePath(QStringLiteral("system"))};
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(name, QFile::encodeName(own.filePath(QString::fromLatin1(name).section(u'_', 1, 1).toLower())));
    // Qt read the usual place before: its file dialog remembers folders there.
    for (const auto format : {QSettings::NativeFormat, QSettings::IniFormat})
        QSettings::setPath(format, QSettings::UserScope, own.filePath(QStringLiteral("config")));
}

void writePrivately()
{
    ::umask(S_IRWXG | S_IRWXO);
}

}
