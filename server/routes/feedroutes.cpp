#include "routes/paging.h"
#include "routes/reach.h"
#include "routes/tables.h"
#include "store/campaigns.h"
#include "store/changes.h"
#include "store/children.h"
#include "store/donations.h"
#include "wire/feed.h"

#include <algorithm>
#include <limits>

namespace dreamjar::server::routes {

namespace {

using store::Change;
using store::Kind;

/// How far a client has come. While a full listing goes on it also knows where the listing ends: up to there only what
/// is there is told, and what is gone is not.
struct Cursor {
    qint64 since = 0;
    qint64 listingEnd = 0; ///< 0: no listing
};

/// "<epoch>.<audience>.<since>.<listing end>": good for one database's life and one audience.
QString toText(const Call &call, ParentId audience, const Cursor &cursor)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(call.services.epoch)
        .arg(audience.value())
        .arg(cursor.since)
        .arg(cursor.listingEnd);
}

std::optional<Cursor> fromText(const Call &call, ParentId audience, const QByteArray &text, qint64 last)
{
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 4 || QString::fromLatin1(parts[0]) != call.services.epoch
        || parts[1] != QByteArray::number(audience.value()))
        return std::nullopt;
    bool numbers[2] = {};
    const Cursor cursor{parts[2].toLongLong(&numbers[0]), parts[3].toLongLong(&numbers[1])};
    if (!numbers[0] || !numbers[1] || cursor.since < 0 || cursor.since > last || cursor.listingEnd < 0
        || cursor.listingEnd > last)
        return std::nullopt;
    return cursor;
}

/// The changes of a page in their order, and how far it reaches.
struct Page {
    QList<Change> changes;
    qint64 until = 0;
    bool more = false;
};

Page readPage(Call &call, ParentId audience, const QList<Kind> &kinds, qint64 since, qint64 end, int limit)
{
    store::Changes log{*call.store};
    Page page;
    for (const Kind kind : kinds)
        page.changes += log.of(audience, kind, since, end, limit + 1);
    std::sort(
        page.changes.begin(), page.changes.end(), [](const Change &a, const Change &b) { return a.number < b.number; });
    page.more = page.changes.size() > limit;
    if (page.more)
        page.changes.resize(limit);
    page.until = page.more ? page.changes.last().number : end;
    return page;
}

template <class Id, class List, class IdOf>
void addMissing(List &list, QList<Id> wanted, IdOf idOf, auto find)
{
    QSet<Id> have;
    for (const auto &one : list)
        have.insert(idOf(one));
    for (const Id id : wanted) {
        if (have.contains(id))
            continue;
        have.insert(id);
        if (auto found = find(id))
            list.append(*found);
    }
}

bool has(const Page &page, Kind kind)
{
    return std::any_of(page.changes.begin(), page.changes.end(),
        [kind](const Change &change) { return change.kind == kind && !change.deleted; });
}

void tellGone(wire::FeedFrame &frame, const Page &page)
{
    for (const Change &change : page.changes) {
        if (!change.deleted)
            continue;
        switch (change.kind) {
        case Kind::Child:
            frame.goneChildren.append(ChildId{change.object});
            break;
        case Kind::Campaign:
            frame.goneCampaigns.append(CampaignId{change.object});
            break;
        case Kind::Donation:
            frame.goneDonations.append(DonationId{change.object});
            break;
        }
    }
}

CampaignId idOf(const store::CampaignRow &row)
{
    return row.campaign.id;
}

