#include "ui/picturepreparation.h"

#include "ui/theme/tokens.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFutureWatcher>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

namespace dreamjar::ui {

namespace {

constexpr int longestSide = 1600;
constexpr qint64 mostPixels = 60'000'000;
constexpr int mostMegabytes = 256; // of decoded pixels

/// The picture upright and small enough; null for anything that is no PNG or JPEG.
Result<QImage, PictureFault> decoded(const QByteArray &file)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader{&buffer};
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || (reader.format() != "png" && reader.format() != "jpeg"))
        return Failure{PictureFault::NotAPicture};
    const QSize size = reader.size();
    if (size.isEmpty())
        return Failure{PictureFault::NotAPicture};
    if (qint64{size.width()} * size.height() > mostPixels)
        return Failure{PictureFault::TooManyPixels};
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return Failure{PictureFault::NotAPicture};
    return image;
}

/// The pixels alone, on white, in the colours that every screen means.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace{QColorSpace::SRgb})
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage clean{image.size(), QImage::Format_RGB32};
    clean.fill(plainWhite());
    QPainter painter{&clean};
    painter.drawImage(QRect{QPoint{}, image.size()}, image);
    return clean;
}

QByteArray jpegOf(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, "jpeg"};
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray{};
}

/// `work` on a thread of the pool, then `done` here.
template <class T>
void onAnotherThread(QObject *context, std::function<T()> work, std::function<void(const T &)> done)
{
    auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

}

Result<PreparedPicture, PictureFault> prepared(const QByteArray &file)
{
    if (file.size() > mostPictureBytes)
        return Failure{PictureFault::TooLarge};
    const auto read = decoded(file);
    if (!read)
        return Failure{read.error()};
    QImage image = bare(*read);
    constexpr qsizetype room = limits::pictureFile - 4096; // for the description
    for (const int quality : {86, 76, 64, 50}) {
        const auto written = readPictureFile(jpegOf(image, quality));
        if (written && written->bytes.size() <= room)
            return PreparedPicture{*written, QImage::fromData(written->bytes, "jpeg")};
        if (quality < 80)
            image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return Failure{PictureFault::TooLarge};
}

void preparePicture(
    const QByteArray &file, QObject *context, std::function<void(const Result<PreparedPicture, PictureFault> &)> done)
{
    onAnotherThread<Result<PreparedPicture, PictureFault>>(
        context, [file] { return prepared(file); }, std::move(done));
}

void decodePicture(
    const QByteArray &file, QObject *context, std::function<void(const std::optional<PreparedPicture> &)> done)
{
    onAnotherThread<std::optional<PreparedPicture>>(
        context,
        [file]() -> std::optional<PreparedPicture> {
            const auto frame = readPictureFile(file);
            const auto image = decoded(file);
            if (!frame || !image)
                return {};
            return PreparedPicture{*frame, *image};
        },
        std::move(done));
}

}
