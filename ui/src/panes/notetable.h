#pragma once

#include "domain/result.h"
#include "items/notesearch.h"

#include <QTimeZone>

namespace dreamjar::ui {

/// What a table says that was exported from the gifts and then filled in – reviewed, thanks, notes –, or, line by line,
/// why it cannot be read. Columns are known by their headings; an empty cell changes nothing.
Result<QList<items::NotedLine>, QStringList> notesFrom(const QByteArray &csv, const QTimeZone &zone);

/// About the lines whose gift cannot be told; empty when each has its own.
QStringList troubleWith(const items::FoundNotes &found);

}
