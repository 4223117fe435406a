#include "ui/widgets/qrpicture.h"

#include "poster/qrcode.h"

#include <QPainter>

namespace dreamjar::ui {

void paintQr(QPainter &painter, const QRectF &box, const QString &text)
{
    if (const QrCode code{text}; !code.isNull())
        code.paint(painter, box);
}

QrPicture::QrPicture(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::setText(const QString &text)
{
    m_text = text;
    update();
}

void QrPicture::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintQr(painter, rect(), m_text);
}

}
