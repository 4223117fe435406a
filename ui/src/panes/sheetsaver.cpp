#include "sheetsaver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace dreamjar::ui {

namespace {

/// For the words of this file.
struct SheetSaver {
    Q_DECLARE_TR_FUNCTIONS(SheetSaver)
};

/// The printer, if it is one, lives as long as somebody prints on it.
void carry(QWidget *parent, const SheetToSave &table, const sheets::Target &target, const QString &written,
    const PaperTold &told, std::shared_ptr<QPrinter> printer = {})
{
    auto *job = new sheets::Export{table.sheet, table.rows(), target, parent};
    QObject::connect(job, &sheets::Export::finished, parent,
        [job, written, told, printer = std::move(printer)](sheets::Outcome outcome) {
            job->deleteLater();
            switch (outcome) {
            case sheets::Outcome::Written:
                return told(Tone::Good, written);
            case sheets::Outcome::Cancelled:
                return told(Tone::Muted, SheetSaver::tr("Stopped. No file was changed."));
            case sheets::Outcome::NotWritable:
                return told(Tone::Bad,
                    SheetSaver::tr("It cannot be written there. Nothing was changed; choose another folder, or make "
                                   "room on the disk."));
            case sheets::Outcome::NotReadable:
                return told(Tone::Bad,
                    SheetSaver::tr("A gift was deleted while it was being written. Nothing was changed; please try "
                                   "again."));
            }
        });
    job->start();
}

}

void saveSheet(QWidget *parent, const SheetToSave &table, sheets::Format format, PaperTold told)
{
    const QString suffix = sheets::suffixOf(format);
    auto *dialog = new QFileDialog(parent, SheetSaver::tr("Save the gifts"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("sheetDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(table.name + u'.' + suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [parent, table, format, told = std::move(told)](const QString &path) {
            carry(parent, table, sheets::FileTarget{format, path},
                SheetSaver::tr("Written to %1.").arg(QDir::toNativeSeparators(path)), told);
        });
    dialog->open();
}

void printSheet(QWidget *parent, const SheetToSave &table, PaperTold told)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(table.sheet.columns.size() > 4 ? QPageLayout::Landscape : QPageLayout::Portrait);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent,
        [parent, table, printer, told = std::move(told)](QPrinter *) {
            carry(parent, table, static_cast<QPagedPaintDevice *>(printer.get()), SheetSaver::tr("Printed."), told,
                printer);
        });
    // The dialog asks its printer to the last.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

}
