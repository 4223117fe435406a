#include "printing/printqueue.h"

#include "printing/receiptpage.h"

#include <QPdfWriter>
#include <QPointer>
#include <QProcess>
#include <QTemporaryFile>
#include <QTimer>

namespace dreamjar::kiosk {

namespace {
constexpr auto patience = std::chrono::seconds{20};
}

PrintQueue::PrintQueue(QStringList command, QObject *parent) : QObject(parent), m_command(std::move(command)) { }

void PrintQueue::print(
    station::Paper paper, const QString &printer, const Paint &paint, QObject *context, std::function<void(bool)> done)
{
    auto *job = new QProcess(this);
    auto *file = new QTemporaryFile(job);
    const bool opened = file->open();
    if (opened) {
        QPdfWriter writer(file);
        setPaper(writer, paper);
        paint(writer);
    }
    const auto finish = [this, job, context = QPointer{context}, done = std::move(done)](bool well) {
        job->disconnect();
        job->deleteLater();
        m_state = well ? State::Well : State::Failed;
        if (context)
            done(well);
    };
    connect(job, &QProcess::finished, this,
        [finish](int code, QProcess::ExitStatus status) { finish(status == QProcess::NormalExit && code == 0); });
    connect(job, &QProcess::errorOccurred, this, [finish](QProcess::ProcessError) { finish(false); });
    QTimer::singleShot(patience, job, [job] { job->kill(); });
    QStringList arguments = m_command.mid(1);
    if (!printer.isEmpty())
        arguments << QStringLiteral("-d") << printer;
    arguments << file->fileName();
    if (opened && file->flush())
        job->start(m_command.constFirst(), arguments);
    else
        QTimer::singleShot(0, job, [finish] { finish(false); });
}

}
