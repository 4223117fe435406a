#include "keys.h"

#include "domain/amounts.h"

#include <QJsonDocument>

namespace dreamjar::replica {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isNull() ? QJsonValue{QJsonValue::Null} : QJsonValue{text};
}

QString textOf(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    return text.isNull() ? QStringLiteral("") : text;
}

QJsonValue toJson(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue{instant->toMicroseconds()} : QJsonValue{QJsonValue::Null};
}

std::optional<Instant> instantOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional{Instant::fromMicroseconds(value.toInteger())} : std::nullopt;
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// A draft is written as a change of every field, and read back as one.
QJsonObject toJson(const ChildChange &change)
{
    QJsonObject out;
    if (change.name)
        out.insert(u"name", *change.name);
    if (change.dateOfBirth)
        out.insert(u"born", change.dateOfBirth->toString(Qt::ISODate));
    if (change.profilePicture)
        out.insert(u"picture", orNull(*change.profilePicture));
    if (change.gender)
        out.insert(u"gender", toKey(*change.gender));
    return out;
}

ChildChange childChangeFrom(const QJsonObject &in)
{
    ChildChange change;
    if (in.contains(u"name"))
        change.name = in.value(u"name").toString();
    if (in.contains(u"born"))
        change.dateOfBirth = dateOf(in.value(u"born"));
    if (in.contains(u"picture"))
        change.profilePicture = textOf(in.value(u"picture"));
    if (in.contains(u"gender"))
        change.gender = genderFromKey(in.value(u"gender").toString()).value_or(Gender::Unspecified);
    return change;
}

QJsonObject toJson(const ChildDraft &draft)
{
    return toJson(ChildChange{draft.name, draft.dateOfBirth, draft.profilePicture, draft.gender});
}

ChildDraft childDraftFrom(const QJsonObject &in)
{
    const ChildChange all = childChangeFrom(in);
    return {all.name.value_or(QString{}), all.dateOfBirth.value_or(QDate{}), all.profilePicture.value_or(QString{}),
        all.gender.value_or(Gender::Unspecified)};
}

QJsonObject toJson(const CampaignChange &change)
{
    QJsonObject out;
    if (change.title)
        out.insert(u"title", *change.title);
    if (change.description)
        out.insert(u"description", *change.description);
    if (change.goal)
        out.insert(u"goal", change.goal->toUnits());
    if (change.category)
        out.insert(u"category", toKey(*change.category));
    if (change.image)
        out.insert(u"image", orNull(*change.image));
    if (change.isOpen)
        out.insert(u"open", *change.isOpen);
    if (change.hasDeadline)
        out.insert(u"has-deadline", *change.hasDeadline);
    if (change.deadline)
        out.insert(u"deadline", toJson(*change.deadline));
    if (change.reach)
        out.insert(u"reach", toKey(*change.reach));
    if (change.suggestedAmounts)
        out.insert(u"amounts", amountsText(*change.suggestedAmounts));
    return out;
}

CampaignChange campaignChangeFrom(const QJsonObject &in)
{
    CampaignChange change;
    if (in.contains(u"title"))
        change.title = in.value(u"title").toString();
    if (in.contains(u"description"))
        change.description = in.value(u"description").toString();
    if (in.contains(u"goal"))
        change.goal = Money::units(in.value(u"goal").toInteger());
    if (in.contains(u"category"))
        change.category = categoryFromKey(in.value(u"category").toString()).value_or(Category::Dreams);
    if (in.contains(u"image"))
        change.image = textOf(in.value(u"image"));
    if (in.contains(u"open"))
        change.isOpen = in.value(u"open").toBool();
    if (in.contains(u"has-deadline"))
        change.hasDeadline = in.value(u"has-deadline").toBool();
    if (in.contains(u"deadline"))
        change.deadline = instantOf(in.value(u"deadline"));
    if (in.contains(u"reach"))
        change.reach = reachFromKey(in.value(u"reach").toString()).value_or(Reach::Private);
    if (in.contains(u"amounts"))
        change.suggestedAmounts = amountsFromText(in.value(u"amounts").toString());
    return change;
}

QJsonObject toJson(const CampaignDraft &draft)
{
    return toJson(CampaignChange{draft.title, draft.description, draft.goal, draft.category, draft.image, draft.isOpen,
        draft.hasDeadline, draft.deadline, draft.reach, draft.suggestedAmounts});
}

CampaignDraft campaignDraftFrom(const QJsonObject &in)
{
    const CampaignChange all = campaignChangeFrom(in);
    CampaignDraft draft;
    draft.title = all.title.value_or(QString{});
    draft.description = all.description.value_or(QString{});
    draft.goal = all.goal.value_or(Money{});
    draft.category = all.category.value_or(Category::Dreams);
    draft.image = all.image.value_or(QString{});
    draft.isOpen = all.isOpen.value_or(true);
    draft.hasDeadline = all.hasDeadline.value_or(false);
    draft.deadline = all.deadline.value_or(std::nullopt);
    draft.reach = all.reach.value_or(Reach::Listed);
    draft.suggestedAmounts = all.suggestedAmounts.value_or(QList<Money>{});
    return draft;
}

