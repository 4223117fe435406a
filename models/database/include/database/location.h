#pragma once

#include "domain/result.h"

#include <QString>
#include <QUrl>

namespace dreamjar::database {

/// Which SQL a database speaks.
enum class Dialect { Sqlite, Postgres };

/// What a connection may do. A ReadOnly one cannot write even by mistake: the engine refuses.
enum class Access { ReadWrite, ReadOnly };

/// Where a database lives: a SQLite file, memory (gone with its connection; for tests), or a PostgreSQL server.
class Location
{
public:
    static Location file(const QString &path);
    static Location memory();
    /// "sqlite:PATH", "sqlite::memory:", "postgres://user:password@host:port/name?sslmode=require" or "postgresql://…".
    /// A PostgreSQL socket folder goes into the query: "postgres://user@/name?host=/run/postgresql". The error is a
    /// sentence in English for the command line and never repeats a password.
    static Result<Location, QString> parse(const QString &text);

    Dialect dialect() const { return m_dialect; }
    bool isMemory() const { return m_memory; }
    /// The path of a SQLite file, empty for the others.
    const QString &path() const { return m_path; }
    const QUrl &url() const { return m_url; }
    /// For logs and screens: the path, or the URL without its password.
    QString shown() const;

private:
    Location() = default;
    Dialect m_dialect = Dialect::Sqlite;
    bool m_memory = false;
    QString m_path;
    QUrl m_url;
};

}
