#include "sync/engine.h"

#include "domain/rules.h"
#include "serverfixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

namespace dreamjar::sync {
namespace {

using namespace replica;
using namespace test;

class EngineTest : public ServerFixture
{
protected:
    EngineTest() { m_program.start(); }

    Program m_program{m_url};
};

TEST_F(EngineTest, CarriesTheMainJob)
{
    const auto parent = m_program.registerAs(aRegistration());
    ASSERT_TRUE(parent.ok());
    EXPECT_EQ(m_program.engine().states().account().parent, *parent);
    const auto child = m_program.addChild(aChildDraft());
    ASSERT_TRUE(child.ok());
    const auto jar = m_program.addCampaign(*child, aCampaignDraft());
    ASSERT_TRUE(jar.ok());
    ASSERT_TRUE(m_program.carry().reached);
    ASSERT_TRUE(m_program.signOut().ok());
    EXPECT_FALSE(m_program.engine().states().account().signedIn());

    ASSERT_TRUE(m_program.carry().reached);
    ASSERT_EQ(m_program.jars().size(), 1);
    const CampaignId known = m_program.jars().first().campaign.id;
    EXPECT_GT(known.value(), 0);
    const auto gift = m_program.give(known, 25);
    ASSERT_TRUE(gift.ok());
    EXPECT_EQ(m_program.jars().first().total(), Money::units(25)) << "at once, before the server knows";
    ASSERT_TRUE(m_program.carry().reached);
    EXPECT_EQ(m_program.jars().first().sums.confirmed, Money::units(25));

    ASSERT_TRUE(m_program.signIn(aRegistration().email, aRegistration().password).ok());
    ASSERT_TRUE(m_program.carry().reached);
    const Dashboard dashboard = m_program.look([](const View &view) { return view.dashboard(); });
    EXPECT_EQ(dashboard.children, 1);
    EXPECT_EQ(dashboard.sums.confirmed, Money::units(25));
    GiftFilter mine;
    mine.owner = parent->id;
    const auto gifts = m_program.look([mine](const View &view) { return view.gifts(mine); });
    ASSERT_EQ(gifts.size(), 1);
    EXPECT_EQ(gifts.first().donation.donorEmail, QStringLiteral("otto@example.org"));
    EXPECT_EQ(gifts.first().client, gift->reference);
}

TEST_F(EngineTest, SendsWhatWaitsBeforeItsParentLeaves)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    const auto child = m_program.addChild(aChildDraft());
    ASSERT_TRUE(child.ok());
    ASSERT_TRUE(m_program.addCampaign(*child, aCampaignDraft()).ok());

    ASSERT_TRUE(m_program.signOut().ok());

    ASSERT_TRUE(m_program.carry().reached);
    EXPECT_EQ(m_program.jars().size(), 1) << "nobody is there any more who could send it";
}

TEST_F(EngineTest, LetsAParentLeaveWithoutTheServer)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    m_program.network.up = false;
    ASSERT_TRUE(m_program.addChild(aChildDraft()).ok());

    EXPECT_TRUE(m_program.signOut().ok());

    EXPECT_FALSE(m_program.engine().states().account().signedIn());
}

TEST_F(EngineTest, ShowsTwoProgramsEachOthersWorkWithinSeconds)
{
    const CampaignId jar = makeJar(m_program);
    Program other{m_url};
    other.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.jars().size() == 1; }));

    ASSERT_TRUE(other.give(jar, 40).ok());

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_program.jars().first().campaign.raised == Money::units(40); }, 5000));
}

TEST_F(EngineTest, RefusesAtOnceWhatTheRulesRefuse)
{
    m_program.network.up = false;
    Registration typed = aRegistration();
    typed.password = QStringLiteral("short");
    typed.username = QStringLiteral("a");

    const auto refused = m_program.registerAs(typed);

    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().reason, Reason::Invalid);
    EXPECT_EQ(refused.error().violations.size(), 2);
    EXPECT_FALSE(m_program.give(CampaignId{1}, 0).ok());
    EXPECT_EQ(m_program.addChild(aChildDraft()).error().reason, Reason::SignedOut);
    EXPECT_EQ(m_program.network.writes, 0);
    EXPECT_TRUE(m_program.look([](const View &view) { return view.outbox(); }).isEmpty());
}

