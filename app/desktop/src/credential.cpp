#include "credential.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace dreamjar::desktop {

Credential::Credential(const QString &folder) : m_file(QDir(folder).filePath(QStringLiteral("credential"))) { }

std::optional<QString> Credential::find() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString token = QString::fromLatin1(file.readAll().trimmed());
    return token.isEmpty() ? std::nullopt : std::optional{token};
}

bool Credential::keep(const QString &token) const
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(token.toLatin1() + '\n');
    return file.commit();
}

}
