#pragma once

#include <QList>
#include <QString>
#include <variant>

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
QT_END_NAMESPACE

namespace dreamjar::paper {

struct Paragraph {
    enum class Style { Title, Heading, Body, Small };
    Style style = Style::Body;
    QString text; ///< plain; what a person typed is never read as markup
};

/// "Number: 17" and the like, a line each.
struct Facts {
    QList<std::pair<QString, QString>> lines;
};

struct Listing {
    QStringList titles;
    QList<QStringList> rows;
    QList<int> amounts; ///< columns that stand on the right
    QStringList total; ///< the last line, in bold; empty: none
};

using Block = std::variant<Paragraph, Facts, Listing>;

/// One receipt, statement or letter.
struct Document {
    QString name; ///< of its file, without the ending
    QString stamp; ///< across the page: "DUPLICATE", "VOID"; empty: none
    QList<Block> blocks;
};

/// Each document begins on a page of its own and counts its own pages.
bool paint(const QList<Document> &documents, QPagedPaintDevice &device);
/// The bytes of a PDF; empty when there is nothing to write.
QByteArray toPdf(const QList<Document> &documents);

}
