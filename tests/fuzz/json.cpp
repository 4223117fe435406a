#include "wire/codec.h"
#include "wire/errors.h"
#include "wire/feed.h"
#include "wire/requests.h"

#include <cstddef>
#include <cstdint>

using namespace dreamjar;

namespace {

/// Everything that reads a body on the server.
void readAsServer(const wire::RequestFields &fields)
{
    const QDate today{2026, 11, 25};
    static_cast<void>(wire::readRegistration(fields));
    static_cast<void>(wire::readCredentials(fields));
    static_cast<void>(wire::readParentChange(fields));
    static_cast<void>(wire::readChildDraft(fields, today));
    static_cast<void>(wire::readChildChange(fields, today));
    static_cast<void>(wire::readCampaignDraft(fields));
    static_cast<void>(wire::readCampaignChange(fields));
    static_cast<void>(wire::readDonationDraft(fields, Campaign{}, std::nullopt));
    static_cast<void>(wire::readDonationDraft(fields, Campaign{}, ParentId{1}));
    static_cast<void>(wire::readToken(fields, "refresh"));
}

/// Everything that reads an answer in the client.
void readAsClient(const QByteArray &body)
{
    static_cast<void>(wire::read<wire::ParentView>(body));
    static_cast<void>(wire::read<wire::SignedInAnswer>(body));
    static_cast<void>(wire::readList<wire::ChildView>(body));
    static_cast<void>(wire::readList<wire::DonationView>(body));
    static_cast<void>(wire::readCampaignDetail(body));
    static_cast<void>(wire::readPublicChanges(body));
    static_cast<void>(wire::readOwnChanges(body));
    static_cast<void>(wire::readServerInfo(body));
    static_cast<void>(wire::readRefusal(400, body));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    if (const auto fields = wire::RequestFields::fromJson(body))
        readAsServer(*fields);
    readAsServer(wire::RequestFields::fromUrlEncoded(body));
    readAsClient(body);
    return 0;
}
