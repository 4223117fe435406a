#include "desk/editactions.h"

#include "desk/actionbook.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace dreamjar::ui {

namespace {

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTextEdit *>(widget);
}

}

EditActions::EditActions(ActionBook &book, QWidget &window, std::function<QWidget *()> pane)
    : QObject(&book), m_window(window), m_pane(std::move(pane))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    const auto add = [&](const char *id, const QString &text, QKeySequence::StandardKey key, const char *paneAction = "") {
        connect(book.add(Menu::Edit, QLatin1String(id), text, key), &QAction::triggered, this,
            [this, key, name = QString::fromLatin1(paneAction)] { pass(key, name); });
    };
    follow(QApplication::focusWidget());
    add("undoAction", tr("Undo"), QKeySequence::Undo, "giftUndo");
    add("redoAction", tr("Redo"), QKeySequence::Redo, "giftRedo");
    book.addSeparator(Menu::Edit);
    add("cutAction", tr("Cut"), QKeySequence::Cut);
    add("copyAction", tr("Copy"), QKeySequence::Copy, "selectedCopy");
    add("pasteAction", tr("Paste"), QKeySequence::Paste);
    add("selectAllAction", tr("Select all"), QKeySequence::SelectAll);
}

void EditActions::follow(QWidget *focus)
{
    if (!focus || focus->window() != &m_window || qobject_cast<QMenuBar *>(focus) || qobject_cast<QMenu *>(focus))
        return;
    m_field = focus;
}

void EditActions::pass(QKeySequence::StandardKey key, const QString &paneAction)
{
    const QWidget *pane = m_pane();
    QAction *own = pane && !paneAction.isEmpty() ? pane->findChild<QAction *>(paneAction) : nullptr;
    if (own && !(m_field && isText(m_field))) {
        own->trigger();
        return;
    }
    const QList<QKeySequence> bindings = QKeySequence::keyBindings(key);
    if (!m_field || !m_field->isVisible() || bindings.isEmpty())
        return;
    // As if it were pressed there, so that whatever the field makes of it happens.
    const QKeyCombination combination = bindings.first()[0];
    QKeyEvent press{QEvent::KeyPress, combination.key(), combination.keyboardModifiers()};
    QCoreApplication::sendEvent(m_field, &press);
}

}
