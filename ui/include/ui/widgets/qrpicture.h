#pragma once

#include <QWidget>

namespace dreamjar::ui {

/// The text as a QR code with its quiet zone, on whatever is painted on.
void paintQr(QPainter &painter, const QRectF &box, const QString &text);

/// A QR code to take a picture of.
class QrPicture : public QWidget
{
    Q_OBJECT
public:
    explicit QrPicture(QWidget *parent = nullptr);
    void setText(const QString &text);
    void setSide(int side);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_side = 200;
};

}
