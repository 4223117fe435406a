#pragma once

#include "kiosk/look.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace dreamjar::kiosk {

class ScrollBody;
class TouchButton;

/// One idea, full screen: what it asks at the top with the way back and the amount, room for its own things, and the
/// way on at the bottom. Made when it is shown and gone when it is left, so that nothing stays in it.
class Screen : public QWidget
{
    Q_OBJECT
public:
    enum class Head { Whole, NoBack, Bare };

    Screen(const Look &look, const QString &name, const QString &question, Head head = Head::Whole);

    void setAmount(const QString &amount);
    /// Scrolls where it does not fit.
    QVBoxLayout *column() const;
    ScrollBody *body() const { return m_body; }
    /// Between the column and the foot: a keyboard.
    void addBelow(QWidget *part);
    TouchButton *addForward(const QString &name, const QString &word, ui::Icon icon = ui::Icon::None);
    TouchButton *addFoot(const QString &name, const QString &word, ui::Variant variant, ui::Icon icon = ui::Icon::None);
    const Look &look() const { return m_look; }

Q_SIGNALS:
    void backChosen();
    void startOverChosen();
    void textSizeChosen();

private:
    void makeHead(Head head);

    Look m_look;
    QVBoxLayout *m_outer;
    QHBoxLayout *m_head = nullptr;
    QWidget *m_amount = nullptr;
    ScrollBody *m_body;
    QVBoxLayout *m_below;
    QHBoxLayout *m_foot;
};

}
