#include "wire/jsonwriter.h"

#include "support/printers.h"
#include "wire/jsonvalue.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

TEST(JsonWriter, WritesCompactlyWithCommasWhereTheyBelong)
{
    JsonWriter out;
    out.beginObject();
    out.member("a", 1);
    out.key("b");
    out.beginArray();
    out.integer(-5);
    out.boolean(true);
    out.null();
    out.beginObject();
    out.endObject();
    out.beginArray();
    out.endArray();
    out.endArray();
    out.member("c", QStringLiteral("x"));
    out.member("d", false);
    out.endObject();
    EXPECT_EQ(out.text(), R"({"a":1,"b":[-5,true,null,{},[]],"c":"x","d":false})");
}

TEST(JsonWriter, WritesEveryInteger)
{
    JsonWriter out;
    out.beginArray();
    for (const qint64 number : {qint64{0}, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()})
        out.integer(number);
    out.endArray();
    EXPECT_EQ(out.text(), "[0,9223372036854775807,-9223372036854775808]");
}

TEST(JsonWriter, GivesPercentagesOneFractionDigitAlways)
{
    JsonWriter out;
    out.beginArray();
    for (const qint64 tenths : {116, 1500, 0, 5, 62, 1'000'000'005})
        out.decimal(Percentage::tenths(tenths));
    out.endArray();
    EXPECT_EQ(out.text(), "[11.6,150.0,0.0,0.5,6.2,100000000.5]");
}

TEST(JsonWriter, WritesRawUtf8)
{
    JsonWriter out;
    out.string(u"größe 小明 🚲 \u007f");
    EXPECT_EQ(out.text(),
        "\"gr\xc3\xb6\xc3\x9f"
        "e \xe5\xb0\x8f\xe6\x98\x8e \xf0\x9f\x9a\xb2 \x7f\"");
}

TEST(JsonWriter, EscapesWhatMustBe)
{
    JsonWriter out;
    out.string(u"\"\\/\b\f\n\r\t\u0001\u001f\u2028\u2029");
    EXPECT_EQ(out.text(), R"("\"\\/\b\f\n\r\t\u0001\u001f\u2028\u2029")");
}

TEST(JsonWriter, ReplacesLoneSurrogates)
{
    const char16_t halves[] = {u'a', 0xD83D, u'b', 0xDEB2, 0xD83D};
    JsonWriter out;
    out.string(QStringView{halves, 5});
    EXPECT_EQ(out.text(),
        "\"a\xef\xbf\xbd"
        "b\xef\xbf\xbd\xef\xbf\xbd\"");
}

TEST(JsonWriter, IsReadBackByTheParserForEveryCharacterOfThePlane)
{
    QString all;
    for (char32_t c = 0; c < 0x10000; ++c) {
        if (!QChar::isSurrogate(c))
            all.append(QChar{char16_t(c)});
    }
    JsonWriter out;
    out.string(all);
    const Result<JsonValue, JsonError> value = parseJson(out.bytes());
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(value->text(), all);
}

TEST(JsonWriter, GoesOnAfterItWasDrained)
{
    JsonWriter out;
    out.beginArray();
    out.integer(1);
    EXPECT_EQ(out.take(), "[1");
    out.integer(2);
    out.endArray();
    EXPECT_EQ(out.take(), ",2]");
    EXPECT_EQ(out.take(), "");
}

TEST(JsonWriter, WritesTypedMembers)
{
    JsonWriter out;
    out.beginObject();
    out.member("id", CampaignId{7});
    out.member("goal", Money::units(500));
    out.member("percentage", Percentage::tenths(116));
    out.member("at", Instant::fromMicroseconds(1));
    out.member("born", QDate{2017, 5, 4});
    out.member("unborn", QDate{});
    out.member("category", Category::Health);
    out.member("gender", Gender::PreferNotToSay);
    out.member("donor", std::optional<ParentId>{});
    out.member("owner", std::optional{ParentId{3}});
    out.textOrNull("image", QString{});
    out.textOrNull("picture", QStringLiteral(""));
    out.member("text", QString{});
    out.endObject();
    EXPECT_EQ(out.text(),
        R"({"id":7,"goal":500,"percentage":11.6,"at":"1970-01-01T00:00:00.000001Z","born":"2017-05-04","unborn":null,)"
        R"("category":"health","gender":"prefer not to say","donor":null,"owner":3,"image":null,"picture":"","text":""})");
}

}
