#include "heldcard.h"

#include "formhelp.h"
#include "items/reviewsource.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr int linesAtMost = 4; // the rest comes up as these are settled
}

HeldCard::HeldCard(const Theme &theme, items::ReviewSource &around, sync::Commands &commands, sync::States &states,
    const Clock &clock, QWidget *parent)
    : Card(theme, parent), m_theme(theme), m_around(around), m_commands(commands), m_states(states), m_clock(clock)
{
    setObjectName(QStringLiteral("heldCard"));
    column()->setSpacing(space::xxs);
    column()->addWidget(makeLabel(tr("Came after the jar was closed"), FontRole::CardTitle));
    m_sum = makeSentence({});
    m_sum->setObjectName(QStringLiteral("heldSum"));
    column()->addWidget(m_sum);
    hide();
    connect(&m_around, &items::ReviewSource::changed, this, &HeldCard::showGifts);
    connect(&m_states, &sync::States::syncChanged, this, [this](const sync::SyncState &state) {
        if (state.activity == sync::Activity::Idle)
            look();
        showGifts();
    });
    showGifts();
}

void HeldCard::look()
{
    if (m_states.account().signedIn())
        m_commands.refreshHeld();
}

bool HeldCard::canDecide() const
{
    return m_states.sync().activity != sync::Activity::Offline;
}

void HeldCard::showGifts()
{
    const QList<HeldGift> &gifts = m_around.held();
    // The same again is not made anew: the button under the pointer or the focus stays.
    const QString &currency = m_states.server().currency;
    if (m_lines && gifts == m_shown && canDecide() == m_decidable && currency == m_currency)
        return;
    m_currency = currency;
    m_shown = gifts;
    m_decidable = canDecide();
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    m_lines->setObjectName(QStringLiteral("pageBody")); // see-through
    auto *rows = new QVBoxLayout(m_lines);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    Money sum;
    int count = 0;
    for (const HeldGift &gift : gifts) {
        sum += gift.amount;
        if (++count <= linesAtMost)
            rows->addWidget(makeLine(gift));
    }
    column()->addWidget(m_lines);
    QStringList sentences{tr("Nothing of it counts until you decide: %1, %2.", "how many, what sum")
                              .arg(words::gifts(count), words::money(sum, currency))};
    if (count > linesAtMost)
        sentences << tr("The oldest %n are here.", nullptr, linesAtMost);
    if (!m_decidable)
        sentences << tr("That can be done when the server answers again.");
    m_sum->setText(sentences.join(u' '));
    setVisible(count > 0);
}

QWidget *HeldCard::makeLine(const HeldGift &gift)
{
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("heldLine"));
    const QString donor = gift.donorName.isEmpty() ? tr("somebody without a name") : gift.donorName;
    const QString title = tr("%1 for “%2” from %3")
                              .arg(words::money(gift.amount, m_currency), gift.jarTitle, donor);
    const QString when = gift.made.isNull() ? tr("Nobody knows when it was made.")
        : gift.reason == HeldGift::Reason::TooLate
        ? tr("Made %1 at %2, but it arrived more than seven days later.")
              .arg(words::ago(gift.made, m_clock.now()), gift.stationName)
        : tr("Made %1 at %2, after the jar was closed.").arg(words::ago(gift.made, m_clock.now()), gift.stationName);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeSentence(title, Tone::Normal, FontRole::BodyStrong));
    texts->addWidget(makeSentence(when));
    auto *accept = makeButton(m_theme, QStringLiteral("heldAccept"), tr("Let it count"));
    accept->setAccessibleName(tr("Let it count: %1").arg(title));
    auto *decline = makeButton(m_theme, QStringLiteral("heldDecline"), tr("Decline"), Variant::Quiet);
    decline->setAccessibleName(tr("Decline: %1").arg(title));
    accept->setEnabled(m_decidable);
    decline->setEnabled(m_decidable);
    connect(accept, &QPushButton::clicked, this, [this, gift] { decide(gift, true); });
    connect(decline, &QPushButton::clicked, this, [this, gift, title] {
        askFirst(m_theme, this, tr("Decline this gift?"),
            tr("%1 will not count, and this cannot be taken back.").arg(title), tr("Decline"),
            [this, gift] { decide(gift, false); });
    });
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::xs, 0, space::xs);
    row->addLayout(texts, 1);
    row->addWidget(accept);
    row->addWidget(decline);
    return line;
}

void HeldCard::decide(const HeldGift &gift, bool accept)
{
    m_commands.decideHeld(gift.id, accept, this, [this](const Result<bool, Refusal> &done) {
        if (!done)
            Q_EMIT told(Tone::Bad, sentenceFor(done.error()));
    });
}

}
