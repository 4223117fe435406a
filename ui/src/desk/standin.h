#pragma once

#include <QAction>
#include <QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Stands in a menu for a button or an action of a pane, by its object name, also while that pane does not exist yet.
class StandIn : public QAction
{
    Q_OBJECT
public:
    /// `pane` says which pane is seen now. `gate`: a button that must be there for an action without one of its own.
    StandIn(const QString &text, const QString &target, const QString &gate, std::function<QWidget *()> pane,
        QObject *parent = nullptr);

    /// Before it is chosen and not possible where one is: leads to where it may be.
    void setWay(std::function<void()> lead) { m_lead = std::move(lead); }
    /// Grey in the menu where it can do nothing.
    void look();

private:
    bool perform(bool really) const;
    void run();

    QString m_target;
    QString m_gate;
    std::function<QWidget *()> m_pane;
    std::function<void()> m_lead;
    QTimer m_soon; ///< the pane is still reading what it shows
    int m_tries = 0;
};

}
