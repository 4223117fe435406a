#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace dreamjar {

namespace limits {
inline constexpr qsizetype pictureFile = 700 * 1024; ///< as kept by a server; base64 of it fits into one request
inline constexpr int pictureSide = 4096;
inline constexpr int pictureWords = 300; ///< code points
}

enum class PictureType { Jpeg, Png };
enum class PictureFault { TooLarge, NotAPicture, TooManyPixels };

/// A PNG or JPEG file, told by its content, from which everything but the picture was taken: no camera, no place, no
/// thumbnail, no trailing bytes (PRODUCT F10). One thing may stay in a JPEG, the description that its owner typed for
/// those who cannot see it; so the words travel with the picture and need no field of their own.
struct PictureFile {
    PictureType type = PictureType::Jpeg;
    QSize size;
    QByteArray bytes;
    QString description;

    /// Names the picture by its content: "<64 hexadecimal digits>.jpg" or ".png".
    QString name() const;
};

/// Reads the frame of the file, never its pixels.
Result<PictureFile, PictureFault> readPictureFile(const QByteArray &file);

/// The JPEG with this description in the place of any that it had; it is cut to what a file may carry.
QByteArray withDescription(const PictureFile &jpeg, const QString &words);

/// Where a server keeps a picture: "/pictures/<name>".
QByteArray picturePath(const QString &name);
/// The name in an address that ends in such a path, whatever the host in front of it; null for any other address.
QString pictureNameIn(const QString &url);

}
