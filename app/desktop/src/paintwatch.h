#pragma once

#include <QObject>

namespace dreamjar::desktop {

/// For measuring the start: notices the first picture in which rows of the data were painted.
class PaintWatch : public QObject
{
    Q_OBJECT
public:
    explicit PaintWatch(QObject *application);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void rowsPainted();
};

}
