#include "noteimport.h"

#include "notetable.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace dreamjar::ui {

namespace {
constexpr qint64 mostBytes = 4 * 1024 * 1024; // some tens of thousands of lines, read within the time of a key press
constexpr qsizetype reasonsShown = 5;
}

NoteImport::NoteImport(const items::Source &source, sync::ReviewCommands &commands, QWidget *window)
    : QObject(window), m_source(source), m_commands(commands), m_window(window)
{
}

QString NoteImport::fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString{};
    return path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? path : QString{};
}

void NoteImport::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Notes from a table"), {}, tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("noteTableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NoteImport::take);
    dialog->open();
}

void NoteImport::take(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return refuse({tr("This file cannot be read.")});
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return refuse({tr("This table is larger than 4 MB. Divide it.")});
    const auto lines = notesFrom(bytes, QTimeZone::systemTimeZone());
    if (!lines)
        return refuse(lines.error());
    items::findNotes(m_source, *lines, this, [this](const items::FoundNotes &found) {
        const QStringList trouble = troubleWith(found);
        if (!trouble.isEmpty())
            refuse(trouble);
        else
            note(found.notes);
    });
}

void NoteImport::refuse(const QStringList &reasons)
{
    QStringList sentences{tr("Nothing was noted.")};
    sentences << reasons.first(std::min(reasons.size(), reasonsShown));
    if (reasons.size() > reasonsShown)
        sentences << tr("… and %n more line(s).", nullptr, int(reasons.size() - reasonsShown));
    Q_EMIT told(Tone::Bad, sentences.join(u'\n'));
}

void NoteImport::note(const QList<GiftNote> &notes)
{
    if (notes.isEmpty()) {
        Q_EMIT told(Tone::Normal, tr("The table says nothing that is not noted already."));
        return;
    }
    m_commands.noteEach(notes, QStringLiteral("table"), this, [this, count = notes.size()](const Result<bool, Refusal> &done) {
        if (done)
            Q_EMIT told(Tone::Good, tr("Noted from the table: %1. Undo takes all of it back.").arg(words::gifts(int(count))));
        else
            Q_EMIT told(Tone::Bad, sentenceFor(done.error()));
    });
}

}
