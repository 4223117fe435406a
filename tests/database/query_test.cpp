#include "support.h"

namespace dreamjar::database {

namespace {

class QueryTest : public BothDialects
{
};
DJ_BOTH_DIALECTS(QueryTest);

QString createAccount(Dialect dialect)
{
    const QString id = dialect == Dialect::Sqlite ? QStringLiteral("INTEGER PRIMARY KEY")
                                                  : QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    return QStringLiteral("CREATE TABLE account (id ") + id
        + QStringLiteral(", name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, age BIGINT NOT NULL CHECK (age >= 0))");
}

const QString insertAccount = QStringLiteral("INSERT INTO account (name, email, age) VALUES (?, ?, ?) RETURNING id");

}

TEST_P(QueryTest, EveryTypeComesBackAsItWentIn)
{
    const Database db = newDatabase();
    const QString bytes = db.dialect() == Dialect::Sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA");
    execute(db,
        QStringLiteral("CREATE TABLE v (n BIGINT, t TEXT, b ") + bytes
            + QStringLiteral(", f BOOLEAN, i BIGINT, m BIGINT, d TEXT, c TEXT, k BIGINT, r DOUBLE PRECISION)"));
    const auto client = *ClientId::fromString(u"0190b0a0-7c11-7abc-8def-0123456789ab");
    const QString words = QStringLiteral("O'Hara \\ \"Élodie\" 🚲 ? :x $1");
    const QByteArray raw = QByteArray::fromHex("00ff27225c0a");
    Query insert{
        db, QStringLiteral("INSERT INTO v (n, t, b, f, i, m, d, c, k, r) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    insert.bind(std::numeric_limits<qint64>::min() + 1, words, raw, true);
    insert.bind(Instant::fromMicroseconds(1'780'000'000'123'456), Money::units(99), QDate{2024, 2, 29}, client);
    done(insert.bind(CampaignId{-7}, 0.1).exec());
    EXPECT_EQ(insert.rowsAffected(), 1);

    Query select{db, QStringLiteral("SELECT n, t, b, f, i, m, d, c, k, r FROM v")};
    done(select.exec());
    ASSERT_TRUE(select.next());
    EXPECT_EQ(select.column<qint64>(0), std::numeric_limits<qint64>::min() + 1);
    EXPECT_EQ(select.column<QString>(1), words);
    EXPECT_EQ(select.column<QByteArray>(2), raw);
    EXPECT_EQ(select.column<bool>(3), true);
    EXPECT_EQ(select.column<Instant>(4).toMicroseconds(), 1'780'000'000'123'456);
    EXPECT_EQ(select.column<Money>(5), Money::units(99));
    EXPECT_EQ(select.column<QDate>(6), (QDate{2024, 2, 29}));
    EXPECT_EQ(select.column<ClientId>(7), client);
    EXPECT_EQ(select.column<CampaignId>(8), CampaignId{-7});
    EXPECT_EQ(select.column<double>(9), 0.1);
    EXPECT_FALSE(select.next());
    EXPECT_FALSE(select.failure().has_value());
}

TEST_P(QueryTest, NoneIsNullAndComesBackAsNone)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE v (i BIGINT, t TEXT, k BIGINT, d TEXT, c TEXT, u TEXT)"));
    Query insert{db, QStringLiteral("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?)")};
    done(
        insert
            .bind(std::optional<Instant>{}, std::optional<QString>{}, CampaignId{}, QDate{}, ClientId{}, NullableText{})
            .exec());
    Query select{db, QStringLiteral("SELECT i, t, k, d, c, u FROM v")};
    done(select.exec());
    ASSERT_TRUE(select.next());
    for (int column = 0; column < 6; ++column)
        EXPECT_TRUE(select.isNull(column)) << column;
    EXPECT_EQ(select.column<std::optional<Instant>>(0), std::nullopt);
    EXPECT_EQ(select.column<std::optional<QString>>(1), std::nullopt);
    EXPECT_TRUE(select.column<CampaignId>(2).isNull());
    EXPECT_FALSE(select.column<QDate>(3).isValid());
    EXPECT_TRUE(select.column<ClientId>(4).isNull());
    EXPECT_TRUE(select.column<QString>(5).isNull());
}

TEST_P(QueryTest, ATextThatWasNeverSetIsEmptyAndNotNull)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE v (t TEXT NOT NULL, u TEXT)"));
    done(Query{db, QStringLiteral("INSERT INTO v VALUES (?, ?)")}
             .bind(QString{}, NullableText{QStringLiteral("")})
             .exec());
    Query select{db, QStringLiteral("SELECT t, u FROM v")};
    done(select.exec());
    ASSERT_TRUE(select.next());
    EXPECT_FALSE(select.column<QString>(0).isNull());
    EXPECT_FALSE(select.column<QString>(1).isNull());
    EXPECT_EQ(select.column<std::optional<QString>>(1), QStringLiteral(""));
}

TEST_P(QueryTest, NewIdsComeByReturning)
{
    const Database db = newDatabase();
    execute(db, createAccount(db.dialect()));
    const auto add = [&](const QString &email) {
        return taken(Query{db, insertAccount}.bind(QStringLiteral("Anna"), email, qint64{1}).single<qint64>());
    };
    EXPECT_EQ(add(QStringLiteral("a@x")), 1);
    EXPECT_EQ(add(QStringLiteral("b@x")), 2);
    EXPECT_EQ(number(db, QStringLiteral("SELECT count(*) FROM account")), 2);
}

TEST_P(QueryTest, SaysWhichUniqueColumnWasViolated)
{
    const Database db = newDatabase();
    execute(db, createAccount(db.dialect()));
    execute(db, QStringLiteral("CREATE UNIQUE INDEX account_name_folded ON account (lower(name))"));
    const auto add = [&](const QString &name, const QString &email) {
        return Query{db, insertAccount}.bind(name, email, qint64{1}).exec();
    };
    done(add(QStringLiteral("Anna"), QStringLiteral("a@x")));
    const auto email = add(QStringLiteral("Otto"), QStringLiteral("a@x"));
    ASSERT_FALSE(email.ok());
    EXPECT_EQ(email.error().kind, SqlError::Kind::UniqueViolation);
    EXPECT_TRUE(email.error().concerns(u"account", u"email"));
    EXPECT_FALSE(email.error().concerns(u"account", u"name"));
    const auto name = add(QStringLiteral("ANNA"), QStringLiteral("b@x"));
    ASSERT_FALSE(name.ok());
    EXPECT_TRUE(name.error().concerns(u"account", u"name")) << name.error().constraint.toStdString();
    EXPECT_FALSE(name.error().concerns(u"account", u"email"));
}

TEST_P(QueryTest, TellsOtherBrokenRulesApart)
{
    const Database db = newDatabase();
    execute(db, createAccount(db.dialect()));
    execute(db, QStringLiteral("CREATE TABLE child (parent BIGINT NOT NULL REFERENCES account (id))"));
    const auto orphan = Query{db, QStringLiteral("INSERT INTO child VALUES (?)")}.bind(qint64{99}).exec();
    ASSERT_FALSE(orphan.ok());
    EXPECT_EQ(orphan.error().kind, SqlError::Kind::ForeignKey);
    const auto none = Query{db, QStringLiteral("INSERT INTO child VALUES (?)")}.bind(std::nullopt).exec();
    ASSERT_FALSE(none.ok());
    EXPECT_EQ(none.error().kind, SqlError::Kind::NotNull);
    const auto negative = Query{db, insertAccount}.bind(QStringLiteral("A"), QStringLiteral("a"), qint64{-1}).exec();
    ASSERT_FALSE(negative.ok());
    EXPECT_EQ(negative.error().kind, SqlError::Kind::Check);
}

TEST_P(QueryTest, AStatementThatCannotBePreparedSaysSoAtExec)
{
    const Database db = newDatabase();
    Query query{db, QStringLiteral("SELECT nothing FROM nowhere WHERE x = ?")};
    query.bind(qint64{1});
    const auto result = query.exec();
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, SqlError::Kind::Other);
    EXPECT_FALSE(query.next());
}

TEST_P(QueryTest, TheSameTextCanBeInUseTwice)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE v (n BIGINT)"));
    for (qint64 n = 1; n <= 5; ++n)
        done(Query{db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(n).exec());
    const QString sql = QStringLiteral("SELECT n FROM v WHERE n <= ? ORDER BY n");
    QList<qint64> seen;
    Query outer{db, sql};
    done(outer.bind(qint64{3}).exec());
    while (outer.next()) {
        Query inner{db, sql};
        const auto list
            = taken(inner.bind(outer.column<qint64>(0)).rows([](const Query &row) { return row.column<qint64>(0); }));
        seen.append(list.size());
    }
    EXPECT_EQ(seen, (QList<qint64>{1, 2, 3}));
}

TEST_P(QueryTest, ARunAgainWithFewerRowsLeavesNothingOfTheFirst)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE v (n BIGINT)"));
    for (qint64 n = 1; n <= 3; ++n)
        done(Query{db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(n).exec());
    Query query{db, QStringLiteral("SELECT n FROM v WHERE n > ? ORDER BY n")};
    const auto numbers = [](const Query &row) { return row.column<qint64>(0); };
    EXPECT_EQ(taken(query.bind(qint64{0}).rows(numbers)), (QList<qint64>{1, 2, 3}));
    EXPECT_EQ(taken(query.bind(qint64{2}).rows(numbers)), (QList<qint64>{3}));
    EXPECT_EQ(taken(query.bind(qint64{9}).row(numbers)), std::nullopt);
    EXPECT_EQ(taken(query.bind(qint64{9}).single<qint64>()), 0);
}

TEST_P(QueryTest, ThoseOfTheSameTextNeverShareTheirValues)
{
    const Database db = newDatabase();
    execute(db, createAccount(db.dialect()));
    done(Query{db, insertAccount}.bind(QStringLiteral("Anna"), QStringLiteral("anna@example.org"), 40).exec());
    const QString mine = QStringLiteral("SELECT count(*) FROM account WHERE email = ?");
    EXPECT_EQ(Query(db, mine).bind(QStringLiteral("anna@example.org")).single<qint64>().value(), 1);

    const auto forgotten = Query(db, mine).single<qint64>();

    EXPECT_TRUE(!forgotten || *forgotten == 0) << "it ran with the address of the one before";
    EXPECT_EQ(Query(db, mine).bind(QStringLiteral("anna@example.org")).single<qint64>().value(), 1);
}

TEST_P(QueryTest, SumsOfLargeNumbersAreExact)
{
    const Database db = newDatabase();
    execute(db, QStringLiteral("CREATE TABLE v (n BIGINT)"));
    for (int i = 0; i < 3; ++i)
        done(Query{db, QStringLiteral("INSERT INTO v VALUES (?)")}.bind(qint64{3'000'000'000'000'000'001}).exec());
    EXPECT_EQ(number(db, QStringLiteral("SELECT sum(n) FROM v WHERE n > 0")), 9'000'000'000'000'000'003);
}

}
