#pragma once

#include "domain/heldgift.h"
#include "wire/codec.h"

namespace dreamjar::wire {

// Held gifts, as their parent's client reads and decides them: GET /api/held/, POST /api/held/<id>/.

Result<QList<dreamjar::HeldGift>, DecodeError> readHeldGifts(const QByteArray &body);
QByteArray decisionBody(bool accept);

}
