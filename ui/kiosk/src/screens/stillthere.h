#pragma once

#include "kiosk/look.h"

#include <QWidget>

class QLabel;

namespace dreamjar::kiosk {

/// Laid over a screen that nobody touched for a while: more time, or an end.
class StillThere : public QWidget
{
    Q_OBJECT
public:
    StillThere(const Look &look, int seconds, QWidget *parent);

    void setSeconds(int seconds);

Q_SIGNALS:
    void moreTimeChosen();
    void endChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QLabel *m_count;
};

}
