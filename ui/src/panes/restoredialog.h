#pragma once

#include "domain/instant.h"
#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Leads through putting a copy back: which one, what will happen, and the word that does it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(const Theme &theme, const QList<Instant> &copies, Instant now, QWidget *parent = nullptr);

    /// Instead of one of the program's own copies.
    void setFolder(const QString &folder);

Q_SIGNALS:
    void copyChosen(dreamjar::Instant copy);
    void folderChosen(const QString &folder);

private:
    void askFolder();
    void choose();

    QList<Instant> m_copies;
    QString m_folder;
    QListWidget *m_list;
    QLabel *m_other;
    QPushButton *m_restore;
};

}
