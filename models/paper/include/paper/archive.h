#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dreamjar::paper {

struct ArchiveEntry {
    QString name;
    QByteArray bytes;
};

/// A name that every file system takes, made from what a person typed.
QString safeFileName(const QString &wanted);

/// One ZIP, whole or not at all. Two entries of one name are told apart by a number.
bool writeZip(const QString &path, const QList<ArchiveEntry> &entries);
/// One file, whole or not at all.
bool writeFile(const QString &path, const QByteArray &bytes);

}
