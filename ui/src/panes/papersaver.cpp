#include "papersaver.h"

#include "paper/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace dreamjar::ui {

namespace {

/// For the words of this file.
struct PaperSaver {
    Q_DECLARE_TR_FUNCTIONS(PaperSaver)
};

}

void savePaper(QWidget *parent, const paper::Document &document, PaperTold told)
{
    auto *dialog = new QFileDialog(
        parent, PaperSaver::tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("paperDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(PaperSaver::tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(document.name + QStringLiteral(".pdf"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [document, told = std::move(told)](const QString &path) {
            if (paper::writeFile(path, paper::toPdf({document})))
                told(Tone::Good, PaperSaver::tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
            else
                told(Tone::Bad, PaperSaver::tr("It cannot be written there. Choose another folder."));
        });
    dialog->open();
}

void printPaper(QWidget *parent, const paper::Document &document, PaperTold told)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [document, printer, told = std::move(told)](QPrinter *) {
            if (!paper::paint({document}, *printer))
                told(Tone::Bad, PaperSaver::tr("The printer did not take it. The receipt can be saved as PDF instead."));
        });
    // The printer lives as long as somebody may ask it.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

}
