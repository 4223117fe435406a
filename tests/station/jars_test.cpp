#include "astation.h"

#include "domain/picturefile.h"

#include <algorithm>

// A station: what it shows of its jars.

namespace dreamjar::test {

using station::GiveTrouble;

TEST_F(AStation, ShowsAJarNoLongerWhenItIsClosed)
{
    activate();
    EXPECT_EQ(m_desk->jars().size(), 2);
    m_server.with([](StationServer &server) { server.shutJar = 2; });
    m_desk->syncNow();
    ASSERT_TRUE(waitFor([&] { return m_desk->jars().size() == 1; }));
    EXPECT_EQ(m_desk->jars().first().id, CampaignId{1});
    const auto late = give(2, 5);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error(), GiveTrouble::JarClosed);
}

TEST_F(AStation, ShowsPicturesAndDonorsOnlyWhereTheParentAllowsIt)
{
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAE0lEQVR4nGP436AARAwKDf+BCAAtcgZ9KyeVowAAAABJRU5ErkJggg==");
    const auto file = readPictureFile(png);
    ASSERT_TRUE(file.ok());
    m_server.with([&](StationServer &server) {
        server.pictureFile = file->bytes;
        server.picture = QStringLiteral("http://127.0.0.1/pictures/") + file->name();
    });
    activate();
    const auto bicycle = [&] {
        const auto &jars = m_desk->jars();
        const auto jar = std::find_if(jars.begin(), jars.end(), [](const station::Jar &one) { return one.id == CampaignId{1}; });
        return jar == jars.end() ? station::Jar{} : *jar;
    };
    EXPECT_EQ(bicycle().picture, QString());
    EXPECT_EQ(bicycle().donors, QStringList());
    m_server.with([](StationServer &server) { server.showsAll = true; });
    m_desk->syncNow();
    ASSERT_TRUE(
        waitFor([&] { return !bicycle().picture.isEmpty() && !bicycle().donors.isEmpty(); }));
    EXPECT_EQ(bicycle().donors, QStringList{QStringLiteral("Dora")});
    EXPECT_EQ(filesWith("Dora"), 0) << "names stay off the disk";
    const auto find = [&] {
        std::optional<QByteArray> found;
        m_desk->findPicture(bicycle().picture, &m_context, [&](const QByteArray &came) { found = came; });
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found.value_or(QByteArray{});
    };
    EXPECT_EQ(find(), file->bytes);
    m_server.with([](StationServer &server) { server.up = false; });
    stop();
    start();
    ASSERT_TRUE(waitFor([&] { return !bicycle().picture.isEmpty(); }));
    EXPECT_EQ(find(), file->bytes) << "also without a network";
    m_server.with([](StationServer &server) {
        server.up = true;
        server.showsAll = false;
    });
    m_desk->syncNow();
    EXPECT_TRUE(waitFor([&] { return filesWith(file->bytes) == 0; })) << "not allowed any more: it goes";
}

}
