#include "support.h"

namespace dreamjar::database {

namespace {

SqlError unique(const QString &constraint)
{
    return {SqlError::Kind::UniqueViolation, constraint, {}};
}

}

TEST(SqlError, KnowsItsColumnInBothDialects)
{
    EXPECT_TRUE(unique(QStringLiteral("account.email")).concerns(u"account", u"email"));
    EXPECT_TRUE(unique(QStringLiteral("gift.account, gift.client_id")).concerns(u"gift", u"client_id"));
    EXPECT_TRUE(unique(QStringLiteral("account_email_key")).concerns(u"account", u"email"));
    EXPECT_TRUE(unique(QStringLiteral("account_email")).concerns(u"account", u"email"));
    EXPECT_FALSE(unique(QStringLiteral("account_emails")).concerns(u"account", u"email"));
    EXPECT_FALSE(unique(QStringLiteral("account.email2")).concerns(u"account", u"email"));
    EXPECT_FALSE((SqlError{SqlError::Kind::Busy, QStringLiteral("account.email"), {}}).concerns(u"account", u"email"));
}

}
