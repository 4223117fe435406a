#include "routes/sealeddetails.h"

#include "wire/codec.h"
#include "wire/requests.h"

namespace dreamjar::server::routes {

bool hasSealedDetails(const wire::RequestFields &fields)
{
    const wire::JsonValue *value = fields.find(sealedField);
    return value && !value->isNull() && !(value->isString() && value->text().isEmpty());
}

bool openSealedDetails(const Call &call, wire::RequestFields &fields)
{
    const auto base64 = wire::textOf(*fields.find(sealedField));
    const auto opened = base64 ? call.services.seal.open(base64->toLatin1()) : std::nullopt;
    const auto details = opened ? wire::parseJson(*opened) : wire::parseJson({});
    if (!details || !details->isObject())
        return false;
    for (const char *name : {"donor_name", "donor_email", "comment"}) {
        const wire::JsonValue *value = details->find(name);
        if (value && !value->isString())
            return false;
        fields.set(name, value ? value->text() : QString{});
    }
    return true;
}

QString notSealedForUs()
{
    return QStringLiteral("This was not sealed for the key of this server.");
}

QByteArray toldBack(wire::DonationView view, bool sealed, Instant now)
{
    if (sealed) {
        view.donation.donorName.clear();
        view.donation.donorEmail.clear();
        view.donation.comment.clear();
    }
    return wire::toJson(view, now);
}

}