TEST_F(EngineTest, BringsTheServersRefusalsToTheirFields)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(m_program.signOut().ok());

    const auto again = m_program.registerAs(aRegistration());
    ASSERT_FALSE(again.ok());
    QSet<Field> fields;
    for (const Violation &violation : again.error().violations)
        fields.insert(violation.field);
    EXPECT_TRUE(fields.contains(Field::Email));
    EXPECT_TRUE(fields.contains(Field::Username));

    const auto wrong = m_program.signIn(aRegistration().email, QStringLiteral("not-the-password"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().reason, Reason::WrongCredentials);
    EXPECT_FALSE(m_program.engine().states().account().signedIn());
}

TEST_F(EngineTest, SurvivesALostAnswerToTheRegistration)
{
    m_program.network.loseAnswer = 0;

    const auto parent = m_program.registerAs(aRegistration());

    ASSERT_TRUE(parent.ok());
    EXPECT_EQ(parent->email, aRegistration().email);
}

TEST_F(EngineTest, KeepsEverythingMadeOfflineAndSendsItInOrder)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(m_program.carry().reached);
    m_program.network.up = false;
    const auto child = m_program.addChild(aChildDraft());
    ASSERT_TRUE(child.ok());
    EXPECT_TRUE(child->isProvisional());
    const auto jar = m_program.addCampaign(*child, aCampaignDraft());
    ASSERT_TRUE(jar.ok());
    ASSERT_TRUE(m_program.give(*jar, 30).ok());

    EXPECT_FALSE(m_program.carry().reached);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_program.syncState().activity == Activity::Offline; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_program.syncState().waiting == 3; }));
    EXPECT_EQ(m_program.look([id = *jar](const View &view) { return view.jar(id); })->total(), Money::units(30));

    m_program.network.up = true;
    ASSERT_TRUE(m_program.carry().reached);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_program.syncState().waiting == 0; }));
    EXPECT_EQ(m_program.syncState().activity, Activity::Idle);
    const auto row = m_program.look([id = *jar](const View &view) { return view.jar(id); });
    ASSERT_TRUE(row.has_value()) << "also by the provisional id";
    EXPECT_GT(row->campaign.id.value(), 0);
    EXPECT_EQ(row->campaign.raised, Money::units(30));
    EXPECT_EQ(giftsOnTheServer(row->campaign.id).size(), 1);
}

TEST_F(EngineTest, IsStillSignedInAfterARestart)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_program.engine().states().account().keeping == AccountState::Keeping::Kept; }));
    ASSERT_TRUE(m_program.addChild(aChildDraft()).ok());
    m_program.stop();

    m_program.start();

    EXPECT_TRUE(m_program.engine().states().account().signedIn());
    ASSERT_TRUE(m_program.carry().reached);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_program.syncState().waiting == 0; }));
    EXPECT_EQ(m_program.look([](const View &view) { return view.children(); }).size(), 1);
    EXPECT_GT(m_program.look([](const View &view) { return view.children(); }).first().child.id.value(), 0);
}

TEST_F(EngineTest, ShowsWhatItReadWhenItStartsOffline)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_program.engine().states().account().keeping == AccountState::Keeping::Kept; }));
    ASSERT_TRUE(m_program.addChild(aChildDraft()).ok());
    ASSERT_TRUE(m_program.carry().reached);
    m_program.stop();
    m_program.network.up = false;

    m_program.start();

    EXPECT_TRUE(m_program.engine().states().account().signedIn());
    EXPECT_EQ(m_program.look([](const View &view) { return view.children(); }).size(), 1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_program.syncState().activity == Activity::Offline; }));
    EXPECT_TRUE(m_program.engine().states().account().signedIn()) << "out of reach is not signed out";
}

TEST_F(EngineTest, TakesThePrivateThingsAwayWithThePersonButKeepsWhatWaits)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    ASSERT_TRUE(m_program.addChild(aChildDraft()).ok());
    ASSERT_TRUE(m_program.carry().reached);
    m_program.network.up = false;
    ChildDraft second = aChildDraft();
    second.name = QStringLiteral("Ben Weber");
    ASSERT_TRUE(m_program.addChild(second).ok());

    ASSERT_TRUE(m_program.signOut().ok());
    EXPECT_TRUE(m_program.look([](const View &view) { return view.children(); }).isEmpty());

    m_program.network.up = true;
    ASSERT_TRUE(m_program.signIn(aRegistration().email, aRegistration().password).ok());
    ASSERT_TRUE(m_program.carry().reached);
    EXPECT_EQ(m_program.look([](const View &view) { return view.children(); }).size(), 2);
}

