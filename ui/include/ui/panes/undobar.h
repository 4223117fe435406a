#pragma once

#include "domain/refusal.h"
#include "ui/widgets/message.h"

#include <QTimer>
#include <chrono>
#include <functional>

namespace dreamjar::ui {

/// Says what was just done and, for ten seconds, takes it back (PRODUCT A14, A15). There is one in the window, so that
/// it stays in sight from pane to pane.
class UndoBar : public InlineMessage
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds offered{10};

    explicit UndoBar(const Theme &theme, QWidget *parent = nullptr);

    /// What was offered before is done for good.
    void offer(const QString &done, std::function<void()> undo);
    /// It did not work after all.
    void complain(const Refusal &why);
    /// Says nothing more and takes nothing back.
    void withdraw();

private:
    std::function<void()> m_undo;
    QTimer *m_end;
};

}
