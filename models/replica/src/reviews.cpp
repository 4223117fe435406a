#include "replica/reviews.h"

#include "database/query.h"
#include "database/transaction.h"
#include "keys.h"
#include "log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dreamjar::replica {

using database::Query;
using database::SqlError;
using database::Transaction;

namespace {

constexpr std::chrono::hours trashKept{24 * 30};


/// A row of the table review, but for its key.
struct Marks {
    Review review;
    std::optional<SeenGift> seen;
};

Marks readMarks(const Query &row)
{
    Marks marks;
    marks.review.reviewed = row.column<Instant>(0);
    marks.review.thanks = thanksFromKey(row.column<QString>(1));
    marks.review.thanked = row.column<Instant>(2);
    marks.review.note = row.column<QString>(3);
    if (!row.isNull(4))
        marks.seen = SeenGift{row.column<Money>(4), row.column<QString>(5), row.column<QString>(6)};
    return marks;
}

QString toText(const Marks &marks)
{
    QJsonObject object{{QStringLiteral("reviewed"), QString::number(marks.review.reviewed.toMicroseconds())},
        {QStringLiteral("thanks"), toKey(marks.review.thanks)},
        {QStringLiteral("thanked"), QString::number(marks.review.thanked.toMicroseconds())},
        {QStringLiteral("note"), marks.review.note}};
    if (marks.seen)
        object.insert(QStringLiteral("seen"),
            QJsonArray{marks.seen->amount.toUnits(), marks.seen->donor, marks.seen->comment});
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

Marks marksFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto moment = [&object](QStringView key) {
        return Instant::fromMicroseconds(object[key].toString().toLongLong());
    };
    Marks marks;
    marks.review = {moment(u"reviewed"), thanksFromKey(object[u"thanks"].toString()), moment(u"thanked"),
        object[u"note"].toString()};
    const QJsonArray seen = object[u"seen"].toArray();
    if (seen.size() == 3)
        marks.seen = SeenGift{Money::units(seen[0].toInteger()), seen[1].toString(), seen[2].toString()};
    return marks;
}

Marks applied(Marks marks, const ReviewEdit &change, const Donation &now, Instant when)
{
    if (change.reviewed) {
        marks.review.reviewed = *change.reviewed ? when : Instant{};
        marks.seen = *change.reviewed ? std::optional{SeenGift{now.amount, now.donorName, now.comment}} : std::nullopt;
    }
    if (change.thanks) {
        marks.review.thanks = *change.thanks;
        marks.review.thanked = *change.thanks == Thanks::Thanked ? when : Instant{};
    }
    if (change.note)
        marks.review.note = *change.note;
    return marks;
}

Result<void, SqlError> write(
    const database::Database &database, ParentId account, DonationId gift, const Marks &marks, qint64 changed)
{
    Query query{database,
        QStringLiteral("INSERT INTO review (account, gift, reviewed, thanks, thanked, note, seen_amount, seen_donor, "
                       "seen_comment, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (account, gift) DO "
                       "UPDATE SET reviewed = excluded.reviewed, thanks = excluded.thanks, thanked = excluded.thanked, "
                       "note = excluded.note, seen_amount = excluded.seen_amount, seen_donor = excluded.seen_donor, "
                       "seen_comment = excluded.seen_comment, changed = excluded.changed")};
    query.bind(account, gift, marks.review.reviewed, toKey(marks.review.thanks), marks.review.thanked,
        marks.review.note);
    if (marks.seen)
        query.bind(marks.seen->amount, marks.seen->donor, marks.seen->comment);
    else
        query.bind(std::nullopt, std::nullopt, std::nullopt);
    return query.bind(changed).exec();
}

}

Result<qint64, SqlError> Reviews::nextChange()
{
    Query query{m_database,
        QStringLiteral("UPDATE journal_state SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) "
                       "WHERE name = 'review' RETURNING CAST(value AS INTEGER)")};
    return query.single<qint64>();
}

