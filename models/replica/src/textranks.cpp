#include "textranks.h"

#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <cstring>

namespace dreamjar::replica {

namespace {

struct Part {
    QByteArrayView text;
    quint64 letters = 0;
    quint32 number = 0;
};

constexpr qsizetype lettersAtATime = sizeof(quint64);

/// As a number that is in the order of the letters, with zeros behind the end.
quint64 lettersAt(QByteArrayView text, qsizetype from)
{
    quint64 letters = 0;
    if (from < text.size())
        std::memcpy(&letters, text.data() + from, size_t(std::min(lettersAtATime, text.size() - from)));
    return qFromBigEndian(letters);
}

/// Texts that are equal up to `from`.
void sortFrom(std::span<Part> parts, qsizetype from)
{
    for (Part &part : parts)
        part.letters = lettersAt(part.text, from);
    const auto before = [](const Part &a, const Part &b) { return a.letters < b.letters; };
    if (!std::is_sorted(parts.begin(), parts.end(), before)) // many begin alike
        std::sort(parts.begin(), parts.end(), before);
    const qsizetype behind = from + lettersAtATime;
    for (size_t first = 0, next = 0; first < parts.size(); first = next) {
        bool goOn = false;
        for (; next < parts.size() && parts[next].letters == parts[first].letters; ++next)
            goOn |= parts[next].text.size() > behind;
        if (goOn && next - first > 1)
            sortFrom(parts.subspan(first, next - first), behind);
    }
}

}

void TextRanks::spread(size_t slots)
{
    m_slots.assign(slots, 0);
    for (quint32 number = 0; number < m_texts.size(); ++number) {
        size_t slot = slotOf(m_texts[number].hash);
        while (m_slots[slot] != 0)
            slot = slotOf(slot + 1);
        m_slots[slot] = number + 1;
    }
}

void TextRanks::numbersOf(std::span<const QByteArrayView> texts, quint32 *numbers)
{
    constexpr size_t fewest = 1024; // a power of two, as all that follow
    constexpr size_t atOnce = 32;
    // What a text is compared with lies anywhere in memory: it is sent for while others are on their way, and waited for
    // once instead of each time.
    std::array<size_t, atOnce> hashes{};
    for (size_t first = 0; first < texts.size(); first += atOnce) {
        const auto some = texts.subspan(first, std::min(atOnce, texts.size() - first));
        while ((m_texts.size() + some.size()) * 2 > m_slots.size())
            spread(std::max(fewest, m_slots.size() * 2));
        for (size_t i = 0; i < some.size(); ++i) {
            hashes[i] = qHashBits(some[i].data(), size_t(some[i].size()));
            __builtin_prefetch(&m_slots[slotOf(hashes[i])]);
        }
        for (size_t i = 0; i < some.size(); ++i) {
            if (const quint32 known = m_slots[slotOf(hashes[i])])
                __builtin_prefetch(&m_texts[known - 1]);
        }
        for (size_t i = 0; i < some.size(); ++i) {
            if (const quint32 known = m_slots[slotOf(hashes[i])]) {
                const QByteArrayView text = m_texts[known - 1].text;
                __builtin_prefetch(text.data());
                __builtin_prefetch(text.data() + text.size());
            }
        }
        for (size_t i = 0; i < some.size(); ++i)
            numbers[first + i] = numberOf(some[i], hashes[i]);
    }
}

quint32 TextRanks::numberOf(QByteArrayView text, size_t hash)
{
    size_t slot = slotOf(hash);
    for (; m_slots[slot] != 0; slot = slotOf(slot + 1)) {
        const Text &known = m_texts[m_slots[slot] - 1];
        if (known.hash == hash && known.text == text)
            return m_slots[slot] - 1;
    }
    m_texts.push_back({text, hash});
    m_slots[slot] = quint32(m_texts.size());
    return m_slots[slot] - 1;
}

std::vector<quint32> TextRanks::places() const
{
    std::vector<Part> parts;
    parts.reserve(m_texts.size());
    for (const Text &text : m_texts)
        parts.push_back({text.text, 0, quint32(parts.size())});
    sortFrom(parts, 0);
    std::vector<quint32> places(parts.size());
    for (size_t place = 0; place < parts.size(); ++place)
        places[parts[place].number] = quint32(place);
    return places;
}

}
