#include "sheets/export.h"

#include "csvwriter.h"
#include "jsonwriter.h"
#include "pagewriter.h"
#include "workbookwriter.h"

#include <QThread>

namespace dreamjar::sheets {

namespace {

constexpr int rowsAtATime = 1000;

std::unique_ptr<RowWriter> writerFor(const Sheet &sheet, const Target &target)
{
    if (auto *const *printer = std::get_if<QPagedPaintDevice *>(&target))
        return std::make_unique<PageWriter>(sheet, **printer);
    const auto &file = std::get<FileTarget>(target);
    switch (file.format) {
    case Format::Csv:
        return std::make_unique<CsvWriter>(sheet, file.path);
    case Format::Xlsx:
        return std::make_unique<WorkbookWriter>(sheet, file.path);
    case Format::Pdf:
        return std::make_unique<PageWriter>(sheet, file.path);
    case Format::Json:
        return std::make_unique<JsonWriter>(sheet, file.path);
    }
    return {};
}

}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Json:
        return QStringLiteral("json");
    }
    return {};
}

/// Lives on the export's thread: asks for rows, writes them, asks for more.
class Export::Worker : public QObject
{
public:
    Worker(Export &owner, Sheet sheet, std::unique_ptr<RowSource> source, Target target)
        : m_owner(owner), m_sheet(std::move(sheet)), m_source(std::move(source)), m_target(target)
    {
    }

    void begin()
    {
        // Made here: a painter belongs to its thread.
        m_writer = writerFor(m_sheet, m_target);
        startPass(0);
    }

private:
    void startPass(int pass)
    {
        m_pass = pass;
        m_done = 0;
        if (!m_writer->begin(pass))
            return end(Outcome::NotWritable);
        next();
    }

    void next()
    {
        m_source->read(m_done, rowsAtATime, this, [this](const RowSource::Batch &batch) { take(batch); });
    }

    void take(const RowSource::Batch &batch)
    {
        if (m_owner.m_cancelled)
            return end(Outcome::Cancelled);
        if (batch.failed)
            return end(Outcome::NotReadable);
        for (const Row &row : batch.rows) {
            if (!m_writer->add(row))
                return end(Outcome::NotWritable);
        }
        m_done += batch.rows.size();
        const qsizetype all = batch.total * m_writer->passes();
        Q_EMIT m_owner.progressed(m_pass * batch.total + m_done, all);
        if (batch.rows.size() == rowsAtATime && m_done < batch.total)
            return next();
        if (m_pass + 1 < m_writer->passes())
            return startPass(m_pass + 1);
        end(m_writer->finish() ? Outcome::Written : Outcome::NotWritable);
    }

    void end(Outcome outcome)
    {
        m_writer.reset();
        Q_EMIT m_owner.finished(outcome);
    }

    Export &m_owner;
    const Sheet m_sheet;
    std::unique_ptr<RowSource> m_source;
    const Target m_target;
    std::unique_ptr<RowWriter> m_writer;
    int m_pass = 0;
    qsizetype m_done = 0;
};

Export::Export(Sheet sheet, std::unique_ptr<RowSource> source, Target target, QObject *parent)
    : QObject(parent), m_thread(std::make_unique<QThread>()),
      m_worker(std::make_unique<Worker>(*this, std::move(sheet), std::move(source), target))
{
    qRegisterMetaType<Outcome>();
    m_thread->setObjectName(QStringLiteral("export"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::started, m_worker.get(), [worker = m_worker.get()] { worker->begin(); });
    // What a worker owns goes on its own thread.
    connect(m_thread.get(), &QThread::finished, m_worker.get(), [this] { m_worker.reset(); }, Qt::DirectConnection);
}

Export::~Export()
{
    cancel();
    m_thread->quit();
    m_thread->wait();
}

void Export::start()
{
    m_thread->start();
}

void Export::cancel()
{
    m_cancelled = true;
}

}
