#include "giftsheets.h"

#include "bookwords.h"
#include "items/bookrows.h"
#include "paper/archive.h"
#include "rowwords.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <limits>

namespace dreamjar::ui {

using replica::BookColumn;
using sheets::CellKind;

namespace {

/// For the words of this file.
struct GiftSheets {
    Q_DECLARE_TR_FUNCTIONS(GiftSheets)
};

constexpr BookColumn jarColumns[] = {BookColumn::Date, BookColumn::Donor, BookColumn::PublicName, BookColumn::Amount,
    BookColumn::Comment, BookColumn::State, BookColumn::Note};

QString summaryOf(const QList<replica::GiftRow> &gifts, const QString &currency)
{
    int count = 0;
    Money sum;
    for (const replica::GiftRow &gift : gifts) {
        if (gift.state == replica::GiftState::Refused)
            continue;
        ++count;
        sum += gift.donation.amount;
    }
    return GiftSheets::tr("%1 · %2", "how many gifts, how much").arg(words::gifts(count), words::money(sum, currency));
}

}

SheetToSave givenSheet(const QList<replica::GiftRow> &gifts, const QString &currency)
{
    SheetToSave table;
    table.name = GiftSheets::tr("My donations");
    table.sheet.title = table.name;
    table.sheet.summary = summaryOf(gifts, currency);
    table.sheet.columns = {{QStringLiteral("date"), GiftSheets::tr("Date"), CellKind::Moment},
        {QStringLiteral("jar"), GiftSheets::tr("Jar"), CellKind::Text, 1.6},
        {QStringLiteral("child"), GiftSheets::tr("Child"), CellKind::Text, 0.8},
        bookSheetColumn(BookColumn::Amount, currency),
        {QStringLiteral("anonymous"), GiftSheets::tr("Hidden publicly"), CellKind::Mark, 0.7},
        {QStringLiteral("comment"), GiftSheets::tr("Comment"), CellKind::Text, 1.8},
        {QStringLiteral("state"), GiftSheets::tr("State"), CellKind::Text, 0.8},
        {QStringLiteral("reference"), GiftSheets::tr("Reference"), CellKind::Text, 2}};
    table.rows = [gifts] {
        QList<sheets::Row> rows;
        for (const replica::GiftRow &gift : gifts)
            rows << sheets::Row{gift.donation.donated, gift.jarTitle, gift.childName, gift.donation.amount,
                gift.donation.visibility == Visibility::Anonymous, gift.donation.comment, giftState(gift.state),
                giftReference(gift)};
        return std::make_unique<sheets::ListedRows>(rows);
    };
    return table;
}

SheetToSave jarSheet(const items::Source &source, const Campaign &jar, const QString &currency)
{
    SheetToSave table;
    table.sheet.title = GiftSheets::tr("Gifts to “%1”").arg(jar.title);
    table.name = paper::safeFileName(GiftSheets::tr("Gifts to %1").arg(jar.title));
    for (const BookColumn column : jarColumns)
        table.sheet.columns.append(bookSheetColumn(column, currency));
    table.sheet.columns.insert(
        2, {QStringLiteral("donor_email"), GiftSheets::tr("E-mail"), CellKind::Text, 1.3});
    table.rows = [source, jar = jar.id] {
        replica::BookQuery query;
        query.filter.jars.values = {jar};
        return std::make_unique<items::BookRows>(source, query,
            QList<replica::BookRange>{{0, std::numeric_limits<qint32>::max()}}, [](const replica::BookRow &row) {
                sheets::Row cells;
                for (const BookColumn column : jarColumns)
                    cells.append(bookCell(row, column));
                cells.insert(2, row.gift.donation.donorEmail);
                return cells;
            });
    };
    return table;
}

}
