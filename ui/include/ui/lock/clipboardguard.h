#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QClipboard;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Takes an e-mail address that was copied here out of the clipboard after a while, unless something else is there by then.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    /// `owns`: whether what is in the clipboard is this program's.
    ClipboardGuard(QClipboard &clipboard, std::function<bool()> owns, std::chrono::milliseconds after,
        QObject *parent = nullptr);

private:
    void look();
    void clear();

    QClipboard &m_clipboard;
    std::function<bool()> m_owns;
    QString m_copied;
    QTimer m_timer;
};

}
