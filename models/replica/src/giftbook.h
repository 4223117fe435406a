#pragma once

#include "booktexts.h"
#include "replica/book.h"

#include <QHash>
#include <unordered_map>
#include <vector>

namespace dreamjar::replica {

/// What filters and sorts go by of one gift; a million of them in some tens of megabytes.
struct BookEntry {
    qint64 id = 0;
    qint64 donated = 0; ///< microseconds
    qint32 amount = 0;
    quint32 jar = 0; ///< place in GiftBook::jars()
    quint32 donor = 0; ///< place in GiftBook::donors()
    bool anonymous = false;
    GiftState state = GiftState::Confirmed;
    int channel = -1; ///< of enum Channel; -1: not told
};

/// What this computer knows of a gift, as far as filters need it.
struct BookMarks {
    Thanks thanks = Thanks::ToThank;
    bool reviewed = false;
    bool changed = false; ///< on the server since it was reviewed
    bool receipted = false;
    QByteArray foldedNote;
};

/// Every gift of one parent's jars in columns, in memory: what SQL would have to sort for seconds is filtered, sorted
/// and grouped within the time of a key press. Texts are kept folded, for searching; what a screen shows is read from
/// the file, page by page. No SQL in here.
class GiftBook
{
public:
    struct Jar {
        CampaignId id;
        ChildId child;
        Category category = Category::Dreams;
        Money goal;
        QString title;
        QString childName;
        quint32 titleRank = 0;
        quint32 childRank = 0;
    };
    struct Donor {
        QByteArray name; ///< UTF-8
        QByteArray folded; ///< name and address, searched
        int nameLength = 0; ///< of the folded name alone
        quint32 rank = 0;
    };

    void clear();
    /// The jars by now; those that were known keep their places.
    void setJars(const QList<JarRow> &rows);
    std::optional<quint32> jarAt(CampaignId id) const;
    /// `key`: name and address with a separator that neither can have.
    quint32 donorAt(const QByteArray &key);

    /// A gift that came or changed. `text`: donor, comment and address, folded, UTF-8.
    void put(const BookEntry &entry, const QByteArray &text);
    void remove(qint64 id);
    void mark(qint64 id, const BookMarks &marks);
    /// What is put from now on is taken away again by dropTail(): the gifts that are not on the server yet.
    void beginTail() { m_tail = m_ids.size(); }
    void dropTail();
    /// After changes: orders and ranks are right again.
    void settle();

    quint32 size() const { return static_cast<quint32>(m_ids.size()); }
    const std::vector<Jar> &jars() const { return m_jars; }
    const std::vector<Donor> &donors() const { return m_donors; }
    /// Rows that are there, newest first.
    const std::vector<quint32> &byDate() const { return m_byDate; }
    quint32 dateRank(quint32 row) const { return m_dateRank[row]; }
    qint64 id(quint32 row) const { return m_ids[row]; }
    qint64 donated(quint32 row) const { return m_donated[row]; }
    qint32 amount(quint32 row) const { return m_amounts[row]; }
    quint32 jar(quint32 row) const { return m_jarOf[row]; }
    quint32 donor(quint32 row) const { return m_donorOf[row]; }
    bool anonymous(quint32 row) const { return m_flags[row] & anonymousBit; }
    GiftState state(quint32 row) const { return static_cast<GiftState>((m_flags[row] >> stateShift) & 7); }
    int channel(quint32 row) const { return ((m_flags[row] >> channelShift) & 3) - 1; }
    Thanks thanks(quint32 row) const { return static_cast<Thanks>((m_flags[row] >> thanksShift) & 3); }
    bool reviewed(quint32 row) const { return m_flags[row] & reviewedBit; }
    bool commented(quint32 row) const { return !commentOf(row).isEmpty(); }
    bool noted(quint32 row) const { return m_flags[row] & notedBit; }
    bool changed(quint32 row) const { return m_flags[row] & changedBit; }
    bool receipted(quint32 row) const { return m_flags[row] & receiptedBit; }
    /// Donor, comment, address or note.
    bool textContains(quint32 row, const QByteArray &word) const;
    /// The same for each row.
    std::vector<bool> findText(const QByteArray &word) const;
    /// Places in the order of the comments, made when first asked for after a change.
    const std::vector<quint32> &commentRanks() const;
    std::optional<quint32> rowOf(qint64 id) const;

private:
    static constexpr quint16 anonymousBit = 1, reviewedBit = 1 << 8, notedBit = 1 << 9, changedBit = 1 << 10,
                             receiptedBit = 1 << 11, goneBit = 1 << 12;
    static constexpr int stateShift = 1, channelShift = 4, thanksShift = 6;
    QByteArrayView commentOf(quint32 row) const;
    void touch(quint32 row);
    void rankNames();

    std::vector<qint64> m_ids, m_donated;
    std::vector<qint32> m_amounts;
    std::vector<quint32> m_jarOf, m_donorOf;
    std::vector<quint16> m_flags;
    BookTexts m_texts;
    std::unordered_map<qint64, quint32> m_late; ///< rows behind those
    std::unordered_map<quint32, QByteArray> m_notes;
    std::optional<size_t> m_tail;
    size_t m_ordered = 0; ///< so many ids from the front ascend
    std::vector<Jar> m_jars;
    QHash<CampaignId, quint32> m_jarPlaces;
    std::vector<Donor> m_donors;
    QHash<QByteArray, quint32> m_donorPlaces;
    bool m_namesRanked = false;

    std::vector<quint32> m_byDate, m_dateRank;
    std::vector<quint32> m_touched; ///< since settle()
    mutable std::vector<quint32> m_commentRanks;
};

}
