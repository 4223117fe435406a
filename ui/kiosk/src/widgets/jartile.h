#pragma once

#include "kiosk/look.h"
#include "station/desk.h"

#include <QAbstractButton>

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

/// A jar to touch: the jar itself or the picture of what it is for, its title, whose it is, how far it is filled, and
/// who gave last. Beside each other where there are many, with the jar above its words where there are few.
class JarTile : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Shape { Lying, Standing };

    /// `width`: what it will have; `large`: for a screen of few.
    JarTile(const Look &look, const station::Jar &jar, const QString &currency, ui::PictureShelf &pictures, Shape shape,
        int width, bool large);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString words;
        ui::FontRole role;
        ui::Token ink;
        int most; ///< lines that it may take
    };
    QList<Line> lines() const;
    int linesNeeded(const QString &words, ui::FontRole role) const;
    qreal heightOfLines() const;
    void paintArt(QPainter &painter, const QRectF &room);

    Look m_look;
    station::Jar m_jar;
    ui::PictureShelf &m_pictures;
    Shape m_shape;
    int m_width;
    bool m_large;
    QString m_raised;
    QString m_thanks;
};

}
