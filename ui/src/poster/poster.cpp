#include "ui/poster.h"

#include "domain/text.h"
#include "qrcode.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawing.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace dreamjar::ui {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal margin = 48, codeSide = 300;

struct Poster {
    Q_DECLARE_TR_FUNCTIONS(dreamjar::ui::Poster)
};

/// Writes from top to bottom in points, centred.
class Page
{
public:
    Page(QPainter &painter, QSizeF size) : m_painter(painter), m_size(size) { }

    void write(const QString &text, FontRole role, qreal size, const QColor &colour, int lines = 1)
    {
        QFont font = Theme::font(role);
        font.setPixelSize(int(size));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF box{margin, m_y, m_size.width() - 2 * margin, size * 1.4 * lines};
        m_y += paintElided(m_painter, box, text, lines, Qt::AlignHCenter).height;
    }
    void leave(qreal height) { m_y += height; }
    QRectF centred(qreal width, qreal height)
    {
        const QRectF box{(m_size.width() - width) / 2, m_y, width, height};
        m_y += height;
        return box;
    }
    void goTo(qreal y) { m_y = y; }

private:
    QPainter &m_painter;
    QSizeF m_size;
    qreal m_y = margin * 0.75;
};

}

PosterWords PosterWords::of(const Campaign &jar, const QString &currency, const QString &address)
{
    return {jar.title, firstNameOf(jar.childName), jar.category, words::money(jar.goal, currency), address};
}

bool writePoster(const PosterWords &words, const QString &path, QPageSize::PageSizeId size)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer{&file};
    writer.setPageSize(QPageSize{size});
    writer.setPageMargins({});
    writer.setTitle(words.title);
    writer.setCreator(QStringLiteral("DreamJar"));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    painter.scale(writer.resolution() / pointsPerInch, writer.resolution() / pointsPerInch);
    painter.setRenderHint(QPainter::Antialiasing);

    const Theme paper{Scheme::Light};
    const QSizeF sheet = QPageSize{size}.size(QPageSize::Point);
    Page page{painter, sheet};
    JarPicture jar;
    jar.level = 0.62;
    paintJar(painter, page.centred(92, 115), jar, paper);
    page.leave(14);
    page.write(words.title, FontRole::Heading, 34, paper.color(Token::Ink), 3);
    page.leave(6);
    page.write(Poster::tr("by %1 · %2", "first name and category")
                   .arg(words.childName, words::category(words.category)),
        FontRole::Lead, 17, paper.color(words.category));
    page.write(Poster::tr("The jar is full at %1").arg(words.goal), FontRole::Lead, 17, paper.color(Token::Muted));
    page.goTo(sheet.height() - margin - codeSide - 92);
    QrCode{words.address}.paint(painter, page.centred(codeSide, codeSide));
    page.write(Poster::tr("Scan it to see how full the jar is, and to give"), FontRole::LeadStrong, 17,
        paper.color(Token::Ink));
    page.leave(4);
    page.write(words.address, FontRole::Body, 13, paper.color(Token::Ink), 2);
    page.goTo(sheet.height() - margin * 0.75 - 14);
    page.write(Poster::tr("DreamJar records pledges and takes no payment."), FontRole::Caption, 11,
        paper.color(Token::Muted));
    painter.end();
    return file.commit();
}

QPageSize::PageSizeId usualPage()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

}
