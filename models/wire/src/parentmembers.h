#pragma once

#include "domain/parent.h"
#include "wire/jsonwriter.h"

namespace dreamjar::wire {

/// What every answer tells of a parent, without the brackets.
void writeParentMembers(JsonWriter &out, const Parent &parent);

}
