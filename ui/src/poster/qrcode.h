#pragma once

#include <QBitArray>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace dreamjar::ui {

/// A QR code with enough redundancy for a poster that has been rained on.
class QrCode
{
public:
    explicit QrCode(const QString &text);

    bool isNull() const { return m_size == 0; }
    /// Black on white with the quiet zone that readers need, whatever the theme.
    void paint(QPainter &painter, const QRectF &box) const;

private:
    int m_size = 0;
    QBitArray m_dark;
};

}
