#include "support/program.h"
#include "support/testserver.h"

#include <QFile>
#include <QSet>
#include <csignal>

namespace dreamjar::test {

TEST(Program, ServesUntilItIsToldToStop)
{
    for (const int signal : {SIGTERM, SIGINT}) {
        Program program{words("--listen 127.0.0.1:0 --port-file port --database sqlite:a.db --secret-file secret")};
        const quint16 port = program.port();
        ASSERT_GT(port, 0) << program.said().toStdString();
        EXPECT_EQ(Client{port}.post("/parents/", aParentBody()).status, 201);
        EXPECT_EQ(program.end(signal), 0);
        const QByteArray log = program.said();
        EXPECT_FALSE(log.contains("berta")) << log.toStdString();
        EXPECT_TRUE(log.contains("\"status\":201")) << log.toStdString();
        EXPECT_TRUE(log.endsWith("{\"stopped\":true}\n")) << log.toStdString();
        for (const QByteArray &line : log.trimmed().split('\n'))
            EXPECT_TRUE(QJsonDocument::fromJson(line).isObject()) << line.toStdString();
    }
}

TEST(Program, TheCommandLineIsStrongerThanTheEnvironmentAndThatThanTheFile)
{
    QTemporaryDir folder;
    QFile config{folder.filePath(QStringLiteral("server.ini"))};
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write("listen=127.0.0.1:1\nsecret-file=secret\ncurrency=EUR\nname=File\ncors-origin=https://a.example, "
                 "https://b.example\n");
    config.close();
    Program program{words("--port-file=port --name=Line --config") << config.fileName(),
        {{QStringLiteral("DREAMJAR_LISTEN"), QStringLiteral("127.0.0.1:0")},
            {QStringLiteral("DREAMJAR_NAME"), QStringLiteral("Environment")},
            {QStringLiteral("DATABASE_URL"), QStringLiteral("sqlite:$DIR/a.db")}}};
    const quint16 port = program.port();
    ASSERT_GT(port, 0) << program.said().toStdString();
    const Answer about = Client{port}.get("/api/server/", {{"Origin", "https://b.example"}});
    EXPECT_EQ(about.text("name"), "Line");
    EXPECT_EQ(about.text("currency"), "EUR");
    EXPECT_EQ(about.header("Access-Control-Allow-Origin"), "https://b.example");
    EXPECT_TRUE(QFile::exists(program.folder() + QStringLiteral("/a.db")));
    EXPECT_EQ(program.end(SIGTERM), 0);
}

TEST(Program, TellsWhatItDoesNotUnderstand)
{
    const QList<QPair<const char *, const char *>> wrong{
        {"--nonsense", "There is no option --nonsense"},
        {"serve", "serve is not understood"},
        {"--listen", "--listen needs a value"},
        {"--secret-file s", "A database is needed"},
        {"--database sqlite:a.db", "A secret file is needed"},
        {"--database sqlite:a.db --secret-file s --listen here", "HOST:PORT"},
        {"--database sqlite:a.db --secret-file s --rate-limits maybe", "on or off"},
        {"--database sqlite:a.db --secret-file s --config nowhere.ini", "nowhere.ini cannot be read"},
    };
    for (const auto &[arguments, sentence] : wrong) {
        Program program{words(arguments)};
        EXPECT_EQ(program.wait(), 2) << arguments;
        const QByteArray said = program.said();
        EXPECT_TRUE(said.contains(sentence)) << said.toStdString();
        EXPECT_EQ(said.count('\n'), 1) << said.toStdString();
    }
    Program impossible{words("--listen 127.0.0.1:0 --database sqlite:no/such/folder/a.db --secret-file secret")};
    EXPECT_EQ(impossible.wait(), 1);
    EXPECT_TRUE(impossible.said().contains("no/such/folder/a.db"));
}

TEST(Program, IsAloneOnItsFile)
{
    QTemporaryDir folder;
    const QStringList arguments = words("--listen 127.0.0.1:0 --port-file port --secret-file")
        << folder.filePath(QStringLiteral("secret")) << QStringLiteral("--database")
        << QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.db"));
    Program first{arguments};
    ASSERT_GT(first.port(), 0);
    Program second{arguments};
    EXPECT_EQ(second.wait(), 1);
    const QByteArray said = second.said();
    EXPECT_TRUE(said.startsWith("Another DreamJar server (process ")) << said.toStdString();
    EXPECT_TRUE(said.trimmed().endsWith("A SQLite file serves one server; several need PostgreSQL."))
        << said.toStdString();
    EXPECT_EQ(Client{first.port()}.get("/readyz").status, 200);
}

TEST(Program, PrintsItsRoutes)
{
    Program program{words("routes")};
    EXPECT_EQ(program.wait(), 0);
    const QList<QByteArray> lines = program.said().trimmed().split('\n');
    EXPECT_TRUE(lines.contains("PUT /campaigns/{id}/"));
    EXPECT_EQ(QSet<QByteArray>(lines.begin(), lines.end()).size(), lines.size());
}

TEST(Program, HelpsAndTellsItsVersion)
{
    Program help{words("--help")};
    EXPECT_EQ(help.wait(), 0);
    EXPECT_TRUE(help.said().contains("--port-file FILE"));
    Program version{words("--version")};
    EXPECT_EQ(version.wait(), 0);
    EXPECT_TRUE(version.said().startsWith("dreamjar-server 0."));
}

TEST(Program, KeepsWhatWasAnsweredWhenItIsKilled)
{
    QTemporaryDir folder;
    const QStringList arguments = words("--listen 127.0.0.1:0 --port-file port --secret-file")
        << folder.filePath(QStringLiteral("secret")) << QStringLiteral("--database")
        << QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.db"));
    {
        Program program{arguments};
        const Client guest{program.port()};
        ASSERT_EQ(guest.post("/parents/", aParentBody()).status, 201) << program.said().toStdString();
    } // killed
    Program again{arguments};
    const Answer answer
        = Client{again.port()}.post("/api/token/", R"({"email":"berta@example.org","password":"plum-tree-42"})");
    EXPECT_EQ(answer.status, 200) << again.said().toStdString();
}

}
