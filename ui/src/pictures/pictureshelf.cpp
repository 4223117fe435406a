#include "ui/pictureshelf.h"

#include "ui/picturepreparation.h"

namespace dreamjar::ui {

namespace {
constexpr int widest = 960; // as large as a banner gets
constexpr int mostKilobytes = 96 * 1024;
}

PictureShelf::PictureShelf(sync::Commands &commands, QObject *parent)
    : PictureShelf(
        [&commands](const QString &url, QObject *context, std::function<void(const QByteArray &)> found) {
            commands.findPicture(url, context, std::move(found));
        },
        parent)
{
}

PictureShelf::PictureShelf(Ask ask, QObject *parent) : QObject(parent), m_askFor(std::move(ask))
{
    m_shown.setMaxCost(mostKilobytes);
}

PictureShelf::Shown PictureShelf::find(const QString &url)
{
    const QString name = pictureNameIn(url);
    if (name.isEmpty())
        return {};
    if (const Shown *known = m_shown.object(name))
        return *known;
    if (!m_missing.contains(name) && !m_asked.contains(name))
        ask(name, url);
    return {};
}

void PictureShelf::lookAgain()
{
    m_missing.clear();
    m_shown.clear();
}

void PictureShelf::ask(const QString &name, const QString &url)
{
    m_asked.insert(name);
    m_askFor(url, this, [this, name, url](const QByteArray &file) { take(name, url, file); });
}

void PictureShelf::take(const QString &name, const QString &url, const QByteArray &file)
{
    decodePicture(file, this, [this, name, url](const std::optional<PreparedPicture> &picture) {
        m_asked.remove(name);
        if (!picture) {
            m_missing.insert(name);
            return;
        }
        QImage image = picture->image;
        if (image.width() > widest)
            image = image.scaledToWidth(widest, Qt::SmoothTransformation);
        const int cost = int(image.sizeInBytes() / 1024) + 1;
        m_shown.insert(name, new Shown{QPixmap::fromImage(image), picture->file.description}, cost);
        Q_EMIT arrived(url);
    });
}

}
