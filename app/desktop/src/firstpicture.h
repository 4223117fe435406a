#pragma once

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace dreamjar::desktop {

/// Tells, once, that a window shows its first usable picture: rows of the data painted, or, where there are none to
/// paint, the window as it is after a quarter of a second. Owned by `parent`, whose end it does not outlive.
class FirstPicture : public QObject
{
    Q_OBJECT
public:
    FirstPicture(const QWidget &window, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void rowsPainted();
    void seen(); ///< rows or not

private:
    const QWidget *m_window; ///< only to know it again
    QTimer m_patience;
};

}
