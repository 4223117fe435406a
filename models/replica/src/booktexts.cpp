#include "booktexts.h"

#include <cstring>

namespace dreamjar::replica {

void BookTexts::put(quint32 row, const QByteArray &text)
{
    if (row == m_start.size()) {
        m_start.push_back(m_bytes.size());
        m_isMoved.push_back(false);
        m_bytes.append(text.constData(), size_t(text.size()));
    } else if (of(row) != text) {
        m_isMoved[row] = true;
        m_moved[row] = text;
    }
}

void BookTexts::cut(quint32 rows)
{
    if (rows >= m_start.size())
        return;
    std::erase_if(m_moved, [rows](const auto &moved) { return moved.first >= rows; });
    m_bytes.resize(m_start[rows]);
    m_start.resize(rows);
    m_isMoved.resize(rows);
}

bool BookTexts::contains(quint32 row, QByteArrayView word) const
{
    const QByteArrayView text = of(row);
    return ::memmem(text.data(), size_t(text.size()), word.data(), size_t(word.size())) != nullptr;
}

std::vector<bool> BookTexts::find(QByteArrayView word) const
{
    std::vector<bool> found(m_start.size(), false);
    const char *bytes = m_bytes.data();
    const size_t length = size_t(word.size());
    quint32 row = 0;
    for (size_t at = 0; at < m_bytes.size();) {
        const void *hit = ::memmem(bytes + at, m_bytes.size() - at, word.data(), length);
        if (!hit)
            break;
        const size_t place = size_t(static_cast<const char *>(hit) - bytes);
        while (end(row) <= place)
            ++row;
        const bool within = place + length <= end(row); // or from the end of one text into the next
        found[row] = within;
        at = within ? end(row) : place + 1;
    }
    for (const auto &moved : m_moved)
        found[moved.first] = contains(moved.first, word);
    return found;
}

}
