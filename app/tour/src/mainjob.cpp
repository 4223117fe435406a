#include "tour/mainjob.h"

#include <QAbstractButton>
#include <QComboBox>

namespace dreamjar::tour {

namespace {

QString named(const char *name)
{
    return QString::fromLatin1(name);
}

void tick(Visitor &visitor, const char *checkBox, bool on)
{
    visitor.see(named(checkBox));
    if (const auto *box = qobject_cast<QAbstractButton *>(visitor.find(named(checkBox))); box && box->isChecked() != on)
        visitor.click(named(checkBox));
}

}

void setUpHere(Visitor &visitor)
{
    visitor.click(named("setUpHereCard"));
    visitor.see(named("usernameEdit"));
}

void fillRegistration(Visitor &visitor, const ParentWords &parent)
{
    visitor.type(named("firstNameEdit"), parent.firstName);
    visitor.type(named("lastNameEdit"), parent.lastName);
    visitor.type(named("usernameEdit"), parent.username);
    visitor.type(named("emailEdit"), parent.email);
    visitor.type(named("passwordEdit"), parent.password);
}

void submitRegistration(Visitor &visitor)
{
    visitor.click(named("submitButton"));
    visitor.see(named("dashboardPane"));
}

void fillChild(Visitor &visitor, const ChildWords &child)
{
    visitor.click(named("nav_children"));
    visitor.click(named("addChildButton"));
    visitor.type(named("childNameEdit"), child.name);
    visitor.pickDate(named("dateOfBirthEdit"), child.born.year(), child.born.month(), child.born.day());
    visitor.choose(named("genderBox"), 2);
    visitor.type(named("pictureEdit"), child.picture);
}

void saveChild(Visitor &visitor, const ChildWords &child)
{
    visitor.click(named("saveChildButton"));
    visitor.see(named("childCard"));
    visitor.read(child.name);
}

void fillJar(Visitor &visitor, const JarWords &jar)
{
    visitor.click(named("nav_jars"));
    visitor.click(named("addJarButton"));
    visitor.waitUntil(named("see the child in the form"), [&] {
        const auto *box = qobject_cast<const QComboBox *>(visitor.find(named("jarChildBox")));
        return box && box->currentIndex() >= 0;
    });
    visitor.type(named("jarTitleEdit"), jar.title);
    visitor.type(named("jarDescriptionEdit"), jar.description);
    visitor.type(named("jarGoalEdit"), jar.goal);
    visitor.choose(named("jarCategoryBox"), jar.category);
    if (!jar.picture.isEmpty())
        visitor.type(named("jarPictureEdit"), jar.picture);
    if (jar.deadline.isValid()) {
        tick(visitor, "jarDeadlineCheck", true);
        visitor.pickDate(named("jarDeadlineEdit"), jar.deadline.year(), jar.deadline.month(), jar.deadline.day());
    }
    tick(visitor, "jarPublishCheck", true);
}

void saveJar(Visitor &visitor, const JarWords &jar)
{
    visitor.click(named("saveJarButton"));
    visitor.see(named("jarRowCard"));
    visitor.read(jar.title);
}

void signOut(Visitor &visitor)
{
    visitor.click(named("signOutButton"));
    visitor.see(named("browsePane"));
}

void signIn(Visitor &visitor, const ParentWords &parent)
{
    visitor.click(named("accountButton"));
    visitor.type(named("emailEdit"), parent.email);
    visitor.type(named("passwordEdit"), parent.password);
    visitor.click(named("submitButton"));
    visitor.see(named("signOutButton"));
}

void openPublicJar(Visitor &visitor, const QString &title)
{
    visitor.click(named("nav_browse"));
    visitor.openRow(named("browseView"), title);
    visitor.see(named("jarPage"));
    visitor.read(title);
}

void fillGift(Visitor &visitor, const GiftWords &gift)
{
    visitor.click(named("giveButton"));
    visitor.type(named("amountEdit"), gift.amount);
    visitor.type(named("donorNameEdit"), gift.name);
    visitor.type(named("donorEmailEdit"), gift.email);
    visitor.type(named("commentEdit"), gift.comment);
    tick(visitor, "anonymousCheck", gift.anonymous);
}

void submitGift(Visitor &visitor)
{
    visitor.click(named("donateButton"));
    visitor.see(named("thanksLabel"));
}

}
