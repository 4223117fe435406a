#include "database/query.h"
#include "src/keptanswers.h"
#include "support/testserver.h"

namespace dreamjar::test {

using namespace server;
using routes::Topic;

namespace {

const Instant now = FakeClock{}.now();
const Topic jarOne{Topic::About::Jar, 1};

http::Response answerOf(const QByteArray &body)
{
    return http::Response{200, body};
}

wire::TimedBody bodyOf(const QByteArray &bytes)
{
    return {bytes, {}, now};
}

KeptAnswers::ReadingPointer read(KeptAnswers &kept, const QByteArray &target, Topic topic = jarOne)
{
    return kept.startReading(target, "/place/", topic, [](const http::Response &) {});
}

void keep(KeptAnswers &kept, const QByteArray &target, const QByteArray &body, Topic topic = jarOne)
{
    kept.done(read(kept, target, topic), answerOf(body), bodyOf(body));
}

store::Notes changeOf(qint64 campaign)
{
    store::Notes notes;
    notes.seen.insert({0, static_cast<int>(store::Kind::Campaign), campaign, campaign, false});
    return notes;
}

}

TEST(KeptAnswersPart, TellsWhatItWasGivenUntilItChanges)
{
    KeptAnswers kept{100'000};
    keep(kept, "/one/", "1");
    keep(kept, "/two/", "2", {Topic::About::Jar, 2});
    keep(kept, "/all/", "all", {Topic::About::Jars, 0});
    ASSERT_TRUE(kept.find("/one/", now));
    EXPECT_EQ(kept.find("/one/", now)->response.body, "1");
    EXPECT_EQ(kept.find("/one/", now)->place, "/place/");
    {
        const auto changing = kept.changing(changeOf(1));
        EXPECT_FALSE(kept.find("/one/", now));
    }
    EXPECT_FALSE(kept.find("/one/", now));
    EXPECT_FALSE(kept.find("/all/", now));
    EXPECT_TRUE(kept.find("/two/", now));
    kept.forgetAll();
    EXPECT_FALSE(kept.find("/two/", now));
    EXPECT_EQ(kept.bytes(), 0);
}

TEST(KeptAnswersPart, KeepsNothingThatAChangeOvertook)
{
    KeptAnswers kept{100'000};
    const auto before = read(kept, "/one/");
    std::optional<KeptAnswers::ReadingPointer> during;
    {
        const auto changing = kept.changing(changeOf(1));
        during = read(kept, "/one/");
        ASSERT_TRUE(*during);
        keep(kept, "/one/?x", "read while it was being committed");
    }
    kept.done(before, answerOf("old"), bodyOf("old"));
    kept.done(*during, answerOf("old"), bodyOf("old"));
    EXPECT_FALSE(kept.find("/one/", now));
    EXPECT_FALSE(kept.find("/one/?x", now));
    keep(kept, "/one/", "new");
    EXPECT_TRUE(kept.find("/one/", now));
}

TEST(KeptAnswersPart, LetsOneReadForAllButNotForThoseWhoComeAfterAChange)
{
    KeptAnswers kept{100'000};
    QByteArray heard;
    const auto listen = [&heard](const http::Response &response) { heard += response.body; };
    const auto first = kept.startReading("/one/", {}, jarOne, listen);
    ASSERT_TRUE(first);
    EXPECT_FALSE(kept.startReading("/one/", {}, jarOne, listen));
    {
        const auto changing = kept.changing(changeOf(1));
    }
    const auto second = kept.startReading("/one/", {}, jarOne, listen);
    ASSERT_TRUE(second);
    EXPECT_FALSE(kept.startReading("/one/", {}, jarOne, listen));
    kept.done(first, answerOf("old"), bodyOf("old"));
    EXPECT_EQ(heard, "old");
    kept.done(second, answerOf("new"), bodyOf("new"));
    EXPECT_EQ(heard, "oldnew");
    EXPECT_EQ(kept.find("/one/", now)->response.body, "new");
}

TEST(KeptAnswersPart, TakesNoMoreMemoryThanItWasGiven)
{
    constexpr qsizetype most = 200'000;
    KeptAnswers kept{most};
    keep(kept, "/often/", QByteArray(10'000, 'o'));
    for (int i = 0; i < 500; ++i) {
        keep(kept, "/jar/" + QByteArray::number(i), QByteArray(7000, 'x'), {Topic::About::Jar, i});
        EXPECT_TRUE(kept.find("/often/", now)) << i;
        EXPECT_LE(kept.bytes(), most);
    }
    EXPECT_FALSE(kept.find("/jar/0", now));
    EXPECT_TRUE(kept.find("/jar/499", now));
    keep(kept, "/huge/", QByteArray(most / 2, 'x'));
    EXPECT_FALSE(kept.find("/huge/", now));
    EXPECT_TRUE(kept.find("/often/", now));
}

TEST(KeptAnswersPart, KeepsOnlyWhatMayBeToldAgain)
{
    KeptAnswers kept{100'000};
    kept.done(read(kept, "/one/"), http::Response{404}, std::nullopt);
    EXPECT_FALSE(kept.find("/one/", now));
    EXPECT_FALSE(kept.knows("/one/"));
}

TEST(KeptAnswersPart, AreToldWithoutReading)
{
    TestServer server;
    const qint64 campaign = server.newCampaign(server.newParent("anna"));
    const QByteArray jar = path("/campaigns/%/", campaign);
    server.give(server.guest(), campaign, 5);
    const QList<QByteArray> paths{"/campaigns/", jar, jar + "donations/"};
    QList<QByteArray> before;
    for (const QByteArray &one : paths)
        before.append(server.guest().get(one).body);
    // Behind its back.
    const auto file = database::Location::parse(server.options().database);
    auto database = database::Database::open(*file, database::Access::ReadWrite);
    database::Query title{*database, QStringLiteral("UPDATE campaign SET title = 'Another'")};
    ASSERT_TRUE(title.exec());
    database::Query comment{*database, QStringLiteral("UPDATE donation SET comment = 'Another'")};
    ASSERT_TRUE(comment.exec());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        EXPECT_EQ(server.guest().get(paths[i]).body, before[i]) << paths[i].toStdString();
        EXPECT_TRUE(server.guest().get(paths[i] + "?x").body.contains("Another")) << paths[i].toStdString();
    }
}

}
