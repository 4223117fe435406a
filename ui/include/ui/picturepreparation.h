#pragma once

#include "domain/picturefile.h"

#include <QImage>
#include <QObject>
#include <functional>
#include <optional>

namespace dreamjar::ui {

inline constexpr qsizetype mostPictureBytes = 5 * 1024 * 1024; ///< of a file that a person chooses (PRODUCT A12)

/// A picture as it will be sent: `image` is what those bytes show.
struct PreparedPicture {
    PictureFile file;
    QImage image;
};

/// Decodes a PNG or JPEG by its content with bounded memory, turns it upright, makes it small enough and writes it anew
/// as a JPEG, so that nothing but the pixels is left. On a thread of the pool; `done` comes on the thread of `context`,
/// unless that died.
void preparePicture(
    const QByteArray &file, QObject *context, std::function<void(const Result<PreparedPicture, PictureFault> &)> done);
/// The work of it, at once.
Result<PreparedPicture, PictureFault> prepared(const QByteArray &file);

/// A file that a server keeps, decoded the same careful way; none when it is no picture. On a thread of the pool, too.
void decodePicture(
    const QByteArray &file, QObject *context, std::function<void(const std::optional<PreparedPicture> &)> done);

}