TEST_F(EngineTest, ChangesAndDeletes)
{
    ASSERT_TRUE(m_program.registerAs(aRegistration()).ok());
    const auto child = m_program.addChild(aChildDraft());
    ASSERT_TRUE(m_program.addCampaign(*child, aCampaignDraft()).ok());
    ASSERT_TRUE(m_program.carry().reached);
    Campaign jar = m_program.jars().first().campaign;
    CampaignDraft edited = draftOf(jar);
    edited.title = QStringLiteral("A red bicycle");
    edited.isOpen = false;
    ASSERT_TRUE(
        m_program.ask<bool>([&](QObject *c, auto done) { m_program.engine().changeCampaign(jar, edited, c, done); })
            .ok());
    ASSERT_TRUE(m_program.carry().reached);
    const auto row = m_program.look([id = jar.id](const View &view) { return view.jar(id); });
    EXPECT_EQ(row->campaign.title, QStringLiteral("A red bicycle"));
    EXPECT_FALSE(row->campaign.isOpen);
    EXPECT_FALSE(row->unsent);
    EXPECT_EQ(ask("/campaigns/"), "[]");

    ASSERT_TRUE(
        m_program
                    .ask<qint64>([&](QObject *c, auto done) {
                        m_program.engine().deleteCampaign(jar.id, std::chrono::seconds{0}, c, done);
                    })
                    .ok());
    ASSERT_TRUE(m_program.carry().reached);
    EXPECT_FALSE(m_program.look([id = jar.id](const View &view) { return view.jar(id); }).has_value());
    EXPECT_TRUE(ask("/campaigns/" + QByteArray::number(jar.id.value()) + "/").contains("Not found"));
}

TEST_F(EngineTest, TellsARefusedGiftAndTakesItBackOnRequest)
{
    const CampaignId jar = makeJar(m_program);
    ASSERT_TRUE(m_program.signIn(aRegistration().email, aRegistration().password).ok());
    ASSERT_TRUE(m_program.carry().reached);
    const Campaign open = m_program.jars().first().campaign;
    CampaignDraft closed = draftOf(open);
    closed.isOpen = false;
    Program visitor{m_url};
    visitor.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visitor.jars().size() == 1; }));
    visitor.network.up = false;
    ASSERT_TRUE(visitor.give(jar, 10).ok());
    ASSERT_TRUE(
        m_program.ask<bool>([&](QObject *c, auto done) { m_program.engine().changeCampaign(open, closed, c, done); })
            .ok());
    ASSERT_TRUE(m_program.carry().reached);

    visitor.network.up = true;
    visitor.carry();

    ASSERT_TRUE(QTest::qWaitFor([&] { return visitor.syncState().needsPerson == 1; }));
    const auto rows = visitor.look([](const View &view) { return view.outbox(); });
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.first().refusal.reason, Reason::CampaignClosed);
    const auto cancelled
        = visitor.ask<bool>([&](QObject *c, auto done) { visitor.engine().cancel(rows.first().entry, c, done); });
    ASSERT_TRUE(cancelled.ok());
    EXPECT_TRUE(*cancelled);
    EXPECT_TRUE(QTest::qWaitFor([&] { return visitor.syncState().needsPerson == 0; }));
}

TEST_F(EngineTest, EndsWithinASecondWhileTheNetworkHangs)
{
    m_program.network.hang = true;
    m_program.engine().syncNow();
    QTest::qWait(50);

    QElapsedTimer timer;
    timer.start();
    m_program.stop();

    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(EngineTest, TellsTheServersNameAndCurrency)
{
    ASSERT_TRUE(m_program.carry().reached);

    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_program.engine().states().server().name.isEmpty(); }));
    EXPECT_EQ(m_program.engine().states().server().currency, QStringLiteral("USD"));
    EXPECT_FALSE(m_program.engine().states().server().plain);
}

TEST_F(EngineTest, FindsADraftAgain)
{
    m_program.engine().keepDraft(QStringLiteral("jar/1"), "half a sentence");
    std::optional<std::optional<QByteArray>> found;
    QObject context;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        m_program.engine().findDraft(QStringLiteral("jar/1"), &context, [&](auto text) { found = text; });
        QTest::qWait(5);
        return found && found->has_value();
    }));
    EXPECT_EQ(**found, "half a sentence");
}

TEST_F(EngineTest, DropsTheAnswerToSomebodyWhoIsGone)
{
    bool called = false;
    {
        QObject gone;
        m_program.engine().signIn({QStringLiteral("a@example.org"), QStringLiteral("p")}, &gone,
            [&](const Result<Parent, Refusal> &) { called = true; });
    }
    m_program.carry();

    EXPECT_FALSE(called);
}

}
}
