#include "demo/writer.h"

#include "domain/rules.h"
#include "store/campaigns.h"
#include "store/children.h"
#include "store/donations.h"
#include "store/intake.h"
#include "store/parents.h"

#include <algorithm>

namespace dreamjar::server::demo {

namespace {

/// Something that happens, in the order in which things at the same moment depend on each other.
struct Event {
    enum class What { Parent, Child, Jar, Gift, Closing };
    Instant when;
    What what;
    qsizetype index;

    friend auto operator<=>(const Event &, const Event &) = default;
};

QList<Event> history(const Plan &plan)
{
    QList<Event> events;
    const auto add = [&events](Event::What what, const auto &all, auto time) {
        for (qsizetype i = 0; i < all.size(); ++i)
            events.append({all[i].*time, what, i});
    };
    add(Event::What::Parent, plan.parents, &PlannedParent::joined);
    add(Event::What::Child, plan.children, &PlannedChild::added);
    add(Event::What::Jar, plan.jars, &PlannedJar::made);
    add(Event::What::Gift, plan.gifts, &PlannedGift::made);
    for (qsizetype i = 0; i < plan.jars.size(); ++i) {
        if (plan.jars[i].closed)
            events.append({*plan.jars[i].closed, Event::What::Closing, i});
    }
    std::sort(events.begin(), events.end());
    return events;
}

class Writer
{
public:
    Writer(const Plan &plan, const QByteArray &passwordHash, store::Store &store)
        : m_plan(plan), m_passwordHash(passwordHash), m_store(store), m_parents(plan.parents.size()),
          m_children(plan.children.size()), m_jars(plan.jars.size())
    {
    }

    bool make(const Event &event)
    {
        m_store.setNow(event.when);
        switch (event.what) {
        case Event::What::Parent:
            return makeParent(event.index);
        case Event::What::Child:
            return makeChild(event.index);
        case Event::What::Jar:
            return makeJar(event.index);
        case Event::What::Gift:
            return makeGift(event.index);
        case Event::What::Closing:
            break;
        }
        CampaignChange close;
        close.isOpen = false;
        m_jars[event.index].isOpen = false;
        store::Campaigns{m_store}.change(m_jars[event.index].id, ownerOf(event.index), close);
        return true;
    }

private:
    ParentId ownerOf(qsizetype jar) const { return m_parents[m_plan.children[m_plan.jars[jar].child].parent]; }

    bool makeParent(qsizetype index)
    {
        m_parents[index] = store::Parents{m_store}.add(m_plan.parents[index].who, m_passwordHash).id;
        return true;
    }

    bool makeChild(qsizetype index)
    {
        const PlannedChild &planned = m_plan.children[index];
        const auto checked = checkChild(planned.draft, planned.added.dateIn(QTimeZone::utc()));
        if (!checked)
            return false;
        m_children[index] = store::Children{m_store}.add(m_parents[planned.parent], *checked, std::nullopt);
        return true;
    }

    bool makeJar(qsizetype index)
    {
        const PlannedJar &planned = m_plan.jars[index];
        const auto checked = checkCampaign(planned.draft);
        if (!checked)
            return false;
        Campaign &jar = m_jars[index];
        jar.id = store::Campaigns{m_store}.add(m_children[planned.child], ownerOf(index), *checked, std::nullopt);
        jar.title = checked->title;
        jar.goal = checked->goal;
        return true;
    }

    bool makeGift(qsizetype index)
    {
        const PlannedGift &planned = m_plan.gifts[index];
        const Campaign &jar = m_jars[planned.jar];
        DonationDraft draft = m_plan.draftOf(planned);
        draft.campaign = jar.id;
        if (planned.account >= 0)
            draft.account = m_parents[planned.account];
        const auto checked = checkDonation(draft, jar);
        if (!checked || !store::Campaigns{m_store}.addToTotal(jar.id, checked->amount))
            return false;
        store::Donations{m_store}.add(*checked, jar, ownerOf(planned.jar), std::nullopt);
        return true;
    }

    const Plan &m_plan;
    const QByteArray &m_passwordHash;
    store::Store &m_store;
    QList<ParentId> m_parents;
    QList<ChildId> m_children;
    QList<Campaign> m_jars;
};

}

bool write(const Plan &plan, const QByteArray &passwordHash, store::Store &store)
{
    Writer writer{plan, passwordHash, store};
    for (const Event &event : history(plan)) {
        if (!writer.make(event) || store.failure())
            return false;
        store.forgetChanges();
    }
    store::Intake{store}.tellAll();
    return !store.failure();
}

}
