#include "pagewriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextLayout>

namespace dreamjar::sheets {

namespace {

constexpr double pointsPerInch = 72;
constexpr int narrowTable = 4; ///< columns that stand well on an upright page

QFont paperFont(double points, bool bold = false)
{
    // Not Inter: its contextual forms (a colon between digits, brackets beside capitals) have no character that Qt
    // could write into the PDF, and whoever copies from there would lose them.
    QFont font{QStringLiteral("Noto Sans")};
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// Breaks `text` into lines of `width`, also within a word that is longer than that; gives the height.
double breakLines(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

}

PageWriter::PageWriter(Sheet sheet, QPagedPaintDevice &device) : m_sheet(std::move(sheet)), m_device(&device) { }

PageWriter::PageWriter(Sheet sheet, const QString &path)
    : m_sheet(std::move(sheet)), m_file(std::make_unique<QSaveFile>(path))
{
    auto writer = std::make_unique<QPdfWriter>(m_file.get());
    writer->setResolution(300);
    writer->setTitle(m_sheet.title);
    writer->setCreator(QStringLiteral("DreamJar"));
    writer->setPageSize(QLocale{}.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize{QPageSize::Letter}
                                                                                   : QPageSize{QPageSize::A4});
    writer->setPageOrientation(
        m_sheet.columns.size() > narrowTable ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer->setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    m_device = writer.get();
    m_own = std::move(writer);
}

PageWriter::~PageWriter()
{
    if (m_painter.isActive())
        m_painter.end();
}

bool PageWriter::begin(int pass)
{
    m_counting = pass == 0;
    if (m_counting) {
        if (m_file && !m_file->open(QIODevice::WriteOnly))
            return false;
        if (!m_painter.begin(m_device))
            return false;
        layOut();
    } else {
        m_pages = m_page;
    }
    m_page = 0;
    return startPage();
}

void PageWriter::layOut()
{
    m_title = paperFont(14, true);
    m_head = paperFont(8, true);
    m_body = paperFont(8);
    m_small = paperFont(7);
    m_room = QSizeF{m_painter.viewport().size()};
    m_gap = 4 * m_device->logicalDpiX() / pointsPerInch;

    // Figures and dates get what their heading and their longest form need; texts share the rest.
    const QFontMetricsF metrics{m_head, m_device};
    double shares = 0;
    const double room = m_room.width() - m_gap * double(m_sheet.columns.size() - 1);
    double rest = room;
    QList<double> widths;
    for (const Column &column : m_sheet.columns) {
        const bool text = column.kind == CellKind::Text;
        const QString longest = column.kind == CellKind::Moment ? QStringLiteral("00/00/0000 00:00 XX") : QStringLiteral("0,000,000");
        widths << (text ? 0 : std::max(metrics.horizontalAdvance(column.title), metrics.horizontalAdvance(longest)));
        rest -= widths.back();
        shares += text ? column.share : 0;
    }
    // Many columns of figures on a narrow page: then these share, too.
    const double least = room * 0.3;
    const double squeeze = shares > 0 && rest < least ? (room - least) / (room - rest) : 1;
    double left = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const double width
            = widths[i] > 0 ? widths[i] * squeeze : std::max(rest, least) * m_sheet.columns[i].share / shares;
        m_places << Place{left, width};
        left += width + m_gap;
    }
}

bool PageWriter::startPage()
{
    ++m_page;
    m_y = 0;
    if (!m_counting && m_page > 1 && !m_device->newPage())
        return false;
    if (m_page == 1) {
        QTextLayout title{m_sheet.title, m_title, m_device};
        const double titleHeight = breakLines(title, m_room.width());
        QTextLayout summary{m_sheet.summary, m_body, m_device};
        const double summaryHeight = breakLines(summary, m_room.width());
        if (!m_counting) {
            title.draw(&m_painter, {0, 0});
            summary.draw(&m_painter, {0, titleHeight});
        }
        m_y = titleHeight + summaryHeight + 2 * m_gap;
    }
    paintHeading();
    if (!m_counting)
        paintFooter();
    return true;
}

void PageWriter::paintHeading()
{
    QStringList titles;
    for (const Column &column : m_sheet.columns)
        titles << column.title;
    const double height = heightOf(titles, m_head);
    if (!m_counting)
        paintRow(titles, m_head, height);
    m_y += height;
    if (!m_counting) {
        m_painter.setPen(QPen{Qt::black, m_gap / 6});
        m_painter.drawLine(QPointF{0, m_y}, QPointF{m_room.width(), m_y});
    }
    m_y += m_gap / 2;
}

void PageWriter::paintFooter()
{
    m_painter.setFont(m_small);
    m_painter.setPen(Qt::black);
    const QRectF line{0, m_room.height() - QFontMetricsF{m_small, m_device}.height(), m_room.width(),
        QFontMetricsF{m_small, m_device}.height()};
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF{m_small, m_device}.elidedText(m_sheet.title, Qt::ElideRight, line.width() * 0.6));
    m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
        QCoreApplication::translate("sheets", "Page %1 of %2").arg(m_page).arg(m_pages));
}

bool PageWriter::isNumeric(qsizetype column) const
{
    const CellKind kind = m_sheet.columns[column].kind;
    return kind == CellKind::Number || kind == CellKind::Amount;
}

double PageWriter::heightOf(const QStringList &texts, const QFont &font) const
{
    const QFontMetricsF metrics{font, m_device};
    double height = metrics.height();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].contains(u'\n') || metrics.horizontalAdvance(texts[i]) > m_places[i].width) {
            QTextLayout layout{QString{texts[i]}.replace(u'\n', QChar::LineSeparator), font, m_device};
            height = std::max(height, breakLines(layout, m_places[i].width));
        }
    }
    return height + m_gap / 2;
}

void PageWriter::paintRow(const QStringList &texts, const QFont &font, double height)
{
    m_painter.setFont(font);
    m_painter.setPen(Qt::black);
    const QFontMetricsF metrics{font, m_device};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF box{m_places[i].left, m_y, m_places[i].width, height};
        const bool fits = !texts[i].contains(u'\n') && metrics.horizontalAdvance(texts[i]) <= box.width();
        if (fits) {
            m_painter.drawText(box, Qt::AlignTop | (isNumeric(i) ? Qt::AlignRight : Qt::AlignLeft), texts[i]);
            continue;
        }
        QTextLayout layout{QString{texts[i]}.replace(u'\n', QChar::LineSeparator), font, m_device};
        breakLines(layout, box.width());
        layout.draw(&m_painter, box.topLeft());
    }
}

bool PageWriter::add(const Row &row)
{
    QStringList texts;
    for (const Cell &cell : row)
        texts << shownText(cell, m_sheet.zone);
    const double height = heightOf(texts, m_body);
    const double bottom = m_room.height() - 2 * QFontMetricsF{m_small, m_device}.height();
    if (m_y + height > bottom && !startPage())
        return false;
    if (!m_counting)
        paintRow(texts, m_body, height);
    m_y += height;
    return true;
}

bool PageWriter::finish()
{
    if (!m_painter.end())
        return false;
    return !m_file || m_file->commit();
}

}
