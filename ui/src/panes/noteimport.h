#pragma once

#include "items/source.h"
#include "sync/reviewcommands.h"
#include "ui/widgets/message.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Takes over what a table notes about gifts: all of it, as one edit that can be taken back, or nothing (PRODUCT E12).
class NoteImport : public QObject
{
    Q_OBJECT
public:
    NoteImport(const items::Source &source, sync::ReviewCommands &commands, QWidget *window);

    void askForFile();
    void take(const QString &path);
    /// The file of a table that is being dragged; empty: something else is.
    static QString fileIn(const QMimeData *data);

Q_SIGNALS:
    void told(dreamjar::ui::Tone tone, const QString &sentence);

private:
    void refuse(const QStringList &reasons);
    void note(const QList<GiftNote> &notes);

    const items::Source m_source;
    sync::ReviewCommands &m_commands;
    QWidget *m_window;
};

}
