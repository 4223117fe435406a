#include "notices/crashdialog.h"

#include "panes/formhelp.h"
#include "ui/widgets/message.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace dreamjar::ui {

namespace {
constexpr QSize usualSize{680, 520};
constexpr int linesAtLeast = 8;
}

CrashDialog::CrashDialog(const Theme &theme, const QString &report, QWidget *parent) : QDialog(parent), m_report(report)
{
    setObjectName(QStringLiteral("crashDialog"));
    setWindowTitle(tr("Report of the last crash"));
    resize(usualSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(windowTitle(), FontRole::Title));
    column->addWidget(makeSentence(tr("This is all of it: the version, the system, and where in the program it happened. Nothing "
                                      "of yours is in it, and it lies on this computer alone. Whoever looks after DreamJar for "
                                      "you can use it; they have it only when you give it to them.")));
    auto *text = makeText(QStringLiteral("crashText"), tr("The report"), linesAtLeast);
    text->setMinimumHeight(text->height());
    text->setMaximumHeight(QWIDGETSIZE_MAX); // it gets what the dialog has
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight);
    text->setPlainText(report);
    column->addWidget(text, 1);
    m_message = new InlineMessage(theme);
    m_message->setObjectName(QStringLiteral("crashMessage"));
    column->addWidget(m_message);

    auto *remove = makeButton(theme, QStringLiteral("crashDelete"), tr("Delete"), Variant::Quiet, Icon::Trash);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT deleteChosen();
        accept();
    });
    auto *save = makeButton(theme, QStringLiteral("crashSave"), tr("Save a copy…"));
    connect(save, &QPushButton::clicked, this, &CrashDialog::askWhere);
    auto *close = makeButton(theme, QStringLiteral("crashClose"), tr("Close"), Variant::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
}

void CrashDialog::askWhere()
{
    auto *dialog = new QFileDialog(
        this, tr("Save a copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(QStringLiteral("crashFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("dreamjar-crash-report.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &CrashDialog::saveTo);
    dialog->open();
}

void CrashDialog::saveTo(const QString &path)
{
    const QByteArray text = m_report.toUtf8();
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_message->setMessage(Tone::Good, tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_message->setMessage(Tone::Bad, tr("It cannot be written there. Choose another folder."));
}

}
