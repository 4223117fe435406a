#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace dreamjar::ui {

class BrowsePane;
class GiftsPane;

/// What panes come back with at the next start (PRODUCT E6): what was looked for there, in which order, what was chosen.
namespace panememory {
void keep(QSettings &settings, const BrowsePane &pane);
void bringBack(const QSettings &settings, BrowsePane &pane);
void keep(QSettings &settings, const GiftsPane &pane);
void bringBack(const QSettings &settings, GiftsPane &pane);
}

}
