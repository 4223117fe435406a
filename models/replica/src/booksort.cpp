#include "booksort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace dreamjar::replica {

namespace {

int bitsFor(quint32 most)
{
    return most == 0 ? 1 : static_cast<int>(std::bit_width(most));
}

/// Puts numbers of several words in order, up to the word `last`, the first one counting most; the lowest bits of the last
/// one do not count: what is equal but for them stays as it was. Eight bits at a time, which needs no comparisons.
template <size_t Words>
void putInOrder(std::vector<std::array<quint64, Words>> &numbers, size_t last, int bitsLeftOut)
{
    constexpr int step = 8;
    std::vector<std::array<quint64, Words>> other(numbers.size());
    for (size_t word = last + 1; word-- > 0;) {
        quint64 varying = 0;
        for (const auto &number : numbers)
            varying |= number[word] ^ numbers.front()[word];
        if (word == last)
            varying &= ~quint64{0} << bitsLeftOut;
        while (varying != 0) {
            const int from = std::countr_zero(varying);
            const auto digit = [word, from](const auto &number) { return (number[word] >> from) & ((1U << step) - 1); };
            std::array<size_t, 1U << step> places{};
            for (const auto &number : numbers)
                ++places[digit(number)];
            std::exclusive_scan(places.begin(), places.end(), places.begin(), size_t{0});
            for (const auto &number : numbers)
                other[places[digit(number)]++] = number;
            numbers.swap(other);
            varying = from + step < 64 ? varying & ~quint64{0} << (from + step) : 0;
        }
    }
}

/// Several keys and, last, the date packed into as few words as they need: numbers sort much faster than rows do.
template <size_t Words>
std::vector<quint32> sortedBy(const GiftBook &book, const std::vector<SortKey> &keys, const std::vector<quint32> &rows)
{
    using Packed = std::array<quint64, Words>;
    std::vector<Packed> packed(rows.size(), Packed{});
    size_t word = 0;
    int room = 64;
    const auto add = [&](auto value, quint32 most, bool descending) {
        const int bits = bitsFor(most);
        if (bits > room) {
            ++word;
            room = 64;
        }
        for (size_t i = 0; i < rows.size(); ++i) {
            const quint32 key = value(rows[i]);
            packed[i][word] = packed[i][word] << bits | (descending ? most - key : key);
        }
        room -= bits;
    };
    for (const SortKey &key : keys)
        add(key.value, key.most, key.descending);
    const auto count = static_cast<quint32>(book.byDate().size());
    add([&book](quint32 row) { return book.dateRank(row); }, count, false);
    putInOrder(packed, word, bitsFor(count)); // the dates are in order
    const quint64 mask = (quint64{1} << bitsFor(count)) - 1;
    std::vector<quint32> sorted(rows.size());
    for (size_t i = 0; i < packed.size(); ++i)
        sorted[i] = book.byDate()[packed[i][word] & mask];
    return sorted;
}

}

SortKey keyOf(const GiftBook &book, BookColumn column)
{
    const auto all = [](size_t count) { return count == 0 ? 0U : static_cast<quint32>(count - 1); };
    switch (column) {
    case BookColumn::Date: // ascending: the oldest first
        return {[&book, last = all(book.byDate().size())](quint32 row) { return last - book.dateRank(row); },
            all(book.byDate().size())};
    case BookColumn::Jar:
        return {[&book](quint32 row) { return book.jars()[book.jar(row)].titleRank; }, all(book.jars().size())};
    case BookColumn::Child:
        return {[&book](quint32 row) { return book.jars()[book.jar(row)].childRank; }, all(book.jars().size())};
    case BookColumn::Category:
        return {[&book](quint32 row) { return static_cast<quint32>(book.jars()[book.jar(row)].category); }, 7};
    case BookColumn::Donor:
        return {[&book](quint32 row) { return book.donors()[book.donor(row)].rank; }, all(book.donors().size())};
    case BookColumn::PublicName:
        return {[&book](quint32 row) { return book.anonymous(row) ? 0 : book.donors()[book.donor(row)].rank + 1; },
            static_cast<quint32>(book.donors().size())};
    case BookColumn::Amount: {
        quint32 most = 0;
        for (quint32 row = 0; row < book.size(); ++row)
            most = std::max(most, static_cast<quint32>(book.amount(row)));
        return {[&book](quint32 row) { return static_cast<quint32>(book.amount(row)); }, most};
    }
    case BookColumn::Comment:
        return {[&ranks = book.commentRanks()](quint32 row) { return ranks[row]; }, all(book.size())};
    case BookColumn::Channel:
        return {[&book](quint32 row) { return static_cast<quint32>(book.channel(row) + 1); }, 3};
    case BookColumn::State:
        return {[&book](quint32 row) { return static_cast<quint32>(book.state(row)); }, 7};
    case BookColumn::Thanks:
        return {[&book](quint32 row) { return static_cast<quint32>(book.thanks(row)); }, 3};
    case BookColumn::Reviewed:
        return {[&book](quint32 row) { return book.reviewed(row) ? 1U : 0U; }, 1};
    case BookColumn::Note:
        return {[&book](quint32 row) { return book.noted(row) ? 1U : 0U; }, 1};
    }
    return {};
}

std::vector<quint32> sorted(const GiftBook &book, const std::vector<SortKey> &keys, const std::vector<quint32> &rows)
{
    int words = 1;
    int room = 64;
    const auto add = [&](quint32 most) {
        const int bits = bitsFor(most);
        words += bits > room ? 1 : 0;
        room = bits > room ? 64 - bits : room - bits;
    };
    for (const SortKey &key : keys)
        add(key.most);
    add(static_cast<quint32>(book.byDate().size()));
    if (words == 1)
        return sortedBy<1>(book, keys, rows);
    return words == 2 ? sortedBy<2>(book, keys, rows) : sortedBy<6>(book, keys, rows);
}

}
