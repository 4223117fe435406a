#pragma once

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// Scrolls to whatever gets the focus in a scroll area, but never under a finger or a pressed mouse button: what is
/// touched must still be there when it is let go. Lives as long as its area.
class FocusFollower : public QObject
{
    Q_OBJECT
public:
    explicit FocusFollower(QScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *now);

    QScrollArea &m_area;
    QPointer<QWidget> m_pressed; ///< to be scrolled to once it is let go
};

}
