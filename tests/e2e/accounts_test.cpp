#include "programs.h"
#include "world.h"

namespace dreamjar::test {

TEST(Accounts, AreSwitchedWithAClickAndSeeNothingOfEachOther)
{
    ServerProgram server;
    QTemporaryDir data;
    Person person(data.path(), server.url());
    tour::Visitor &visitor = person.visitor;
    visitor.click(text("accountButton"));
    visitor.click(text("faceButton"));
    tour::fillRegistration(visitor, {});
    tour::submitRegistration(visitor);
    tour::fillChild(visitor, {});
    tour::saveChild(visitor, {});
    ASSERT_TRUE(did(person));

    visitor.click(text("nav_settings"));
    visitor.read(text("Your keyring keeps you signed in"));
    visitor.click(text("anotherAccountButton"));
    visitor.click(text("faceButton"));
    tour::ParentWords berta;
    berta.username = text("berta.klein");
    berta.email = text("berta@example.org");
    berta.firstName = text("Berta");
    tour::fillRegistration(visitor, berta);
    tour::submitRegistration(visitor);
    visitor.click(text("nav_children"));
    visitor.see(text("emptyAction"));
    ASSERT_TRUE(did(person));
    EXPECT_FALSE(visitor.isReadable(text("Mia"))) << "one parent sees another's child";

    visitor.click(text("nav_settings"));
    visitor.read(text("Your keyring keeps you signed in"));
    visitor.click(text("switchAccountButton"));
    visitor.see(text("dashboardPane"));
    visitor.click(text("nav_children"));
    visitor.read(text("Mia"));
    visitor.click(text("nav_settings"));
    visitor.read(text("anna@example.org"));
    visitor.read(text("Berta"));
    EXPECT_TRUE(did(person));
}

}
