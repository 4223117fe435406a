#include "routes/conditions.h"

#include "store/versions.h"

#include <algorithm>

namespace dreamjar::server::routes {

namespace {

QByteArray number(qint64 value)
{
    return QByteArray::number(value, 36);
}

/// After a restore the same number may mean something else.
QByteArray data(const Call &call, qint64 first, std::optional<qint64> second = {})
{
    constexpr qsizetype enough = 8;
    const QByteArray all = call.services.epoch.left(enough).toLatin1() + '-' + number(first);
    return second ? all + '-' + number(*second) : all;
}

QByteArray ended(const Call &call, const Campaign &campaign)
{
    return campaign.isExpired(call.now) ? QByteArray{"ended"} : QByteArray{};
}

/// Ages change at midnight.
QByteArray ownMoment(Call &call, store::Versions &versions)
{
    return number(call.now.dateIn(QTimeZone::utc()).toJulianDay()) + '-' + number(versions.lastEndOf(call.me()));
}

QByteArray opaque(const Version &version)
{
    return version.moment.isEmpty() ? version.data : version.data + '.' + version.moment;
}

/// The tags in a header, without their quotes and W/; "*" as it is.
QList<QByteArray> tagsIn(const QByteArray &header)
{
    QList<QByteArray> tags;
    for (QByteArray tag : header.split(',')) {
        tag = tag.trimmed();
        if (tag.startsWith("W/"))
            tag = tag.mid(2);
        if (tag.size() >= 2 && tag.startsWith('"') && tag.endsWith('"'))
            tag = tag.mid(1, tag.size() - 2);
        else if (tag != "*")
            continue;
        tags.append(tag);
    }
    return tags;
}

}

Version versionOf(Call &call, const Campaign &campaign)
{
    return {data(call, store::Versions{*call.store}.campaign(campaign.id)), ended(call, campaign)};
}

Version versionOfGifts(Call &call, CampaignId campaign)
{
    return {data(call, store::Versions{*call.store}.campaign(campaign)), {}};
}

Version versionOfOpenCampaigns(Call &call)
{
    store::Versions versions{*call.store};
    return {data(call, versions.openCampaigns()), number(versions.lastEndOfOpen())};
}

Version versionOfOwn(Call &call, const Campaign &campaign)
{
    return versionOfUnlisted(call, campaign, call.me());
}

Version versionOfUnlisted(Call &call, const Campaign &campaign, ParentId owner)
{
    return {data(call, store::Versions{*call.store}.ownCampaign(campaign.id, owner)), ended(call, campaign)};
}

Version versionOfOwn(Call &call, ChildId child)
{
    store::Versions versions{*call.store};
    const auto [newest, count] = versions.child(child, call.me());
    return {data(call, newest, count), ownMoment(call, versions)};
}

Version versionOfMe(Call &call)
{
    store::Versions versions{*call.store};
    const auto [itself, newest] = versions.parent(call.me());
    return {data(call, itself, newest), ownMoment(call, versions)};
}

Answer unlessNew(const Call &call, const Version &version)
{
    const auto header = call.request.headers.value("If-None-Match");
    if (!header)
        return std::nullopt;
    const auto tags = tagsIn(*header);
    if (!tags.contains("*") && !tags.contains(opaque(version)))
        return std::nullopt;
    return tagged(http::Response{304}, version);
}

http::Response unlessKnown(const http::Request &request, const http::Response &answer)
{
    const auto header = request.headers.value("If-None-Match");
    const auto tag = answer.headers().value("ETag");
    if (!header || !tag)
        return answer;
    const auto tags = tagsIn(*header);
    if (!tags.contains("*") && !tags.contains(tag->mid(1, tag->size() - 2)))
        return answer;
    http::Response same{304};
    for (const http::Header &line : answer.headers().all()) {
        if (line.name != "Content-Type" && line.name != "Link")
            same.setHeader(line.name, line.value);
    }
    return same;
}

bool namesVersion(const Call &call)
{
    return call.request.headers.value("If-Match").has_value();
}

bool isCurrent(const Call &call, const Version &version)
{
    const auto header = call.request.headers.value("If-Match");
    if (!header)
        return true;
    const auto tags = tagsIn(*header);
    return std::any_of(tags.begin(), tags.end(),
        [&](const QByteArray &tag) { return tag == "*" || tag.split('.').first() == version.data; });
}

http::Response tagged(http::Response response, const Version &version)
{
    response.setHeader("ETag", '"' + opaque(version) + '"');
    return response;
}

http::Response stale(http::Response current)
{
    current.status = 412;
    return current;
}

}
