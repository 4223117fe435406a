#include "domain/picturefile.h"
#include "support/picturefiles.h"

#include <gtest/gtest.h>

// PRODUCT A12 and F10: what a camera wrote about place and time is gone, and a picture is known by its content.

namespace dreamjar::test {

TEST(PictureFile, IsToldByItsContentWithItsSize)
{
    const auto jpeg = readPictureFile(aJpeg({1200, 900}));
    ASSERT_TRUE(jpeg.ok());
    EXPECT_EQ(jpeg->type, PictureType::Jpeg);
    EXPECT_EQ(jpeg->size, QSize(1200, 900));
    const auto png = readPictureFile(aPng({32, 48}));
    ASSERT_TRUE(png.ok());
    EXPECT_EQ(png->type, PictureType::Png);
    EXPECT_EQ(png->size, QSize(32, 48));
}

TEST(PictureFile, LosesWhatTheCameraWroteAndWhatStandsBehindTheEnd)
{
    const QByteArray secrets = jpegSegment('\xe1', QByteArray{"Exif\0\0", 6} + "canary of a place")
        + jpegSegment('\xe2', QByteArray{"ICC_PROFILE\0", 12} + "canary") + jpegSegment('\xed', "Photoshop canary")
        + jpegSegment('\xfe', "a canary for a comment");
    const auto jpeg = readPictureFile(aJpeg({8, 6}, secrets) + "canary");
    ASSERT_TRUE(jpeg.ok());
    EXPECT_EQ(jpeg->bytes, aJpeg({8, 6}));

    const QByteArray words = pngChunk("eXIf", "canary") + pngChunk("tEXt", QByteArray{"Author\0canary", 13})
        + pngChunk("tIME", "canary.") + pngChunk("zTXt", QByteArray{"Comment\0\0canary", 15});
    const auto png = readPictureFile(aPng({8, 6}, words) + "canary");
    ASSERT_TRUE(png.ok());
    EXPECT_EQ(png->bytes, aPng({8, 6}));
}

TEST(PictureFile, LosesTheThumbnailInItsHead)
{
    QByteArray file = aJpeg({8, 6});
    const QByteArray head = jpegSegment('\xe0', QByteArray{"JFIF\0\1\1\0\0\1\0\1\0\0", 14});
    const QByteArray withThumbnail = jpegSegment('\xe0', QByteArray{"JFIF\0\1\1\0\0\1\0\1\2\1", 14} + "canary");
    file.replace(head, withThumbnail);
    const auto read = readPictureFile(file);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->bytes, aJpeg({8, 6}));
}

TEST(PictureFile, KeepsOneDescriptionForThoseWhoCannotSeeIt)
{
    const QByteArray words = jpegSegment('\xfe', "Description: A red bicycle");
    const auto jpeg = readPictureFile(aJpeg({8, 6}, words + words));
    ASSERT_TRUE(jpeg.ok());
    EXPECT_EQ(jpeg->bytes, aJpeg({8, 6}, words));
    EXPECT_EQ(jpeg->description, QStringLiteral("A red bicycle"));
}

TEST(PictureFile, TakesAndChangesItsDescription)
{
    const auto bare = readPictureFile(aJpeg({8, 6}));
    ASSERT_TRUE(bare.ok());
    const auto described = readPictureFile(withDescription(*bare, QStringLiteral(" Ein rotes\nFahrrad 🚲 ")));
    ASSERT_TRUE(described.ok());
    EXPECT_EQ(described->description, QStringLiteral("Ein rotes Fahrrad 🚲"));
    EXPECT_EQ(described->size, QSize(8, 6));
    const auto other = readPictureFile(withDescription(*described, QStringLiteral("A kite")));
    ASSERT_TRUE(other.ok());
    EXPECT_EQ(other->description, QStringLiteral("A kite"));
    EXPECT_EQ(withDescription(*other, {}), bare->bytes);
    const auto cut = readPictureFile(withDescription(*bare, QStringLiteral("🚲").repeated(400)));
    ASSERT_TRUE(cut.ok());
    EXPECT_EQ(cut->description, QStringLiteral("🚲").repeated(300));
}

TEST(PictureFile, IsNamedByWhatIsLeftAndTheSameWhenReadAgain)
{
    const auto once = readPictureFile(aJpeg({8, 6}, jpegSegment('\xe1', "Exif")));
    ASSERT_TRUE(once.ok());
    const auto twice = readPictureFile(once->bytes);
    ASSERT_TRUE(twice.ok());
    EXPECT_EQ(twice->name(), once->name());
    EXPECT_EQ(once->name().size(), 68);
    EXPECT_TRUE(once->name().endsWith(QStringLiteral(".jpg")));
    EXPECT_EQ(pictureNameIn(QStringLiteral("https://jars.example.org") + QString::fromLatin1(picturePath(once->name()))),
        once->name());
}

TEST(PictureFile, RefusesEverythingElse)
{
    const auto fault = [](const QByteArray &file) {
        const auto read = readPictureFile(file);
        return read ? -1 : static_cast<int>(read.error());
    };
    constexpr int no = static_cast<int>(PictureFault::NotAPicture);
    EXPECT_EQ(fault({}), no);
    EXPECT_EQ(fault("<svg xmlns='http://www.w3.org/2000/svg'/>"), no);
    EXPECT_EQ(fault("GIF89a"), no);
    EXPECT_EQ(fault(aPng({0, 6})), no);
    EXPECT_EQ(fault(aPng({-1, 6})), no);
    EXPECT_EQ(fault(aJpeg({4097, 6})), static_cast<int>(PictureFault::TooManyPixels));
    EXPECT_EQ(fault(aPng({6, 5000})), static_cast<int>(PictureFault::TooManyPixels));
    EXPECT_EQ(fault(aJpeg({8, 6}, QByteArray(800 * 1024, 'x'))), static_cast<int>(PictureFault::TooLarge));
}

TEST(PictureFile, RefusesAFileThatIsCutOffAnywhere)
{
    for (const QByteArray &whole : {aJpeg({8, 6}, jpegSegment('\xe1', "Exif")), aPng({8, 6}, pngChunk("tIME", "now"))}) {
        for (qsizetype length = 0; length < whole.size(); ++length)
            EXPECT_FALSE(readPictureFile(whole.left(length)).ok()) << length;
    }
}

TEST(PictureFile, KnowsNoNameInOtherAddresses)
{
    const QString name = QString(64, u'a') + QStringLiteral(".png");
    for (const QString &url : {QString{}, QStringLiteral("https://example.org/bike.png"),
             QStringLiteral("https://example.org/pictures/../") + name,
             QStringLiteral("https://example.org/pictures/") + name + QStringLiteral("?x"),
             QStringLiteral("https://example.org/pictures/") + name + u'\n',
             QStringLiteral("https://example.org/pictures/") + QString(64, u'A') + QStringLiteral(".png")})
        EXPECT_EQ(pictureNameIn(url), QString{}) << url.toStdString();
}

}
