#include "bookwords.h"

#include "rowwords.h"
#include "ui/words.h"

// The cells of the book: as the table shows them, and as they are exported and copied.

namespace dreamjar::ui {

using replica::BookColumn;
using replica::BookRow;

namespace {

// lupdate loses the namespace in functions that return one of another room's types.
QString hiddenPublicly()
{
    return BookWords::tr("hidden publicly");
}

}

sheets::Column bookSheetColumn(BookColumn column, const QString &currency)
{
    using sheets::CellKind;
    const QString title = bookColumnTitle(column, currency);
    switch (column) {
    case BookColumn::Date:
        return {QStringLiteral("date"), title, CellKind::Moment};
    case BookColumn::Jar:
        return {QStringLiteral("jar"), title, CellKind::Text, 1.5};
    case BookColumn::Child:
        return {QStringLiteral("child"), title, CellKind::Text, 0.7};
    case BookColumn::Category:
        return {QStringLiteral("category"), title, CellKind::Text, 0.8};
    case BookColumn::Donor:
        return {QStringLiteral("donor"), title, CellKind::Text, 1.3};
    case BookColumn::PublicName:
        return {QStringLiteral("public_name"), title, CellKind::Text, 1.1};
    case BookColumn::Amount:
        return {QStringLiteral("amount"), title, CellKind::Amount};
    case BookColumn::Comment:
        return {QStringLiteral("comment"), title, CellKind::Text, 2};
    case BookColumn::Channel:
        return {QStringLiteral("channel"), title, CellKind::Text, 0.7};
    case BookColumn::State:
        return {QStringLiteral("state"), title, CellKind::Text, 0.8};
    case BookColumn::Thanks:
        return {QStringLiteral("thanks"), title, CellKind::Text, 0.8};
    case BookColumn::Reviewed:
        return {QStringLiteral("reviewed"), title, CellKind::Moment};
    case BookColumn::Note:
        return {QStringLiteral("note"), title, CellKind::Text, 1.5};
    }
    return {};
}

sheets::Cell bookCell(const BookRow &row, BookColumn column)
{
    const Donation &gift = row.gift.donation;
    switch (column) {
    case BookColumn::Date:
        return gift.donated;
    case BookColumn::Jar:
        return row.gift.jarTitle;
    case BookColumn::Child:
        return row.gift.childName;
    case BookColumn::Category:
        return words::category(row.category);
    case BookColumn::Donor:
        return gift.donorName;
    case BookColumn::PublicName:
        return shownName(row.gift).hidden ? hiddenPublicly() : row.gift.publicName;
    case BookColumn::Amount:
        return gift.amount;
    case BookColumn::Comment:
        return gift.comment;
    case BookColumn::Channel:
        return channelWord(row.channel);
    case BookColumn::State:
        return giftState(row.gift.state);
    case BookColumn::Thanks:
        return thanksWord(row.review.thanks);
    case BookColumn::Reviewed:
        return row.review.reviewed;
    case BookColumn::Note:
        return row.review.note;
    }
    return {};
}

}
