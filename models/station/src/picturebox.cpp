#include "picturebox.h"

#include "domain/picturefile.h"
#include "sync/engine.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <utility>

namespace dreamjar::station {

PictureBox::PictureBox(sync::Engine &engine, QString folder) : m_engine(engine), m_folder(std::move(folder)) { }

void PictureBox::find(const QString &address, QObject *context, Found found)
{
    const QString name = pictureNameIn(address);
    const QByteArray file = name.isEmpty() ? QByteArray{} : kept(name);
    if (name.isEmpty() || !file.isEmpty())
        QMetaObject::invokeMethod(
            context, [found, file] { found(file); }, Qt::QueuedConnection);
    else
        ask({address, context, std::move(found)});
}

void PictureBox::ask(const Wish &wish)
{
    m_engine.findPicture(wish.address, this, [this, wish](const QByteArray &file) {
        if (!wish.context)
            return;
        if (file.isEmpty() && wish.left > 1) {
            m_waiting.append({wish.address, wish.context, wish.found, wish.left - 1});
            return;
        }
        if (!file.isEmpty())
            keep(pictureNameIn(wish.address), file);
        wish.found(file);
    });
}

void PictureBox::reached()
{
    for (const Wish &wish : std::exchange(m_waiting, {}))
        ask(wish);
}

void PictureBox::keepOnly(const QSet<QString> &addresses)
{
    QSet<QString> names;
    for (const QString &address : addresses)
        names.insert(pictureNameIn(address));
    QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!names.contains(name))
            folder.remove(name);
    }
}

QByteArray PictureBox::kept(const QString &name) const
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    // The name is the sum of the content; a card that was pulled may have left half of it.
    const auto picture = readPictureFile(bytes);
    return picture && picture->name() == name ? bytes : QByteArray{};
}

void PictureBox::keep(const QString &name, const QByteArray &file) const
{
    QDir().mkpath(m_folder);
    QSaveFile out(QDir(m_folder).filePath(name));
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    out.write(file);
    out.commit(); // a picture that cannot be kept is asked for again
}

}
