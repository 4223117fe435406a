#include "serverfixture.h"

#include "domain/picturefile.h"
#include "domain/rules.h"
#include "support/picturefiles.h"

// What goes to the server at once: pictures (PRODUCT A12, F10) and a stranger's look (F12); and the deletion that
// waits (A15).

namespace dreamjar::test {

namespace {

using namespace std::chrono_literals;

class ErrandsTest : public ServerFixture
{
protected:
    void SetUp() override { m_anna.start(); }

    Campaign newJar()
    {
        EXPECT_TRUE(m_anna.registerAs(aRegistration()).ok());
        const auto child = m_anna.addChild(aChildDraft());
        EXPECT_TRUE(m_anna.addCampaign(*child, aCampaignDraft()).ok());
        EXPECT_TRUE(m_anna.carry().reached);
        const auto jars = m_anna.jars();
        return jars.isEmpty() ? Campaign{} : jars.first().campaign;
    }
    qint64 deleteLater(CampaignId jar, std::chrono::seconds grace)
    {
        const auto entry = m_anna.ask<qint64>(
            [&](QObject *c, auto done) { m_anna.engine().deleteCampaign(jar, grace, c, std::move(done)); });
        EXPECT_TRUE(entry.ok());
        return entry ? *entry : 0;
    }
    QByteArray find(Program &program, const QString &url)
    {
        std::optional<QByteArray> found;
        QObject context;
        program.engine().findPicture(url, &context, [&](const QByteArray &file) { found = file; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return found.has_value(); }));
        return found.value_or(QByteArray{});
    }

    Program m_anna{m_url};
};

}

TEST_F(ErrandsTest, APictureKeptOnTheServerIsFoundAgainUnderAnyHost)
{
    const Campaign jar = newJar();
    const QByteArray file = aJpeg();
    const auto url = m_anna.ask<QString>(
        [&](QObject *c, auto done) { m_anna.engine().keepPicture(file, c, std::move(done)); });
    ASSERT_TRUE(url.ok());
    EXPECT_TRUE(url->startsWith(m_url.toString() + QStringLiteral("/pictures/"))) << url->toStdString();
    EXPECT_LE(url->size(), 200);
    CampaignDraft edited = draftOf(jar);
    edited.image = *url;
    ASSERT_TRUE(m_anna
                    .ask<bool>([&](QObject *c, auto done) {
                        m_anna.engine().changeCampaign(jar, edited, c, std::move(done));
                    })
                    .ok());
    ASSERT_TRUE(m_anna.carry().reached);

    Program visitor{m_url};
    visitor.start();
    // An embedded server has another port at every start; and no other host is ever asked.
    EXPECT_EQ(find(visitor, QStringLiteral("http://third.party.example") + url->mid(m_url.toString().size())), file);
    EXPECT_EQ(find(visitor, QStringLiteral("http://127.0.0.1:1/pictures/") + QString(64, u'b') + QStringLiteral(".jpg")),
        QByteArray{});
    EXPECT_EQ(find(visitor, QStringLiteral("https://example.org/bike.jpg")), QByteArray{});
}

TEST_F(ErrandsTest, APictureThatIsNoneIsRefusedAtItsField)
{
    newJar();
    const auto refused = m_anna.ask<QString>(
        [&](QObject *c, auto done) { m_anna.engine().keepPicture("<svg/>", c, std::move(done)); });
    ASSERT_FALSE(refused.ok());
    ASSERT_EQ(refused.error().violations.size(), 1);
    EXPECT_EQ(refused.error().violations.first().field, Field::Image);
}

TEST_F(ErrandsTest, AStrangersLookIsThePublicAnswerAlsoForTheOwner)
{
    const Campaign jar = newJar();
    ASSERT_TRUE(m_anna.give(jar.id, 25).ok());
    ASSERT_TRUE(m_anna.carry().reached);
    const auto seen = m_anna.ask<sync::StrangersView>(
        [&](QObject *c, auto done) { m_anna.engine().lookAsStranger(jar.id, c, std::move(done)); });
    ASSERT_TRUE(seen.ok());
    EXPECT_EQ(seen->campaign.title, jar.title);
    EXPECT_EQ(seen->campaign.childName, QStringLiteral("Mia"));
    EXPECT_TRUE(seen->campaign.child.isNull());
    ASSERT_EQ(seen->gifts.size(), 1);
    EXPECT_EQ(seen->gifts.first().donorEmail, QString{});

    const auto unsent = m_anna.ask<sync::StrangersView>(
        [&](QObject *c, auto done) { m_anna.engine().lookAsStranger(CampaignId{-99}, c, std::move(done)); });
    ASSERT_FALSE(unsent.ok());
    EXPECT_EQ(unsent.error().reason, Reason::NotFound);
}

TEST_F(ErrandsTest, ADeletionWaitsAndCanBeTakenBackAlsoAfterEverythingWasCarried)
{
    const Campaign jar = newJar();
    const qint64 entry = deleteLater(jar.id, 3600s);
    EXPECT_TRUE(m_anna.jars().isEmpty());
    ASSERT_TRUE(m_anna.carry().reached);
    EXPECT_TRUE(ask("/campaigns/").contains("bicycle"));

    const auto undone = m_anna.ask<bool>(
        [&](QObject *c, auto done) { m_anna.engine().cancel(entry, c, std::move(done)); });
    ASSERT_TRUE(undone.ok());
    EXPECT_TRUE(*undone);
    EXPECT_EQ(m_anna.jars().size(), 1);
}

TEST_F(ErrandsTest, ADeletionThatWaitsSurvivesAnEndAndIsSentWhenItsTimeHasCome)
{
    const Campaign jar = newJar();
    deleteLater(jar.id, 1s);
    m_anna.stop();
    EXPECT_TRUE(ask("/campaigns/").contains("bicycle"));
    m_anna.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return ask("/campaigns/") == "[]"; }, 10'000));
}

}
