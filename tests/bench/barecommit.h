#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace dreamjar::bench {

/// The floor under a durable donation: one row into one table, by SQLite's own interface, with the pragmas of the
/// journal. Ends the program when SQLite refuses anything.
class BareCommit
{
public:
    explicit BareCommit(const QString &path);
    ~BareCommit();
    BareCommit(const BareCommit &) = delete;
    BareCommit &operator=(const BareCommit &) = delete;

    void commit(const QByteArray &row);

private:
    void expect(bool went) const;
    void run(const char *sql) const;

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

}
