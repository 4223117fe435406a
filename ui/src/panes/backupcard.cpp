#include "backupcard.h"

#include "formhelp.h"
#include "restoredialog.h"
#include "ui/widgets/flowrow.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dreamjar::ui {

BackupCard::BackupCard(const Theme &theme, BackupDesk &desk, const Clock &clock, QWidget *parent)
    : SettingsCard(theme, tr("Copies of your data"), parent), m_theme(theme), m_desk(desk), m_clock(clock)
{
    setObjectName(QStringLiteral("backupCard"));
    m_last = makeSentence({});
    m_last->setObjectName(QStringLiteral("backupLast"));
    column()->addWidget(m_last);
    column()->addWidget(makeSentence(tr("They lie on the same disk. Copy them to another one now and then, a stick for "
                                        "example: with such a copy you can go on on a new computer. Keep it where only "
                                        "you can read it.")));
    m_place = makeSentence({}, Tone::Normal);
    m_place->setObjectName(QStringLiteral("backupPlace"));
    column()->addWidget(m_place);
    m_placeChoice = makeButton(theme, QStringLiteral("backupPlaceChoice"), {});
    connect(m_placeChoice, &QPushButton::clicked, this, [this] {
        askForFolder(QStringLiteral("backupPlaceFolder"), tr("A folder for the daily copies"), &BackupCard::copyDailyTo);
    });
    m_noPlace = makeButton(theme, QStringLiteral("backupNoPlace"), tr("Stop copying there"), Variant::Quiet);
    connect(m_noPlace, &QPushButton::clicked, this, [this] { copyDailyTo({}); });
    auto *placeRow = new FlowRow{space::xs};
    placeRow->addWidget(m_placeChoice);
    placeRow->addWidget(m_noPlace);
    column()->addLayout(placeRow);
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("backupMessage"));
    column()->addWidget(m_message);
    m_copy = makeButton(theme, QStringLiteral("backupCopy"), tr("Copy to another place…"), Variant::Normal);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { askForFolder(QStringLiteral("backupFolder"), tr("Copy to"), &BackupCard::copyTo); });
    auto *restore
        = makeButton(theme, QStringLiteral("backupRestore"), tr("Put a copy back…"), Variant::Normal, Icon::Retry);
    connect(restore, &QPushButton::clicked, this, &BackupCard::askWhich);
    auto *row = new FlowRow{space::xs};
    row->addWidget(m_copy);
    row->addWidget(restore);
    column()->addLayout(row);
    showLast();
}

void BackupCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    showLast();
}

void BackupCard::showLast()
{
    const QList<Instant> copies = m_desk.copies();
    m_last->setText(copies.isEmpty()
            ? tr("DreamJar makes a copy by itself once a day, from the second day on, and keeps the newest seven.")
            : tr("DreamJar makes a copy by itself once a day and keeps the newest seven. The last one is of %1.")
                  .arg(words::dateTime(copies.first())));
    showPlace();
}

void BackupCard::showPlace()
{
    const BackupDesk::Place place = m_desk.place();
    const QString folder = QDir::toNativeSeparators(place.folder);
    m_place->setText(place.folder.isEmpty() ? tr("A copy a day can go into another folder as well.")
            : !place.trouble.isEmpty()
            ? tr("A copy a day goes into %1 as well. %2", "folder, what is wrong").arg(folder, place.trouble)
            : tr("A copy a day goes into %1 as well. The last one there is of %2.").arg(folder, words::dateTime(place.latest)));
    m_placeChoice->setText(place.folder.isEmpty() ? tr("Choose a folder…") : tr("Choose another folder…"));
    m_placeChoice->setAccessibleName(m_placeChoice->text());
    m_noPlace->setVisible(!place.folder.isEmpty());
}

void BackupCard::askForFolder(const QString &name, const QString &title, void (BackupCard::*chosen)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void BackupCard::copyDailyTo(const QString &folder)
{
    m_placeChoice->setEnabled(false);
    m_message->setMessage(Tone::Muted, folder.isEmpty() ? QString{} : tr("Copying…"));
    m_desk.choosePlace(folder, this, [this](const QString &trouble) {
        m_placeChoice->setEnabled(true);
        m_message->setMessage(Tone::Bad, trouble);
        showLast();
    });
}

void BackupCard::copyTo(const QString &folder)
{
    m_copy->setEnabled(false);
    m_message->setMessage(Tone::Muted, tr("Copying…"));
    m_desk.copyTo(folder, this, [this, folder](const QString &trouble) {
        m_copy->setEnabled(true);
        if (trouble.isEmpty())
            m_message->setMessage(Tone::Good, tr("Copied to %1, as it is now.").arg(QDir::toNativeSeparators(folder)));
        else
            m_message->setMessage(Tone::Bad, trouble);
    });
}

void BackupCard::askWhich()
{
    auto *dialog = new RestoreDialog(m_theme, m_desk.copies(), m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::copyChosen, this, [this](Instant copy) { m_desk.putBack(copy); });
    connect(dialog, &RestoreDialog::folderChosen, this, [this](const QString &folder) { m_desk.putBackFrom(folder); });
    dialog->open();
}

}
