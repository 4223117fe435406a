#include "bookwords.h"

#include "items/giftbookmodel.h"
#include "rowwords.h"
#include "ui/words.h"

#include <QFont>
#include <QLocale>
#include <cmath>

namespace dreamjar::ui {

using items::GiftBookModel;
using replica::BookColumn;
using replica::BookGrouping;
using replica::BookRow;

namespace {

bool isRight(int column)
{
    return BookColumn(column) == BookColumn::Amount;
}

int alignmentOf(int column)
{
    return int((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}

QString bookColumnTitle(BookColumn column, const QString &currency)
{
    switch (column) {
    case BookColumn::Date:
        return BookWords::tr("Date");
    case BookColumn::Jar:
        return BookWords::tr("Jar");
    case BookColumn::Child:
        return BookWords::tr("Child");
    case BookColumn::Category:
        return BookWords::tr("Category");
    case BookColumn::Donor:
        return BookWords::tr("From");
    case BookColumn::PublicName:
        return BookWords::tr("Public sees");
    case BookColumn::Amount:
        return currency.isEmpty() ? BookWords::tr("Amount") : BookWords::tr("Amount (%1)").arg(currency);
    case BookColumn::Comment:
        return BookWords::tr("Comment");
    case BookColumn::Channel:
        return BookWords::tr("Came by");
    case BookColumn::State:
        return BookWords::tr("State");
    case BookColumn::Thanks:
        return BookWords::tr("Thanks");
    case BookColumn::Reviewed:
        return BookWords::tr("Reviewed");
    case BookColumn::Note:
        return BookWords::tr("Note");
    }
    return {};
}

QString channelWord(std::optional<Channel> channel)
{
    if (!channel)
        return BookWords::tr("not told");
    switch (*channel) {
    case Channel::Online:
        return BookWords::tr("online");
    case Channel::Kiosk:
        return BookWords::tr("kiosk");
    case Channel::Offline:
        return BookWords::tr("offline");
    }
    return {};
}

QString thanksWord(Thanks thanks)
{
    switch (thanks) {
    case Thanks::ToThank:
        return BookWords::tr("to thank");
    case Thanks::InProgress:
        return BookWords::tr("in progress");
    case Thanks::Thanked:
        return BookWords::tr("thanked");
    }
    return {};
}

QString groupingWord(BookGrouping grouping)
{
    switch (grouping) {
    case BookGrouping::None:
        return BookWords::tr("Not grouped");
    case BookGrouping::Month:
        return BookWords::tr("By month");
    case BookGrouping::Jar:
        return BookWords::tr("By jar");
    case BookGrouping::Child:
        return BookWords::tr("By child");
    case BookGrouping::Donor:
        return BookWords::tr("By donor");
    case BookGrouping::Category:
        return BookWords::tr("By category");
    }
    return {};
}

QString groupLabel(const replica::BookGroup &group, BookGrouping grouping)
{
    if (grouping == BookGrouping::Month) {
        const QDate month{int(group.key / 100), int(group.key % 100), 1};
        return QLocale{}.toString(month, QStringLiteral("MMMM yyyy"));
    }
    if (grouping == BookGrouping::Category)
        return words::category(Category(group.key));
    return group.label.isEmpty() ? BookWords::tr("without a name") : group.label.simplified();
}

QString figuresLine(const replica::BookFigures &figures, const QString &currency)
{
    QStringList parts{words::gifts(int(figures.count)), words::money(figures.sum, currency)};
    if (figures.count > 1) {
        parts << BookWords::tr("mean %1").arg(QLocale{}.toString(figures.mean, 'f', 2));
        const bool whole = figures.median == std::floor(figures.median);
        parts << BookWords::tr("median %1").arg(QLocale{}.toString(figures.median, 'f', whole ? 0 : 1));
    }
    return parts.join(QStringLiteral(" · "));
}

QString statesLine(const replica::Sums &sums, const QString &currency)
{
    if (sums.unconfirmed().isZero())
        return {};
    QStringList parts{BookWords::tr("%1 received").arg(words::money(sums.confirmed, currency))};
    if (!sums.waiting.isZero())
        parts << BookWords::tr("%1 on its way").arg(words::money(sums.waiting, currency));
    if (!sums.unknown.isZero())
        parts << BookWords::tr("%1 unknown").arg(words::money(sums.unknown, currency));
    if (!sums.held.isZero())
        parts << BookWords::tr("%1 held").arg(words::money(sums.held, currency));
    return parts.join(QStringLiteral(" · "));
}

BookWords::BookWords(const Theme &theme, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_theme(theme), m_clock(clock)
{
}

void BookWords::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, replica::bookColumnCount - 1);
}

void BookWords::setQuery(const replica::BookQuery &query)
{
    m_query = query;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, replica::bookColumnCount - 1);
}

QVariant BookWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::ToolTipRole)
        return tr("Click to sort; with Ctrl, sort further within what is equal.");
    if (role != Qt::DisplayRole)
        return {};
    const QString title = bookColumnTitle(BookColumn(section), m_currency);
    // The first sort has the view's own arrow; further ones say their place.
    for (qsizetype i = 1; i < m_query.sorts.size(); ++i) {
        if (m_query.sorts[i].column == BookColumn(section))
            return QStringLiteral("%1 %2%3")
                .arg(title, QString::number(i + 1), m_query.sorts[i].descending ? QStringLiteral("↓") : QStringLiteral("↑"));
    }
    return title;
}

