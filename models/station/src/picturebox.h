#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <functional>

namespace dreamjar::sync {
class Engine;
}

namespace dreamjar::station {

/// The pictures of a station's jars: asked of the server once, then kept as files in a folder of their own, so that
/// they are there without a network as well. On the window's thread.
class PictureBox : public QObject
{
public:
    using Found = std::function<void(const QByteArray &)>;

    PictureBox(sync::Engine &engine, QString folder);

    /// `found` comes later, without a network when there is one again; empty when there is no such picture.
    void find(const QString &address, QObject *context, Found found);
    /// The server was just heard: what was not to be had is asked for again.
    void reached();
    /// What no jar shows here any more goes.
    void keepOnly(const QSet<QString> &addresses);

private:
    struct Wish {
        QString address;
        QPointer<QObject> context;
        Found found;
        int left = 3; ///< times to ask
    };
    void ask(const Wish &wish);
    QByteArray kept(const QString &name) const;
    void keep(const QString &name, const QByteArray &file) const;

    sync::Engine &m_engine;
    QString m_folder;
    QList<Wish> m_waiting;
};

}
