#include "jardraft.h"

#include "domain/amounts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace dreamjar::ui {

QByteArray toText(const JarDraft &draft)
{
    const CampaignDraft &jar = draft.draft;
    QJsonObject object{{QStringLiteral("child"), draft.child.value()}, {QStringLiteral("title"), jar.title},
        {QStringLiteral("description"), jar.description}, {QStringLiteral("goal"), jar.goal.toUnits()},
        {QStringLiteral("category"), toKey(jar.category)}, {QStringLiteral("image"), jar.image},
        {QStringLiteral("has_deadline"), jar.hasDeadline}, {QStringLiteral("reach"), toKey(jar.reach)},
        {QStringLiteral("amounts"), amountsText(jar.suggestedAmounts)}};
    if (jar.deadline)
        object.insert(QStringLiteral("deadline"), QString::number(jar.deadline->toMicroseconds()));
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

std::optional<JarDraft> jarDraftFrom(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    JarDraft draft;
    draft.child = ChildId{object[u"child"].toInteger()};
    draft.draft.title = object[u"title"].toString();
    draft.draft.description = object[u"description"].toString();
    draft.draft.goal = Money::units(object[u"goal"].toInteger());
    draft.draft.category = categoryFromKey(object[u"category"].toString()).value_or(Category::Dreams);
    draft.draft.image = object[u"image"].toString();
    draft.draft.hasDeadline = object[u"has_deadline"].toBool();
    draft.draft.reach = reachFromKey(object[u"reach"].toString()).value_or(Reach::Listed);
    draft.draft.suggestedAmounts = amountsFromText(object[u"amounts"].toString());
    if (object.contains(u"deadline"))
        draft.draft.deadline = Instant::fromMicroseconds(object[u"deadline"].toString().toLongLong());
    return draft;
}

}
