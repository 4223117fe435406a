#include "serverfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// One's own account: profile, password, sign-ins, a copy of everything, the end (PRODUCT A5, A6).

namespace dreamjar::test {

namespace {

class AccountTest : public ServerFixture
{
protected:
    void SetUp() override
    {
        m_here.start();
        ASSERT_TRUE(m_here.registerAs(aRegistration()).ok());
    }
    Result<Parent, Refusal> change(const ParentChange &change)
    {
        return m_here.ask<Parent>([&](QObject *c, auto done) { m_here.engine().changeProfile(change, c, done); });
    }
    Result<bool, Refusal> changePassword(const QString &current, const QString &fresh)
    {
        return m_here.ask<bool>(
            [&](QObject *c, auto done) { m_here.engine().changePassword(current, fresh, c, done); });
    }
    QList<sync::SignInPlace> places()
    {
        const auto places = m_here.ask<QList<sync::SignInPlace>>(
            [&](QObject *c, auto done) { m_here.engine().listSignIns(c, done); });
        EXPECT_TRUE(places.ok());
        return places ? *places : QList<sync::SignInPlace>{};
    }
    Result<bool, Refusal> deleteAccount()
    {
        return m_here.ask<bool>([&](QObject *c, auto done) { m_here.engine().deleteAccount(c, done); });
    }

