#include "support/picturefiles.h"
#include "support/testserver.h"

// PRODUCT A12 (a file becomes an address), F2 and F10 (what a camera wrote is gone; a child's portrait is nobody else's).

namespace dreamjar::test {

namespace {

QByteArray pictureBody(const QByteArray &file)
{
    return R"({"image":")" + file.toBase64() + R"("})";
}

Answer upload(const Client &parent, const QByteArray &file)
{
    return parent.post("/api/pictures/", pictureBody(file));
}

/// On a jar, where strangers may see it.
void show(const Client &parent, qint64 campaign, const QByteArray &picture)
{
    const Answer put = parent.put(
        path("/campaigns/%/", campaign), R"({"image":"http://jars.example.org)" + picture + R"("})");
    EXPECT_EQ(put.status, 200) << put.body.toStdString();
}

}

TEST(Pictures, AFileOnAJarIsSeenByEverybodyWithoutWhatTheCameraWrote)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const Answer kept = upload(anna, aJpeg({640, 480}, jpegSegment('\xe1', "Exif GPS canary")));
    ASSERT_EQ(kept.status, 201) << kept.body.toStdString();
    EXPECT_EQ(kept.number("width"), 640);
    EXPECT_EQ(kept.number("height"), 480);
    const QByteArray place = QByteArray::fromStdString(kept.text("path"));
    EXPECT_EQ(place.size(), 78);
    show(anna, campaign, place);

    const Answer seen = server.guest().get(place);
    EXPECT_EQ(seen.status, 200);
    EXPECT_EQ(seen.body, aJpeg({640, 480}));
    EXPECT_EQ(seen.header("Content-Type"), "image/jpeg");
    EXPECT_EQ(seen.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(seen.header("Content-Security-Policy"), "default-src 'none'; sandbox");
    EXPECT_EQ(seen.header("Cache-Control"), "public, max-age=3600");
    EXPECT_EQ(server.guest().send("HEAD", place, {}).status, 200);
}

TEST(Pictures, APngSaysSo)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const QByteArray place = QByteArray::fromStdString(upload(anna, aPng()).text("path"));
    EXPECT_TRUE(place.endsWith(".png"));
    EXPECT_EQ(anna.get(place).header("Content-Type"), "image/png");
    EXPECT_EQ(anna.get(place).header("Cache-Control"), "no-store");
}

TEST(Pictures, OneThatNoJarShowsIsItsParentsAlone)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client other = server.newParent("other");
    const qint64 child = server.newChild(anna);
    const qint64 campaign = server.newCampaignOf(anna, child);
    const QByteArray place = QByteArray::fromStdString(upload(anna, aJpeg()).text("path"));
    EXPECT_EQ(
        anna.put(path("/children/%/", child), R"({"profile_picture":"http://jars.example.org)" + place + R"("})").status,
        200);
    EXPECT_EQ(anna.get(place).status, 200);
    EXPECT_EQ(other.get(place).status, 404);
    EXPECT_EQ(server.guest().get(place).status, 404);

    show(anna, campaign, place);
    EXPECT_EQ(server.guest().get(place).status, 200);
    // Taken off the jar it is gone at the next request.
    EXPECT_EQ(anna.put(path("/campaigns/%/", campaign), R"({"image":""})").status, 200);
    EXPECT_EQ(server.guest().get(place).status, 404);
}

TEST(Pictures, SomebodyElsesJarDoesNotOpenIt)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Client other = server.newParent("other");
    const QByteArray place = QByteArray::fromStdString(upload(anna, aJpeg()).text("path"));
    show(other, server.newCampaign(other), place);
    EXPECT_EQ(server.guest().get(place).status, 404);
}

TEST(Pictures, TheSameTwiceIsOne)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const Answer first = upload(anna, aJpeg());
    const Answer second = upload(anna, aJpeg());
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(second.body, first.body);
    EXPECT_EQ(upload(server.newParent("other"), aJpeg()).text("path"), first.text("path"));
}

TEST(Pictures, WhatIsNoneIsRefusedInWords)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const char valid[] = "Upload a valid image. A PNG or JPEG file is required.";
    EXPECT_EQ(server.guest().post("/api/pictures/", pictureBody(aJpeg())).status, 401);
    EXPECT_EQ(anna.post("/api/pictures/", "{}").said("image"), "This field is required.");
    EXPECT_EQ(anna.post("/api/pictures/", R"({"image":"%%%"})").said("image"), valid);
    EXPECT_EQ(upload(anna, "<svg/>").said("image"), valid);
    EXPECT_EQ(upload(anna, aJpeg({5000, 10})).said("image"),
        "Ensure this picture is no wider or higher than 4096 pixels.");
    EXPECT_EQ(upload(anna, aJpeg() + QByteArray(717'000, 'x')).said("image"),
        "Ensure this picture has no more than 716800 bytes.");
    EXPECT_EQ(anna.get("/api/pictures/").status, 405);
    for (const char *place : {"/pictures/x.jpg", "/pictures/..%2fsecret", "/pictures/", "/pictures/a/b.jpg"})
        EXPECT_EQ(server.guest().get(place).status, 404) << place;
}

TEST(Pictures, OldOnesThatNothingShowsMakeRoom)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const qint64 campaign = server.newCampaign(anna);
    const QByteArray shown = QByteArray::fromStdString(upload(anna, aJpeg({1, 1})).text("path"));
    const QByteArray unused = QByteArray::fromStdString(upload(anna, aJpeg({2, 2})).text("path"));
    show(anna, campaign, shown);
    server.clock().advance(std::chrono::hours{25});
    const Client later
        = anna.as(QByteArray::fromStdString(server.signIn("anna@example.org", TestServer::password()).text("access")));
    EXPECT_EQ(later.get(unused).status, 200);
    upload(later, aJpeg({3, 3}));
    EXPECT_EQ(later.get(unused).status, 404);
    EXPECT_EQ(later.get(shown).status, 200);
}

TEST(Pictures, AParentsAccountTakesThemAlong)
{
    TestServer server;
    const Client anna = server.newParent("anna");
    const QByteArray place = QByteArray::fromStdString(upload(anna, aJpeg()).text("path"));
    show(anna, server.newCampaign(anna), place);
    EXPECT_EQ(server.guest().get(place).status, 200);
    EXPECT_EQ(anna.remove(path("/parents/%/", TestServer::idOf(anna))).status, 204);
    EXPECT_EQ(server.guest().get(place).status, 404);
}

}
