#pragma once

#include "rowwriter.h"

#include <QFont>
#include <QPainter>
#include <memory>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QSaveFile;
QT_END_NAMESPACE

namespace dreamjar::sheets {

/// A table on pages: fit to the width, the heading repeated, "page x of y" below. What is too long for its column goes
/// on in further lines, nothing is cut off.
class PageWriter : public RowWriter
{
public:
    PageWriter(Sheet sheet, QPagedPaintDevice &device);
    PageWriter(Sheet sheet, const QString &path);
    ~PageWriter() override;

    int passes() const override { return 2; } // the first one counts the pages
    bool begin(int pass) override;
    bool add(const Row &row) override;
    bool finish() override;

private:
    struct Place {
        double left = 0;
        double width = 0;
    };
    void layOut();
    bool startPage();
    void paintHeading();
    void paintFooter();
    double heightOf(const QStringList &texts, const QFont &font) const;
    void paintRow(const QStringList &texts, const QFont &font, double height);
    bool isNumeric(qsizetype column) const;

    const Sheet m_sheet;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPagedPaintDevice> m_own;
    QPagedPaintDevice *m_device;
    QPainter m_painter;
    QFont m_title, m_head, m_body, m_small;
    QList<Place> m_places;
    QSizeF m_room; ///< inside the margins, in device pixels
    double m_gap = 0;
    double m_y = 0;
    bool m_counting = true;
    int m_page = 0;
    int m_pages = 0;
};

}
