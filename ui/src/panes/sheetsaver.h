#pragma once

#include "papersaver.h"
#include "sheets/export.h"

namespace dreamjar::ui {

/// A table that can be written down. `rows` is called when the person has said where to; what it takes along must live
/// as long as the widget that asks.
struct SheetToSave {
    QString name; ///< of the file, without its suffix
    sheets::Sheet sheet;
    std::function<std::unique_ptr<sheets::RowSource>()> rows;
};

/// Asks where to, then writes it on a thread of its own. Not blocking.
void saveSheet(QWidget *parent, const SheetToSave &table, sheets::Format format, PaperTold told);
/// Asks for the printer, then prints.
void printSheet(QWidget *parent, const SheetToSave &table, PaperTold told);

}
