#include "restoredialog.h"

#include "formhelp.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dreamjar::ui {

RestoreDialog::RestoreDialog(const Theme &theme, const QList<Instant> &copies, Instant now, QWidget *parent)
    : QDialog(parent), m_copies(copies)
{
    setObjectName(QStringLiteral("restoreDialog"));
    setWindowTitle(tr("Put a copy back"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(tr("Which copy?"), FontRole::Title));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("restoreList"));
    m_list->setAccessibleName(tr("Copies that DreamJar made by itself"));
    for (const Instant copy : copies)
        m_list->addItem(
            tr("%1 (%2)", "date and time, and how long ago").arg(words::dateTime(copy), words::ago(copy, now)));
    m_list->setVisible(!copies.isEmpty());
    column->addWidget(m_list, 1);
    auto *other = makeButton(theme, QStringLiteral("restoreOther"), tr("From another place…"), Variant::Normal);
    m_other = makeSentence(copies.isEmpty() ? tr("DreamJar has made no copy by itself yet.") : QString{});
    m_other->setObjectName(QStringLiteral("restoreFolder"));
    auto *place = new QHBoxLayout;
    place->addWidget(other);
    place->addWidget(m_other, 1);
    column->addLayout(place);
    column->addWidget(makeSentence(tr(
        "DreamJar looks first whether the copy is whole. What is here now is not deleted: it is kept beside it under "
        "another name. What was not sent yet is carried over. What was done since the copy was made, and is nowhere "
        "else, is not in it.")));
    m_restore = makeButton(theme, QStringLiteral("restoreNow"), tr("Put it back"), Variant::Danger);
    auto *cancel = makeButton(theme, QStringLiteral("restoreCancel"), tr("Cancel"), Variant::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askFolder);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setFolder({});
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::choose);
    m_restore->setEnabled(!copies.isEmpty());
    m_list->setCurrentRow(copies.isEmpty() ? -1 : 0);
    resize(520, copies.isEmpty() ? 260 : 420);
}

void RestoreDialog::setFolder(const QString &folder)
{
    m_folder = folder;
    m_other->setText(QDir::toNativeSeparators(folder));
    if (!folder.isEmpty())
        m_list->setCurrentRow(-1);
    m_restore->setEnabled(!folder.isEmpty() || m_list->currentRow() >= 0);
}

void RestoreDialog::askFolder()
{
    auto *dialog = new QFileDialog(
        this, tr("Folder with the copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreDialog::setFolder);
    dialog->open();
}

void RestoreDialog::choose()
{
    accept();
    if (m_folder.isEmpty())
        Q_EMIT copyChosen(m_copies.at(m_list->currentRow()));
    else
        Q_EMIT folderChosen(m_folder);
}

}