QVariant BookWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == GiftBookModel::RowRole || role == GiftBookModel::GroupRole || role == GiftBookModel::ExpandedRole)
        return QIdentityProxyModel::data(index, role);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::FontRole && isRight(index.column()))
        return Theme::font(FontRole::BodyStrong);
    const QVariant group = QIdentityProxyModel::data(index, GiftBookModel::GroupRole);
    if (group.isValid())
        return headingData(index, group.value<replica::BookGroup>(), role);
    const bool wanted = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        || role == Qt::ForegroundRole || role == Qt::DecorationRole;
    if (!wanted)
        return {};
    const QVariant value = QIdentityProxyModel::data(index, GiftBookModel::RowRole);
    if (!value.isValid())
        return role == Qt::DisplayRole ? QVariant{QStringLiteral("…")} : QVariant{};
    const auto row = value.value<BookRow>();
    const auto column = BookColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return explanation(row, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(bookColumnTitle(column, m_currency), spoken(row, column));
    case Qt::ForegroundRole:
        return colour(row, column);
    default:
        return decoration(row, column);
    }
}

QVariant BookWords::headingData(const QModelIndex &index, const replica::BookGroup &group, int role) const
{
    const bool open = QIdentityProxyModel::data(index, GiftBookModel::ExpandedRole).toBool();
    const QString label
        = tr("%1 · %2").arg(groupLabel(group, m_query.grouping), words::gifts(int(group.count)));
    if (role == Qt::FontRole)
        return Theme::font(FontRole::BodyStrong);
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3")
            .arg(label, words::money(group.sum, m_currency), open ? tr("folded out") : tr("folded away"));
    if (index.column() == m_labelColumn) {
        if (role == Qt::DisplayRole)
            return label;
        if (role == Qt::DecorationRole)
            return m_theme.icon(open ? Icon::ChevronDown : Icon::ChevronRight, Token::Muted);
    }
    if (index.column() == int(BookColumn::Amount) && role == Qt::DisplayRole)
        return words::money(group.sum, {});
    return {};
}

QString BookWords::text(const BookRow &row, BookColumn column) const
{
    switch (column) {
    case BookColumn::Date:
        return words::ago(row.gift.donation.donated, m_clock.now());
    case BookColumn::Amount:
        return words::money(row.gift.donation.amount, {});
    case BookColumn::Donor:
        return shownName(row.gift).name;
    case BookColumn::Reviewed:
        return row.changedSince ? tr("changed since") : row.review.reviewed.isNull() ? QString{} : tr("reviewed");
    case BookColumn::Jar:
    case BookColumn::Child:
    case BookColumn::Category:
    case BookColumn::PublicName:
    case BookColumn::Comment:
    case BookColumn::Channel:
    case BookColumn::State:
    case BookColumn::Thanks:
    case BookColumn::Note:
        break;
    }
    return sheets::shownText(bookCell(row, column), QTimeZone::systemTimeZone()).simplified();
}

/// The sign beside a date is told as well: a screen reader sees no icon.
QString BookWords::spoken(const BookRow &row, BookColumn column) const
{
    const bool flagged = column == BookColumn::Date && row.changedSince;
    return flagged ? text(row, column) + QStringLiteral(", ") + tr("changed since") : text(row, column);
}

QString BookWords::explanation(const BookRow &row, BookColumn column) const
{
    switch (column) {
    case BookColumn::Date:
        return words::dateTime(row.gift.donation.donated)
            + (row.changedSince ? u'\n' + tr("changed since") : QString{});
    case BookColumn::Donor:
        return row.gift.donation.donorEmail.toHtmlEscaped();
    case BookColumn::Reviewed:
        return row.review.reviewed.isNull() ? QString{} : words::dateTime(row.review.reviewed);
    case BookColumn::Thanks:
        return row.review.thanked.isNull() ? QString{} : words::dateTime(row.review.thanked);
    case BookColumn::Jar:
    case BookColumn::Comment:
    case BookColumn::Note:
        // Tool tips guess rich text from what a person typed.
        return text(row, column).toHtmlEscaped();
    case BookColumn::Child:
    case BookColumn::Category:
    case BookColumn::PublicName:
    case BookColumn::Amount:
    case BookColumn::Channel:
    case BookColumn::State:
        break;
    }
    return {};
}

QVariant BookWords::decoration(const BookRow &row, BookColumn column) const
{
    if (column == BookColumn::PublicName || column == BookColumn::Donor)
        return shownName(row.gift).hidden ? QVariant{m_theme.icon(Icon::Anonymous, Token::Muted)} : QVariant{};
    if (column == BookColumn::State) {
        const auto chip = giftStateChip(row.gift.state);
        return m_theme.icon(chip ? chip->icon : Icon::CheckCircle, chip ? chip->token : Token::Good);
    }
    if (column == BookColumn::Date && row.changedSince) // also where there is no room for the column that says so
        return m_theme.icon(Icon::Warning, Token::Warn);
    if (column == BookColumn::Thanks && row.review.thanks != Thanks::ToThank)
        return m_theme.icon(row.review.thanks == Thanks::Thanked ? Icon::Heart : Icon::Clock, Token::Muted);
    if (column == BookColumn::Reviewed && !row.review.reviewed.isNull())
        return m_theme.icon(row.changedSince ? Icon::Warning : Icon::Check,
            row.changedSince ? Token::Warn : Token::Good);
    return {};
}

QVariant BookWords::colour(const BookRow &row, BookColumn column) const
{
    if (column == BookColumn::State) {
        const auto chip = giftStateChip(row.gift.state);
        return m_theme.color(chip ? chip->token : Token::Good);
    }
    if (column == BookColumn::Reviewed && row.changedSince)
        return m_theme.color(Token::Warn);
    const bool quiet = column == BookColumn::PublicName || column == BookColumn::Date || column == BookColumn::Channel
        || column == BookColumn::Child || column == BookColumn::Category;
    return quiet ? QVariant{m_theme.color(Token::Muted)} : QVariant{};
}

}
