#include "ui/panes/jardeeds.h"

#include "domain/rules.h"
#include "exportoffer.h"
#include "formhelp.h"
#include "giftsheets.h"
#include "rowwords.h"
#include "ui/words.h"
#include "ui/panes/undobar.h"

namespace dreamjar::ui {

JarDeeds::JarDeeds(const Theme &theme, const items::Source &source, sync::Commands &commands, sync::States &states,
    const Clock &clock, UndoBar &bar, QObject *parent)
    : QObject(parent), m_theme(theme), m_source(source), m_commands(commands), m_states(states), m_clock(clock), m_bar(bar)
{
}

void JarDeeds::turn(const Campaign &jar)
{
    if (!jar.isOpen && jar.isExpired(m_clock.now()))
        Q_EMIT needsNewDay(jar);
    else
        setOpen(jar, !jar.isOpen);
}

void JarDeeds::setOpen(const Campaign &jar, bool open)
{
    CampaignDraft turned = draftOf(jar);
    turned.isOpen = open;
    change(jar, turned,
        !open                          ? tr("“%1” is closed and takes no more gifts.").arg(jar.title)
            : jar.reach == Reach::Listed ? tr("“%1” is open: everybody finds it and can give.").arg(jar.title)
                                         : tr("“%1” is open.").arg(jar.title),
        [this](const Campaign &now) { setOpen(now, !now.isOpen); });
}

void JarDeeds::setReach(const Campaign &jar, Reach reach)
{
    CampaignDraft turned = draftOf(jar);
    turned.reach = reach;
    change(jar, turned,
        reach == Reach::Private      ? tr("“%1” is yours alone: its link finds nothing any more.").arg(jar.title)
            : reach == Reach::Unlisted ? tr("“%1” is found by its link.").arg(jar.title)
                                       : tr("“%1” is found by everybody.").arg(jar.title),
        [this, before = jar.reach](const Campaign &now) { setReach(now, before); });
}

/// Says so when it is kept, and offers `back` with the jar as it is then.
void JarDeeds::change(const Campaign &jar, const CampaignDraft &turned, const QString &told,
    std::function<void(const Campaign &)> back)
{
    m_commands.changeCampaign(jar, turned, this,
        [this, now = applied(jar, changeBetween(draftOf(jar), turned)), told, back = std::move(back)](
            const Result<bool, Refusal> &answer) {
            if (!answer)
                m_bar.complain(answer.error());
            else
                m_bar.offer(told, [now, back] { back(now); });
        });
}

void JarDeeds::remove(const replica::JarRow &row, QWidget *asker)
{
    const Campaign &jar = row.campaign;
    const int gifts = giftCount(row);
    const QString text = gifts == 0
        ? tr("Nobody has given yet, so nothing else is lost.")
        : tr("This also deletes %1, %2 in all, here and on the server. Donors keep their own references.")
              .arg(words::gifts(gifts), words::money(row.total(), m_states.server().currency));
    QWidget *before = gifts == 0
        ? nullptr
        : new ExportOffer(m_theme, tr("Save these gifts as CSV first…"),
            jarSheet(m_source, jar, m_states.server().currency));
    askFirst(
        m_theme, asker, tr("Delete “%1”?").arg(jar.title), text, tr("Delete this jar"), [this, jar] { removeNow(jar); },
        before);
}

void JarDeeds::removeNow(const Campaign &jar)
{
    m_commands.deleteCampaign(jar.id, UndoBar::offered, this, [this, jar](const Result<qint64, Refusal> &answer) {
        if (!answer) {
            m_bar.complain(answer.error());
            return;
        }
        m_bar.offer(tr("“%1” is being deleted. For ten seconds you can still take it back.").arg(jar.title),
            [this, entry = *answer] {
                m_commands.cancel(entry, this, [this](const Result<bool, Refusal> &undone) {
                    if (!undone)
                        m_bar.complain(undone.error());
                    else if (!*undone)
                        m_bar.complain({Reason::NotFound, {}, {}});
                });
            });
        Q_EMIT removed(jar.id);
    });
}

}