Result<qint64, StorageError> Reviews::beginEdit(ParentId account, const QString &label, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("reviews", transaction.error());
    const auto statements = {
        QStringLiteral("DELETE FROM edit_row WHERE edit IN (SELECT number FROM edit WHERE account = ? AND undone = 1)"),
        QStringLiteral("DELETE FROM edit WHERE account = ? AND undone = 1"),
    };
    for (const QString &sql : statements) {
        if (auto done = Query{m_database, sql}.bind(account).exec(); !done)
            return loggedFailure("reviews", done.error());
    }
    Query query{m_database, QStringLiteral("INSERT INTO edit (account, label, made) VALUES (?, ?, ?) RETURNING number")};
    const auto number = query.bind(account, label, now).single<qint64>();
    if (!number)
        return loggedFailure("reviews", number.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("reviews", done.error());
    m_changes.reviews = true;
    return *number;
}

Result<void, StorageError> Reviews::note(
    qint64 edit, ParentId account, const QList<BookRow> &rows, const ReviewEdit &change, Instant now)
{
    return note(edit, account, rows, [&change](DonationId) { return change; }, now);
}

Result<void, StorageError> Reviews::note(qint64 edit, ParentId account, const QList<BookRow> &rows,
    const std::function<ReviewEdit(DonationId)> &changeOf, Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("reviews", transaction.error());
    const auto number = nextChange();
    if (!number)
        return loggedFailure("reviews", number.error());
    for (const BookRow &row : rows) {
        const DonationId gift = row.gift.donation.id;
        if (gift.isProvisional()) // nothing to hold on to before the server has named it
            continue;
        Query known{m_database,
            QStringLiteral("SELECT reviewed, thanks, thanked, note, seen_amount, seen_donor, seen_comment FROM review "
                           "WHERE account = ? AND gift = ?")};
        const auto before = known.bind(account, gift).row(readMarks);
        if (!before)
            return loggedFailure("reviews", before.error());
        const Marks old = before->value_or(Marks{});
        const Marks marks = applied(old, changeOf(gift), row.gift.donation, now);
        Query log{m_database,
            QStringLiteral("INSERT OR IGNORE INTO edit_row (edit, gift, before, after) VALUES (?, ?, ?, ?)")};
        if (auto done = log.bind(edit, gift, toText(old), toText(marks)).exec(); !done)
            return loggedFailure("reviews", done.error());
        if (auto done = write(m_database, account, gift, marks, *number); !done)
            return loggedFailure("reviews", done.error());
    }
    if (auto done = transaction->commit(); !done)
        return loggedFailure("reviews", done.error());
    m_changes.reviews = true;
    return {};
}

Result<int, StorageError> Reviews::undo(ParentId account)
{
    return replay(account, true);
}

Result<int, StorageError> Reviews::redo(ParentId account)
{
    return replay(account, false);
}

Result<int, StorageError> Reviews::replay(ParentId account, bool undo)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return loggedFailure("reviews", transaction.error());
    Query find{m_database,
        undo ? QStringLiteral("SELECT coalesce(max(number), 0) FROM edit WHERE account = ? AND undone = 0")
             : QStringLiteral("SELECT coalesce(min(number), 0) FROM edit WHERE account = ? AND undone = 1")};
    const auto edit = find.bind(account).single<qint64>();
    if (!edit)
        return loggedFailure("reviews", edit.error());
    if (*edit == 0)
        return 0;
    Query read{m_database,
        undo ? QStringLiteral("SELECT gift, before FROM edit_row WHERE edit = ?")
             : QStringLiteral("SELECT gift, after FROM edit_row WHERE edit = ?")};
    const auto rows = read.bind(*edit).rows(
        [](const Query &row) { return std::pair{row.column<DonationId>(0), row.column<QString>(1)}; });
    if (!rows)
        return loggedFailure("reviews", rows.error());
    const auto number = nextChange();
    if (!number)
        return loggedFailure("reviews", number.error());
    for (const auto &[gift, text] : *rows) {
        if (auto done = write(m_database, account, gift, marksFrom(text), *number); !done)
            return loggedFailure("reviews", done.error());
    }
    Query mark{m_database, QStringLiteral("UPDATE edit SET undone = ? WHERE number = ?")};
    if (auto done = mark.bind(undo, *edit).exec(); !done)
        return loggedFailure("reviews", done.error());
    if (auto done = transaction->commit(); !done)
        return loggedFailure("reviews", done.error());
    m_changes.reviews = true;
    return static_cast<int>(rows->size());
}

Result<void, StorageError> Reviews::keep(
    ParentId account, const QString &kind, const QString &name, const QString &content)
{
    Query query{m_database,
        QStringLiteral("INSERT INTO keepsake (account, kind, name, content) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (account, kind, name, deleted) DO UPDATE SET content = excluded.content")};
    if (auto done = query.bind(account, kind, name, content).exec(); !done)
        return loggedFailure("reviews", done.error());
    m_changes.reviews = true;
    return {};
}

Result<void, StorageError> Reviews::discard(ParentId account, const QString &kind, const QString &name, Instant now)
{
    Query query{m_database,
        QStringLiteral(
            "UPDATE keepsake SET deleted = ? WHERE account = ? AND kind = ? AND name = ? AND deleted = 0")};
    if (auto done = query.bind(now, account, kind, name).exec(); !done)
        return loggedFailure("reviews", done.error());
    m_changes.reviews = true;
    return {};
}

Result<void, StorageError> Reviews::restore(
    ParentId account, const QString &kind, const QString &name, Instant deleted)
{
    // Where the name is taken by now, the restored one gets a number.
    for (int count = 1;; ++count) {
        const QString free = count == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(count);
        Query taken{m_database,
            QStringLiteral(
                "SELECT count(*) FROM keepsake WHERE account = ? AND kind = ? AND name = ? AND deleted = 0")};
        const auto there = taken.bind(account, kind, free).single<int>();
        if (!there)
            return loggedFailure("reviews", there.error());
        if (*there > 0)
            continue;
        Query query{m_database,
            QStringLiteral("UPDATE keepsake SET deleted = 0, name = ? WHERE account = ? AND kind = ? AND name = ? "
                           "AND deleted = ?")};
        if (auto done = query.bind(free, account, kind, name, deleted).exec(); !done)
            return loggedFailure("reviews", done.error());
        m_changes.reviews = true;
        return {};
    }
}

Result<void, StorageError> Reviews::emptyTrash(Instant now)
{
    const Instant limit = now - std::chrono::duration_cast<std::chrono::microseconds>(trashKept);
    Query query{m_database, QStringLiteral("DELETE FROM keepsake WHERE deleted <> 0 AND deleted < ?")};
    if (auto done = query.bind(limit).exec(); !done)
        return loggedFailure("reviews", done.error());
    return {};
}

}
