#pragma once

#include "sheets/rowsource.h"

#include <atomic>
#include <memory>
#include <variant>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QThread;
QT_END_NAMESPACE

namespace dreamjar::sheets {

enum class Format { Csv, Xlsx, Pdf, Json };
/// "csv", "xlsx", "pdf", "json"
QString suffixOf(Format format);

struct FileTarget {
    Format format = Format::Csv;
    QString path;
};
/// A file, or a printer that outlives the export.
using Target = std::variant<FileTarget, QPagedPaintDevice *>;

enum class Outcome { Written, Cancelled, NotWritable, NotReadable };

/// Carries all rows of a source into a file or onto paper, on a thread of its own. The file appears whole or not at all:
/// it is written beside its place and renamed at the end. Destroying this cancels.
class Export : public QObject
{
    Q_OBJECT
public:
    Export(Sheet sheet, std::unique_ptr<RowSource> source, Target target, QObject *parent = nullptr);
    ~Export() override;

    void start();
    void cancel();

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total);
    void finished(dreamjar::sheets::Outcome outcome);

private:
    class Worker;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<Worker> m_worker;
};

}
