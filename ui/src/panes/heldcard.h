#pragma once

#include "domain/clock.h"
#include "domain/heldgift.h"
#include "sync/commands.h"
#include "sync/states.h"
#include "ui/widgets/card.h"

namespace dreamjar::items {
class ReviewSource;
}

namespace dreamjar::ui {

/// Gifts that came after their jar was closed: the parent lets each count or declines it. Shown as the server last told
/// them also while it is away; deciding waits for it. Hides itself while there is none.
class HeldCard : public Card
{
    Q_OBJECT
public:
    HeldCard(const Theme &theme, items::ReviewSource &around, sync::Commands &commands, sync::States &states,
        const Clock &clock, QWidget *parent = nullptr);

    /// Asks the server; what is new comes by the source.
    void look();

Q_SIGNALS:
    void told(dreamjar::ui::Tone tone, const QString &sentence);

private:
    void showGifts();
    bool canDecide() const;
    QWidget *makeLine(const HeldGift &gift);
    void decide(const HeldGift &gift, bool accept);

    const Theme &m_theme;
    items::ReviewSource &m_around;
    sync::Commands &m_commands;
    sync::States &m_states;
    const Clock &m_clock;
    QLabel *m_sum;
    QWidget *m_lines = nullptr;
    QList<HeldGift> m_shown;
    bool m_decidable = false;
    QString m_currency;
};

}
