#include "station/startwatch.h"

#include <QFile>
#include <QSaveFile>

namespace dreamjar::station {

bool StartWatch::noteStart() const
{
    const Instant now = m_clock.now();
    QList<QByteArray> recent;
    QFile before(m_file);
    if (before.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : before.readAll().split('\n')) {
            const Instant start = Instant::fromMicroseconds(line.toLongLong());
            if (!start.isNull() && start <= now && now - start <= within)
                recent.append(line);
        }
    }
    const bool often = recent.size() >= tooMany;
    recent.append(QByteArray::number(now.toMicroseconds()));
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(recent.join('\n'));
        file.commit();
    }
    return often;
}

void StartWatch::noteWell() const
{
    QFile::remove(m_file);
}

}
