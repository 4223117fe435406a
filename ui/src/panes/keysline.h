#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequenceEdit;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class ActionBook;

/// One action and the field for its keys. What is taken already is told under the field, and nothing changes then.
class KeysLine : public QWidget
{
    Q_OBJECT
public:
    KeysLine(const Theme &theme, ActionBook &book, QAction &action, QWidget *parent = nullptr);

    bool fits(const QString &search) const;

private:
    void take();
    void tell(const QString &error);
    void showKeys();

    ActionBook &m_book;
    QAction &m_action;
    QKeySequenceEdit *m_edit;
    QToolButton *m_standard;
    QWidget *m_errorLine;
    QLabel *m_error;
};

}
