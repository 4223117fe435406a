#include "state.h"

#include <QStringBuilder>
#include <QRegularExpression>

namespace dreamjar::database {

bool SqlError::concerns(QStringView table, QStringView column) const
{
    if (kind != Kind::UniqueViolation)
        return false;
    const QString dotted = table.toString() % u'.' % column;
    const QString named = table.toString() % u'_' % column;
    // SQLite lists the columns: "gift.account, gift.client_id".
    for (const QStringView part : QStringView{constraint}.split(u',')) {
        const QStringView name = part.trimmed();
        if (name == dotted || name == named || (name.startsWith(named) && name[named.size()] == u'_'))
            return true;
    }
    return false;
}

SqlError sqliteError(const QSqlError &error)
{
    using Kind = SqlError::Kind;
    SqlError out{Kind::Other, {}, error.text().trimmed() % u" (" % error.nativeErrorCode() % u')'};
    const int code = error.nativeErrorCode().toInt();
    constexpr int foreignKey = 787, notNull = 1299, check = 275, primaryKey = 1555, unique = 2067, rowId = 2579;
    constexpr int ioErrorOfWriting = 778, ioErrorOfSharedSize = 4874;
    switch (code) {
    case foreignKey:
        out.kind = Kind::ForeignKey;
        return out;
    case notNull:
        out.kind = Kind::NotNull;
        return out;
    case check:
        out.kind = Kind::Check;
        return out;
    case primaryKey:
    case unique:
    case rowId: {
        out.kind = Kind::UniqueViolation;
        // "UNIQUE constraint failed: account.email" or "…: index 'account_email_folded'"
        const QString text = error.databaseText();
        out.constraint = text.mid(text.indexOf(u": ") + 2);
        if (out.constraint.startsWith(u"index '"))
            out.constraint = out.constraint.mid(7).chopped(1);
        return out;
    }
    case ioErrorOfWriting:
    case ioErrorOfSharedSize:
        // Not ENOSPC, which is SQLITE_FULL, but a quota or a limit of this process: no more room all the same.
        out.kind = Kind::Full;
        return out;
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        out.kind = Kind::Busy;
        break;
    case 8:
        out.kind = Kind::ReadOnly;
        break; // SQLITE_READONLY
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        out.kind = Kind::Corrupt;
        break;
    case 13:
        out.kind = Kind::Full;
        break; // SQLITE_FULL
    default:
        break;
    }
    return out;
}

SqlError postgresError(const QSqlError &error)
{
    using Kind = SqlError::Kind;
    SqlError out{Kind::Other, {}, error.databaseText()};
    const QString state = error.nativeErrorCode();
    if (state == u"23505") {
        out.kind = Kind::UniqueViolation;
        // The words depend on lc_messages, the quotation marks do not… except in a few languages.
        static const QRegularExpression quoted{QStringLiteral("[\"«»„“”'`]([A-Za-z0-9_]+)[\"«»„“”'`]")};
        out.constraint = quoted.match(error.databaseText()).captured(1);
    } else if (state == u"23503") {
        out.kind = Kind::ForeignKey;
    } else if (state == u"23502") {
        out.kind = Kind::NotNull;
    } else if (state == u"23514") {
        out.kind = Kind::Check;
    } else if (state == u"40001" || state == u"40P01" || state == u"55P03") {
        out.kind = Kind::Busy; // serialization failure, deadlock, lock timeout
    } else if (state == u"53200" || state == u"53300" || state == u"57014") {
        out.kind = Kind::Busy; // no memory, no connection, no time for it now
    } else if (state == u"53100") {
        out.kind = Kind::Full;
    } else if (state == u"25006") {
        out.kind = Kind::ReadOnly;
    } else if (state.startsWith(u"XX00") && state != u"XX000") {
        out.kind = Kind::Corrupt;
    } else if (state.startsWith(u"08") || state.startsWith(u"57P")) {
        out.kind = Kind::ConnectionLost;
    }
    return out;
}

OpenError toOpenError(const SqlError &error)
{
    switch (error.kind) {
    case SqlError::Kind::Busy:
        return {OpenError::Kind::Locked, error.text};
    case SqlError::Kind::Full:
        return {OpenError::Kind::Full, error.text};
    case SqlError::Kind::ReadOnly:
        return {OpenError::Kind::NotWritable, error.text};
    case SqlError::Kind::Corrupt:
        return {OpenError::Kind::Damaged, error.text};
    case SqlError::Kind::ConnectionLost:
        return {OpenError::Kind::Unreachable, error.text};
    case SqlError::Kind::UniqueViolation:
    case SqlError::Kind::ForeignKey:
    case SqlError::Kind::NotNull:
    case SqlError::Kind::Check:
    case SqlError::Kind::Other:
        break;
    }
    return {OpenError::Kind::Other, error.text};
}

}
