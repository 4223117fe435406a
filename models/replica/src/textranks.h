#pragma once

#include <QByteArrayView>
#include <span>
#include <vector>

namespace dreamjar::replica {

/// Puts many texts in order, most of which many others equal: only the different ones are compared, eight letters at a
/// time. The texts are looked at where they lie and have to stay there.
class TextRanks
{
public:
    /// Writes the number of each text: equal ones have the same.
    void numbersOf(std::span<const QByteArrayView> texts, quint32 *numbers);
    /// For each number the place of its text in the order.
    std::vector<quint32> places() const;

private:
    struct Text {
        QByteArrayView text;
        size_t hash = 0;
    };
    void spread(size_t slots);
    size_t slotOf(size_t hash) const { return hash & (m_slots.size() - 1); }
    quint32 numberOf(QByteArrayView text, size_t hash);

    std::vector<Text> m_texts;
    std::vector<quint32> m_slots; ///< by hash: a number and one, 0 where none is; at most half are taken
};

}
