#include "paper/document.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace dreamjar::paper {

namespace {

QTextCharFormat format(double points, bool bold = false, bool heading = false)
{
    QTextCharFormat text;
    // Not Inter: its contextual forms have no character that Qt could write into the PDF, and are lost when copied.
    text.setFontFamilies({heading ? QStringLiteral("Quicksand") : QStringLiteral("Noto Sans")});
    text.setFontPointSize(points);
    text.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    text.setForeground(Qt::black);
    return text;
}

QTextCharFormat formatOf(Paragraph::Style style)
{
    switch (style) {
    case Paragraph::Style::Title:
        return format(20, true, true);
    case Paragraph::Style::Heading:
        return format(13, true, true);
    case Paragraph::Style::Body:
        return format(10.5);
    case Paragraph::Style::Small:
        return format(8.5);
    }
    return {};
}

void add(QTextCursor &cursor, const Paragraph &paragraph)
{
    QTextBlockFormat block;
    block.setBottomMargin(paragraph.style == Paragraph::Style::Title ? 14 : 8);
    cursor.insertBlock(block);
    cursor.insertText(paragraph.text, formatOf(paragraph.style));
}

void write(QTextTable &table, int row, int column, const QString &text, const QTextCharFormat &as, bool right)
{
    QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    cell.setBlockFormat(block);
    cell.insertText(text, as);
}

QTextTableFormat plainTable()
{
    QTextTableFormat table;
    table.setBorder(0);
    table.setCellPadding(3);
    table.setCellSpacing(0);
    table.setTopMargin(4);
    table.setBottomMargin(10);
    return table;
}

void add(QTextCursor &cursor, const Facts &facts)
{
    if (facts.lines.isEmpty())
        return;
    QTextTable *table = cursor.insertTable(int(facts.lines.size()), 2, plainTable());
    for (int row = 0; row < facts.lines.size(); ++row) {
        write(*table, row, 0, facts.lines[row].first, format(10.5, true), false);
        write(*table, row, 1, facts.lines[row].second, format(10.5), false);
    }
    cursor.movePosition(QTextCursor::End);
}

void add(QTextCursor &cursor, const Listing &listing)
{
    QTextTableFormat shape = plainTable();
    shape.setHeaderRowCount(1); // repeated on every page
    shape.setWidth(QTextLength{QTextLength::PercentageLength, 100});
    const int extra = listing.total.isEmpty() ? 1 : 2;
    QTextTable *table = cursor.insertTable(int(listing.rows.size()) + extra, int(listing.titles.size()), shape);
    const auto line = [&](int row, const QStringList &texts, bool bold) {
        for (int column = 0; column < texts.size(); ++column)
            write(*table, row, column, texts[column], format(9.5, bold), listing.amounts.contains(column));
    };
    line(0, listing.titles, true);
    for (int row = 0; row < listing.rows.size(); ++row)
        line(row + 1, listing.rows[row], false);
    if (!listing.total.isEmpty())
        line(int(listing.rows.size()) + 1, listing.total, true);
    cursor.movePosition(QTextCursor::End);
}

void paintStamp(QPainter &painter, const QSizeF &page, const QString &stamp)
{
    if (stamp.isEmpty())
        return;
    painter.save();
    QFont font = format(64, true, true).font();
    painter.setFont(font);
    painter.setPen(Qt::lightGray);
    painter.translate(page.width() / 2, page.height() / 2);
    painter.rotate(-35);
    const QRectF box{-page.width(), -page.height() / 4, 2 * page.width(), page.height() / 2};
    painter.drawText(box, Qt::AlignCenter, stamp);
    painter.restore();
}

}

bool paint(const QList<Document> &documents, QPagedPaintDevice &device)
{
    QPainter painter;
    if (documents.isEmpty() || !painter.begin(&device))
        return false;
    const QSizeF room = painter.viewport().size();
    bool first = true;
    for (const Document &document : documents) {
        QTextDocument text;
        text.setUndoRedoEnabled(false);
        text.documentLayout()->setPaintDevice(&device);
        QFont body = format(10.5).font();
        text.setDefaultFont(body);
        text.setDocumentMargin(0);
        const double footer = 0.03 * room.height();
        const QSizeF page{room.width(), room.height() - footer};
        QTextCursor cursor{&text};
        // In plain words too: letters across the page are for eyes alone.
        if (!document.stamp.isEmpty())
            add(cursor, Paragraph{Paragraph::Style::Heading, document.stamp});
        for (const Block &block : document.blocks)
            std::visit([&cursor](const auto &it) { add(cursor, it); }, block);
        text.setPageSize(page);
        const int pages = std::max(1, text.pageCount());
        for (int number = 0; number < pages; ++number) {
            if (!first && !device.newPage())
                return false;
            first = false;
            paintStamp(painter, room, document.stamp);
            painter.save();
            painter.translate(0, -number * page.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF{0, number * page.height(), page.width(), page.height()};
            painter.setClipRect(context.clip);
            text.documentLayout()->draw(&painter, context);
            painter.restore();
            painter.setFont(format(8).font());
            painter.setPen(Qt::black);
            painter.drawText(QRectF{0, page.height(), room.width(), footer}, Qt::AlignRight | Qt::AlignBottom,
                QCoreApplication::translate("paper", "Page %1 of %2").arg(number + 1).arg(pages));
        }
    }
    return painter.end();
}

QByteArray toPdf(const QList<Document> &documents)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(150);
        writer.setCreator(QStringLiteral("DreamJar"));
        writer.setPageSize(QLocale{}.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize{QPageSize::Letter}
                                                                                      : QPageSize{QPageSize::A4});
        writer.setPageMargins({20, 20, 20, 18}, QPageLayout::Millimeter);
        if (!paint(documents, writer))
            return {};
    }
    return bytes;
}

}
