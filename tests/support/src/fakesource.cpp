#include "support/fakesource.h"

#include <QMetaObject>
#include <algorithm>

namespace dreamjar::test {

namespace {

bool passes(const replica::JarRow &row, const replica::JarFilter &filter)
{
    const Campaign &jar = row.campaign;
    if (filter.owner ? !row.mine : !jar.isOpen)
        return false;
    if (filter.child && jar.child != *filter.child)
        return false;
    if (filter.category && jar.category != *filter.category)
        return false;
    return filter.search.isEmpty() || jar.title.contains(filter.search, Qt::CaseInsensitive)
        || jar.description.contains(filter.search, Qt::CaseInsensitive)
        || jar.childName.contains(filter.search, Qt::CaseInsensitive);
}

bool passes(const replica::GiftRow &row, const replica::GiftFilter &filter)
{
    if (filter.campaign && row.donation.campaign != *filter.campaign)
        return false;
    if (filter.owner && !row.owned)
        return false;
    return filter.search.isEmpty() || row.jarTitle.contains(filter.search, Qt::CaseInsensitive)
        || row.donation.donorName.contains(filter.search, Qt::CaseInsensitive)
        || row.donation.comment.contains(filter.search, Qt::CaseInsensitive);
}

template <class Row, class Filter>
QList<Row> filtered(const QList<Row> &rows, const Filter &filter)
{
    QList<Row> found;
    for (const Row &row : rows) {
        if (passes(row, filter))
            found.append(row);
    }
    return found;
}

}

replica::OutboxCounts FakeView::outboxCounts() const
{
    replica::OutboxCounts counts;
    for (const replica::OutboxRow &row : outboxRows)
        ++(row.state == replica::EntryState::Waiting ? counts.waiting : counts.needsPerson);
    return counts;
}

QList<replica::JarRow> FakeView::jars(const replica::JarFilter &filter) const
{
    QList<replica::JarRow> found = filtered(jarRows, filter);
    const auto share = [](const replica::JarRow &row) { return Percentage::of(row.total(), row.campaign.goal); };
    const auto by = [&](auto less) { std::stable_sort(found.begin(), found.end(), less); };
    switch (filter.sort) {
    case replica::JarSort::Newest:
        by([](const auto &a, const auto &b) { return a.campaign.created > b.campaign.created; });
        break;
    case replica::JarSort::MostFunded:
        by([](const auto &a, const auto &b) { return a.total() > b.total(); });
        break;
    case replica::JarSort::ClosestToGoal:
    case replica::JarSort::ByProgress:
        by([&](const auto &a, const auto &b) { return share(a) > share(b); });
        break;
    case replica::JarSort::LargestGoal:
        by([](const auto &a, const auto &b) { return a.campaign.goal > b.campaign.goal; });
        break;
    case replica::JarSort::SmallestGoal:
        by([](const auto &a, const auto &b) { return a.campaign.goal < b.campaign.goal; });
        break;
    case replica::JarSort::LeastFunded:
        by([](const auto &a, const auto &b) { return a.total() < b.total(); });
        break;
    case replica::JarSort::EndingSoon:
        by([](const auto &a, const auto &b) {
            const auto end = [](const auto &row) {
                return row.campaign.effectiveDeadline().value_or(Instant::fromMicroseconds(INT64_MAX));
            };
            return end(a) < end(b);
        });
        break;
    }
    askedJars = filter;
    const auto after = std::find_if(
        found.cbegin(), found.cend(), [&](const auto &row) { return row.campaign.id == filter.after; });
    return found.mid(after == found.cend() ? filter.offset : after - found.cbegin() + 1, filter.limit);
}

int FakeView::jarCount(const replica::JarFilter &filter) const
{
    return int(filtered(jarRows, filter).size());
}

std::optional<replica::JarRow> FakeView::jar(CampaignId id) const
{
    const CampaignId known = namedByServer.value(id, id);
    for (const replica::JarRow &row : jarRows) {
        if (row.campaign.id == known)
            return row;
    }
    return {};
}

std::optional<replica::ChildRow> FakeView::child(ChildId id) const
{
    for (const replica::ChildRow &row : childRows) {
        if (row.child.id == id)
            return row;
    }
    return {};
}

QList<replica::GiftRow> FakeView::gifts(const replica::GiftFilter &filter) const
{
    return filtered(giftRows, filter).mid(filter.offset, filter.limit);
}

int FakeView::giftCount(const replica::GiftFilter &filter) const
{
    return int(filtered(giftRows, filter).size());
}

void FakeReader::letGo()
{
    m_held = false;
    for (const auto &answer : std::exchange(m_waiting, {}))
        answer();
}

void FakeReader::post(QObject *context, std::function<void(const replica::View &)> job, std::function<void()> done)
{
    ++reads;
    job(m_view); // what is true now, like a read that begins now
    const QPointer<QObject> alive{context};
    const auto answer = [alive, done = std::move(done)] {
        if (alive)
            done();
    };
    if (m_held)
        m_waiting.append(answer);
    else
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

}
