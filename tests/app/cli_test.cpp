#include "cliworld.h"

namespace dreamjar::test {
namespace {

using Cli = CliWorld;

TEST_F(Cli, CarriesTheMainJob)
{
    const QString jar = makeJar();

    const Ran named = give(jar, 25, QStringLiteral("--comment Hurray"));
    EXPECT_EQ(named.code, 0) << named.err.constData();
    EXPECT_FALSE(named.ack().isEmpty());
    EXPECT_EQ(give(jar, 10, QStringLiteral("--anonymous")).code, 0);
    EXPECT_EQ(run(QStringLiteral("donate --jar %1 --amount 5").arg(jar).toUtf8().constData()).code, 0)
        << "a gift of the account, which needs no name";

    const Ran jars = run("--json jars --mine");
    ASSERT_EQ(jars.code, 0);
    ASSERT_EQ(jars.json().array().size(), 1);
    EXPECT_EQ(jars.json().array().first().toObject().value(u"raised").toInt(), 40);
    EXPECT_EQ(jars.json().array().first().toObject().value(u"percentage").toDouble(), 8.0);
    EXPECT_TRUE(run("jars").out.contains("Bicycle"));
    const auto gifts = giftsOnTheServer(jar);
    ASSERT_EQ(gifts.size(), 3);
    EXPECT_EQ(gifts.at(0).comment, QStringLiteral("Hurray"));
    EXPECT_EQ(gifts.at(1).donorName, QStringLiteral("Anonymous"));
    EXPECT_EQ(gifts.at(2).donorName, QStringLiteral("anna"));
}

TEST_F(Cli, WorksWithAServerOfItsOwn)
{
    const QStringList own{QStringLiteral("--data-dir"), folder()};
    const auto say = [&](const char *words) { return runBare(own + QString::fromUtf8(words).split(u' ')); };
    ASSERT_EQ(runBare(own
                  + QStringList{QStringLiteral("register"), QStringLiteral("--email"),
                      QStringLiteral("anna@example.org"), QStringLiteral("--username"), QStringLiteral("anna"),
                      QStringLiteral("--password-file"), passwordFile()})
                  .code,
        0);
    ASSERT_EQ(say("child add --name Mia --born 2017-05-04").code, 0);
    ASSERT_EQ(say("jar add --child 1 --title Bicycle --description Fast --goal 500 --category sports").code, 0);
    EXPECT_EQ(say("donate --jar 1 --amount 25 --name Otto --email otto@example.org").code, 0);
    const Ran jars = say("--json jars");
    EXPECT_EQ(jars.json().array().first().toObject().value(u"raised").toInt(), 25);
    EXPECT_EQ(say("doctor").code, 0);
}

TEST_F(Cli, KeepsProfilesApart)
{
    const auto of = [&](const char *profile, const QStringList &words) {
        return runBare(QStringList{QStringLiteral("--data-dir"), folder(), QStringLiteral("--profile"), QString::fromLatin1(profile)} + words);
    };
    const QStringList child = QStringLiteral("child add --name Mia --born 2017-05-04").split(u' ');
    ASSERT_EQ(of("choir", {QStringLiteral("register"), QStringLiteral("--email"), QStringLiteral("anna@example.org"),
                     QStringLiteral("--username"), QStringLiteral("anna"), QStringLiteral("--password-file"), passwordFile()})
                  .code,
        0);
    EXPECT_EQ(of("choir", child).code, 0); // PRODUCT E16
    EXPECT_TRUE(QFileInfo::exists(folder() + QStringLiteral("/profiles/choir/local/journal.db")));
    EXPECT_NE(of("school", child).code, 0) << "nobody is signed in there";
    EXPECT_EQ(of("../x", child).code, 2);
}

TEST_F(Cli, SaysWhatIsWrongWithTheUseOfIt)
{
    for (const char *words : {"frobnicate", "donate", "donate --jar 1",
             "donate --jar x --amount 5 --name O --email o@e.de", "donate --jar 1 --amount 5.5 --name O --email o@e.de",
             "child add --name Mia --born yesterday", "jars --amount 5", "jars --no-such-option",
             "login --email a@b.de --password-file /nonexistent", "donate --jar 1 --jar 2 --amount 5", "child",
             "sync --json=yes", "jar add --child 1 --title B --description F --goal 5 --category cars"}) {
        const Ran wrong = run(words);
        EXPECT_EQ(wrong.code, 2) << words;
        EXPECT_FALSE(wrong.err.isEmpty()) << words;
        EXPECT_TRUE(wrong.out.isEmpty()) << words;
    }
    EXPECT_EQ(runBare({}).code, 2);
    EXPECT_EQ(runBare({QStringLiteral("--server"), QStringLiteral("ftp://nowhere"), QStringLiteral("jars")}).code, 2);
    EXPECT_EQ(
        runBare({QStringLiteral("--data-dir"), QStringLiteral("/proc/nowhere"), QStringLiteral("outbox")}).code, 2);
}

TEST_F(Cli, ExplainsEveryCommandAndExitCode)
{
    const Ran help = runBare({QStringLiteral("--help")});
    EXPECT_EQ(help.code, 0);
    for (const char *word : {"register", "login", "child add", "jar add", "jars", "donate", "sync", "outbox", "ledger",
             "doctor", "--json", "--data-dir", "--profile", "--server", "ACK", "DREAMJAR_PASSWORD_FILE", "EXIT CODES"})
        EXPECT_TRUE(help.out.contains(word)) << word;
    EXPECT_TRUE(runBare({QStringLiteral("--version")}).out.startsWith("dreamjar-cli "));
}

TEST_F(Cli, TellsRefusalsOfTheRulesAndOfTheServer)
{
    const QString jar = makeJar();

    const Ran nothing = give(jar, 0);
    EXPECT_EQ(nothing.code, 3);
    EXPECT_TRUE(nothing.err.contains("Donation amount must be greater than zero.")) << nothing.err.constData();
    EXPECT_TRUE(nothing.ack().isEmpty());
    EXPECT_EQ(give(QStringLiteral("999"), 5).code, 3);
    EXPECT_EQ(registerAnna().code, 3);
    EXPECT_EQ(run("child add --name Mia --born 1990-05-04").code, 3);
    EXPECT_EQ(run("jar add --child 999 --title B --description F --goal 5 --category sports").code, 3);
    const Ran json = run(QStringLiteral("--json donate --jar %1 --amount 200000 --name O --email o@example.org")
                             .arg(jar)
                             .toUtf8()
                             .constData());
    EXPECT_EQ(json.code, 3);
    const QJsonObject error = json.json().object().value(u"error").toObject();
    EXPECT_EQ(error.value(u"reason").toString(), QStringLiteral("invalid"));
    EXPECT_EQ(error.value(u"fields").toObject().value(u"amount").toArray().size(), 1);

    m_environment.remove(QStringLiteral("DREAMJAR_EMAIL"));
    EXPECT_EQ(run("child add --name Mia --born 2017-05-04").code, 3) << "nobody is signed in";
    EXPECT_EQ(run("jars --mine").code, 3);
}

TEST_F(Cli, RefusesAWrongPassword)
{
    ASSERT_EQ(registerAnna().code, 0);
    QFile wrong{m_folder.filePath(QStringLiteral("wrong"))};
    ASSERT_TRUE(wrong.open(QIODevice::WriteOnly));
    wrong.write("not-the-password\n");
    wrong.close();

    const Ran login = run(QStringList{QStringLiteral("login"), QStringLiteral("--email"),
        QStringLiteral("anna@example.org"), QStringLiteral("--password-file"), wrong.fileName()});

    EXPECT_EQ(login.code, 3);
    EXPECT_EQ(login.out, "");
}

TEST_F(Cli, KeepsWhatWasGivenOfflineAndSendsItLater)
{
    const QString jar = makeJar();
    ASSERT_EQ(run("jars").code, 0);
    stopServer();

    const Ran kept = give(jar, 25);
    EXPECT_EQ(kept.code, 4);
    EXPECT_FALSE(kept.ack().isEmpty());
    const Ran child = run("--json child add --name Ben --born 2018-01-01");
    EXPECT_EQ(child.code, 4) << child.err.constData();
    EXPECT_LT(child.json().object().value(u"id").toInteger(), 0);
    EXPECT_EQ(run("sync").code, 4);
    EXPECT_EQ(run("--json outbox").json().array().size(), 2);
    EXPECT_EQ(run("jars").code, 0) << "what was read stays readable";
    EXPECT_TRUE(run("jars").out.contains("[25 on the way]"));

    startServer();
    const Ran sync = run("--json sync");
    EXPECT_EQ(sync.code, 0) << sync.out.constData() << sync.err.constData();
    EXPECT_EQ(sync.json().object().value(u"waiting").toInt(-1), 0);
    EXPECT_EQ(run("--json outbox").json().array().size(), 0);
    EXPECT_EQ(giftsOnTheServer(jar).size(), 1);
}

TEST_F(Cli, SendsNothingWhenToldToStayOffline)
{
    const QString jar = makeJar();

    const Ran given = give(jar, 25, QStringLiteral("--offline"));

    EXPECT_EQ(given.code, 0);
    EXPECT_FALSE(given.ack().isEmpty());
    EXPECT_TRUE(giftsOnTheServer(jar).isEmpty());
    EXPECT_EQ(run("outbox").code, 0);
    EXPECT_TRUE(giftsOnTheServer(jar).isEmpty()) << "looking sends nothing either";
    ASSERT_EQ(run("sync").code, 0);
    EXPECT_EQ(giftsOnTheServer(jar).size(), 1);
}

TEST_F(Cli, MakesAChainOfflineUnderProvisionalIds)
{
    ASSERT_EQ(registerAnna().code, 0);
    const Ran child = run("--json child add --name Mia --born 2017-05-04 --offline");
    ASSERT_EQ(child.code, 0) << child.err.constData();
    const QString childId = QString::number(child.json().object().value(u"id").toInteger());
    const Ran jar = run(QStringLiteral("--json jar add --child %1 --title Bicycle --description Fast --goal 500 "
                                       "--category sports --offline")
                            .arg(childId)
                            .toUtf8()
                            .constData());
    ASSERT_EQ(jar.code, 0) << jar.err.constData();
    const QString jarId = QString::number(jar.json().object().value(u"id").toInteger());
    ASSERT_EQ(give(jarId, 25, QStringLiteral("--offline")).code, 0);

    ASSERT_EQ(run("sync").code, 0);

    EXPECT_EQ(giftsOnTheServer(QStringLiteral("1")).size(), 1);
}

TEST_F(Cli, NeverLosesOrDoublesAGiftThatItAcknowledged)
{
    const QString jar = makeJar();
    QSet<QByteArray> acknowledged;
    for (int round = 0; round < 12; ++round) {
        QProcess process;
        prepare(process,
            place()
                + QStringLiteral("donate --jar %1 --amount 10 --name Otto --email otto@example.org")
                      .arg(jar)
                      .split(u' '));
        process.start();
        QByteArray out;
        while (!out.contains('\n') && process.waitForReadyRead(30'000))
            out += process.readAllStandardOutput();
        ASSERT_TRUE(out.startsWith("ACK ")) << out.constData();
        QTest::qSleep(round); // into the sending, further each time
        process.kill();
        process.waitForFinished();
        acknowledged.insert(out.split('\n').first().mid(4));
    }

    const Ran sync = run("sync");
    EXPECT_EQ(sync.code, 0) << sync.out.constData() << sync.err.constData();

    EXPECT_EQ(acknowledged.size(), 12);
    EXPECT_EQ(giftsOnTheServer(jar).size(), 12);
    const QJsonObject ledger = run("--json ledger").json().object();
    EXPECT_EQ(ledger.value(u"sums").toObject().value(u"confirmed").toInt(), 120);
    EXPECT_EQ(ledger.value(u"counts").toObject().value(u"waiting").toInt(-1), 0);
    for (const QJsonValue &gift : ledger.value(u"gifts").toArray())
        EXPECT_TRUE(acknowledged.contains(gift.toObject().value(u"client_id").toString().toLatin1()));
}

TEST_F(Cli, SumsTheLedgerByState)
{
    const QString jar = makeJar();
    ASSERT_EQ(give(jar, 25).code, 0);
    ASSERT_EQ(give(jar, 40).code, 0);
    ASSERT_EQ(give(jar, 7, QStringLiteral("--offline")).code, 0);

    const QJsonObject ledger = run("--json ledger").json().object();

    EXPECT_EQ(ledger.value(u"gifts").toArray().size(), 3);
    const QJsonObject sums = ledger.value(u"sums").toObject();
    EXPECT_EQ(sums.value(u"confirmed").toInt(), 65);
    EXPECT_EQ(sums.value(u"waiting").toInt(), 7);
    for (const char *state : {"refused", "unknown", "held"})
        EXPECT_EQ(sums.value(QLatin1String(state)).toInt(-1), 0) << state;
    for (const QJsonValue &gift : ledger.value(u"gifts").toArray()) {
        EXPECT_EQ(gift.toObject().value(u"client_id").toString().size(), 36);
        EXPECT_TRUE(gift.toObject().value(u"state").isString());
    }
}

TEST_F(Cli, TakesAnEntryOutOfTheOutbox)
{
    const QString jar = makeJar();
    ASSERT_EQ(give(jar, 7, QStringLiteral("--offline")).code, 0);
    const auto entry = run("--json outbox").json().array().first().toObject().value(u"entry").toInteger();

    EXPECT_EQ(run(QStringLiteral("cancel --entry %1").arg(entry).toUtf8().constData()).code, 0);

    EXPECT_TRUE(run("--json outbox").json().array().isEmpty());
    EXPECT_EQ(run(QStringLiteral("cancel --entry %1").arg(entry).toUtf8().constData()).code, 3);
    ASSERT_EQ(run("sync").code, 0);
    EXPECT_TRUE(giftsOnTheServer(jar).isEmpty());
}

TEST_F(Cli, LeavesADamagedJournalAsItIsAndSaysSo)
{
    const QString jar = makeJar();
    ASSERT_EQ(give(jar, 7, QStringLiteral("--offline")).code, 0);
    QFile journal{journalFile()};
    ASSERT_TRUE(journal.open(QIODevice::ReadWrite));
    journal.write(QByteArray(8192, '!'));
    journal.close();
    const auto before = files();

    const Ran doctor = run("--json doctor");
    EXPECT_EQ(doctor.code, 5);
    EXPECT_FALSE(doctor.json().object().value(u"healthy").toBool(true));
    EXPECT_TRUE(doctor.out.contains("journal.db"));
    EXPECT_EQ(give(jar, 8).code, 5);
    EXPECT_TRUE(give(jar, 8).ack().isEmpty());
    EXPECT_EQ(run("sync").code, 5);

    EXPECT_EQ(files().value(journal.fileName()), before.value(journal.fileName()));
}

TEST_F(Cli, FetchesADamagedCacheAgain)
{
    const QString jar = makeJar();
    ASSERT_EQ(run("jars").code, 0);
    const QString name = journalFile().replace(QStringLiteral("journal.db"), QStringLiteral("cache.db"));
    QFile cache{name};
    ASSERT_TRUE(cache.open(QIODevice::ReadWrite));
    cache.write(QByteArray(8192, '!'));
    cache.close();

    EXPECT_EQ(run("doctor").code, 5);
    const Ran jars = run("--json jars");
    EXPECT_EQ(jars.code, 0);
    EXPECT_EQ(jars.json().array().size(), 1);
    EXPECT_EQ(run("doctor").code, 0);
}

TEST_F(Cli, GivesWayToADreamJarThatIsAtWork)
{
    ASSERT_EQ(registerAnna().code, 0);
    QProcess first;
    stopServer();
    // It waits for a server that takes the connection and says nothing.
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress(QHostAddress::LocalHost), m_port));
    prepare(first, place() + QStringList{QStringLiteral("sync")});
    first.start();
    ASSERT_TRUE(silent.waitForNewConnection(10'000));

    const Ran second = run("outbox");

    EXPECT_EQ(second.code, 2);
    EXPECT_TRUE(second.err.contains("at work")) << second.err.constData();
    first.kill();
    first.waitForFinished();
    EXPECT_EQ(run("outbox").code, 0) << "the lock of a dead program holds nobody up";
}

TEST_F(Cli, KeepsNoSecretOnTheDisk)
{
    const QString jar = makeJar();
    ASSERT_EQ(give(jar, 25).code, 0);
    ASSERT_EQ(run("jars --mine").code, 0);

    const auto found = files();
    EXPECT_GE(found.size(), 2);
    for (auto file = found.begin(); file != found.end(); ++file) {
        EXPECT_FALSE(file.value().contains("plum-tree-42")) << file.key().toStdString();
        EXPECT_FALSE(file.value().contains("eyJ")) << file.key().toStdString() << ": looks like a token";
    }
}

}
}
