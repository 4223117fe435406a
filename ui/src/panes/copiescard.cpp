#include "panes/copiescard.h"

#include "formhelp.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace dreamjar::ui {

CopiesCard::CopiesCard(const Theme &theme, Copies &copies, QWidget *parent)
    : SettingsCard(theme, tr("Copies"), parent), m_copies(copies)
{
    setObjectName(QStringLiteral("copiesCard"));
    QLabel *words = makeSentence(tr("What was done on this computer is copied once a day. The newest seven copies are in %1.")
                                     .arg(QDir::toNativeSeparators(m_copies.folder())));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(words->text());
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("copiesMessage"));
    m_save = makeButton(theme, QStringLiteral("saveCopyNowButton"), tr("Save a copy elsewhere…"));
    connect(m_save, &QPushButton::clicked, this, &CopiesCard::chooseFolder);
    QPushButton *open = makeButton(theme, QStringLiteral("openCopiesButton"), tr("Open the folder"), Variant::Quiet, Icon::External);
    connect(open, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_copies.folder())); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(open);
    buttons->addStretch(1);
    column()->addWidget(words);
    column()->addWidget(m_message);
    column()->addLayout(buttons);
}

void CopiesCard::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Where shall the copy go?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &CopiesCard::save);
    chooser->open();
}

void CopiesCard::save(const QString &folder)
{
    m_save->setEnabled(false);
    m_copies.save(folder, this, [this](const std::optional<QString> &file) {
        m_save->setEnabled(true);
        if (file)
            m_message->setMessage(Tone::Good, tr("The copy is %1.").arg(QDir::toNativeSeparators(*file)));
        else
            m_message->setMessage(Tone::Bad, tr("The copy could not be written there. Nothing was changed."));
    });
}

}
