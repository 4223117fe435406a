#include "domain/rules.h"
#include "domain/text.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace dreamjar::test {

namespace {

QString times(int count, char16_t c)
{
    return QString{count, QChar{c}};
}

}

TEST(EmailAddress, AcceptsWhatTheWebFormsOfTheApiAccept)
{
    const QStringList fine{QStringLiteral("email@here.com"), QStringLiteral("weirder-email@here.and.there.com"),
        QStringLiteral("example@valid-----hyphens.com"), QStringLiteral("example@valid-with-hyphens.com"),
        QStringLiteral("test@domain.with.idn.tld.उदाहरण.परीक्षा"), QStringLiteral("anna@münchen.de"),
        QStringLiteral("email@localhost"), QStringLiteral("email@LOCALHOST"),
        QStringLiteral("\"test@test\"@example.com"), QStringLiteral("\"with space?\"@example.com").remove(u' '),
        QStringLiteral("email@[127.0.0.1]"), QStringLiteral("email@[2001:dB8::1]"),
        QStringLiteral("email@[2001:dB8:0:0:0:0:0:1]"), QStringLiteral("email@[::fffF:127.0.0.1]"),
        QStringLiteral("a!#$%&'*+/=?^_`{|}~-b@example.org"), QStringLiteral("a.b.c@example.org"),
        QStringLiteral("A@EXAMPLE.ORG"), QStringLiteral("a@%1.us").arg(times(63, u'a')),
        QStringLiteral("a@atm.%1").arg(times(63, u'a')), QStringLiteral("a@xn--mnchen-3ya.de")};
    for (const QString &address : fine)
        EXPECT_TRUE(isEmailAddress(address)) << address.toStdString();
}

TEST(EmailAddress, RefusesWhatTheWebFormsOfTheApiRefuse)
{
    const QStringList wrong{QString{}, QStringLiteral("abc"), QStringLiteral("abc@"), QStringLiteral("abc@bar"),
        QStringLiteral("a @x.cz"), QStringLiteral("abc@.com"), QStringLiteral("something@@somewhere.com"),
        QStringLiteral("email@127.0.0.1"), QStringLiteral("email@[127.0.0.256]"),
        QStringLiteral("email@[2001:db8::12345]"), QStringLiteral("email@[2001:db8:0:0:0:0:1]"),
        QStringLiteral("email@[::ffff:127.0.0.256]"), QStringLiteral("email@[2001:dg8::1]"), QStringLiteral("email@[]"),
        QStringLiteral("email@[[::1]]"), QStringLiteral("example@invalid-.com"), QStringLiteral("example@-invalid.com"),
        QStringLiteral("example@invalid.com-"), QStringLiteral("example@inv-.alid-.com"),
        QStringLiteral("example@inv-.-alid.com"), QStringLiteral("test@example.com\n\n<script src=\"x.js\">"),
        QStringLiteral("\"\\\n\"@here.com"), QStringLiteral("trailingdot@shouldfail.com."),
        QStringLiteral("@example.org"), QStringLiteral(".a@example.org"), QStringLiteral("a.@example.org"),
        QStringLiteral("a..b@example.org"), QStringLiteral("a\n@b.com"), QStringLiteral("a@b.com\n"),
        QStringLiteral("a@%1.us").arg(times(64, u'a')), QStringLiteral("a@atm.%1").arg(times(64, u'a')),
        QStringLiteral("größe@example.org"), QStringLiteral("a@b.c")};
    for (const QString &address : wrong)
        EXPECT_FALSE(isEmailAddress(address)) << address.toStdString();
}

TEST(EmailAddress, MayHave254Characters)
{
    const auto ofLength
        = [](int length) -> QString { return times(length - 12, u'a') + QStringLiteral("@example.org"); };
    EXPECT_TRUE(isEmailAddress(ofLength(254)));
    EXPECT_FALSE(isEmailAddress(ofLength(255)));
    EXPECT_TRUE(checkText(Field::Email, ofLength(254)).isEmpty());
    EXPECT_EQ(checkText(Field::Email, ofLength(255)), (Violations{{Field::Email, Rule::TooLong, 254, {}, {}}}));
}

TEST(EmailAddress, IsStoredWithItsDomainInLowerCase)
{
    EXPECT_EQ(normalizedEmail(QStringLiteral("Anna.Weber@Example.ORG")), QStringLiteral("Anna.Weber@example.org"));
    EXPECT_EQ(normalizedEmail(QStringLiteral("\"A@B\"@EXAMPLE.org")), QStringLiteral("\"A@B\"@example.org"));
    EXPECT_EQ(normalizedEmail(QStringLiteral("nobody")), QStringLiteral("nobody"));
}

