#include "tour/visitor.h"

#include <QAbstractButton>
#include <QAction>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

namespace dreamjar::tour {

namespace {

void sendKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void sendClick(QWidget *widget, QPoint at)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text();
    return widget->accessibleName() + u' ' + widget->accessibleDescription();
}

QModelIndex rowWith(const QAbstractItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                if (index.data(role).toString().contains(text))
                    return index;
            }
        }
    }
    return {};
}

}

Visitor::Visitor(std::function<QWidget *()> window, std::chrono::milliseconds patience)
    : m_window(std::move(window)), m_patience(patience)
{
}

/// The window and all in it; its dialogs are its children too.
QList<QWidget *> Visitor::widgets() const
{
    QWidget *window = m_window();
    return window ? QList<QWidget *>{window} << window->findChildren<QWidget *>() : QList<QWidget *>{};
}

void Visitor::click(const QString &name)
{
    if (QWidget *widget = await(name, true)) {
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->click();
        else
            sendClick(widget, widget->rect().center());
    }
}

void Visitor::trigger(const QString &name)
{
    if (failed())
        return;
    const auto wanted = [&]() -> QAction * {
        QWidget *window = m_window();
        auto *action = window ? window->findChild<QAction *>(name) : nullptr;
        return action && action->isEnabled() ? action : nullptr;
    };
    if (!pump([&] { return wanted() != nullptr; }))
        return giveUp(QStringLiteral("there is no '%1' to choose").arg(name));
    wanted()->trigger();
}

void Visitor::type(const QString &name, const QString &text)
{
    QWidget *widget = await(name, true);
    if (!widget)
        return;
    widget->setFocus();
    sendKey(widget, Qt::Key_A, Qt::ControlModifier, {});
    sendKey(widget, Qt::Key_Delete, Qt::NoModifier, {});
    for (const QChar letter : text)
        sendKey(widget, letter == u'\n' ? Qt::Key_Return : 0, Qt::NoModifier, letter == u'\n' ? QString() : QString(letter));
}

void Visitor::choose(const QString &comboBox, int index)
{
    auto *box = qobject_cast<QComboBox *>(await(comboBox, true));
    if (!box)
        return;
    box->setFocus();
    sendKey(box, Qt::Key_Home, Qt::NoModifier, {});
    for (int step = 0; step < index; ++step)
        sendKey(box, Qt::Key_Down, Qt::NoModifier, {});
}

void Visitor::pickDate(const QString &name, int year, int month, int day)
{
    if (auto *edit = qobject_cast<QDateEdit *>(await(name, true)))
        edit->setDate(QDate{year, month, day});
    else
        type(name, QDate{year, month, day}.toString(Qt::ISODate));
}

void Visitor::openRow(const QString &view, const QString &text)
{
    auto *items = qobject_cast<QAbstractItemView *>(await(view, true));
    if (!items)
        return;
    if (!pump([&] { return rowWith(*items->model(), text).isValid(); }))
        return giveUp(QStringLiteral("no row '%1' in %2").arg(text, view));
    const QModelIndex index = rowWith(*items->model(), text);
    items->scrollTo(index);
    sendClick(items->viewport(), items->visualRect(index).center());
}

void Visitor::openCard(const QString &cards, const QString &text)
{
    const auto wanted = [&]() -> QWidget * {
        for (QWidget *card : widgets()) {
            if (card->objectName() != cards || !card->isVisible())
                continue;
            if (textOf(card).contains(text))
                return card;
            for (const QWidget *part : card->findChildren<QWidget *>()) {
                if (textOf(part).contains(text))
                    return card;
            }
        }
        return nullptr;
    };
    if (failed())
        return;
    if (!pump([&] { return wanted() != nullptr; }))
        return giveUp(QStringLiteral("no card '%1' named %2").arg(text, cards));
    sendClick(wanted(), wanted()->rect().center());
}

void Visitor::see(const QString &name)
{
    await(name, false);
}

void Visitor::read(const QString &text)
{
    waitUntil(QStringLiteral("read '%1'").arg(text), [&] { return isReadable(text); });
}

void Visitor::waitUntil(const QString &what, const std::function<bool()> &holds)
{
    if (!failed() && !pump(holds))
        giveUp(what);
}

void Visitor::rest(std::chrono::milliseconds time)
{
    if (failed())
        return;
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

QWidget *Visitor::find(const QString &name) const
{
    QWidget *hidden = nullptr;
    for (QWidget *widget : widgets()) {
        if (widget->objectName() != name)
            continue;
        if (widget->isVisible())
            return widget;
        hidden = widget;
    }
    return hidden;
}

bool Visitor::isReadable(const QString &text) const
{
    for (const QWidget *widget : widgets()) {
        if (!widget->isVisible())
            continue;
        if (textOf(widget).contains(text))
            return true;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()
            && rowWith(*view->model(), text).isValid())
            return true;
    }
    return false;
}

QWidget *Visitor::await(const QString &name, bool enabled)
{
    if (failed())
        return nullptr;
    const auto ready = [&] {
        const QWidget *widget = find(name);
        return widget && widget->isVisible() && (!enabled || widget->isEnabled());
    };
    if (!pump(ready)) {
        const QWidget *widget = find(name);
        giveUp(!widget ? QStringLiteral("there is no '%1'").arg(name)
                       : !widget->isVisible() ? QStringLiteral("'%1' is not shown").arg(name)
                                              : QStringLiteral("'%1' is disabled").arg(name));
        return nullptr;
    }
    return find(name);
}

void Visitor::giveUp(const QString &why)
{
    if (m_failure.isEmpty())
        m_failure = why;
}

bool Visitor::pump(const std::function<bool()> &holds) const
{
    QDeadlineTimer deadline(m_patience);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

}
