#pragma once

#include "replica/rows.h"
#include "sync/states.h"
#include "ui/pictureshelf.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/jarcard.h"

#include <optional>

namespace dreamjar::ui {

// Rows of the replica in words and pictures, the same on every pane.

/// Without a shelf every jar has the drawn banner.
JarCardContent jarCardContent(
    const replica::JarRow &row, const QString &currency, Instant now, PictureShelf *pictures = nullptr);
BannerPicture bannerOf(const Campaign &jar, PictureShelf *pictures);
/// The parent has not published it yet: closed, and nobody ever gave (PRODUCT F11).
bool isUnpublished(const replica::JarRow &row);
/// What is special about a jar: waiting to be sent, not published, closed, not for everybody, full; none otherwise.
std::optional<ChipPicture> jarStateChip(const replica::JarRow &row);
QString jarTimeLeft(const Campaign &jar, Instant now);
/// Gifts that count, also those on their way.
int giftCount(const replica::JarRow &row);
Percentage confirmedShare(const replica::JarRow &row);
Percentage waitingShare(const replica::JarRow &row);
/// Exact, waiting gifts included, also above 100.
QString percentageOf(const replica::JarRow &row);
/// "as of 2 hours ago" while the server is out of reach, else nothing: what is shown may be old.
QString asOf(const sync::SyncState &state, Instant now);
/// How the carrying goes, in a sentence, with the reason of a trouble (PRODUCT E1).
QString syncSentence(const sync::SyncState &state, Instant now);
/// Past its last day but open: it ends only when the parent says so.
bool hasEndedButIsOpen(const Campaign &jar, Instant now);

/// The name that this viewer may see; `hidden` when the public does not.
struct ShownName {
    QString name;
    bool hidden = false;
};
ShownName shownName(const replica::GiftRow &row);
QString giftState(replica::GiftState state);
/// What the donor was told, the same for ever (PRODUCT B13).
QString giftReference(const replica::GiftRow &row);
/// None for a confirmed gift: that is how it should be.
std::optional<ChipPicture> giftStateChip(replica::GiftState state);
ChipPicture hiddenPubliclyChip();

/// "A gift of 25 USD to “Bicycle”", "The new jar “Violin”".
QString outboxTitle(const replica::OutboxRow &row, const QString &currency);
/// What its state means and what can be done; `before` is the title of the entry that it waits for.
QString outboxSentence(const replica::OutboxRow &row, const QString &before = {});
ChipPicture outboxChip(const replica::OutboxRow &row);

}
