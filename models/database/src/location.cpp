#include "database/location.h"

namespace dreamjar::database {

Location Location::file(const QString &path)
{
    Location location;
    location.m_path = path;
    return location;
}

Location Location::memory()
{
    Location location;
    location.m_memory = true;
    return location;
}

Result<Location, QString> Location::parse(const QString &text)
{
    constexpr QStringView sqlite = u"sqlite:";
    if (text.startsWith(sqlite)) {
        const QString path = text.mid(sqlite.size());
        if (path == u":memory:")
            return memory();
        if (path.isEmpty())
            return Failure{QStringLiteral("A path is missing after \"sqlite:\".")};
        return file(path);
    }
    if (text.startsWith(u"postgres://") || text.startsWith(u"postgresql://")) {
        const QUrl url{text, QUrl::StrictMode};
        if (!url.isValid())
            return Failure{QStringLiteral("The database URL is not valid.")};
        if (url.path().size() < 2)
            return Failure{QStringLiteral("The database URL names no database: postgres://host/NAME.")};
        Location location;
        location.m_dialect = Dialect::Postgres;
        location.m_url = url;
        return location;
    }
    return Failure{QStringLiteral("A database is sqlite:PATH or postgres://user:password@host:port/name.")};
}

QString Location::shown() const
{
    if (m_memory)
        return QStringLiteral("sqlite::memory:");
    return m_dialect == Dialect::Sqlite ? m_path : m_url.toString(QUrl::RemovePassword | QUrl::RemoveQuery);
}

}
