#include "domain/fold.h"
#include "routes/conditions.h"
#include "routes/fielderrors.h"
#include "routes/paging.h"
#include "routes/reach.h"
#include "routes/tables.h"
#include "store/campaignlist.h"

namespace dreamjar::server::routes {

namespace {

using store::CampaignOrder;
using store::CampaignPosition;
using store::CampaignRow;
using store::CampaignWish;

std::optional<CampaignOrder> readOrder(const QByteArray &word)
{
    if (word == "newest")
        return CampaignOrder::Newest;
    if (word == "most_funded")
        return CampaignOrder::MostFunded;
    if (word == "closest_to_goal")
        return CampaignOrder::ClosestToGoal;
    if (word == "ending_soon")
        return CampaignOrder::EndingSoon;
    return std::nullopt;
}

/// "<part>.<key>.<id>.<began>", or the id alone where ids are the order.
QByteArray toCursor(const CampaignWish &wish, const Campaign &campaign)
{
    const CampaignPosition last = store::CampaignList::positionOf(wish, campaign);
    if (wish.order == CampaignOrder::ById)
        return QByteArray::number(last.id);
    return QByteArray::number(last.part) + '.' + QByteArray::number(last.key) + '.' + QByteArray::number(last.id) + '.'
        + QByteArray::number(wish.began.toMicroseconds());
}

bool readCursor(const QByteArray &text, CampaignWish &wish)
{
    QList<qint64> numbers;
    for (const QByteArray &part : text.split('.')) {
        bool whole = false;
        numbers.append(part.toLongLong(&whole));
        if (!whole || numbers.last() < 0)
            return false;
    }
    if (wish.order == CampaignOrder::ById) {
        wish.after = CampaignPosition{0, numbers.first(), numbers.first()};
        return numbers.size() == 1;
    }
    if (numbers.size() != 4 || numbers[0] > 1)
        return false;
    wish.after = CampaignPosition{static_cast<int>(numbers[0]), numbers[1], numbers[2]};
    wish.began = Instant::fromMicroseconds(numbers[3]);
    return true;
}

/// What is not understood is told: a list in another order than asked for would look right.
Result<CampaignWish, http::Response> readWish(const Call &call)
{
    CampaignWish wish;
    wish.began = call.now;
    FieldErrors errors;
    const http::Request &request = call.request;
    const auto given = [&](const char *name) { return request.parameter(name).value_or(QByteArray{}).trimmed(); };
    if (const QByteArray word = given("sort"); !word.isEmpty()) {
        const auto order = readOrder(word);
        if (!order)
            errors.add("sort", wire::sentenceOf({Field::Category, Rule::Choice, 0, QString::fromUtf8(word), {}}));
        wish.order = order.value_or(CampaignOrder::ById);
    }
    if (const QByteArray key = given("category"); !key.isEmpty()) {
        wish.category = categoryFromKey(QString::fromUtf8(key));
        if (!wish.category)
            errors.add("category", wire::sentenceOf({Field::Category, Rule::Choice, 0, QString::fromUtf8(key), {}}));
    }
    const QString search = QString::fromUtf8(given("search"));
    if (search.contains(QChar::Null))
        errors.add("search", Rule::NullCharacter);
    if (auto wrong = errors.response())
        return Failure{*std::move(wrong)};
    wish.words = searchWords(search);
    const auto limit = readLimit(request);
    if (!limit)
        return Failure{limit.error()};
    wish.limit = *limit;
    if (const auto cursor = request.parameter("cursor"); cursor && !readCursor(*cursor, wish))
        return Failure{badCursor()};
    return wish;
}

/// A station browses its own jars, which are few.
Answer listOfStation(Call &call)
{
    QList<wire::PublicCampaign> views;
    for (const CampaignId id : call.kiosk->campaigns) {
        const auto row = store::Campaigns{*call.store}.find(id);
        if (row && row->campaign.isOpen && !unlessShown(call, *row))
            views.append(wire::publicView(row->campaign));
    }
    std::sort(views.begin(), views.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return json(200, wire::toJson(views, call.now));
}

Answer list(Call &call)
{
    if (call.kiosk)
        return listOfStation(call);
    auto wish = readWish(call);
    if (!wish)
        return wish.error();
    const Version version = versionOfOpenCampaigns(call);
    if (auto same = unlessNew(call, version))
        return same;
    const int limit = wish->limit;
    if (limit > 0)
        ++wish->limit; // one more tells whether there is another page
    QList<CampaignRow> rows = store::CampaignList{*call.store}.page(*wish);
    const bool more = limit > 0 && rows.size() > limit;
    if (more)
        rows.resize(limit);
    QList<wire::PublicCampaign> views;
    for (const CampaignRow &row : rows)
        views.append(wire::publicView(row.campaign));
    const wire::TimedBody body = wire::toTimedJson(views, call.now);
    // Whose end is near is asked of this very moment.
    http::Response response
        = tagged(wish->order == CampaignOrder::EndingSoon ? json(200, body.bytes()) : retellable(call, body), version);
    if (more)
        linkNext(call, response, limit, toCursor(*wish, rows.last().campaign));
    return response;
}

}

void addBrowseRoutes(Router &router)
{
    router.add("/campaigns/", {{"GET", Door::Open, {{Lane::Read, list}}, Kiosks::Too, Topic::About::Jars}});
}

}
