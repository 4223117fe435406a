#pragma once

#include "items/source.h"
#include "sheetsaver.h"
#include "replica/rows.h"

namespace dreamjar::ui {

/// What somebody gave, in the order of `gifts` (PRODUCT B14).
SheetToSave givenSheet(const QList<replica::GiftRow> &gifts, const QString &currency);
/// Every gift to one jar with what its owner knows of it, newest first (PRODUCT A15). `source` outlives the export.
SheetToSave jarSheet(const items::Source &source, const Campaign &jar, const QString &currency);

}
