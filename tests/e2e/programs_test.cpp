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

Outcome run(const char *name, const QStringList &arguments, int seconds = 120)
{
    QProcess process;
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

TEST(Programs, PlayTheTourWithoutADisplay)
{
    QTemporaryDir pictures;
    const Outcome tour = run("dreamjar", {text("--tour"), pictures.path()}, 280);
    EXPECT_EQ(tour.exitCode, 0) << tour.err.toStdString();
    EXPECT_TRUE(tour.out.contains(pictures.path()));
    const QStringList files = QDir(pictures.filePath(text("main-job"))).entryList({text("*.png")});
    EXPECT_GE(files.size(), 14);
    for (const QString &file : files) {
        const QImage picture(pictures.filePath(text("main-job/") + file));
        EXPECT_FALSE(picture.isNull()) << file.toStdString();
    }
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
