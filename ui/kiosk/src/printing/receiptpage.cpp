#include "printing/receiptpage.h"

#include "ui/widgets/qrpicture.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPageSize>
#include <QPainter>

namespace dreamjar::kiosk {

using station::Paper;
using ui::FontRole;

namespace {

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

/// Writes downwards in millimetres.
class Column
{
public:
    explicit Column(QPagedPaintDevice &device) : m_painter(&device)
    {
        const qreal dots = device.logicalDpiX() / 25.4;
        m_painter.scale(dots, dots);
        m_width = device.width() / dots;
    }

    qreal width() const { return m_width; }
    void write(const QString &text, qreal height, QFont::Weight weight = QFont::Normal, Qt::Alignment side = Qt::AlignHCenter)
    {
        QFont font = ui::Theme::font(FontRole::Body);
        font.setPixelSize(100); // scaled: a millimetre is too coarse a unit for a font
        font.setWeight(weight);
        const qreal scale = height / 100;
        m_painter.save();
        m_painter.scale(scale, scale);
        m_painter.setFont(font);
        const QRectF box(0, m_y / scale, m_width / scale, 100'000);
        QRectF used;
        m_painter.drawText(box, int(side) | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        m_painter.restore();
        m_y += used.height() * scale + 0.8;
    }
    void pair(const QString &left, const QString &right, qreal height)
    {
        const qreal y = m_y;
        write(left, height, QFont::Normal, Qt::AlignLeft | Qt::AlignAbsolute);
        const qreal after = m_y;
        m_y = y;
        write(right, height, QFont::DemiBold, Qt::AlignRight | Qt::AlignAbsolute);
        m_y = std::max(m_y, after);
    }
    void code(const QString &text, qreal side)
    {
        ui::paintQr(m_painter, QRectF((m_width - side) / 2, m_y, side, side), text);
        m_y += side + 1;
    }
    void gap(qreal millimetres) { m_y += millimetres; }

private:
    QPainter m_painter;
    qreal m_width = 0;
    qreal m_y = 0;
};

}

void setPaper(QPagedPaintDevice &device, Paper paper)
{
    QSizeF size(80, 150);
    if (paper == Paper::Roll58)
        size = {58, 130};
    else if (paper == Paper::A6)
        size = {105, 148};
    device.setPageSize(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    device.setPageMargins(QMarginsF(4, 4, 4, 4), QPageLayout::Millimeter);
}

void paintReceipt(QPagedPaintDevice &device, const station::Thanks &thanks, const QString &amount, const QTimeZone &zone,
    const QLocale &locale)
{
    Column page(device);
    page.write(QStringLiteral("DreamJar"), 5, QFont::Bold);
    page.gap(1);
    page.write(ReceiptWords::tr("Thank you!"), 4, QFont::DemiBold);
    page.write(amount, 8, QFont::Bold);
    page.write(thanks.jarTitle, 4);
    page.gap(1);
    page.write(ui::words::dateTime(thanks.made, zone, locale), 3);
    page.write(ReceiptWords::tr("Reference"), 2.6);
    page.write(thanks.reference.toString(), 2.6, QFont::DemiBold);
    page.gap(1);
    page.code(thanks.signedText, std::min(page.width(), 60.0));
    page.write(ReceiptWords::tr("A promise, not a payment."), 2.6);
}

void paintReport(QPagedPaintDevice &device, const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    Column page(device);
    page.write(title, 4.5, QFont::Bold);
    page.gap(2);
    for (const auto &[what, figure] : lines)
        page.pair(what, figure, 3);
}

}
