#include "journalcopies.h"

#include "replica/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace dreamjar::desktop {

QString JournalCopies::folder() const
{
    return QDir{app::replicaFolder(m_home)}.filePath(QStringLiteral("backups"));
}

void JournalCopies::save(const QString &folder, QObject *context, std::function<void(std::optional<QString>)> done)
{
    // The window does not wait for the disk.
    QThreadPool::globalInstance()->start([journal = app::replicaFolder(m_home), folder, now = m_clock.now(),
                                             context = QPointer{context}, done = std::move(done)] {
        const auto made = replica::backUpJournal(journal, now, folder);
        const auto file = made ? std::optional{*made} : std::nullopt;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [context, done, file] {
            if (context)
                done(file);
        });
    });
}

}
