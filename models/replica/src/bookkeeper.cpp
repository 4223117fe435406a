#include "bookkeeper.h"

#include "database/query.h"
#include "domain/fold.h"
#include "log.h"
#include "sqlview.h"

#include <QStringBuilder>

namespace dreamjar::replica {

using database::Database;
using database::Query;

namespace {

constexpr int giftsAtFirst = 2'000; // most books whole; of others the first screen need not wait for more
constexpr int giftsAtATime = 20'000; // some tens of milliseconds
constexpr size_t ordersKept = 3;

const QString entryColumns = QStringLiteral(
    "d.id, d.campaign, d.amount, d.donated, d.anonymous, "
    "CASE d.channel WHEN 'online' THEN 0 WHEN 'kiosk' THEN 1 WHEN 'offline' THEN 2 ELSE -1 END, "
    "CAST(d.donor_name || char(31) || d.donor_email AS BLOB), CAST(d.folded AS BLOB)");

qint64 number(const Database &db, const QString &sql)
{
    return valueOrLogged(Query{db, sql}.single<qint64>(), "book");
}

/// A row of entryColumns, beginning at `at`. False: of a jar that is not the viewer's.
bool take(GiftBook &book, const Query &row, int at, QSet<CampaignId> &strange)
{
    const auto campaign = row.column<CampaignId>(at + 1);
    const auto jar = book.jarAt(campaign);
    if (!jar) {
        strange.insert(campaign);
        return false;
    }
    BookEntry entry;
    entry.id = row.column<qint64>(at);
    entry.jar = *jar;
    entry.amount = row.column<int>(at + 2);
    entry.donated = row.column<qint64>(at + 3);
    entry.anonymous = row.column<bool>(at + 4);
    entry.channel = row.column<int>(at + 5);
    entry.donor = book.donorAt(row.column<QByteArray>(at + 6));
    book.put(entry, row.column<QByteArray>(at + 7));
    return true;
}

}

void BookKeeper::advance(const Database &db, const SqlView &view, ParentId viewer, qint64 generation)
{
    if (viewer != m_viewer)
        forget();
    m_viewer = viewer;
    if (m_loaded && generation == m_generation)
        return;
    JarFilter mine;
    mine.owner = viewer;
    if (!m_begun || generation != m_generation)
        m_book.setJars(view.jars(mine));
    const bool known = std::any_of(
        m_strange.cbegin(), m_strange.cend(), [this](CampaignId jar) { return m_book.jarAt(jar).has_value(); });
    if (known && m_loaded) { // a jar came after its gifts
        forget();
        return advance(db, view, viewer, generation);
    }
    m_generation = generation;
    if (!m_begun) {
        m_begun = true;
        m_log = number(db, QStringLiteral("SELECT coalesce(max(number), 0) FROM main.donation_log"));
    }
    if (!m_loaded) {
        loadSome(db);
        if (!m_loaded)
            return;
    }
    m_book.dropTail();
    takeDonations(db);
    if (!m_begun) { // too much has changed
        advance(db, view, viewer, generation);
        return;
    }
    takeUnsent(view);
    takeReviews(db);
    m_book.settle();
    if (m_version == 0)
        m_book.commentRanks(); // the dearest order, made while the book is read rather than when somebody waits for it
    m_orders.clear();
    ++m_version;
}

void BookKeeper::loadSome(const Database &db)
{
    Query query{db,
        QString{QStringLiteral("SELECT ") % entryColumns
            % QStringLiteral(" FROM main.donation d WHERE d.account = ? AND d.id > ? ORDER BY d.id LIMIT ?")}};
    const int most = m_lastId == 0 ? giftsAtFirst : giftsAtATime;
    int read = 0;
    if (query.bind(m_viewer.value(), m_lastId, most).exec()) {
        for (; query.next(); ++read) {
            m_lastId = query.column<qint64>(0);
            take(m_book, query, 0, m_strange);
        }
    }
    m_loaded = read < most;
}

void BookKeeper::takeDonations(const Database &db)
{
    const qint64 oldest = number(db, QStringLiteral("SELECT coalesce(min(number), 0) FROM main.donation_log"));
    const qint64 latest = number(db, QStringLiteral("SELECT coalesce(max(number), 0) FROM main.donation_log"));
    if (latest == m_log)
        return;
    if (latest < m_log || oldest > m_log + 1) { // the log was cut off further on than we have read
        const qint64 version = m_version;
        forget();
        m_version = version;
        return;
    }
    Query query{db,
        QString{QStringLiteral("SELECT l.donation, d.id IS NOT NULL, ") % entryColumns
            % QStringLiteral(" FROM (SELECT DISTINCT donation FROM main.donation_log WHERE number > ? AND account = ?) l "
                             "LEFT JOIN main.donation d ON d.account = ? AND d.id = l.donation")}};
    if (query.bind(m_log, m_viewer.value(), m_viewer.value()).exec()) {
        while (query.next()) {
            if (!query.column<bool>(1) || !take(m_book, query, 2, m_strange))
                m_book.remove(query.column<qint64>(0));
        }
    }
    m_log = latest;
    m_review = 0; // what the server changed may be something that was reviewed
}

void BookKeeper::takeReviews(const Database &db)
{
    Query query{db,
        QStringLiteral("SELECT r.gift, r.thanks, r.reviewed, r.note, r.changed, r.seen_amount IS NOT NULL AND "
                       "(d.amount, d.donor_name, d.comment) IS NOT (r.seen_amount, r.seen_donor, r.seen_comment), "
                       "EXISTS (SELECT 1 FROM journal.receipt p WHERE p.account = r.account AND p.gift = r.gift "
                       "AND p.voided = 0) FROM journal.review r CROSS JOIN main.donation d ON d.account = r.account AND "
                       "d.id = r.gift WHERE r.account = ? AND r.changed > ?")};
    if (!query.bind(m_viewer.value(), m_review).exec())
        return;
    while (query.next()) {
        BookMarks marks;
        marks.thanks = thanksFromKey(query.column<QString>(1));
        marks.reviewed = query.column<qint64>(2) != 0;
        marks.foldedNote = folded(query.column<QString>(3)).toUtf8();
        m_review = std::max(m_review, query.column<qint64>(4));
        marks.changed = query.column<bool>(5);
        marks.receipted = query.column<bool>(6);
        m_book.mark(query.column<qint64>(0), marks);
    }
}

void BookKeeper::takeUnsent(const SqlView &view)
{
    GiftFilter mine;
    mine.owner = m_viewer;
    m_unsent.clear();
    m_book.beginTail();
    for (const GiftRow &row : view.overlayGifts(mine)) {
        const auto jar = m_book.jarAt(row.donation.campaign);
        if (!jar)
            continue;
        BookEntry entry;
        entry.id = row.donation.id.value();
        entry.donated = row.donation.donated.toMicroseconds();
        entry.amount = static_cast<qint32>(row.donation.amount.toUnits());
        entry.jar = *jar;
        entry.anonymous = row.donation.visibility == Visibility::Anonymous;
        entry.state = row.state;
        entry.channel = static_cast<int>(Channel::Online);
        entry.donor = m_book.donorAt(
            QString{row.donation.donorName % QChar{31} % row.donation.donorEmail}.toUtf8());
        m_book.put(entry,
            folded(QString{row.donation.donorName % u'\n' % row.donation.comment % u'\n' % row.donation.donorEmail})
                .toUtf8());
        m_unsent.insert(entry.id, row);
    }
}

const GiftRow *BookKeeper::unsent(qint64 id) const
{
    const auto at = m_unsent.constFind(id);
    return at == m_unsent.cend() ? nullptr : &*at;
}

const BookOrder &BookKeeper::order(const BookQuery &query)
{
    for (auto it = m_orders.begin(); it != m_orders.end(); ++it) {
        if (it->query == query) {
            m_orders.splice(m_orders.begin(), m_orders, it);
            return m_orders.front();
        }
    }
    m_orders.push_front(ordered(m_book, query));
    if (m_orders.size() > ordersKept)
        m_orders.pop_back();
    return m_orders.front();
}

}
