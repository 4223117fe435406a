#pragma once

#include "database/database.h"
#include "database/query.h"
#include "domain/instant.h"
#include "server/demo.h"
#include "support/fakeclock.h"
#include "support/fakekeys.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace dreamjar::server {

/// A folder with an empty place for a database, and a look into it afterwards.
class DemoTest : public testing::Test
{
protected:
    Options options(const QString &name = QStringLiteral("a.db")) const
    {
        Options options;
        options.database = QStringLiteral("sqlite:") + path(name);
        options.secret = QByteArray(32, 's');
        return options;
    }
    QString path(const QString &name = QStringLiteral("a.db")) const { return m_folder.filePath(name); }

    database::Database look(const QString &name = QStringLiteral("a.db")) const
    {
        auto opened = database::Database::open(database::Location::file(path(name)), database::Access::ReadOnly);
        EXPECT_TRUE(opened.ok());
        return *std::move(opened);
    }
    static qint64 count(const database::Database &database, const QString &sql)
    {
        const auto found = database::Query{database, sql}.single<qint64>();
        EXPECT_TRUE(found.ok()) << qPrintable(sql);
        return found ? *found : -1;
    }
    /// All that was invented, line by line.
    static QStringList everything(const database::Database &database)
    {
        QStringList all;
        for (const QString &sql : QStringList{
                 QStringLiteral(
                     "SELECT id || username || email || first_name || last_name || created FROM parent ORDER BY id"),
                 QStringLiteral(
                     "SELECT id || parent || name || date_of_birth || gender || created FROM child ORDER BY id"),
                 QStringLiteral(
                     "SELECT id || child || title || description || goal || category || is_open || "
                     "coalesce(deadline, 0) || created || raised || donation_count FROM campaign ORDER BY id"),
                 QStringLiteral(
                     "SELECT id || campaign || amount || comment || anonymous || donor_name || donor_email || "
                     "coalesce(donor, 0) || donated FROM donation ORDER BY id"),
                 QStringLiteral("SELECT audience || kind || object || number FROM change ORDER BY audience, number"),
                 QStringLiteral("SELECT donation || owner || number FROM gift_change ORDER BY number"),
             }) {
            const auto lines = database::Query{database, sql}.rows(
                [](const database::Query &row) { return row.column<QString>(0); });
            EXPECT_TRUE(lines.ok()) << qPrintable(sql);
            if (lines)
                all += *lines;
        }
        return all;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::FakeKeys m_keys;
};

}
