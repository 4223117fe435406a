#pragma once

#include "domain/giftnote.h"
#include "items/source.h"
#include "replica/book.h"

#include <functional>
#include <optional>

namespace dreamjar::items {

/// What a line of a table tells about a gift, and what it wants noted about it.
struct NotedLine {
    int line = 0;
    Instant donated; ///< to the second
    Money amount;
    std::optional<QString> donor; ///< the rest is compared where it is told
    std::optional<QString> jar;
    std::optional<QString> comment;
    ReviewEdit change;
};

struct FoundNotes {
    QList<GiftNote> notes; ///< those that change something
    int already = 0; ///< lines that say what is noted anyway
    QList<int> unknown; ///< lines that no gift is like
    QList<int> ambiguous; ///< lines that several gifts are like, or that speak of the gift of an earlier line
};

/// Looks for the gifts of these lines among all of the viewer's book, some thousand at a time.
void findNotes(
    const Source &source, const QList<NotedLine> &lines, QObject *context, std::function<void(const FoundNotes &)> done);

}
