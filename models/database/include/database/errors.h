#pragma once

#include <QString>

namespace dreamjar::database {

/// Why a database could not be opened. `text` is the engine's own words for logs, without passwords.
struct OpenError {
    enum class Kind {
        Missing, ///< read only and no such file; its folder does not exist; no such PostgreSQL database
        Locked, ///< another process holds it; it is not damaged
        NotWritable, ///< the folder or the file refuses writing
        Damaged, ///< no database, or a broken one
        Full, ///< the disk has no room left
        NoDriver, ///< the Qt plugin is not installed
        Refused, ///< the server says no: wrong user, password or rights
        Unreachable, ///< no server answers there
        NewerSchema, ///< made by a newer version of the program; left untouched
        MigrationFailed, ///< a step to the present schema failed; all of it was rolled back
        Other,
    };
    Kind kind = Kind::Other;
    QString text;
};

/// Why a statement failed. `text` is the engine's own words: for logs, never for people.
struct SqlError {
    enum class Kind {
        UniqueViolation, ///< see concerns()
        ForeignKey,
        NotNull,
        Check,
        Busy, ///< somebody else holds the lock, or PostgreSQL asks to try the transaction again
        Full, ///< no room left on the disk
        ReadOnly,
        Corrupt, ///< the file is damaged
        ConnectionLost, ///< the PostgreSQL server went away; DatabaseThread opens it anew before the next job
        Other,
    };
    Kind kind = Kind::Other;
    /// What was violated: on SQLite "account.email" or an index's name, on PostgreSQL the constraint's or index's name.
    QString constraint;
    QString text;

    /// Was it the uniqueness of this column? Holds in both dialects as long as a unique constraint or index that has a
    /// name of its own is called "<table>_<column>" or begins so ("account_email_folded").
    bool concerns(QStringView table, QStringView column) const;
};

}
