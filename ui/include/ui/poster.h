#pragma once

#include "domain/campaign.h"

#include <QPageSize>
#include <QString>

namespace dreamjar::ui {

/// What hangs on the wall: only what every stranger may know (PRODUCT A20). It is made from nothing else.
struct PosterWords {
    QString title;
    QString childName;
    Category category = Category::Dreams;
    QString goal; ///< "500 USD"
    QString address; ///< what the code says

    static PosterWords of(const Campaign &jar, const QString &currency, const QString &address);
};

/// One page with the code large enough to be read from two metres. False when the file cannot be written.
bool writePoster(const PosterWords &words, const QString &path, QPageSize::PageSizeId size);
/// Letter where it is usual, A4 elsewhere.
QPageSize::PageSizeId usualPage();

}
