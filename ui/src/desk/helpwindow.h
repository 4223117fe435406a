#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QTextBrowser;
QT_END_NAMESPACE

namespace dreamjar::ui {

class ActionBook;

/// The manual, from inside the program and so without a network, and the list of all shortcuts as they are now.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const Theme &theme, const ActionBook &book, QWidget *parent = nullptr);

    void showShortcuts();
    void showManual();

private:
    struct Page {
        QString title;
        QString text; ///< Markdown
    };
    void readManual();
    QString shortcuts() const;
    void search(const QString &text);
    void showPage(int row);

    const ActionBook &m_book;
    QList<Page> m_pages; ///< the first is the list of shortcuts
    QLineEdit *m_search;
    QListWidget *m_topics;
    QTextBrowser *m_text;
};

}