QByteArray publicPage(Call &call, wire::FeedFrame frame, const Page &page, qint64 since, bool listing)
{
    store::Campaigns campaigns{*call.store};
    wire::PublicChanges out{std::move(frame), {}, {}};
    if (has(page, Kind::Donation))
        out.donations = store::Donations{*call.store}.publicChanged(since, page.until);
    QList<store::CampaignRow> rows;
    if (has(page, Kind::Campaign))
        rows = campaigns.changed(store::everybody, since, page.until);
    // A campaign that changed once more comes in a later page; its gifts shall not come before it.
    QList<CampaignId> wanted;
    for (const wire::FedDonation &gift : out.donations)
        wanted.append(gift.campaign);
    addMissing(rows, wanted, idOf, [&](CampaignId id) { return campaigns.find(id); });
    for (const store::CampaignRow &row : rows) {
        if (!isListed(row) && !listing)
            out.frame.goneCampaigns.append(row.campaign.id); // left the list in this very moment
        if (isListed(row) && (row.campaign.isOpen || !listing))
            out.campaigns.append(wire::publicView(row.campaign));
    }
    return wire::toJson(out, call.now);
}

QByteArray ownPage(Call &call, wire::FeedFrame frame, const Page &page, qint64 since)
{
    store::Campaigns campaigns{*call.store};
    store::Children children{*call.store};
    wire::OwnChanges out{std::move(frame), {}, {}, {}};
    if (has(page, Kind::Donation))
        out.donations = store::Donations{*call.store}.changed(call.me(), since, page.until);
    QList<store::CampaignRow> rows;
    if (has(page, Kind::Campaign))
        rows = campaigns.changed(call.me(), since, page.until);
    QList<CampaignId> wantedCampaigns;
    for (const wire::DonationView &gift : out.donations)
        wantedCampaigns.append(gift.donation.campaign);
    addMissing(rows, wantedCampaigns, idOf, [&](CampaignId id) { return campaigns.find(id); });

    QList<ChildId> wantedChildren;
    for (const Change &change : page.changes) {
        if (change.kind == Kind::Child && !change.deleted)
            wantedChildren.append(ChildId{change.object});
    }
    for (const store::CampaignRow &row : rows) {
        wantedChildren.append(row.campaign.child);
        out.campaigns.append({row.campaign, row.clientId});
    }
    addMissing(
        out.children, wantedChildren, [](const wire::ChildView &view) { return view.child.id; },
        [&](ChildId id) { return children.bareView(id); });
    return wire::toJson(out, call.now);
}

Answer feed(Call &call)
{
    const QByteArray scope = call.request.parameter("scope").value_or(call.claims ? "own" : "public");
    if (scope != "own" && scope != "public")
        return detail(400, QStringLiteral("scope must be public or own."));
    const bool own = scope == "own";
    if (own && !call.claims)
        return detail(401, wire::details::noCredentials());
    const auto wanted = readLimit(call.request);
    if (!wanted)
        return wanted.error();
    const int limit = *wanted > 0 ? *wanted : mostPerPage;

    const ParentId audience = own ? call.me() : store::everybody;
    const qint64 last = store::Changes{*call.store}.last();
    const QByteArray since = call.request.parameter("since").value_or(QByteArray{});
    Cursor cursor{0, last};
    if (!since.isEmpty()) {
        const auto read = fromText(call, audience, since, last);
        if (!read)
            return detail(410, QStringLiteral("This cursor is not known. Start again without one."));
        cursor = *read;
    }
    const bool listing = cursor.listingEnd > cursor.since;

    QList<Kind> kinds{Kind::Campaign};
    if (own)
        kinds = {Kind::Child, Kind::Campaign, Kind::Donation};
    else if (!listing)
        kinds = {Kind::Campaign, Kind::Donation};
    const Page page = readPage(call, audience, kinds, cursor.since, listing ? cursor.listingEnd : last, limit);

    wire::FeedFrame frame;
    frame.complete = since.isEmpty();
    frame.more = page.more || (listing && cursor.listingEnd < last);
    frame.cursor = toText(call, audience, {page.until, listing && page.more ? cursor.listingEnd : 0});
    if (!listing)
        tellGone(frame, page);
    return json(200,
        own ? ownPage(call, std::move(frame), page, cursor.since)
            : publicPage(call, std::move(frame), page, cursor.since, listing));
}

}

void addFeedRoutes(Router &router)
{
    router.add("/api/changes/", {{"GET", Door::Open, {{Lane::Read, feed}}}});
}

}
