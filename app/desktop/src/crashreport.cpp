#include "crashreport.h"

#include "crashwatch.h"
#include "ui/mainwindow.h"
#include "ui/notices/crashbar.h"

#include <QDir>
#include <QFile>

namespace dreamjar::desktop {

namespace {
constexpr qint64 longest = 64 * 1024;
}

QString CrashReport::text() const
{
    QFile file{crashReportIn(m_folder)};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longest)) : QString{};
}

void CrashReport::putAside() const
{
    const QString aside = QDir{m_folder}.filePath(QStringLiteral("crash-report-seen.txt"));
    QFile::remove(aside);
    QFile::rename(crashReportIn(m_folder), aside);
}

void CrashReport::remove() const
{
    QFile::remove(crashReportIn(m_folder));
}

void CrashReport::tell(ui::MainWindow &window, const ui::Theme &theme) const
{
    const QString report = text();
    if (report.isEmpty())
        return;
    auto *bar = new ui::CrashBar{theme, report};
    QObject::connect(bar, &ui::CrashBar::deleteChosen, bar, [one = *this] { one.remove(); });
    QObject::connect(bar, &ui::CrashBar::dismissed, bar, [one = *this] { one.putAside(); });
    window.addBar(bar);
}

}
