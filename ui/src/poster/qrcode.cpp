#include "qrcode.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace dreamjar::ui {

namespace {
constexpr int quietZone = 4; // modules, by the standard
}

QrCode::QrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code{
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_Q, QR_MODE_8, 1), &QRcode_free};
    if (!code)
        return;
    m_size = code->width;
    m_dark.resize(m_size * m_size);
    for (int i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, code->data[i] & 1);
}

void QrCode::paint(QPainter &painter, const QRectF &box) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false); // hairlines between the modules otherwise
    painter.fillRect(box, plainWhite());
    const qreal module = std::min(box.width(), box.height()) / (m_size + 2 * quietZone);
    painter.translate(box.topLeft());
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!m_dark.testBit(y * m_size + x))
                continue;
            int last = x; // one bar for a run of dark modules
            while (last + 1 < m_size && m_dark.testBit(y * m_size + last + 1))
                ++last;
            painter.fillRect(QRectF{(x + quietZone) * module, (y + quietZone) * module, (last - x + 1) * module,
                                 module * 1.02},
                plainBlack());
            x = last;
        }
    }
    painter.restore();
}

}
