#pragma once

#include "ui/picturepreparation.h"
#include "sync/commands.h"
#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class FieldRow;

/// Chooses a picture by a file, by dropping one, or by its address. What is shown is what will be sent: written anew,
/// without what the camera noted. Only a picture from a file is kept on the server and shown to strangers; an address
/// elsewhere is kept as it is, but no DreamJar program follows it (PRODUCT A12, F10).
class PicturePicker : public QWidget
{
    Q_OBJECT
public:
    PicturePicker(const Theme &theme, sync::Commands &commands, const QString &name, QWidget *parent = nullptr);

    void setUrl(const QString &url);
    /// The address as it stands; that of a picture chosen here only after send().
    QString url() const;
    /// A picture, or its description, that the server does not have yet.
    bool hasUnsent() const { return m_unsent; }
    /// Brings such a picture to the server; `stored` when there is nothing (more) to bring, else refused() says why and
    /// `failed` follows.
    void send(std::function<void()> stored, std::function<void()> failed);
    /// What will be seen, null for the drawn banner.
    const QImage &picture() const { return m_image; }
    QString description() const;
    void take(const QByteArray &file);

Q_SIGNALS:
    void changed();
    void refused(const QString &sentence);
    void submitted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(const QString &name);
    void choose();
    void readFile(const QString &path);
    void showPicture(const std::optional<PreparedPicture> &picture, bool unsent);
    void showState();
    void showKept();

    const Theme &m_theme;
    sync::Commands &m_commands;
    std::optional<PreparedPicture> m_picture;
    QImage m_image;
    bool m_unsent = false;
    int m_turn = 0; ///< a late answer to an earlier choice is none
    QLabel *m_preview;
    QLabel *m_urlLabel;
    QLineEdit *m_url;
    QLineEdit *m_words;
    FieldRow *m_wordsRow;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

}
