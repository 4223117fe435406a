#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

class ActionBook;

/// Undo, cut, copy and paste for whatever field has the focus; undo of a pane's own edits where none has.
class EditActions : public QObject
{
    Q_OBJECT
public:
    EditActions(ActionBook &book, QWidget &window, std::function<QWidget *()> pane);

private:
    void follow(QWidget *focus);
    void pass(QKeySequence::StandardKey key, const QString &paneAction);

    QWidget &m_window;
    std::function<QWidget *()> m_pane;
    QPointer<QWidget> m_field; ///< had the focus before the menu took it
};

}
