#include "world.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <csignal>

namespace dreamjar::test {

namespace {

tour::GiftWords hiddenGift()
{
    tour::GiftWords gift;
    gift.amount = text("60");
    gift.name = text("Grandma Ruth");
    gift.email = text("ruth@example.org");
    gift.comment = text("For the bell and the basket.");
    gift.anonymous = true;
    return gift;
}

void openAccountWithJar(tour::Visitor &visitor)
{
    tour::setUpHere(visitor);
    tour::fillRegistration(visitor, {});
    tour::submitRegistration(visitor);
    tour::fillChild(visitor, {});
    tour::saveChild(visitor, {});
    tour::fillJar(visitor, {});
    tour::saveJar(visitor, {});
}

void giveTwice(tour::Visitor &visitor)
{
    tour::signOut(visitor);
    tour::openPublicJar(visitor, tour::JarWords{}.title);
    tour::fillGift(visitor, {});
    tour::submitGift(visitor);
    tour::openPublicJar(visitor, tour::JarWords{}.title);
    tour::fillGift(visitor, hiddenGift());
    tour::submitGift(visitor);
}

}

TEST(MainJob, IsDoneFromTheFirstQuestionToTheFillingJar)
{
    QTemporaryDir data;
    Person person(data.path());
    tour::Visitor &visitor = person.visitor;
    openAccountWithJar(visitor);
    ASSERT_TRUE(did(person));

    giveTwice(visitor);
    visitor.read(text("Anonymous"));
    visitor.waitUntil(text("the jar to rise to 85 of 200"), [&] { return visitor.isReadable(text("42.5")); });
    tour::openPublicJar(visitor, tour::JarWords{}.title);
    visitor.read(text("Anonymous"));
    ASSERT_TRUE(did(person));
    EXPECT_FALSE(visitor.isReadable(text("Grandma Ruth"))) << "a stranger sees the name of an anonymous donor";
    EXPECT_FALSE(visitor.isReadable(text("ruth@example.org")));
    EXPECT_FALSE(visitor.isReadable(text("Mia Rose"))) << "a stranger sees more than the first name";

    tour::signIn(visitor, {});
    visitor.click(text("nav_dashboard"));
    visitor.read(text("85"));
    visitor.read(text("Otto Guest"));
    visitor.read(text("Grandma Ruth"));
    visitor.click(text("nav_gifts"));
    visitor.read(text("ruth@example.org"));
    EXPECT_TRUE(did(person));
}

TEST(MainJob, KeepsWhatWasTypedBesideTheSentenceThatRefusesIt)
{
    QTemporaryDir data;
    Person person(data.path());
    tour::Visitor &visitor = person.visitor;
    tour::setUpHere(visitor);
    tour::ParentWords parent;
    parent.username = text("an");
    parent.password = text("password");
    tour::fillRegistration(visitor, parent);
    visitor.click(text("submitButton"));
    visitor.see(text("errorText"));
    ASSERT_TRUE(did(person));
    EXPECT_EQ(qobject_cast<QLineEdit *>(visitor.find(text("usernameEdit")))->text(), parent.username);
    EXPECT_EQ(qobject_cast<QLineEdit *>(visitor.find(text("emailEdit")))->text(), parent.email);
    EXPECT_EQ(visitor.find(text("dashboardPane")), nullptr);
}

namespace {

void sayDoneAndWait(const QString &data)
{
    QFile done(data + text("/actor-done"));
    ASSERT_TRUE(done.open(QIODevice::WriteOnly));
    done.close();
    QCoreApplication::exec();
}

/// Runs a test of this program in a process of its own, and kills it as soon as it says that it is done.
void runAndKill(const QString &actor, const QString &data)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(text("DREAMJAR_ACTOR_DATA"), data);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {text("--gtest_filter=") + actor});
    ASSERT_TRUE(process.waitForStarted());
    for (int tenths = 0; tenths < 1200 && !QFile::exists(data + text("/actor-done")); ++tenths)
        ASSERT_FALSE(process.waitForFinished(100)) << "the job ended before it was done";
    ASSERT_EQ(::kill(static_cast<pid_t>(process.processId()), SIGKILL), 0);
    process.waitForFinished();
}

}

/// Run in a process of its own by the tests below: does the job, says so, and waits to be killed.
TEST(MainJob, Actor)
{
    const QString data = qEnvironmentVariable("DREAMJAR_ACTOR_DATA");
    if (data.isEmpty())
        return;
    Person person(data);
    openAccountWithJar(person.visitor);
    giveTwice(person.visitor);
    tour::signIn(person.visitor, {});
    person.visitor.click(text("nav_dashboard"));
    person.visitor.read(text("Grandma Ruth"));
    ASSERT_TRUE(did(person));
    sayDoneAndWait(data);
}

TEST(MainJob, WritingActor)
{
    const QString data = qEnvironmentVariable("DREAMJAR_ACTOR_DATA");
    if (data.isEmpty())
        return;
    Person person(data);
    tour::setUpHere(person.visitor);
    tour::fillRegistration(person.visitor, {});
    tour::submitRegistration(person.visitor);
    tour::fillChild(person.visitor, {});
    tour::saveChild(person.visitor, {});
    tour::fillJar(person.visitor, {});
    person.visitor.rest(std::chrono::milliseconds{2500}); // what is typed is kept every two seconds
    ASSERT_TRUE(did(person));
    sayDoneAndWait(data);
}

// PRODUCT A11
TEST(MainJob, OffersAHalfWrittenJarBackAfterTheProgramWasKilled)
{
    QTemporaryDir data;
    runAndKill(text("MainJob.WritingActor"), data.path());

    Person person(data.path());
    person.visitor.see(text("signOutButton"));
    person.visitor.click(text("nav_jars"));
    person.visitor.click(text("addJarButton"));
    person.visitor.see(text("jarDraftMessage"));
    person.visitor.read(tour::JarWords{}.title);
    person.visitor.click(text("messageAction"));
    ASSERT_TRUE(did(person));
    EXPECT_EQ(qobject_cast<QLineEdit *>(person.visitor.find(text("jarTitleEdit")))->text(), tour::JarWords{}.title);
    person.visitor.click(text("saveJarButton"));
    person.visitor.see(text("jarRowCard"));
    person.visitor.read(text("Not published"));
    EXPECT_TRUE(did(person));
}

TEST(MainJob, IsAllThereAfterTheProgramWasKilled)
{
    QTemporaryDir data;
    runAndKill(text("MainJob.Actor"), data.path());

    Person person(data.path());
    person.visitor.see(text("signOutButton"));
    person.visitor.click(text("nav_dashboard"));
    person.visitor.read(text("85"));
    person.visitor.read(text("Otto Guest"));
    person.visitor.read(text("Grandma Ruth"));
    EXPECT_TRUE(did(person));
}

}
