#pragma once

#include "paper/document.h"
#include "ui/theme/theme.h"

#include <QWidget>
#include <functional>

namespace dreamjar::ui {

/// Says what became of a document: the tone, and a sentence.
using PaperTold = std::function<void(Tone, const QString &)>;

/// Asks where to, then writes a PDF. Not blocking.
void savePaper(QWidget *parent, const paper::Document &document, PaperTold told);
/// Asks for the printer, then prints.
void printPaper(QWidget *parent, const paper::Document &document, PaperTold told);

}
