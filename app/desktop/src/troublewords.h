#pragma once

#include "app/backup.h"

namespace dreamjar::desktop {

/// What happened, what is safe, and what to do next, for somebody whose data could not be opened.
struct TroubleWords {
    QString title;
    QString sentence;
    QString action; ///< the way on, as a verb
};

/// `backup`: when the copy was made that can be put in the place of what is damaged; null: there is none.
TroubleWords wordsFor(const app::OpenTrouble &trouble, Instant backup = {});
/// Why a copy could not be made or put back.
QString sentenceFor(const app::BackupTrouble &trouble);
/// What there is now that a copy was put back.
QString sentenceFor(const app::RestoreDone &done);

}
