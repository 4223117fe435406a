#pragma once

#include <QList>
#include <QString>
#include <chrono>
#include <functional>

class QWidget;

namespace dreamjar::tour {

/// Does in a window what a person does: finds things by their object names, clicks, types key by key, looks. Used by
/// `dreamjar --tour` and by the tests of whole paths, so that both go the same way. The first thing that cannot be done
/// is kept as the failure; everything after it is skipped.
class Visitor
{
public:
    /// `window` says which top-level window there is now: an application may replace it.
    explicit Visitor(std::function<QWidget *()> window, std::chrono::milliseconds patience = std::chrono::seconds{20});

    /// Waits until a widget of this name is there, shown and enabled, then clicks it.
    void click(const QString &name);
    /// Chooses an entry of a menu, once it can be chosen.
    void trigger(const QString &action);
    /// Replaces what a field holds, key by key.
    void type(const QString &name, const QString &text);
    void choose(const QString &comboBox, int index);
    void pickDate(const QString &name, int year, int month, int day);
    /// Clicks into the view where the first row is whose text (any column) contains `text`.
    void openRow(const QString &view, const QString &text);
    /// Clicks the card of this name whose texts contain `text`.
    void openCard(const QString &cards, const QString &text);
    /// Waits until a widget of this name is shown.
    void see(const QString &name);
    /// Waits until this text can be read anywhere in the window.
    void read(const QString &text);
    void waitUntil(const QString &what, const std::function<bool()> &holds);
    /// Lets motion come to rest.
    void rest(std::chrono::milliseconds time = std::chrono::milliseconds{700});

    QWidget *find(const QString &name) const;
    bool isReadable(const QString &text) const;
    bool failed() const { return !m_failure.isEmpty(); }
    /// What could not be done; empty when all went well.
    const QString &failure() const { return m_failure; }

private:
    QWidget *await(const QString &name, bool enabled);
    void giveUp(const QString &why);
    bool pump(const std::function<bool()> &holds) const;

    QList<QWidget *> widgets() const;

    std::function<QWidget *()> m_window;
    std::chrono::milliseconds m_patience;
    QString m_failure;
};

}
