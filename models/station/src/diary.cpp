#include "station/diary.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSaveFile>

namespace dreamjar::station {

namespace {

Q_LOGGING_CATEGORY(lcDiary, "dreamjar.station")
constexpr qint64 mostBytes = 256 * 1024;

}

void Diary::note(const QString &event) const
{
    qCInfo(lcDiary).noquote() << event;
    QFile file(m_file);
    const bool fresh = !file.exists();
    if (file.size() > mostBytes && file.open(QIODevice::ReadOnly)) {
        file.seek(file.size() / 2);
        file.readLine();
        QSaveFile half(m_file);
        if (half.open(QIODevice::WriteOnly)) {
            half.write(file.readAll());
            half.commit();
        }
        file.close();
    }
    if (!file.open(QIODevice::Append))
        return;
    if (fresh)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write((m_clock.now().toDateTime().toString(Qt::ISODate) + u' ' + event + u'\n').toUtf8());
}

}
