#pragma once

#include "kiosk/look.h"
#include "station/desk.h"

#include <QAbstractButton>

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

/// A jar to touch: the jar itself or the picture of what it is for, its title, whose it is, how far it is filled, and
/// who gave last.
class JarTile : public QAbstractButton
{
    Q_OBJECT
public:
    JarTile(const Look &look, const station::Jar &jar, const QString &currency, ui::PictureShelf &pictures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int raisedLines() const;
    void paintJar(QPainter &painter, const QRectF &box);

    Look m_look;
    station::Jar m_jar;
    ui::PictureShelf &m_pictures;
    QString m_raised;
    QString m_thanks;
};

}
