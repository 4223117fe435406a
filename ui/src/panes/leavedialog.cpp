#include "panes/leavedialog.h"

#include "formhelp.h"
#include "paper/archive.h"
#include "ui/errortext.h"
#include "widgets/plainscroll.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace dreamjar::ui {

LeaveDialog::LeaveDialog(const Theme &theme, sync::Account &account, const QString &email, QWidget *parent)
    : QDialog(parent), m_account(account), m_email(email)
{
    setObjectName(QStringLiteral("leaveDialog"));
    setWindowTitle(tr("Delete your account?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("leaveMessage"));
    m_copy = makeButton(theme, QStringLiteral("saveCopyButton"), tr("Save a copy of everything first…"));
    connect(m_copy, &QPushButton::clicked, this, &LeaveDialog::chooseFile);
    m_address = makeLine(QStringLiteral("leaveAddressEdit"), tr("Your e-mail address"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    auto *row = new FieldRow(theme, tr("Your e-mail address"), m_address);
    row->setHint(tr("Type it once more, so that nothing is deleted by mistake."));
    connect(m_address, &QLineEdit::textChanged, this, &LeaveDialog::lookAtAddress);
    QPushButton *stay = makeButton(theme, QStringLiteral("stayButton"), tr("Keep the account"));
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    m_leave = makeButton(theme, QStringLiteral("leaveButton"), tr("Delete it for good"), Variant::Danger);
    connect(m_leave, &QPushButton::clicked, this, &LeaveDialog::leave);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(windowTitle(), FontRole::Title));
    // In a low window there is less to see at once, but all of it.
    auto *scroll = new PlainScroll(QStringLiteral("leaveScroll"));
    scroll->setAccessibleName(windowTitle());
    auto *words = new QWidget;
    words->setObjectName(QStringLiteral("pageBody"));
    auto *body = new QVBoxLayout(words);
    body->setContentsMargins(0, 0, space::xs, 0);
    body->setSpacing(space::m);
    body->addWidget(makeSentence(tr("Your children, your jars and the gifts in them are deleted on the server, and "
                                    "everything of yours on this computer. This cannot be undone."),
        Tone::Normal));
    body->addWidget(m_message);
    body->addWidget(m_copy, 0, Qt::AlignLeading);
    body->addWidget(row);
    body->addStretch(1);
    scroll->hold(*words);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(m_leave);
    column->addLayout(buttons);
    const int width = std::max(460, body->minimumSize().width());
    const int more = body->heightForWidth(width) - scroll->sizeHint().height();
    resize(QSize{width + 2 * space::l, column->sizeHint().height() + more}.boundedTo(
        parent->window()->size() - QSize{48, 48}));
    stay->setDefault(true);
    lookAtAddress();
}

void LeaveDialog::lookAtAddress()
{
    m_leave->setEnabled(m_address->text().trimmed().compare(m_email, Qt::CaseInsensitive) == 0);
}

void LeaveDialog::chooseFile()
{
    const QDir home{QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    auto *chooser = new QFileDialog(this, tr("Save a copy of everything"), home.path(), tr("ZIP (*.zip)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("zip"));
    chooser->selectFile(QStringLiteral("dreamjar.zip"));
    connect(chooser, &QFileDialog::fileSelected, this, &LeaveDialog::saveCopy);
    chooser->open();
}

void LeaveDialog::saveCopy(const QString &path)
{
    m_copy->setEnabled(false);
    m_account.copyEverything(this, [this, path](const Result<QList<sync::AccountFile>, Refusal> &files) {
        m_copy->setEnabled(true);
        if (!files)
            return m_message->setMessage(Tone::Bad, sentenceFor(files.error()));
        QList<paper::ArchiveEntry> entries;
        for (const sync::AccountFile &file : *files)
            entries.append({file.name, file.content});
        if (paper::writeZip(path, entries))
            m_message->setMessage(Tone::Good, tr("Everything is in %1.").arg(QDir::toNativeSeparators(path)));
        else
            m_message->setMessage(Tone::Bad, tr("%1 could not be written.").arg(QDir::toNativeSeparators(path)));
    });
}

void LeaveDialog::leave()
{
    m_leave->setEnabled(false);
    Q_EMIT leaving(true);
    m_account.deleteAccount(this, [this](const Result<bool, Refusal> &gone) {
        if (gone)
            return accept();
        Q_EMIT leaving(false);
        lookAtAddress();
        m_message->setMessage(Tone::Bad, sentenceFor(gone.error()));
    });
}

}
