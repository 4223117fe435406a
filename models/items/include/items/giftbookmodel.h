#pragma once

#include "items/source.h"
#include "replica/book.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QItemSelection>
#include <QTimer>
#include <functional>
#include <vector>

namespace dreamjar::items {

class Refresher;

/// The book of gifts as a table of any length: it knows how many rows there are and reads those that are looked at, a
/// page at a time. Grouped, a row of its own heads each group and its gifts are folded away until they are asked for.
/// Quiet until the first setQuery().
class GiftBookModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< the replica::BookRow; invalid for a heading and while it is being read
        GroupRole, ///< the replica::BookGroup of a heading, else invalid
        ExpandedRole, ///< of a heading
    };
    static constexpr int pageSize = 100;

    explicit GiftBookModel(const Source &source, QObject *parent = nullptr);
    ~GiftBookModel() override;

    void setQuery(const replica::BookQuery &query);
    const replica::BookQuery &query() const { return m_query; }
    void clear();

    /// The first answer to the present query is here.
    bool isLoaded() const { return m_loaded; }
    /// All figures are; before that the newest rows may be shown already.
    bool isComplete() const { return m_answer.complete; }
    qint64 total() const { return m_answer.total; }
    const replica::BookFigures &figures() const { return m_answer.figures; }
    Instant asOf() const { return m_answer.asOf; }

    bool isHeading(int row) const;
    void setExpanded(int row, bool expanded);
    void setAllExpanded(bool expanded);
    /// The gifts among these rows, by their places in the query's order.
    QList<replica::BookRange> rangesOf(const QItemSelection &selection) const;
    /// Answers with selectionSummed(), unless another question follows.
    void sumUp(const QList<replica::BookRange> &ranges);
    void findIds(const QList<replica::BookRange> &ranges, QObject *context,
        std::function<void(const QList<DonationId> &)> done);
    /// Of another query: all that pass.
    void findIdsOf(const replica::BookQuery &query, QObject *context,
        std::function<void(const QList<DonationId> &)> done);
    /// At most so many of them, whole.
    void findRows(const QList<replica::BookRange> &ranges, qint64 most, QObject *context,
        std::function<void(const QList<replica::BookRow> &)> done);
    /// Of the query as it is now, for charts.
    void findSeries(QObject *context, std::function<void(const replica::BookSeries &)> done);
    void findRowsOf(const QList<DonationId> &gifts, QObject *context,
        std::function<void(const QList<replica::BookRow> &)> done);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// An answer has come, whether or not it changed a row.
    void refreshed();
    void selectionSummed(const dreamjar::replica::BookFigures &figures);

private:
    struct Place {
        qsizetype group = -1;
        qint64 gift = -1; ///< in the query's order; -1: the heading
    };
    using Page = QList<replica::BookRow>;

    void read();
    void take(replica::BookAnswer answer);
    void foldOut();
    Place placeOf(int row) const;
    int rowOf(qint64 gift) const;
    const replica::BookRow *giftAt(qint64 gift) const;
    void want(qint64 page) const;
    void readWanted();
    void sumNext();

    Source m_source;
    replica::BookQuery m_query;
    replica::BookAnswer m_answer; ///< without its rows
    QSet<qint64> m_expanded; ///< keys of groups
    std::vector<int> m_starts; ///< the row of each heading
    int m_rows = 0;
    QCache<qint64, Page> m_pages;
    mutable QList<qint64> m_wanted; ///< pages, the latest last
    mutable QTimer m_soon;
    bool m_reading = false;
    qint64 m_looked = 0; ///< the page that was looked at last
    int m_question = 0;
    std::optional<QList<replica::BookRange>> m_toSum;
    bool m_summing = false;
    bool m_loaded = false;
    bool m_beginning = false; ///< is here, and nothing more until the book is read whole
    Refresher *m_refresher;
};

}

Q_DECLARE_METATYPE(dreamjar::replica::BookRow)
Q_DECLARE_METATYPE(dreamjar::replica::BookGroup)
