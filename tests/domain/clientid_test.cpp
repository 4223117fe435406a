#include "domain/clientid.h"

#include "support/fakeclock.h"
#include "support/fakekeys.h"
#include "support/printers.h"

#include <QSet>
#include <gtest/gtest.h>

namespace dreamjar::test {

using namespace std::chrono_literals;

namespace {

class FixedKeys : public KeySource
{
public:
    explicit FixedKeys(char byte) : m_byte(byte) { }
    QByteArray bytes(qsizetype count) override { return QByteArray{count, m_byte}; }

private:
    char m_byte;
};

}

TEST(ClientId, PutsTimeVersionAndVariantWhereRfc9562WantsThem)
{
    // The example of RFC 9562, appendix A.6: 2022-02-22T19:22:22Z is 0x017F22E279B0 milliseconds.
    const Instant moment = Instant::fromMicroseconds(0x017F22E279B0LL * 1000 + 999);
    FixedKeys ones{'\xff'};
    FixedKeys zeros{'\0'};
    EXPECT_EQ(ClientId::make(moment, ones).toString(), QStringLiteral("017f22e2-79b0-7fff-bfff-ffffffffffff"));
    EXPECT_EQ(ClientId::make(moment, zeros).toString(), QStringLiteral("017f22e2-79b0-7000-8000-000000000000"));
}

TEST(ClientId, SortsByTimeInMemoryAndAsText)
{
    FakeClock clock;
    FakeKeys keys;
    ClientId before = ClientId::make(clock.now(), keys);
    for (int i = 0; i < 500; ++i) {
        clock.advance(i % 2 ? 1ms : 37h);
        const ClientId next = ClientId::make(clock.now(), keys);
        EXPECT_TRUE(before < next);
        EXPECT_LT(before.toString(), next.toString());
        before = next;
    }
}

TEST(ClientId, DiffersWithinOneMillisecond)
{
    const FakeClock clock;
    SystemKeySource keys;
    QSet<ClientId> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(ClientId::make(clock.now(), keys));
    EXPECT_EQ(seen.size(), 10'000);
}

TEST(ClientId, ReadsItsOwnTextInEitherCase)
{
    const QString text = QStringLiteral("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
    const std::optional<ClientId> id = ClientId::fromString(text);
    ASSERT_TRUE(id);
    EXPECT_EQ(id->toString(), text);
    EXPECT_EQ(ClientId::fromString(text.toUpper()), id);
    EXPECT_FALSE(id->isNull());
    EXPECT_TRUE(ClientId{}.isNull());
}

TEST(ClientId, RefusesWhatIsNoPlainUuid)
{
    for (const QStringView text : {u"", u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}", u"017f22e279b07cc398c4dc0c0c07398f",
             u"017f22e2-79b0-7cc3-98c4-dc0c0c07398", u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
             u"017f22e2-79b0-7cc3-98c4_dc0c0c07398f", u" 017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
             u"00000000-0000-0000-0000-000000000000"})
        EXPECT_FALSE(ClientId::fromString(text)) << text.toString().toStdString();
}

}
