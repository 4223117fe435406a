#include "programs.h"
#include "world.h"

#include <QElapsedTimer>

namespace dreamjar::test {

TEST(TwoDesktops, SeeEachOthersWorkWithinSeconds)
{
    ServerProgram server;
    ASSERT_TRUE(server.url().isValid());
    QTemporaryDir first;
    QTemporaryDir second;
    Person parent(first.path(), server.url());
    Person donor(second.path(), server.url());

    parent.visitor.click(text("accountButton"));
    parent.visitor.click(text("faceButton"));
    parent.visitor.see(text("usernameEdit"));
    tour::fillRegistration(parent.visitor, {});
    tour::submitRegistration(parent.visitor);
    tour::fillChild(parent.visitor, {});
    tour::saveChild(parent.visitor, {});
    tour::fillJar(parent.visitor, {});
    tour::saveJar(parent.visitor, {});
    parent.visitor.click(text("nav_dashboard"));
    ASSERT_TRUE(did(parent));

    QElapsedTimer time;
    time.start();
    donor.visitor.waitUntil(text("see the new jar"), [&] { return donor.visitor.isReadable(tour::JarWords{}.title); });
    ASSERT_TRUE(did(donor));
    EXPECT_LT(time.elapsed(), 10'000);

    tour::openPublicJar(donor.visitor, tour::JarWords{}.title);
    tour::fillGift(donor.visitor, {});
    tour::submitGift(donor.visitor);
    ASSERT_TRUE(did(donor));
    time.restart();
    parent.visitor.read(text("Otto Guest"));
    ASSERT_TRUE(did(parent));
    EXPECT_LT(time.elapsed(), 10'000);
}

TEST(TwoDesktops, KeepTheGiftWhenTheServerIsGoneAndSendItWhenItIsBack)
{
    auto server = std::make_unique<ServerProgram>();
    ASSERT_TRUE(server->url().isValid());
    QTemporaryDir data;
    Person person(data.path(), server->url());
    person.visitor.click(text("accountButton"));
    person.visitor.click(text("faceButton"));
    tour::fillRegistration(person.visitor, {});
    tour::submitRegistration(person.visitor);
    tour::fillChild(person.visitor, {});
    tour::saveChild(person.visitor, {});
    tour::fillJar(person.visitor, {});
    tour::saveJar(person.visitor, {});
    tour::signOut(person.visitor);
    tour::openPublicJar(person.visitor, tour::JarWords{}.title);
    ASSERT_TRUE(did(person));

    EXPECT_EQ(server->terminate(), 0);
    tour::fillGift(person.visitor, {});
    tour::submitGift(person.visitor);
    person.visitor.waitUntil(text("the status line to say offline"), [&] { return person.visitor.isReadable(text("ffline")); });
    ASSERT_TRUE(did(person));
    EXPECT_TRUE(person.visitor.isReadable(tour::JarWords{}.title)) << "what was read is not readable any more";

    // The gift waits in the outbox, says so, and goes when the server is back.
    person.visitor.click(text("nav_gifts"));
    person.visitor.see(text("outboxLine"));
    ASSERT_TRUE(server->restart());
    person.visitor.waitUntil(text("the outbox to empty"), [&] {
        const QWidget *line = person.visitor.find(text("outboxLine"));
        return !line || !line->isVisible();
    });
    tour::openPublicJar(person.visitor, tour::JarWords{}.title);
    person.visitor.read(text("Otto Guest"));
    EXPECT_TRUE(did(person));
}

}
