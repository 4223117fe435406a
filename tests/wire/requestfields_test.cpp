#include "wire/requestfields.h"

#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::wire::test {

namespace {

std::optional<BodyError> errorOf(const QByteArray &body)
{
    const Result<RequestFields, BodyError> fields = RequestFields::fromJson(body);
    return fields ? std::nullopt : std::optional{fields.error()};
}

QString formText(const RequestFields &fields, std::string_view name)
{
    const JsonValue *value = fields.find(name);
    return value ? value->text() : QStringLiteral("nothing");
}

}

TEST(JsonBody, IsAnEmptyObjectWhenEmpty)
{
    const Result<RequestFields, BodyError> fields = RequestFields::fromJson({});
    ASSERT_TRUE(fields.ok());
    EXPECT_EQ(fields->find("amount"), nullptr);
    EXPECT_FALSE(fields->isForm());
}

TEST(JsonBody, TellsWhatItIsWhenItIsNoObject)
{
    const auto notAnObject = [](const char16_t *what) {
        return BodyError{BodyError::Kind::NotAnObject, QString::fromUtf16(what)};
    };
    EXPECT_EQ(errorOf("[]"), notAnObject(u"list"));
    EXPECT_EQ(errorOf("\"a\""), notAnObject(u"str"));
    EXPECT_EQ(errorOf("5"), notAnObject(u"int"));
    EXPECT_EQ(errorOf("5.0"), notAnObject(u"float"));
    EXPECT_EQ(errorOf("1e3"), notAnObject(u"float"));
    EXPECT_EQ(errorOf("true"), notAnObject(u"bool"));
    EXPECT_EQ(errorOf("null"), notAnObject(u"NoneType"));
}

TEST(JsonBody, SaysWhyItIsBroken)
{
    EXPECT_EQ(errorOf("{"),
        (BodyError{BodyError::Kind::BrokenJson,
            QStringLiteral("Expecting property name enclosed in double quotes: line 1 column 2 (char 1)")}));
    EXPECT_EQ(errorOf(R"({"amount":NaN})")->kind, BodyError::Kind::BrokenJson);
    EXPECT_EQ(errorOf(R"({"amount":Infinity})")->kind, BodyError::Kind::BrokenJson);
    EXPECT_EQ(errorOf("  ")->kind, BodyError::Kind::BrokenJson);
}

TEST(FormBody, IsDecoded)
{
    const RequestFields fields
        = RequestFields::fromUrlEncoded("title=Gr%C3%B6%C3%9Fe+1%2B1%3D2&empty=&bare&&x=1&x=2&a%20b=c=d&bad=%zz");
    EXPECT_TRUE(fields.isForm());
    EXPECT_EQ(formText(fields, "title"), QStringLiteral("Größe 1+1=2"));
    EXPECT_EQ(formText(fields, "empty"), QString{});
    EXPECT_FALSE(formText(fields, "empty").isNull());
    EXPECT_EQ(formText(fields, "bare"), QString{});
    EXPECT_EQ(formText(fields, "x"), QStringLiteral("2"));
    EXPECT_EQ(formText(fields, "a b"), QStringLiteral("c=d"));
    EXPECT_EQ(formText(fields, "y"), QStringLiteral("nothing"));
}

}
