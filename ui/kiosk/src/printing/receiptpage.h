#pragma once

#include "kiosk/look.h"
#include "station/office.h"

class QPagedPaintDevice;

namespace dreamjar::kiosk {

/// Paints one receipt onto the whole of a page whose size was set by setPaper(): its words, its QR code. What is
/// printed holds nothing of the donor.
void paintReceipt(QPagedPaintDevice &device, const station::Thanks &thanks, const QString &amount, const QTimeZone &zone,
    const QLocale &locale);
/// Lines of a shift report, in pairs: what, and how much.
void paintReport(QPagedPaintDevice &device, const QString &title, const QList<std::pair<QString, QString>> &lines);
void setPaper(QPagedPaintDevice &device, station::Paper paper);

}
