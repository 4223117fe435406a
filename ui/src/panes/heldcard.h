#pragma once

#include "domain/clock.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/widgets/card.h"

namespace dreamjar::ui {

/// Gifts that came after their jar was closed: the parent lets each count or declines it. Hides itself while there is
/// none, and while the server cannot be asked.
class HeldCard : public Card
{
    Q_OBJECT
public:
    HeldCard(const Theme &theme, sync::Commands &commands, sync::States &states, const Clock &clock,
        QWidget *parent = nullptr);

    /// Asks the server; the answer shows or hides the card.
    void look();

Q_SIGNALS:
    void told(dreamjar::ui::Tone tone, const QString &sentence);

private:
    void showGifts(const QList<HeldGift> &gifts);
    QWidget *makeLine(const HeldGift &gift);
    void decide(const HeldGift &gift, bool accept);

    const Theme &m_theme;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    QLabel *m_sum;
    QWidget *m_lines = nullptr;
};

}
