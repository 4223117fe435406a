#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <string>
#include <unordered_map>
#include <vector>

namespace dreamjar::replica {

/// The searched text of every row in one piece of memory, so that a word is looked for in all of them at once.
class BookTexts
{
public:
    /// The text of the next row, or another one for a row that has one.
    void put(quint32 row, const QByteArray &text);
    /// The rows from here on are gone.
    void cut(quint32 rows);

    QByteArrayView of(quint32 row) const { return m_isMoved[row] ? QByteArrayView{m_moved.at(row)} : lying(row); }
    bool contains(quint32 row, QByteArrayView word) const;
    /// For each row: whether it has the word.
    std::vector<bool> find(QByteArrayView word) const;

private:
    QByteArrayView lying(quint32 row) const { return {m_bytes.data() + m_start[row], qsizetype(end(row) - m_start[row])}; }
    size_t end(quint32 row) const { return row + 1 < m_start.size() ? m_start[row + 1] : m_bytes.size(); }

    std::string m_bytes;
    std::vector<size_t> m_start;
    std::vector<bool> m_isMoved;
    std::unordered_map<quint32, QByteArray> m_moved; ///< what changed later; the first text stays where it lies
};

}
