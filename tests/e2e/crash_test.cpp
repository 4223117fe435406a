#include "crashreport.h"
#include "crashwatch.h"
#include "programs.h"
#include "world.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QTest>
#include <csignal>
#include <stdexcept>
#include <sys/mman.h>
#include <thread>

// A program that dies of itself (PRODUCT E18).

namespace dreamjar::test {

namespace {

/// Under a person's name, as homes are.
struct NamedFolder {
    QTemporaryDir root;
    QString folder = root.filePath(text("anna.weber/data"));
    NamedFolder() { QDir{}.mkpath(folder); }

    QString report() const { return QString::fromUtf8(contents(desktop::crashReportIn(folder))); }
    void expectNothingOfAnybody() const
    {
        for (const QString &word : {root.path(), text("anna"), text("Weber"), QDir::homePath() + u'/'})
            EXPECT_FALSE(report().contains(word)) << word.toStdString() << report().toStdString();
    }
};

}

TEST(CrashWatch, WritesWhereAFaultWasAndNothingOfAnybody)
{
    const NamedFolder home;
    EXPECT_EXIT(
        {
            desktop::watchForCrash(home.folder, "1.2.3");
            void *page = ::mmap(nullptr, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
            *static_cast<volatile char *>(page) = 1;
        },
        ::testing::KilledBySignal(SIGSEGV), "");
    EXPECT_TRUE(home.report().startsWith(text("DreamJar 1.2.3 ended unexpectedly."))) << home.report().toStdString();
    EXPECT_TRUE(home.report().contains(text("Ended by: SIGSEGV\n")));
    EXPECT_TRUE(home.report().contains(text("e2e_tests +0x")));
    home.expectNothingOfAnybody();
    EXPECT_FALSE(QFile::permissions(desktop::crashReportIn(home.folder)) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST(CrashWatch, TellsTheTypeOfAnExceptionAndNotItsWords)
{
    const NamedFolder home;
    EXPECT_EXIT(
        {
            desktop::watchForCrash(home.folder, "1.2.3");
            std::thread{[] { throw std::runtime_error{"Anna Weber"}; }}.join();
        },
        ::testing::KilledBySignal(SIGABRT), "");
    EXPECT_TRUE(home.report().contains(text("SIGABRT, exception St13runtime_error"))) << home.report().toStdString();
    home.expectNothingOfAnybody();
}

TEST(Crash, IsToldOfAtTheNextStartAndTheReportReadBeforeItGoes)
{
    const NamedFolder home;
    desktop::DesktopSettings{home.folder}.choose(desktop::DesktopSettings::Place::ThisComputer);
    QProcess dying;
    dying.start(program("dreamjar"), {text("--data-dir"), home.folder});
    ASSERT_TRUE(dying.waitForStarted());
    // Its own server begins after the first picture.
    for (int turns = 0; turns < 600 && !QFile::exists(home.folder + text("/server/dreamjar.db")); ++turns)
        dying.waitForFinished(20);
    ASSERT_EQ(::kill(static_cast<pid_t>(dying.processId()), SIGSEGV), 0);
    ASSERT_TRUE(dying.waitForFinished());
    EXPECT_EQ(dying.exitStatus(), QProcess::CrashExit);
    ASSERT_TRUE(home.report().contains(text("Ended by: SIGSEGV"))) << home.report().toStdString();
    home.expectNothingOfAnybody();

    Person person(home.folder);
    person.visitor.see(text("crashBar"));
    person.visitor.click(text("messageAction"));
    person.visitor.see(text("crashDialog"));
    ASSERT_TRUE(did(person));
    const auto *shown = qobject_cast<QPlainTextEdit *>(person.visitor.find(text("crashText")));
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->toPlainText().trimmed(), home.report().trimmed());
    person.visitor.click(text("crashDelete"));
    person.visitor.waitUntil(text("the report to be gone"), [&] { return home.report().isEmpty(); });
    EXPECT_TRUE(did(person));
}

TEST(CrashReport, StaysUnderAnotherNameWhenItWasPutAside)
{
    const NamedFolder home;
    QFile file{desktop::crashReportIn(home.folder)};
    ASSERT_TRUE(file.open(QFile::WriteOnly) && file.write("where it was") > 0);
    file.close();
    const desktop::CrashReport report{home.folder};
    EXPECT_EQ(report.text(), text("where it was"));
    report.putAside();
    EXPECT_EQ(report.text(), QString{});
    EXPECT_EQ(contents(home.folder + text("/crash-report-seen.txt")), "where it was");
}

}
