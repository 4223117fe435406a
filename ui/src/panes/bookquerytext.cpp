#include "bookquerytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace dreamjar::ui {

using replica::BookFilter;
using replica::BookQuery;

namespace {

template <class T>
QJsonObject toJson(const replica::Choice<T> &choice)
{
    QList<qint64> keys;
    for (const T &value : choice.values) {
        if constexpr (std::is_integral_v<T>)
            keys << value;
        else
            keys << value.value();
    }
    std::sort(keys.begin(), keys.end());
    QJsonArray array;
    for (const qint64 key : keys)
        array.append(key);
    return {{QStringLiteral("values"), array}, {QStringLiteral("except"), choice.excluded}};
}

template <class T>
replica::Choice<T> choiceFrom(const QJsonValue &json)
{
    replica::Choice<T> choice;
    for (const QJsonValue &value : json[u"values"].toArray())
        choice.values.insert(T(value.toInteger()));
    choice.excluded = json[u"except"].toBool();
    return choice;
}

void put(QJsonObject &object, const QString &key, std::optional<bool> value)
{
    if (value)
        object.insert(key, *value);
}

std::optional<bool> answer(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object[key];
    return value.isBool() ? std::optional{value.toBool()} : std::nullopt;
}

QJsonObject toJson(const BookFilter &filter)
{
    QJsonObject out{{QStringLiteral("from"), filter.from.toString(Qt::ISODate)},
        {QStringLiteral("to"), filter.to.toString(Qt::ISODate)}, {QStringLiteral("jars"), toJson(filter.jars)},
        {QStringLiteral("children"), toJson(filter.children)}, {QStringLiteral("categories"), toJson(filter.categories)},
        {QStringLiteral("channels"), toJson(filter.channels)}, {QStringLiteral("states"), toJson(filter.states)},
        {QStringLiteral("thanks"), toJson(filter.thanks)}, {QStringLiteral("donor"), filter.donor.text},
        {QStringLiteral("except_donor"), filter.donor.excluded}, {QStringLiteral("changed"), filter.changedOnly},
        {QStringLiteral("except_days"), filter.exceptDays}, {QStringLiteral("except_amounts"), filter.exceptAmounts},
        {QStringLiteral("search"), filter.search}};
    if (filter.least)
        out.insert(QStringLiteral("least"), filter.least->toUnits());
    if (filter.most)
        out.insert(QStringLiteral("most"), filter.most->toUnits());
    put(out, QStringLiteral("anonymous"), filter.anonymous);
    put(out, QStringLiteral("commented"), filter.commented);
    put(out, QStringLiteral("reviewed"), filter.reviewed);
    put(out, QStringLiteral("noted"), filter.noted);
    put(out, QStringLiteral("receipted"), filter.receipted);
    return out;
}

BookFilter filterFrom(const QJsonObject &in)
{
    BookFilter filter;
    filter.from = QDate::fromString(in[u"from"].toString(), Qt::ISODate);
    filter.to = QDate::fromString(in[u"to"].toString(), Qt::ISODate);
    filter.jars = choiceFrom<CampaignId>(in[u"jars"]);
    filter.children = choiceFrom<ChildId>(in[u"children"]);
    filter.categories = choiceFrom<int>(in[u"categories"]);
    filter.channels = choiceFrom<int>(in[u"channels"]);
    filter.states = choiceFrom<int>(in[u"states"]);
    filter.thanks = choiceFrom<int>(in[u"thanks"]);
    filter.donor = {in[u"donor"].toString(), in[u"except_donor"].toBool()};
    if (in[u"least"].isDouble())
        filter.least = Money::units(in[u"least"].toInteger());
    if (in[u"most"].isDouble())
        filter.most = Money::units(in[u"most"].toInteger());
    filter.anonymous = answer(in, u"anonymous");
    filter.commented = answer(in, u"commented");
    filter.reviewed = answer(in, u"reviewed");
    filter.noted = answer(in, u"noted");
    filter.receipted = answer(in, u"receipted");
    filter.changedOnly = in[u"changed"].toBool();
    filter.exceptDays = in[u"except_days"].toBool();
    filter.exceptAmounts = in[u"except_amounts"].toBool();
    filter.search = in[u"search"].toString();
    return filter;
}

}

QString toText(const BookQuery &query)
{
    QJsonArray sorts;
    for (const replica::BookSort &sort : query.sorts)
        sorts.append(QJsonArray{int(sort.column), sort.descending});
    const QJsonObject object{{QStringLiteral("filter"), toJson(query.filter)}, {QStringLiteral("sorts"), sorts},
        {QStringLiteral("grouping"), int(query.grouping)}};
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

BookQuery bookQueryFrom(const QString &text, const QTimeZone &zone)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    BookQuery query;
    query.zone = zone;
    query.filter = filterFrom(object[u"filter"].toObject());
    QList<replica::BookSort> sorts;
    for (const QJsonValue &value : object[u"sorts"].toArray()) {
        const int column = value[0].toInt(-1);
        if (column >= 0 && column < replica::bookColumnCount)
            sorts.append(replica::BookSort{replica::BookColumn(column), value[1].toBool()});
    }
    if (!sorts.isEmpty())
        query.sorts = sorts;
    const int grouping = object[u"grouping"].toInt();
    if (grouping >= 0 && grouping <= int(replica::BookGrouping::Category))
        query.grouping = replica::BookGrouping(grouping);
    return query;
}

}
