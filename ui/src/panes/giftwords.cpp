#include "giftwords.h"

#include "items/gifttablemodel.h"
#include "rowwords.h"
#include "ui/words.h"

#include <QFont>

namespace dreamjar::ui {

using items::GiftTableModel;

GiftWords::GiftWords(const Theme &theme, const Clock &clock, QObject *parent)
    : QIdentityProxyModel(parent), m_theme(theme), m_clock(clock)
{
}

void GiftWords::setCurrency(const QString &currency)
{
    m_currency = currency;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant GiftWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            section == GiftTableModel::Amount ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (GiftTableModel::Column(section)) {
    case GiftTableModel::Date:
        return tr("Date");
    case GiftTableModel::Jar:
        return tr("Jar");
    case GiftTableModel::Donor:
        return tr("From");
    case GiftTableModel::PublicName:
        return tr("Public sees");
    case GiftTableModel::Amount:
        return m_currency.isEmpty() ? tr("Amount") : tr("Amount (%1)").arg(m_currency);
    case GiftTableModel::Comment:
        return tr("Comment");
    case GiftTableModel::State:
        return tr("State");
    case GiftTableModel::ColumnCount:
        break;
    }
    return {};
}

QVariant GiftWords::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        return explanation(index);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "column and cell")
            .arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index));
    case Qt::TextAlignmentRole:
        return int(index.column() == GiftTableModel::Amount ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: {
        const auto row = index.data(GiftTableModel::RowRole).value<replica::GiftRow>();
        const auto chip = giftStateChip(row.state);
        if (index.column() == GiftTableModel::State)
            return m_theme.color(chip ? chip->token : Token::Good);
        const bool quiet = index.column() == GiftTableModel::PublicName || index.column() == GiftTableModel::Date;
        return quiet ? QVariant{m_theme.color(Token::Muted)} : QVariant{};
    }
    case Qt::DecorationRole: {
        if (index.column() == (m_marksDonor ? GiftTableModel::Donor : GiftTableModel::PublicName)) {
            const auto row = index.data(GiftTableModel::RowRole).value<replica::GiftRow>();
            return shownName(row).hidden ? QVariant{m_theme.icon(Icon::Anonymous, Token::Muted)} : QVariant{};
        }
        if (index.column() != GiftTableModel::State)
            return {};
        const auto row = index.data(GiftTableModel::RowRole).value<replica::GiftRow>();
        const auto chip = giftStateChip(row.state);
        return m_theme.icon(chip ? chip->icon : Icon::CheckCircle, chip ? chip->token : Token::Good);
    }
    case Qt::FontRole:
        return index.column() == GiftTableModel::Amount ? QVariant{Theme::font(FontRole::BodyStrong)} : QVariant{};
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString GiftWords::text(const QModelIndex &index) const
{
    const auto row = index.data(GiftTableModel::RowRole).value<replica::GiftRow>();
    switch (GiftTableModel::Column(index.column())) {
    case GiftTableModel::Date:
        return words::ago(row.donation.donated, m_clock.now());
    case GiftTableModel::Jar:
        return row.jarTitle.simplified();
    case GiftTableModel::Donor:
        return shownName(row).name;
    case GiftTableModel::PublicName:
        return shownName(row).hidden ? tr("hidden publicly") : row.publicName;
    case GiftTableModel::Amount:
        return words::money(row.donation.amount, {});
    case GiftTableModel::Comment:
        return row.donation.comment.simplified();
    case GiftTableModel::State:
        return giftState(row.state);
    case GiftTableModel::ColumnCount:
        break;
    }
    return {};
}

QString GiftWords::explanation(const QModelIndex &index) const
{
    const auto row = index.data(GiftTableModel::RowRole).value<replica::GiftRow>();
    // Tool tips guess rich text from what a donor typed: said to be plain.
    const auto plain = [](const QString &words) { return words.isEmpty() ? QString{} : words.toHtmlEscaped(); };
    switch (GiftTableModel::Column(index.column())) {
    case GiftTableModel::Date:
        return words::dateTime(row.donation.donated);
    case GiftTableModel::Jar:
        return plain(row.jarTitle);
    case GiftTableModel::Donor:
        return plain(
            shownName(row).hidden ? tr("%1 · hidden publicly").arg(row.donation.donorEmail) : row.donation.donorEmail);
    case GiftTableModel::Comment:
        return plain(row.donation.comment);
    case GiftTableModel::PublicName:
    case GiftTableModel::Amount:
    case GiftTableModel::State:
    case GiftTableModel::ColumnCount:
        break;
    }
    return {};
}

}
