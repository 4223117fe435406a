#pragma once

#include <QScrollArea>

namespace dreamjar::ui {

/// Scrolls up and down what does not fit, and is not seen itself: no frame, no ground, no stop for the Tab key.
/// What is to scroll is made in its viewport, and handed to hold() then.
class PlainScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit PlainScroll(const QString &name, QWidget *parent = nullptr);
    void hold(QWidget &part);
};

}
