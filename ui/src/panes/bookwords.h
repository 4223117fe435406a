#pragma once

#include "domain/clock.h"
#include "replica/book.h"
#include "sheets/sheet.h"
#include "ui/theme/theme.h"

#include <QIdentityProxyModel>

namespace dreamjar::ui {

// The book of gifts in words, on the screen and in exports.

QString bookColumnTitle(replica::BookColumn column, const QString &currency);
QString channelWord(std::optional<Channel> channel);
QString thanksWord(Thanks thanks);
QString groupingWord(replica::BookGrouping grouping);
/// "July 2026", a jar's title, a category's name, …
QString groupLabel(const replica::BookGroup &group, replica::BookGrouping grouping);
/// "12 gifts · 620 USD · mean 51.67 · median 40"
QString figuresLine(const replica::BookFigures &figures, const QString &currency);
/// What waits, is unknown or held, each by itself; empty when everything is confirmed.
QString statesLine(const replica::Sums &sums, const QString &currency);

sheets::Column bookSheetColumn(replica::BookColumn column, const QString &currency);
sheets::Cell bookCell(const replica::BookRow &row, replica::BookColumn column);

/// A GiftBookModel in words.
class BookWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    BookWords(const Theme &theme, const Clock &clock, QObject *parent = nullptr);
    void setCurrency(const QString &currency);
    /// Of the source's query: shown in the headings and used for the labels of groups.
    void setQuery(const replica::BookQuery &query);
    /// Where the label of a group stands: the column that is the first to be seen.
    void setLabelColumn(int column) { m_labelColumn = column; }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant headingData(const QModelIndex &index, const replica::BookGroup &group, int role) const;
    QString text(const replica::BookRow &row, replica::BookColumn column) const;
    QString spoken(const replica::BookRow &row, replica::BookColumn column) const;
    QString explanation(const replica::BookRow &row, replica::BookColumn column) const;
    QVariant decoration(const replica::BookRow &row, replica::BookColumn column) const;
    QVariant colour(const replica::BookRow &row, replica::BookColumn column) const;

    const Theme &m_theme;
    const Clock &m_clock;
    QString m_currency;
    replica::BookQuery m_query;
    int m_labelColumn = 0;
};

}
