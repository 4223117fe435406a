#include "station/sealing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <sodium.h>

using namespace dreamjar;

TEST(Sealing, OpensForTheServerAlone)
{
    ASSERT_GE(sodium_init(), 0);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0'), secretKey(crypto_box_SECRETKEYBYTES, '\0');
    const auto bytes = [](QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); };
    crypto_box_keypair(bytes(publicKey), bytes(secretKey));
    auto sealed = station::seal({QStringLiteral("Otto"), QStringLiteral("otto@example.org"), QStringLiteral("Für Mia")},
        {QStringLiteral("0a1b2c3d"), publicKey});
    ASSERT_TRUE(sealed.has_value());
    EXPECT_FALSE(sealed->contains("Otto"));
    QByteArray plain(sealed->size() - qsizetype{crypto_box_SEALBYTES}, '\0');
    ASSERT_EQ(crypto_box_seal_open(bytes(plain), bytes(*sealed), static_cast<unsigned long long>(sealed->size()), bytes(publicKey),
                  bytes(secretKey)),
        0);
    const QJsonObject object = QJsonDocument::fromJson(plain).object();
    EXPECT_EQ(object.value(u"donor_name").toString(), QStringLiteral("Otto"));
    EXPECT_EQ(object.value(u"donor_email").toString(), QStringLiteral("otto@example.org"));
    EXPECT_EQ(object.value(u"comment").toString(), QStringLiteral("Für Mia"));
}

TEST(Sealing, NeedsAKeyButOnlyForSomethingToSeal)
{
    EXPECT_FALSE(station::seal({QStringLiteral("Otto"), {}, {}}, {}).has_value());
    EXPECT_EQ(station::seal({}, {}), QByteArray());
}
