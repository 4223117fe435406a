#pragma once

#include "bookorder.h"
#include "database/database.h"

#include <list>

namespace dreamjar::replica {

class SqlView;

/// Holds the book of the viewer on the reader's thread: reads it some thousand gifts at a time, so that other reads get
/// their turn, takes over what changed, and keeps the last orders it was asked for.
class BookKeeper
{
public:
    /// Brings the book up to date, or a step nearer to it. `generation` counts the commits to either file.
    void advance(const database::Database &db, const SqlView &view, ParentId viewer, qint64 generation);
    /// Another connection, or nobody any more: everything is read again.
    void forget() { *this = BookKeeper{}; }

    bool isComplete() const { return m_loaded; }
    qint64 version() const { return m_version; }
    const GiftBook &book() const { return m_book; }
    const BookOrder &order(const BookQuery &query);
    /// A gift that the server does not have yet.
    const GiftRow *unsent(qint64 id) const;

private:
    void loadSome(const database::Database &db);
    void takeDonations(const database::Database &db);
    void takeReviews(const database::Database &db);
    void takeUnsent(const SqlView &view);

    GiftBook m_book;
    ParentId m_viewer;
    bool m_loaded = false;
    bool m_begun = false;
    qint64 m_generation = -1;
    qint64 m_version = 0;
    qint64 m_lastId = 0; ///< read up to here
    qint64 m_log = 0; ///< of donation_log, taken over
    qint64 m_review = 0; ///< of review.changed, taken over
    QSet<CampaignId> m_strange; ///< jars of gifts that were left out because the jar was not known
    QHash<qint64, GiftRow> m_unsent;
    std::list<BookOrder> m_orders; ///< the latest first
};

}
