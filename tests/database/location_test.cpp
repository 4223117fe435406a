#include "support.h"

namespace dreamjar::database {

TEST(Location, ReadsPathsMemoryAndUrls)
{
    EXPECT_EQ(taken(Location::parse(QStringLiteral("sqlite:/var/lib/a b.db"))).path(), u"/var/lib/a b.db");
    EXPECT_TRUE(taken(Location::parse(QStringLiteral("sqlite::memory:"))).isMemory());
    const auto postgres = taken(Location::parse(QStringLiteral("postgresql://u@h:5433/n")));
    EXPECT_EQ(postgres.dialect(), Dialect::Postgres);
    EXPECT_EQ(postgres.url().port(), 5433);
}

TEST(Location, NeverShowsAPassword)
{
    const auto location = taken(Location::parse(QStringLiteral("postgres://u:s3cret@h/n?password=s3cret")));
    EXPECT_FALSE(location.shown().contains(u"s3cret"));
    EXPECT_TRUE(location.shown().contains(u"h/n"));
    const auto wrong = Location::parse(QStringLiteral("postgres://u:s3cret@h"));
    ASSERT_FALSE(wrong.ok());
    EXPECT_FALSE(wrong.error().contains(u"s3cret"));
}

TEST(Location, RefusesWhatItDoesNotKnow)
{
    for (const QString &text : {QStringLiteral(""), QStringLiteral("sqlite:"), QStringLiteral("mysql://h/n"),
             QStringLiteral("/a.db"), QStringLiteral("postgres://h/")})
        EXPECT_FALSE(Location::parse(text).ok()) << text.toStdString();
}

}
