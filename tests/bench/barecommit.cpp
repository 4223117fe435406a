#include "barecommit.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace dreamjar::bench {

BareCommit::BareCommit(const QString &path)
{
    expect(sqlite3_open(path.toUtf8().constData(), &m_connection) == SQLITE_OK);
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    run("PRAGMA foreign_keys=ON");
    run("PRAGMA trusted_schema=OFF");
    run("PRAGMA cell_size_check=ON");
    run("PRAGMA wal_autocheckpoint=1000");
    run("CREATE TABLE IF NOT EXISTS gift (number INTEGER PRIMARY KEY AUTOINCREMENT, whole BLOB NOT NULL)");
    expect(
        sqlite3_prepare_v2(m_connection, "INSERT INTO gift (whole) VALUES (?)", -1, &m_insert, nullptr) == SQLITE_OK);
}

BareCommit::~BareCommit()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_connection);
}

void BareCommit::commit(const QByteArray &row)
{
    run("BEGIN IMMEDIATE");
    sqlite3_bind_blob(m_insert, 1, row.constData(), static_cast<int>(row.size()), SQLITE_STATIC);
    expect(sqlite3_step(m_insert) == SQLITE_DONE);
    sqlite3_reset(m_insert);
    run("COMMIT");
}

void BareCommit::expect(bool went) const
{
    if (went)
        return;
    std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_connection));
    std::exit(1);
}

void BareCommit::run(const char *sql) const
{
    expect(sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
}

}
