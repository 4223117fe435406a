#include "plainscroll.h"

namespace dreamjar::ui {

PlainScroll::PlainScroll(const QString &name, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(name);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void PlainScroll::hold(QWidget &part)
{
    setWidget(&part);
    part.setAutoFillBackground(false); // which that turned on
}

}
