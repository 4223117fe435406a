#pragma once

#include "sync/commands.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <functional>

namespace dreamjar::ui {

/// Pictures of jars and children, asked of the own server alone and only when they come into sight (PRODUCT F10).
/// Whatever else an address says, it is not followed: the jar then has its drawn banner. One for the window.
class PictureShelf : public QObject
{
    Q_OBJECT
public:
    explicit PictureShelf(sync::Commands &commands, QObject *parent = nullptr);
    /// Asks for the file behind an address, and tells it to `found` later; empty: there is none.
    using Ask
        = std::function<void(const QString &url, QObject *context, std::function<void(const QByteArray &file)> found)>;
    explicit PictureShelf(Ask ask, QObject *parent = nullptr);

    struct Shown {
        QPixmap picture; ///< null as long as it is not there
        QString alternative; ///< what it shows, in its owner's words
    };
    /// What there is now; the first call asks for it.
    Shown find(const QString &url);
    /// Another person looks: everything is asked for again in their name.
    void lookAgain();

Q_SIGNALS:
    void arrived(const QString &url);

private:
    void ask(const QString &name, const QString &url);
    void take(const QString &name, const QString &url, const QByteArray &file);

    Ask m_askFor;
    QCache<QString, Shown> m_shown;
    QSet<QString> m_asked;
    QSet<QString> m_missing;
};

}
