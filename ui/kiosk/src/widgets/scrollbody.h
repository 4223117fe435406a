#pragma once

#include "kiosk/look.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace dreamjar::kiosk {

class TouchButton;

/// A column that is moved by two large buttons when it is higher than its room: flicking is nothing that everybody
/// knows how to do.
class ScrollBody : public QWidget
{
    Q_OBJECT
public:
    explicit ScrollBody(const Look &look);

    QVBoxLayout *column() const { return m_column; }
    /// From now on the end of `part` stays in sight: what is typed into.
    void bringIntoView(QWidget *part);
    /// It scrolls: what is in it does not say how high it has to be.
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void turn(int pages);
    void followPart();

    Look m_look;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QBoxLayout *m_arrows;
    QPointer<QWidget> m_part; ///< whose end is to be seen
    TouchButton *m_up;
    TouchButton *m_down;
};

}
