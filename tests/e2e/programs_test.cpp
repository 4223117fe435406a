#include "programs.h"
#include "world.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

/// Writes down whom a program talks to.
class Witness
{
public:
    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(text("LD_PRELOAD"), text(DREAMJAR_WITNESS_LIBRARY));
        environment.insert(text("DREAMJAR_WITNESS"), m_folder.filePath(text("seen")));
        environment.insert(text("ASAN_OPTIONS"), environment.value(text("ASAN_OPTIONS")) + text(":verify_asan_link_order=0"));
        return environment;
    }
    QStringList lines() const
    {
        return QString::fromUtf8(contents(m_folder.filePath(text("seen")))).split(u'\n', Qt::SkipEmptyParts);
    }
    /// All but the server, which is on this machine.
    QStringList strangers() const
    {
        QStringList others = lines();
        others.removeIf([](const QString &line) { return line.endsWith(text(" 127.0.0.1")); });
        return others;
    }

private:
    QTemporaryDir m_folder;
};

Outcome run(const char *name, const QStringList &arguments, int seconds = 120, const QProcessEnvironment &environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    process.start(program(name), arguments);
    if (!process.waitForFinished(seconds * 1000))
        process.kill();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}

TEST(Programs, SayWhatTheyAreAndRefuseWhatTheyDoNotKnow)
{
    for (const char *name : {"dreamjar", "dreamjar-cli", "dreamjar-server"}) {
        const Outcome help = run(name, {text("--help")});
        EXPECT_EQ(help.exitCode, 0) << name;
        EXPECT_TRUE(help.out.contains(text("--"))) << name;
        EXPECT_EQ(run(name, {text("--version")}).exitCode, 0) << name;
        const Outcome wrong = run(name, {text("--no-such-thing")});
        EXPECT_EQ(wrong.exitCode, 2) << name;
        EXPECT_TRUE(wrong.err.contains(text("no-such-thing"))) << name << wrong.err.toStdString();
    }
    EXPECT_EQ(run("dreamjar", {text("--server"), text("ftp://nowhere")}).exitCode, 2);
    const QList<QStringList> wrongs{{text("--language"), text("tlh")}, {text("--theme"), text("pink")},
        {text("--scale"), text("big")}, {text("--scale"), text("9")}};
    for (const QStringList &wrong : wrongs) {
        const Outcome refused = run("dreamjar", wrong);
        EXPECT_EQ(refused.exitCode, 2) << wrong[0].toStdString();
        EXPECT_TRUE(refused.err.contains(wrong[1])) << refused.err.toStdString();
    }
}

TEST(Programs, PlayTheTourWithoutADisplayAndTalkToNobodyElse)
{
    QTemporaryDir pictures;
    const Witness witness; // PRODUCT E18
    const Outcome tour = run("dreamjar", {text("--tour"), pictures.path()}, 280, witness.environment());
    EXPECT_FALSE(witness.lines().isEmpty());
    EXPECT_EQ(witness.strangers(), QStringList{});
    EXPECT_EQ(tour.exitCode, 0) << tour.err.toStdString();
    EXPECT_TRUE(tour.out.contains(pictures.path()));
    const QStringList files = QDir(pictures.filePath(text("main-job"))).entryList({text("*.png")});
    EXPECT_GE(files.size(), 14);
    for (const QString &file : files) {
        const QImage picture(pictures.filePath(text("main-job/") + file));
        EXPECT_FALSE(picture.isNull()) << file.toStdString();
    }
}

TEST(Programs, TalkToTheChosenServerAndToNobodyElse)
{
    const ServerProgram server; // PRODUCT E18
    ASSERT_TRUE(server.url().isValid());
    const QTemporaryDir data;
    const Witness witness;
    QProcess desktop;
    desktop.setProcessEnvironment(witness.environment());
    desktop.start(program("dreamjar"), {text("--data-dir"), data.path(), text("--server"), server.url().toString()});
    ASSERT_TRUE(desktop.waitForStarted());
    for (int turns = 0; turns < 600 && witness.lines().size() < 2; ++turns)
        desktop.waitForFinished(20);
    EXPECT_GE(witness.lines().size(), 2);
    EXPECT_EQ(witness.strangers(), QStringList{});
    desktop.terminate();
    EXPECT_TRUE(desktop.waitForFinished(10'000));
}

TEST(Programs, RaiseTheFirstWindowInsteadOfASecond)
{
    QTemporaryDir data;
    QProcess first;
    first.start(program("dreamjar"), {text("--data-dir"), data.path()});
    ASSERT_TRUE(first.waitForStarted());
    // As soon as it is known who is first, while that one is still starting.
    for (int turns = 0; turns < 600 && !QFile::exists(data.filePath(text("desktop.lock"))); ++turns)
        first.waitForFinished(20);
    const Outcome second = run("dreamjar", {text("--data-dir"), data.path()}, 30);
    EXPECT_EQ(second.exitCode, 0) << second.err.toStdString();
    EXPECT_FALSE(first.waitForFinished(500)) << "the first one left too";

    // Killed, it leaves a lock and a socket behind; the next one starts all the same.
    first.kill();
    first.waitForFinished();
    QProcess next;
    next.start(program("dreamjar"), {text("--data-dir"), data.path()});
    EXPECT_FALSE(next.waitForFinished(2000)) << "it did not stay: " << next.readAllStandardError().toStdString();
    next.kill();
    next.waitForFinished();
}

}
