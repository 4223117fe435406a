#pragma once

#include "replica/book.h"

#include <QString>

namespace dreamjar::ui {

// A filter as it is kept under a name: JSON, whose words stay.

QString toText(const replica::BookQuery &query);
/// What is not understood is left out; the zone is the caller's.
replica::BookQuery bookQueryFrom(const QString &text, const QTimeZone &zone);

}