QJsonObject toJson(const DonationDraft &draft)
{
    return {{QStringLiteral("amount"), draft.amount.toUnits()}, {QStringLiteral("comment"), draft.comment},
        {QStringLiteral("anonymous"), draft.visibility == Visibility::Anonymous},
        {QStringLiteral("name"), draft.donorName}, {QStringLiteral("email"), draft.donorEmail}};
}

DonationDraft donationDraftFrom(const QJsonObject &in, CampaignId campaign, ParentId account)
{
    DonationDraft draft;
    draft.campaign = campaign;
    draft.amount = Money::units(in.value(u"amount").toInteger());
    draft.comment = in.value(u"comment").toString();
    draft.visibility = in.value(u"anonymous").toBool() ? Visibility::Anonymous : Visibility::Shown;
    draft.donorName = in.value(u"name").toString();
    draft.donorEmail = in.value(u"email").toString();
    if (!account.isNull())
        draft.account = account;
    return draft;
}

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};

const QString draftKey = QStringLiteral("draft");
const QString baseKey = QStringLiteral("base");
const QString changeKey = QStringLiteral("change");
const QString childNameKey = QStringLiteral("child-name");
const QString sealedKey = QStringLiteral("sealed");
const QString asGuestKey = QStringLiteral("as-guest");

std::optional<QByteArray> sealedFrom(const QJsonObject &in)
{
    const QJsonValue sealed = in.value(sealedKey);
    return sealed.isString() ? std::optional{QByteArray::fromBase64(sealed.toString().toLatin1())} : std::nullopt;
}

}

OperationKind kindOf(const Operation &operation)
{
    return std::visit(Overloaded{[](const CreateChild &) { return OperationKind::CreateChild; },
                          [](const ChangeChild &) { return OperationKind::ChangeChild; },
                          [](const DeleteChild &) { return OperationKind::DeleteChild; },
                          [](const CreateCampaign &) { return OperationKind::CreateCampaign; },
                          [](const ChangeCampaign &) { return OperationKind::ChangeCampaign; },
                          [](const DeleteCampaign &) { return OperationKind::DeleteCampaign; },
                          [](const Donate &) { return OperationKind::Donate; }},
        operation);
}

Target targetOf(const Operation &operation)
{
    return std::visit(Overloaded{[](const CreateChild &) { return Target{}; },
                          [](const ChangeChild &o) {
                              return Target{o.child, {}};
                          },
                          [](const DeleteChild &o) {
                              return Target{o.child, {}};
                          },
                          [](const CreateCampaign &o) {
                              return Target{o.child, {}};
                          },
                          [](const ChangeCampaign &o) {
                              return Target{{}, o.campaign};
                          },
                          [](const DeleteCampaign &o) {
                              return Target{{}, o.campaign};
                          },
                          [](const Donate &o) {
                              return Target{{}, o.draft.campaign};
                          }},
        operation);
}

QByteArray payloadOf(const Operation &operation)
{
    const QJsonObject object
        = std::visit(Overloaded{[](const CreateChild &o) {
                                    return QJsonObject{{draftKey, toJson(o.draft)}};
                                },
                         [](const ChangeChild &o) {
                             return QJsonObject{{baseKey, toJson(o.base)}, {changeKey, toJson(o.change)}};
                         },
                         [](const DeleteChild &) { return QJsonObject{}; },
                         [](const CreateCampaign &o) {
                             return QJsonObject{{draftKey, toJson(o.draft)}, {childNameKey, o.childName}};
                         },
                         [](const ChangeCampaign &o) {
                             return QJsonObject{{baseKey, toJson(o.base)}, {changeKey, toJson(o.change)}};
                         },
                         [](const DeleteCampaign &) { return QJsonObject{}; },
                         [](const Donate &o) {
                             QJsonObject gift{{draftKey, toJson(o.draft)}};
                             if (o.sealed)
                                 gift.insert(sealedKey, QString::fromLatin1(o.sealed->toBase64()));
                             if (o.asGuest)
                                 gift.insert(asGuestKey, true);
                             return gift;
                         }},
            operation);
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

Operation operationFrom(OperationKind kind, const QByteArray &payload, Target target, ParentId account)
{
    const QJsonObject in = QJsonDocument::fromJson(payload).object();
    const QJsonObject draft = in.value(draftKey).toObject();
    const QJsonObject base = in.value(baseKey).toObject();
    const QJsonObject change = in.value(changeKey).toObject();
    switch (kind) {
    case OperationKind::CreateChild:
        return CreateChild{childDraftFrom(draft)};
    case OperationKind::ChangeChild:
        return ChangeChild{target.child, childDraftFrom(base), childChangeFrom(change)};
    case OperationKind::DeleteChild:
        return DeleteChild{target.child};
    case OperationKind::CreateCampaign:
        return CreateCampaign{target.child, in.value(childNameKey).toString(), campaignDraftFrom(draft)};
    case OperationKind::ChangeCampaign:
        return ChangeCampaign{target.campaign, campaignDraftFrom(base), campaignChangeFrom(change)};
    case OperationKind::DeleteCampaign:
        return DeleteCampaign{target.campaign};
    case OperationKind::Donate:
        break;
    }
    return Donate{donationDraftFrom(draft, target.campaign, account), sealedFrom(in), in.value(asGuestKey).toBool()};
}

}
