#pragma once

#include "routes/call.h"

namespace dreamjar::server::routes {

// What a station sealed about a donor for this server's eyes alone (API.md part 2, item 8), activated or not.

bool hasSealedDetails(const wire::RequestFields &fields);
/// Puts it in the place of the open fields; false when it was not sealed for the key of this server.
bool openSealedDetails(const Call &call, wire::RequestFields &fields);
QString notSealedForUs();
inline constexpr char sealedField[] = "donor_details_sealed";
/// The answer to a gift. Who sealed its details shall not hear them again: it keeps nothing about donors.
QByteArray toldBack(wire::DonationView view, bool sealed, Instant now);

}
