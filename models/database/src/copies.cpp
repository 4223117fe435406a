#include "database/copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringBuilder>
#include <algorithm>

namespace dreamjar::database {

namespace {

const QString stampForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
constexpr qsizetype stampLength = 16;

}

QList<Copy> Copies::newestFirst() const
{
    struct Found {
        Copy copy;
        int count;
    };
    QList<Found> found;
    const QDir folder{m_folder};
    const QStringList names = folder.entryList({QString{m_stem % u"-*.db"}}, QDir::Files);
    for (const QString &name : names) {
        QDateTime made = QDateTime::fromString(name.mid(m_stem.size() + 1, stampLength), stampForm);
        made.setTimeSpec(Qt::UTC);
        // The second one of the same second is "…Z-2.db".
        const QString count = QFileInfo{name}.completeBaseName().mid(m_stem.size() + 1 + stampLength + 1);
        if (made.isValid())
            found.append({{folder.filePath(name), Instant::fromDateTime(made)}, count.isEmpty() ? 1 : count.toInt()});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.copy.made == b.copy.made ? a.count > b.count : a.copy.made > b.copy.made;
    });
    QList<Copy> copies;
    for (const Found &each : std::as_const(found))
        copies.append(each.copy);
    return copies;
}

QString Copies::nameFor(Instant moment) const
{
    const QString stem = m_folder % u'/' % m_stem % u'-' % moment.toDateTime().toString(stampForm);
    QString file = stem % u".db";
    for (int count = 2; QFileInfo::exists(file); ++count)
        file = stem % u'-' % QString::number(count) % u".db";
    return file;
}

void Copies::keepNewest(int count) const
{
    const QList<Copy> all = newestFirst();
    const QDir folder{m_folder};
    for (qsizetype i = count; i < all.size(); ++i) {
        const QString base = QFileInfo{all[i].path}.completeBaseName();
        for (const QString &name : folder.entryList({QString{base % u".*"}}, QDir::Files))
            QFile::remove(folder.filePath(name));
    }
}

}
