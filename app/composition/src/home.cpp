#include "app/client.h"

#include <QDir>
#include <QRegularExpression>

namespace dreamjar::app {

namespace {

/// "https://jars.example.org:8443/a/" becomes "jars.example.org_8443_a": readable, and distinct for distinct servers.
QString folderName(const QUrl &server)
{
    QString name = server.host() + u'_' + QString::number(server.port(server.scheme() == QStringLiteral("https") ? 443 : 80));
    const QString path = server.path().split(u'/', Qt::SkipEmptyParts).join(u'_');
    if (!path.isEmpty())
        name += u'_' + path;
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9._-]"));
    return name.replace(unsafe, QStringLiteral("-"));
}

QString root(const Home &home)
{
    return home.sample ? QDir(home.dataFolder).filePath(QStringLiteral("sample")) : home.dataFolder;
}

}

std::optional<QString> profileFolder(const QString &dataFolder, const QString &name)
{
    static const QRegularExpression possible{QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_-]{1,40}"))};
    if (!possible.match(name).hasMatch())
        return std::nullopt;
    return QDir{dataFolder}.filePath(QStringLiteral("profiles/") + name);
}

bool makeDataFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return true;
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString replicaFolder(const Home &home)
{
    if (home.server && !home.sample)
        return QDir(home.dataFolder).filePath(QStringLiteral("servers/") + folderName(*home.server));
    return QDir(root(home)).filePath(QStringLiteral("local"));
}

QString serverFolder(const Home &home)
{
    return QDir(root(home)).filePath(QStringLiteral("server"));
}

}