TEST(WebUrl, AcceptsWhatTheWebFormsOfTheApiAccept)
{
    const QStringList fine{QStringLiteral("http://www.djangoproject.com/"),
        QStringLiteral("HTTP://WWW.DJANGOPROJECT.COM/"), QStringLiteral("http://localhost/"),
        QStringLiteral("http://localhost:8000/"), QStringLiteral("http://example.com/"),
        QStringLiteral("http://example.com./"), QStringLiteral("http://www.example.com:8000/test"),
        QStringLiteral("http://valid-with-hyphens.com/"), QStringLiteral("http://subdomain.example.com/"),
        QStringLiteral("http://a.aa"), QStringLiteral("http://200.8.9.10/"),
        QStringLiteral("http://200.8.9.10:8000/test"), QStringLiteral("http://su--b.valid-----hyphens.com/"),
        QStringLiteral("http://example.com?something=value"),
        QStringLiteral("http://example.com/index.php?something=value&another=value2"),
        QStringLiteral("https://example.com/"), QStringLiteral("ftp://example.com/"),
        QStringLiteral("ftps://example.com/"), QStringLiteral("http://foo.com/blah_blah_(wikipedia)#cite-1"),
        QStringLiteral("http://✪df.ws/123"), QStringLiteral("http://userid:password@example.com:8080/"),
        QStringLiteral("http://userid@example.com"), QStringLiteral("http://userid:@example.com"),
        QStringLiteral("http://⌘.ws/"), QStringLiteral("http://☺.damowmow.com/"), QStringLiteral("http://j.mp"),
        QStringLiteral("http://مثال.إختبار"), QStringLiteral("http://例子.测试"),
        QStringLiteral("http://उदाहरण.परीक्षा"), QStringLiteral("http://-.~_!$&'()*+;=%40:80%2f@example.com"),
        QStringLiteral("https://xn--7sbb4ac0ad0be6cf.xn--p1ai"), QStringLiteral("http://1337.net"),
        QStringLiteral("http://a.b-c.de"), QStringLiteral("http://223.255.255.254"),
        QStringLiteral("http://127.0.0.1/hello"), QStringLiteral("http://[::1]:8080/"),
        QStringLiteral("http://[2001:db8::1]"), QStringLiteral("http://[::192.9.5.5]/ipng"),
        QStringLiteral("http://0.0.0.0/"), QStringLiteral("http://255.255.255.255"),
        QStringLiteral("https://example.org/größe.png"), QStringLiteral("http://example.org:65535/")};
    for (const QString &url : fine)
        EXPECT_TRUE(isWebUrl(url)) << url.toStdString();
}

TEST(WebUrl, RefusesWhatTheWebFormsOfTheApiRefuse)
{
    const QStringList wrong{QString{}, QStringLiteral("no_scheme"), QStringLiteral("foo"), QStringLiteral("http://"),
        QStringLiteral("http://example"), QStringLiteral("http://example."), QStringLiteral("http://example.com:-1"),
        QStringLiteral("http://example.com:-/"), QStringLiteral("http://example.com:000000080/"),
        QStringLiteral("http://.com"), QStringLiteral("http://invalid-.com"), QStringLiteral("http://-invalid.com"),
        QStringLiteral("http://invalid.com-"), QStringLiteral("http://invalid.-com"),
        QStringLiteral("http://inv-.alid-.com"), QStringLiteral("file://localhost/path"),
        QStringLiteral("git://example.com/"), QStringLiteral("javascript:alert(1)"),
        QStringLiteral("data:image/png;base64,AAAA"), QStringLiteral("http://."), QStringLiteral("http://../"),
        QStringLiteral("http://?"), QStringLiteral("http://#"),
        QStringLiteral("http://foo.bar?q=Spaces should be encoded"), QStringLiteral("//a"), QStringLiteral("///a"),
        QStringLiteral("rdar://1234"), QStringLiteral("h://test"), QStringLiteral(":// should fail"),
        QStringLiteral("http://foo.bar/foo(bar)baz quux"), QStringLiteral("http://1.1.1.1.1"),
        QStringLiteral("http://123.123.123"), QStringLiteral("http://3628126748"), QStringLiteral("http://256.1.1.1"),
        QStringLiteral("http://.www.foo.bar./"), QStringLiteral("http://[::1:2::3]:8/"),
        QStringLiteral("http://[::1:2::3]/"), QStringLiteral("http://[a"), QStringLiteral("http://example.com]"),
        QStringLiteral("http://foo@bar@example.com"), QStringLiteral("http://foo/bar@example.com"),
        QStringLiteral("http://foo:bar:baz@example.com"), QStringLiteral("http://example.com\n"),
        QStringLiteral("http://exa\tmple.com"), QStringLiteral("http://example.com/a\u3000b"),
        QStringLiteral("http://example.com:65536/"), QStringLiteral("http://%1.org/").arg(times(64, u'a')),
        QStringLiteral(" http://example.com")};
    for (const QString &url : wrong)
        EXPECT_FALSE(isWebUrl(url)) << url.toStdString();
}

TEST(WebUrl, MayHave200Characters)
{
    const auto ofLength
        = [](int length) -> QString { return QStringLiteral("https://example.org/") + times(length - 20, u'a'); };
    for (const Field field : {Field::Image, Field::ProfilePicture}) {
        EXPECT_TRUE(checkText(field, ofLength(200)).isEmpty());
        EXPECT_EQ(checkText(field, ofLength(201)), (Violations{{field, Rule::TooLong, 200, {}, {}}}));
        EXPECT_TRUE(checkText(field, {}).isEmpty());
        EXPECT_EQ(checkText(field, QStringLiteral("example.org/a.png")), (Violations{{field, Rule::Url, 0, {}, {}}}));
    }
}

}
