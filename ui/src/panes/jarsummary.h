#pragma once

#include "replica/rows.h"
#include "ui/widgets/card.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace dreamjar::ui {

class JarWidget;
class ProgressBar;

/// How a jar stands, at a glance: glass, percentage, raised of goal, gifts, time left, and the one thing to do.
class JarSummary : public Card
{
    Q_OBJECT
public:
    explicit JarSummary(const Theme &theme, QWidget *parent = nullptr);

    void setJar(const replica::JarRow &row, const QString &currency, Instant now);
    /// While one gives, the jar stays in sight but makes room.
    void setCompact(bool compact);
    void setGiving(bool giving);
    JarWidget *glass() const { return m_glass; }

Q_SIGNALS:
    void giveChosen();

private:
    void build();
    void offer();

    bool m_open = false;
    bool m_giving = false;
    QBoxLayout *m_head;
    JarWidget *m_glass;
    QLabel *m_share;
    QLabel *m_raised;
    ProgressBar *m_bar;
    QLabel *m_waiting;
    QLabel *m_count;
    QLabel *m_time;
    QLabel *m_closed;
    QPushButton *m_give;
};

}
