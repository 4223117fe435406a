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
    EXPECT_TRUE(QFile::exists(back.json().object().value(u"kept").toString()));
    const Ran outbox = run("--json outbox");
    ASSERT_EQ(outbox.code, 0) << outbox.err.constData();
    EXPECT_EQ(outbox.json().array().size(), 1);
    EXPECT_EQ(run(QStringList{QStringLiteral("restore"), QStringLiteral("--file"), passwordFile()}).code, 2);
    EXPECT_EQ(run("--json outbox").json().array().size(), 1) << "what was refused changed nothing";
}

}
}
