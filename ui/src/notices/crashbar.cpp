#include "ui/notices/crashbar.h"

#include "notices/crashdialog.h"

namespace dreamjar::ui {

CrashBar::CrashBar(const Theme &theme, const QString &report, QWidget *parent)
    : InlineMessage(theme, parent), m_theme(theme), m_report(report)
{
    setObjectName(QStringLiteral("crashBar"));
    setDismissible(true);
    setMessage(Tone::Muted, tr("DreamJar ended unexpectedly the last time. What you did is kept."), tr("Show the report"));
    connect(this, &InlineMessage::actionTriggered, this, &CrashBar::showReport);
}

void CrashBar::showReport()
{
    auto *dialog = new CrashDialog{m_theme, m_report, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CrashDialog::deleteChosen, this, [this] {
        clear();
        Q_EMIT deleteChosen();
    });
    dialog->open();
}

}
