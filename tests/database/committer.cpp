#include "database/databasethread.h"
#include "database/lockfile.h"
#include "database/query.h"
#include "database/transaction.h"

#include <QCoreApplication>
#include <cstdio>

// Commits 1, 2, 3 … and prints each number after its commit, until it is killed. Before that it begins a transaction
// that is never committed. With --lock PATH it only holds the lock.
int main(int argc, char **argv)
{
    using namespace dreamjar::database;
    QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--lock") {
        const auto lock = LockFile::take(arguments.value(2));
        std::puts(lock ? "held" : "refused");
        std::fflush(stdout);
        return QCoreApplication::exec();
    }
    auto db = Database::open(Location::file(arguments.value(1)), Access::ReadWrite);
    if (!db || !Query{*db, QStringLiteral("CREATE TABLE v (n INTEGER)")}.exec())
        return 1;
    for (qint64 n = 1;; ++n) {
        auto transaction = Transaction::begin(*db);
        if (!transaction || !Query{*db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(n).exec()
            || !transaction->commit())
            return 1;
        std::printf("%lld\n", static_cast<long long>(n));
        std::fflush(stdout);
        auto open = Transaction::begin(*db);
        if (!open || !Query{*db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(-n).exec())
            return 1;
    }
}
