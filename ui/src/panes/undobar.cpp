#include "ui/panes/undobar.h"

#include "ui/errortext.h"

#include <utility>

namespace dreamjar::ui {

UndoBar::UndoBar(const Theme &theme, QWidget *parent) : InlineMessage(theme, parent), m_end(new QTimer{this})
{
    setObjectName(QStringLiteral("undoBar"));
    setDismissible(true);
    m_end->setObjectName(QStringLiteral("undoEnd"));
    m_end->setSingleShot(true);
    m_end->setInterval(offered);
    connect(m_end, &QTimer::timeout, this, &UndoBar::withdraw);
    connect(this, &InlineMessage::dismissed, this, &UndoBar::withdraw);
    connect(this, &InlineMessage::actionTriggered, this, [this] {
        const auto undo = std::exchange(m_undo, {});
        withdraw();
        if (undo)
            undo();
    });
}

void UndoBar::offer(const QString &done, std::function<void()> undo)
{
    m_undo = std::move(undo);
    setMessage(Tone::Good, done, m_undo ? tr("Undo") : QString{});
    m_end->start();
}

void UndoBar::complain(const Refusal &why)
{
    withdraw();
    setMessage(Tone::Bad, sentenceFor(why));
}

void UndoBar::withdraw()
{
    m_end->stop();
    m_undo = {};
    clear();
}

}
