#include "ui/lock/clipboardguard.h"

#include <QClipboard>
#include <QRegularExpression>

namespace dreamjar::ui {

ClipboardGuard::ClipboardGuard(
    QClipboard &clipboard, std::function<bool()> owns, std::chrono::milliseconds after, QObject *parent)
    : QObject(parent), m_clipboard(clipboard), m_owns(std::move(owns))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(after);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clear);
    connect(&m_clipboard, &QClipboard::dataChanged, this, &ClipboardGuard::look);
}

void ClipboardGuard::look()
{
    static const QRegularExpression address{QStringLiteral("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")};
    m_timer.stop();
    if (!m_owns())
        return; // what others copied is theirs, and asking for it may take time
    m_copied = m_clipboard.text();
    if (address.match(m_copied).hasMatch())
        m_timer.start();
}

void ClipboardGuard::clear()
{
    if (m_owns() && m_clipboard.text() == m_copied)
        m_clipboard.clear();
    m_copied.clear();
}

}
