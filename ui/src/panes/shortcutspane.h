#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dreamjar::ui {

class ActionBook;
class KeysLine;
class PageScaffold;

/// Every action of the program with its keys, to be found and changed.
class ShortcutsPane : public QWidget
{
    Q_OBJECT
public:
    ShortcutsPane(const Theme &theme, ActionBook &book, QWidget *parent = nullptr);

Q_SIGNALS:
    void backRequested();

private:
    void addSections(ActionBook &book);
    void search(const QString &text);

    struct Section {
        QWidget *card;
        QList<KeysLine *> lines;
    };
    const Theme &m_theme;
    PageScaffold *m_page;
    QList<Section> m_sections;
};

}
