#include "wire/heldgifts.h"

#include "objectreader.h"
#include "wire/jsonvalue.h"

namespace dreamjar::wire {

namespace {

std::optional<DecodeError> decode(const JsonValue &value, dreamjar::HeldGift &out)
{
    ObjectReader in{value};
    out.id = in.integer("id");
    struct Jar {
        CampaignId id;
        QString title, child;
    } jar;
    in.object("campaign", jar, [](const JsonValue &v, Jar &o) {
        ObjectReader inside{v};
        o.id = inside.id<CampaignTag>("id");
        o.title = inside.text("title");
        o.child = inside.text("child_name");
        return inside.error();
    });
    out.campaign = jar.id;
    out.jarTitle = jar.title;
    out.childName = jar.child;
    out.amount = in.money("amount");
    out.comment = in.optionalText("comment");
    out.visibility = in.boolean("anonymous") ? Visibility::Anonymous : Visibility::Shown;
    out.made = in.optionalInstant("made_at").value_or(Instant{});
    out.received = in.instant("received_at");
    out.donorName = in.optionalText("donor_name");
    out.donorEmail = in.optionalText("donor_email");
    in.object("kiosk", out.stationName, [](const JsonValue &v, QString &name) {
        ObjectReader inside{v};
        name = inside.text("name");
        return inside.error();
    });
    // A reason that we do not know is still a reason to ask the parent.
    out.reason = in.text("reason") == u"too_late" ? dreamjar::HeldGift::Reason::TooLate : dreamjar::HeldGift::Reason::Closed;
    const QString state = in.text("state");
    out.state = state == u"accepted" ? dreamjar::HeldGift::State::Accepted
        : state == u"declined"       ? dreamjar::HeldGift::State::Declined
                                     : dreamjar::HeldGift::State::Held;
    return in.error();
}

}

Result<QList<dreamjar::HeldGift>, DecodeError> readHeldGifts(const QByteArray &body)
{
    const auto json = parseJson(body);
    if (!json)
        return Failure{DecodeError{QStringLiteral("no JSON")}};
    QList<dreamjar::HeldGift> gifts;
    if (auto error = ObjectReader::decodeList(*json, gifts, decode))
        return Failure{*error};
    return gifts;
}

QByteArray decisionBody(bool accept)
{
    return accept ? QByteArrayLiteral("{\"decision\":\"accept\"}") : QByteArrayLiteral("{\"decision\":\"decline\"}");
}

}
