#include "wire/jsonvalue.h"

#include "support/printers.h"

#include <gtest/gtest.h>
#include <limits>

namespace dreamjar::wire::test {

namespace {

std::string reasonFor(const QByteArray &text)
{
    const Result<JsonValue, JsonError> value = parseJson(text);
    return value ? "accepted" : value.error().reason.toStdString();
}

QString textIn(const QByteArray &json)
{
    const Result<JsonValue, JsonError> value = parseJson(json);
    return value && value->isString() ? value->text() : QStringLiteral("refused");
}

}

TEST(JsonValue, KeepsEveryKind)
{
    const Result<JsonValue, JsonError> value
        = parseJson(" {\"a\" : [ 1 , -2.50e+3, true,false , null ,\"x\"] , \"b\":{} , \"c\":[] } \r\n\t");
    ASSERT_TRUE(value.ok());
    const JsonValue::Items &items = value->find("a")->items();
    ASSERT_EQ(items.size(), 6u);
    EXPECT_EQ(items[0].token(), "1");
    EXPECT_EQ(items[1].token(), "-2.50e+3");
    EXPECT_TRUE(items[2].toBool());
    EXPECT_FALSE(items[3].toBool());
    EXPECT_TRUE(items[4].isNull());
    EXPECT_EQ(items[5].text(), QStringLiteral("x"));
    EXPECT_TRUE(value->find("b")->members().empty());
    EXPECT_TRUE(value->find("c")->items().empty());
    EXPECT_EQ(value->find("d"), nullptr);
}

TEST(JsonValue, TakesTheLastOfDoubledKeys)
{
    const Result<JsonValue, JsonError> value = parseJson(R"({"a":1,"a":2})");
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(value->find("a")->token(), "2");
}

TEST(JsonValue, UnderstandsEscapesAndRawUtf8)
{
    EXPECT_EQ(textIn(R"("a\"b\\c\/d\b\f\n\r\t")"), QStringLiteral("a\"b\\c/d\b\f\n\r\t"));
    EXPECT_EQ(textIn("\"gr\\u00f6\\u00DFe gr\xc3\xb6\xc3\x9f"
                     "e\""),
        QStringLiteral("größe größe"));
    EXPECT_EQ(textIn("\"\\ud83d\\udeb2 \xf0\x9f\x9a\xb2\""), QStringLiteral("🚲 🚲"));
    EXPECT_EQ(textIn("\"\\u0000\""), (QString{1, QChar{u'\0'}}));
    EXPECT_EQ(textIn("\"\""), QString{});
    EXPECT_FALSE(textIn("\"\"").isNull());
}

TEST(JsonValue, SaysWhyAndWhereATextIsNoJson)
{
    EXPECT_EQ(reasonFor("{\"a\":}"), "Expecting value: line 1 column 6 (char 5)");
    EXPECT_EQ(
        reasonFor("{\n  \"a\": 1,\n}"), "Expecting property name enclosed in double quotes: line 3 column 1 (char 12)");
    EXPECT_EQ(reasonFor("{\"a\" 1}"), "Expecting ':' delimiter: line 1 column 6 (char 5)");
    EXPECT_EQ(reasonFor("[1 2]"), "Expecting ',' delimiter: line 1 column 4 (char 3)");
    EXPECT_EQ(reasonFor("{} {}"), "Extra data: line 1 column 4 (char 3)");
    EXPECT_EQ(reasonFor("[\"\xc3\xb6\", x]"), "Expecting value: line 1 column 7 (char 6)");
}

TEST(JsonValue, RefusesWhatIsNoJson)
{
    for (const char *text : {"", " ", "NaN", "Infinity", "-Infinity", "[NaN]", "nul", "True", "'a'", "{a:1}", "[1,]",
             "[,1]", "[1", "{\"a\":1", "{\"a\"", "\"a", "\"a\\", "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"a\nb\"",
             "\"a\tb\"", "01", "-", "1.", ".5", "+1", "1e", "1e+", "0x10", "--1", "1 2", "/* */1", "\xef\xbb\xbf{}",
             "\"\xff\"", "\"\xc3\"", "\"\xed\xa0\x80\"", "]", "}", "{\"a\":1,}", "{1:2}", "{\"a\":1 \"b\":2}"})
        EXPECT_FALSE(parseJson(text).ok()) << text;
    EXPECT_FALSE(parseJson(QByteArray{"\"a\0b\"", 5}).ok());
    EXPECT_FALSE(parseJson(QByteArray{"{}\0", 3}).ok());
}

TEST(JsonValue, RefusesLoneSurrogates)
{
    for (const char *text : {R"("\ud83d")", R"("\udeb2")", R"("\udeb2\ud83d")", R"("\ud83dx")", R"("\ud83d\n")",
             R"("\ud83d\ud83d")", R"({"\ud83d":1})"})
        EXPECT_FALSE(parseJson(text).ok()) << text;
}

TEST(JsonValue, IsAtMost64Deep)
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray{depth, '['} + QByteArray{depth, ']'}; };
    EXPECT_TRUE(parseJson(nested(64)).ok());
    EXPECT_FALSE(parseJson(nested(65)).ok());
    EXPECT_FALSE(parseJson(QByteArray{1'000'000, '['}).ok());
    EXPECT_FALSE(parseJson(QByteArray{"{\"a\":"}.repeated(65) + "1" + QByteArray{65, '}'}).ok());
    // Neighbours do not add up.
    EXPECT_TRUE(parseJson("[" + QByteArray{"[],"}.repeated(100) + "[]]").ok());
}

TEST(WholeNumber, JudgesTheTokenItself)
{
    EXPECT_EQ(wholeNumber("500"), 500);
    EXPECT_EQ(wholeNumber("-500"), -500);
    EXPECT_EQ(wholeNumber("500.0"), 500);
    EXPECT_EQ(wholeNumber("500.000000000000000000000"), 500);
    EXPECT_EQ(wholeNumber("5e2"), 500);
    EXPECT_EQ(wholeNumber("5.25E+2"), 525);
    EXPECT_EQ(wholeNumber("5000e-1"), 500);
    EXPECT_EQ(wholeNumber("-0"), 0);
    EXPECT_EQ(wholeNumber("0.0e999999999999999999999"), 0);
    EXPECT_EQ(wholeNumber("9223372036854775807"), std::numeric_limits<qint64>::max());
    for (const char *fraction : {"50.5", "500.00000000000000000001", "5e-1", "5.25e1", "1e-999999999999999999"})
        EXPECT_FALSE(wholeNumber(fraction)) << fraction;
}

TEST(WholeNumber, StopsAtTheEndsOf64Bit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    EXPECT_EQ(wholeNumber("9223372036854775808"), most);
    EXPECT_EQ(wholeNumber("18446744073709551617"), most);
    EXPECT_EQ(wholeNumber("-9223372036854775809"), least);
    EXPECT_EQ(wholeNumber("1e400"), most);
    EXPECT_EQ(wholeNumber("-1e99999999999999999999999"), least);
    EXPECT_EQ(wholeNumber(std::string(5000, '9')), most);
}

}
