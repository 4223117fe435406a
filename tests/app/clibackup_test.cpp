// dreamjar-cli export, backup and restore (PRODUCT D6, E5, E14).
#include "cliworld.h"

namespace dreamjar::test {
namespace {

using CliBackup = CliWorld;

TEST_F(CliBackup, ExportsTheBookWithTheServerDown)
{
    const QString jar = makeJar();
    ASSERT_EQ(give(jar, 25).code, 0);
    ASSERT_EQ(run("sync").code, 0);
    stopServer();
    const QString csv = m_folder.filePath(QStringLiteral("gifts.csv"));
    const Ran exported = run(QStringList{QStringLiteral("export"), QStringLiteral("--file"), csv});
    ASSERT_EQ(exported.code, 0) << exported.err.constData();
    QFile file{csv};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count("\r\n"), 2);
    EXPECT_TRUE(text.contains("Bicycle,Mia,sports,Otto,otto@example.org,false,25")) << text.constData();
    for (const char *words : {"export --file gifts.doc", "export --file gifts.pdf"})
        EXPECT_EQ(run(words).code, 2) << words;
}

TEST_F(CliBackup, CopiesTheJournalAndPutsItBack)
{
    const QString jar = makeJar();
    stopServer();
    ASSERT_EQ(give(jar, 5).code, 4) << "kept in the outbox";
    const QString copies = m_folder.filePath(QStringLiteral("copies"));
    const Ran made = run(QStringList{QStringLiteral("--json"), QStringLiteral("backup"), QStringLiteral("--to"), copies});
    ASSERT_EQ(made.code, 0) << made.err.constData();
    const QString copy = made.json().object().value(u"files").toArray().first().toString();
    ASSERT_TRUE(QFile::exists(copy));
    ASSERT_EQ(give(jar, 6).code, 4);
    QFile journal{journalFile()};
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    journal.write(QByteArray(8192, 'x'));
    journal.close();
    EXPECT_EQ(run("outbox").code, 5);
    const Ran back = run(QStringList{QStringLiteral("--json"), QStringLiteral("restore"), QStringLiteral("--file"), copy});
    ASSERT_EQ(back.code, 0) << back.err.constData();
    EXPECT_TRUE(QFile::exists(back.json().object().value(u"kept").toArray().first().toString()));
    const Ran outbox = run("--json outbox");
    ASSERT_EQ(outbox.code, 0) << outbox.err.constData();
    EXPECT_EQ(outbox.json().array().size(), 1);
    EXPECT_EQ(run(QStringList{QStringLiteral("restore"), QStringLiteral("--file"), passwordFile()}).code, 2);
    QFile half{copies + QStringLiteral("/journal-20200101T000000Z.db")};
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("SQLite format 3" + QByteArray(4096, 'x'));
    half.close();
    EXPECT_EQ(run(QStringList{QStringLiteral("restore"), QStringLiteral("--file"), half.fileName()}).code, 5);
    EXPECT_EQ(run("--json outbox").json().array().size(), 1) << "what was refused changed nothing";
}

TEST_F(CliBackup, HoldsAllThatAFamilyWithoutAServerNeeds)
{
    const auto here = [this](const char *place, const char *words) {
        return runBare(QStringList{QStringLiteral("--data-dir"), m_folder.filePath(QString::fromLatin1(place)), QStringLiteral("--json")}
            + QString::fromUtf8(words).split(u' '));
    };
    const QString account = QStringLiteral("register --email anna@example.org --username anna --password-file ") + passwordFile();
    ASSERT_EQ(here("old", account.toUtf8().constData()).code, 0);
    const qint64 child = here("old", "child add --name Mia --born 2017-05-04").json().object().value(u"id").toInteger();
    ASSERT_EQ(here("old", qPrintable(QStringLiteral("jar add --child %1 --title Bicycle --description Fast --goal 500 --category sports").arg(child))).code, 0);
    const QString stick = m_folder.filePath(QStringLiteral("stick"));
    const Ran made = here("old", qPrintable(QStringLiteral("backup --to ") + stick));
    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_EQ(made.json().object().value(u"files").toArray().size(), 3) << made.out.constData();

    const Ran back = here("new", qPrintable(QStringLiteral("restore --file ") + stick));
    ASSERT_EQ(back.code, 0) << back.err.constData();
    EXPECT_TRUE(back.json().object().value(u"server").toBool());
    const Ran jars = here("new", "jars --mine");
    ASSERT_EQ(jars.code, 0) << jars.err.constData();
    EXPECT_TRUE(jars.out.contains("Bicycle")) << jars.out.constData();
    EXPECT_EQ(here("new", "doctor").code, 0);
    EXPECT_EQ(here("nowhere", "backup").code, 2) << "nothing to copy";
}

}
}
