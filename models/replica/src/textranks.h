#pragma once

#include <QByteArrayView>
#include <vector>

namespace dreamjar::replica {

/// Puts many texts in order, most of which many others equal: only the different ones are compared, eight letters at a
/// time. The texts are looked at where they lie and have to stay there.
class TextRanks
{
public:
    /// The number of a text: equal ones have the same.
    quint32 numberOf(QByteArrayView text);
    /// For each number the place of its text in the order.
    std::vector<quint32> places() const;

private:
    struct Text {
        QByteArrayView text;
        size_t hash = 0;
    };
    void spread(size_t slots);

    std::vector<Text> m_texts;
    std::vector<quint32> m_slots; ///< by hash: a number and one, 0 where none is; at most half are taken
};

}
