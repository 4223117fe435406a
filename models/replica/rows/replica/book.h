#pragma once

#include "domain/channel.h"
#include "domain/review.h"
#include "replica/rows.h"

#include <QSet>
#include <QTimeZone>

namespace dreamjar::replica {

// The book: every gift to the jars of one parent, with what that parent noted about it here.

enum class BookColumn {
    Date, Jar, Child, Category, Donor, PublicName, Amount, Comment, Channel, State, Thanks, Reviewed, Note
};
inline constexpr int bookColumnCount = static_cast<int>(BookColumn::Note) + 1;

/// One of several values, or none of them; no values at all: whatever.
template <class T>
struct Choice {
    QSet<T> values;
    bool excluded = false;

    bool isAny() const { return values.isEmpty(); }
    bool allows(const T &value) const { return values.isEmpty() || values.contains(value) != excluded; }
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A part of the donor's name or address.
struct TextChoice {
    QString text;
    bool excluded = false;
    friend bool operator==(const TextChoice &, const TextChoice &) = default;
};

/// Which gifts of the book. Everything left as it is lets all pass.
struct BookFilter {
    QDate from; ///< the first day, in the query's zone
    QDate to; ///< the last day
    bool exceptDays = false; ///< all but these days
    Choice<CampaignId> jars;
    Choice<ChildId> children;
    Choice<int> categories; ///< of enum Category
    Choice<int> channels; ///< of enum Channel; -1: the server does not tell
    Choice<int> states; ///< of enum GiftState
    Choice<int> thanks; ///< of enum Thanks
    std::optional<Money> least;
    std::optional<Money> most;
    bool exceptAmounts = false; ///< all but these amounts
    TextChoice donor;
    std::optional<bool> anonymous;
    std::optional<bool> commented;
    std::optional<bool> reviewed;
    std::optional<bool> noted;
    std::optional<bool> receipted; ///< has a receipt that is not void
    bool changedOnly = false; ///< reviewed, and changed on the server since
    QString search; ///< donor, comment, note

    friend bool operator==(const BookFilter &, const BookFilter &) = default;
};

struct BookSort {
    BookColumn column = BookColumn::Date;
    bool descending = true;
    friend bool operator==(const BookSort &, const BookSort &) = default;
};

enum class BookGrouping { None, Month, Jar, Child, Donor, Category };

struct BookQuery {
    BookFilter filter;
    QList<BookSort> sorts{BookSort{}}; ///< the first one counts most; ties go newest first
    BookGrouping grouping = BookGrouping::None;
    QTimeZone zone = QTimeZone::utc(); ///< in which months begin and days end

    friend bool operator==(const BookQuery &, const BookQuery &) = default;
};

/// What is known of a gift here alone.
struct Review {
    Instant reviewed; ///< null: not yet
    Thanks thanks = Thanks::ToThank;
    Instant thanked;
    QString note;
    friend bool operator==(const Review &, const Review &) = default;
};

/// What a gift was when it was reviewed.
struct SeenGift {
    Money amount;
    QString donor;
    QString comment;
    friend bool operator==(const SeenGift &, const SeenGift &) = default;
};

struct BookRow {
    GiftRow gift;
    ChildId child;
    Category category = Category::Dreams;
    std::optional<Channel> channel;
    Review review;
    std::optional<SeenGift> changedSince; ///< where the server changed a reviewed gift
    qint64 receipt = 0; ///< the number of its receipt

    friend bool operator==(const BookRow &, const BookRow &) = default;
};

/// Figures of some gifts. What was refused counts nowhere.
struct BookFigures {
    qint64 count = 0;
    Money sum;
    double mean = 0;
    double median = 0;
    Sums states;

    friend bool operator==(const BookFigures &, const BookFigures &) = default;
};

struct BookGroup {
    qint64 key = 0; ///< of the month (yyyymm), jar, child, category or donor
    QString label; ///< empty for months and categories, which the screen puts into words
    qint64 first = 0; ///< the row it begins with
    qint64 count = 0;
    Money sum;

    friend bool operator==(const BookGroup &, const BookGroup &) = default;
};

/// Rows of the answer, by their place in its order.
struct BookRange {
    qint64 first = 0;
    qint64 count = 0;
    friend bool operator==(const BookRange &, const BookRange &) = default;
};

struct BookAnswer {
    /// False while the book is still being read: then `rows` may have the newest gifts already; ask again.
    bool complete = true;
    qint64 version = 0; ///< of the book; another one: other rows may stand in other places
    qint64 total = 0;
    BookFigures figures;
    QList<BookGroup> groups;
    qint64 first = 0;
    QList<BookRow> rows; ///< from `first` on
    Instant asOf; ///< when the server last told us
};

/// Money and gifts of one stretch of time or of one kind, for charts.
struct BookBucket {
    qint64 key = 0; ///< the Julian day that a week begins with, or the value of the kind
    qint64 count = 0;
    Money sum;
    friend bool operator==(const BookBucket &, const BookBucket &) = default;
};

struct BookSeries {
    bool complete = true;
    QList<BookBucket> weeks; ///< in order, those without gifts left out
    QList<BookBucket> categories;
    QList<BookBucket> channels; ///< -1: not told
    Money goals; ///< of the jars that these gifts went to
};

/// A receipt that was issued here.
struct ReceiptRow {
    qint64 number = 0;
    DonationId gift;
    Instant issued;
    int printed = 0; ///< how often
    Instant voided; ///< null: it stands
    QString voidReason;
    Money amount;
    QString donor;
    QString email;
    QString jar;
    Instant donated;
    Instant mailed; ///< when a mail with it was last made ready; null: never

    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};

/// A saved filter or a letter's template.
struct Keepsake {
    QString kind;
    QString name;
    QString content;
    Instant deleted; ///< in the trash since then
    friend bool operator==(const Keepsake &, const Keepsake &) = default;
};

/// What could be taken back, and done again; the label says what it was ("note", "reviewed", "thanks").
struct EditHistory {
    QString undo;
    QString redo;
    friend bool operator==(const EditHistory &, const EditHistory &) = default;
};

}
