#pragma once

#include "kiosk/look.h"
#include "station/desk.h"

#include <QTimer>
#include <QWidget>

namespace dreamjar::ui {
class PictureShelf;
}

namespace dreamjar::kiosk {

/// What a passer-by sees: the jars of the station one after the other, and an invitation. A touch starts, a touch on a
/// language starts in it. Everything moves by some pixels now and then, for the screen's sake.
class AttractScreen : public QWidget
{
    Q_OBJECT
public:
    AttractScreen(const Look &look, station::Desk &desk, ui::PictureShelf &pictures);

    /// Which jar is shown.
    int shown() const { return m_index; }
    QPoint shift() const { return m_shift; }
    /// From jar to jar by itself.
    bool isTurning() const { return m_turn.isActive(); }
    void showNext();
    /// Everything by some pixels.
    void drift();

Q_SIGNALS:
    void started();
    void languageChosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const station::Jar *jar() const;
    void paintArt(QPainter &painter, const QRectF &art);

    Look m_look;
    station::Desk &m_desk;
    ui::PictureShelf &m_pictures;
    int m_index = 0;
    int m_step = 0;
    QPoint m_shift;
    QTimer m_turn, m_drift;
    QWidget *m_languages;
};

}
