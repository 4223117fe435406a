#pragma once

#include "database/database.h"

#include <QByteArray>
#include <QList>

namespace dreamjar::database {

/// The only way a database comes to be: the numbered files of a folder (or of a resource, ":/…"), run in order.
///
/// A file is called NNNN_words.sql, or NNNN_words.sqlite.sql and NNNN_words.postgres.sql where the engines need
/// different words. Every statement ends with ';' and an empty line; lines that begin with "--" are comments. Released
/// files never change. All steps that are missing run in one transaction: SQLite without foreign keys (a table can be
/// rebuilt: create x_new, copy, drop x, rename) but with a foreign_key_check at the end; PostgreSQL behind an advisory
/// lock, so that many servers may start at once. What ran is recorded in the table schema_migration with its SHA-256.
class Migrator
{
public:
    explicit Migrator(const QString &folder);

    /// Opens for writing and brings the schema up to date. A database with a newer schema than ours is looked at by a
    /// read-only connection and left byte for byte as it is.
    Result<Database, OpenError> open(const Location &location) const;

    /// Brings an open database up to date; gives the version it has now.
    Result<int, OpenError> migrate(Database &database) const;

    /// The version that `database` has now; 0 for an empty one. NewerSchema when we do not know it.
    Result<int, OpenError> inspect(const Database &database) const;

    /// The newest version in the folder for `dialect`.
    int latest(Dialect dialect) const;

private:
    struct Step {
        int version = 0;
        QString name;
        QByteArray text;
        QByteArray checksum;
    };
    Result<QList<Step>, OpenError> steps(Dialect dialect) const;
    QString m_folder;
};

/// The statements of a migration file. The last one may lack its empty line.
QList<QString> splitStatements(const QString &text);

}