    Program m_here{m_url};
    const Registration m_anna = aRegistration();
};

const QString fresh = QStringLiteral("seven small otters");

}

TEST_F(AccountTest, ANewNameIsKnownHereAndThere)
{
    ParentChange edited;
    edited.firstName = QStringLiteral("Annika");
    edited.email = QStringLiteral("annika@example.org");
    const auto changed = change(edited);
    ASSERT_TRUE(changed.ok());
    EXPECT_EQ(changed->firstName, QStringLiteral("Annika"));
    EXPECT_EQ(m_here.engine().states().account().parent->email, QStringLiteral("annika@example.org"));
    ASSERT_TRUE(m_here.carry().reached); // the journal has written by then what was asked before
    m_here.stop();
    m_here.start(); // the profile comes out of the journal, the session out of the keyring
    ASSERT_TRUE(m_here.engine().states().account().signedIn());
    EXPECT_EQ(m_here.engine().states().account().parent->firstName, QStringLiteral("Annika"));
    EXPECT_TRUE(m_here.signIn(QStringLiteral("annika@example.org"), m_anna.password).ok());
}

TEST_F(AccountTest, WhatIsTakenIsToldAtItsField)
{
    Program other{m_url};
    other.start();
    Registration ben = aRegistration();
    ben.username = QStringLiteral("ben");
    ben.email = QStringLiteral("ben@example.org");
    ASSERT_TRUE(other.registerAs(ben).ok());
    ParentChange edited;
    edited.email = QStringLiteral("BEN@example.org");
    const auto changed = change(edited);
    ASSERT_FALSE(changed.ok());
    ASSERT_EQ(changed.error().violations.size(), 1);
    EXPECT_EQ(changed.error().violations.first().field, Field::Email);
    EXPECT_EQ(changed.error().violations.first().rule, Rule::EmailTaken);
    EXPECT_EQ(m_here.engine().states().account().parent->email, m_anna.email);
}

TEST_F(AccountTest, ANewPasswordNeedsTheOldOneAndEndsOtherSignIns)
{
    Program other{m_url};
    other.start();
    ASSERT_TRUE(other.signIn(m_anna.email, m_anna.password).ok());
    EXPECT_EQ(places().size(), 2);

    const auto wrong = changePassword(QStringLiteral("not the one"), fresh);
    ASSERT_FALSE(wrong.ok());
    ASSERT_FALSE(wrong.error().violations.isEmpty());
    EXPECT_EQ(wrong.error().violations.first().field, Field::CurrentPassword);

    ASSERT_TRUE(changePassword(m_anna.password, fresh).ok());
    ASSERT_EQ(places().size(), 1);
    EXPECT_TRUE(places().first().here);
    EXPECT_FALSE(other.signIn(m_anna.email, m_anna.password).ok());
    EXPECT_TRUE(other.signIn(m_anna.email, fresh).ok());
}

TEST_F(AccountTest, SignInsAreListedAndEndedOneByOneOrAllAtOnce)
{
    Program second{m_url}, third{m_url};
    for (Program *program : {&second, &third}) {
        program->start();
        ASSERT_TRUE(program->signIn(m_anna.email, m_anna.password).ok());
    }
    const auto before = places();
    ASSERT_EQ(before.size(), 3);
    const auto elsewhere = std::find_if(before.begin(), before.end(), [](const auto &place) { return !place.here; });
    ASSERT_NE(elsewhere, before.end());
    EXPECT_TRUE(
        m_here.ask<bool>([&](QObject *c, auto done) { m_here.engine().endSignIn(elsewhere->id, c, done); }).ok());
    EXPECT_EQ(places().size(), 2);
    EXPECT_TRUE(m_here.ask<bool>([&](QObject *c, auto done) { m_here.engine().endOtherSignIns(c, done); }).ok());
    ASSERT_EQ(places().size(), 1);
    EXPECT_TRUE(places().first().here);
    EXPECT_TRUE(m_here.ask<bool>([&](QObject *c, auto done) { m_here.engine().askHasPassword(c, done); }).ok());
}

TEST_F(AccountTest, ACopyHasTheChildrenTheJarsAndTheGiftsInThem)
{
    const auto mia = m_here.addChild(aChildDraft());
    ASSERT_TRUE(mia.ok());
    ASSERT_TRUE(m_here.addCampaign(*mia, aCampaignDraft()).ok());
    ASSERT_TRUE(m_here.carry().reached);
    ASSERT_EQ(m_here.jars().size(), 1);
    const CampaignId jar = m_here.jars().first().campaign.id;
    ASSERT_TRUE(m_here.give(jar, 25).ok());
    ASSERT_TRUE(m_here.carry().reached);

    const auto copy = m_here.ask<QList<sync::AccountFile>>(
        [&](QObject *c, auto done) { m_here.engine().copyEverything(c, done); });
    ASSERT_TRUE(copy.ok());
    QHash<QString, QJsonDocument> files;
    for (const sync::AccountFile &file : *copy)
        files.insert(file.name, QJsonDocument::fromJson(file.content));
    EXPECT_EQ(files.value(QStringLiteral("account.json")).object()[u"email"].toString(), m_anna.email);
    const QJsonObject told = files.value(QStringLiteral("jar-%1.json").arg(jar.value())).object();
    ASSERT_EQ(told[u"donations"].toArray().size(), 1);
    EXPECT_EQ(told[u"donations"].toArray().first().toObject()[u"amount"].toInt(), 25);
    EXPECT_TRUE(files.value(QStringLiteral("my-donations.json")).isArray());
}

TEST_F(AccountTest, ADeletedAccountLeavesNothingHere)
{
    const auto mia = m_here.addChild(aChildDraft());
    ASSERT_TRUE(mia.ok());
    ASSERT_TRUE(m_here.addCampaign(*mia, aCampaignDraft()).ok());
    ASSERT_TRUE(m_here.carry().reached);
    m_here.engine().keepDraft(QStringLiteral("jar:new"), "a zeppelin of one's own");
    const ParentId me = m_here.engine().states().account().parent->id;
    ASSERT_TRUE(deleteAccount().ok());

    EXPECT_FALSE(m_here.engine().states().account().signedIn());
    std::optional<bool> kept;
    QObject context;
    m_here.vault.read({QStringLiteral("test"), me}, &context, [&](const auto &found) { kept = found.ok(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept.has_value(); }));
    EXPECT_FALSE(*kept) << "the keyring still has the session";
    EXPECT_FALSE(m_here.signIn(m_anna.email, m_anna.password).ok());

    m_here.stop();
    for (const QString &name : QDir(m_here.folder()).entryList({QStringLiteral("*.db*")}, QDir::Files)) {
        QFile file(QDir(m_here.folder()).filePath(name));
        ASSERT_TRUE(file.open(QFile::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &own : {m_anna.email.toUtf8(), aChildDraft().name.toUtf8(),
                 aCampaignDraft().title.toUtf8(), QByteArray{"zeppelin"}})
            EXPECT_FALSE(content.contains(own)) << own.constData() << " is still in " << name.toStdString();
    }
}

TEST_F(AccountTest, AnAccountIsNotForgottenHereBeforeItIsGoneThere)
{
    m_here.network.up = false;
    EXPECT_FALSE(deleteAccount().ok());
    m_here.network.up = true;
    EXPECT_TRUE(m_here.engine().states().account().signedIn());
    EXPECT_TRUE(m_here.signIn(m_anna.email, m_anna.password).ok());
}

}
