#include "giftbook.h"

#include "domain/fold.h"
#include "textranks.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace dreamjar::replica {

namespace {

constexpr char separator = '\x1f';

/// Equal texts get equal ranks.
template <class Things, class Text, class Put>
void rank(Things &things, Text text, Put put)
{
    std::vector<decltype(text(things.front()))> texts; // made once, not for each comparison
    texts.reserve(things.size());
    for (const auto &thing : things)
        texts.push_back(text(thing));
    std::vector<quint32> order(things.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&texts](quint32 a, quint32 b) { return texts[a] < texts[b]; });
    quint32 place = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && texts[order[i]] != texts[order[i - 1]])
            ++place;
        put(things[order[i]], place);
    }
}

}

void GiftBook::clear()
{
    *this = GiftBook{};
}

void GiftBook::setJars(const QList<JarRow> &rows)
{
    for (const JarRow &row : rows) {
        auto at = m_jarPlaces.constFind(row.campaign.id);
        if (at == m_jarPlaces.cend()) {
            at = m_jarPlaces.insert(row.campaign.id, static_cast<quint32>(m_jars.size()));
            m_jars.emplace_back();
        }
        Jar &jar = m_jars[*at];
        jar.id = row.campaign.id;
        jar.child = row.campaign.child;
        jar.category = row.campaign.category;
        jar.goal = row.campaign.goal;
        jar.title = row.campaign.title;
        jar.childName = row.campaign.childName;
    }
    rank(
        m_jars, [](const Jar &jar) { return folded(jar.title); }, [](Jar &jar, quint32 to) { jar.titleRank = to; });
    rank(
        m_jars, [](const Jar &jar) { return QString{folded(jar.childName) + QStringLiteral("\x1f%1").arg(jar.child.value())}; }, [](Jar &jar, quint32 to) { jar.childRank = to; });
}

std::optional<quint32> GiftBook::jarAt(CampaignId id) const
{
    const auto at = m_jarPlaces.constFind(id);
    return at == m_jarPlaces.cend() ? std::nullopt : std::optional{*at};
}

quint32 GiftBook::donorAt(const QByteArray &key)
{
    const auto known = m_donorPlaces.constFind(key);
    if (known != m_donorPlaces.cend())
        return *known;
    const auto place = static_cast<quint32>(m_donors.size());
    const qsizetype end = key.indexOf(separator);
    Donor donor;
    donor.name = key.left(end);
    donor.folded = folded(QString::fromUtf8(donor.name)).toUtf8();
    donor.nameLength = static_cast<int>(donor.folded.size());
    donor.folded += ' ' + folded(QString::fromUtf8(key.mid(end + 1))).toUtf8();
    m_donors.push_back(donor);
    m_donorPlaces.insert(key, place);
    m_namesRanked = false;
    return place;
}

std::optional<quint32> GiftBook::rowOf(qint64 id) const
{
    const auto late = m_late.find(id);
    if (late != m_late.end())
        return late->second;
    const auto end = m_ids.begin() + static_cast<std::ptrdiff_t>(m_ordered);
    const auto at = std::lower_bound(m_ids.begin(), end, id);
    if (at == end || *at != id)
        return std::nullopt;
    return static_cast<quint32>(at - m_ids.begin());
}

void GiftBook::touch(quint32 row)
{
    m_touched.push_back(row);
}

void GiftBook::put(const BookEntry &entry, const QByteArray &text)
{
    std::optional<quint32> known = rowOf(entry.id);
    const quint32 row = known.value_or(size());
    if (!known) {
        if (m_ordered == m_ids.size() && (m_ids.empty() || entry.id > m_ids.back()))
            ++m_ordered;
        else
            m_late.emplace(entry.id, row);
        m_ids.push_back(entry.id);
        m_donated.push_back(0);
        m_amounts.push_back(0);
        m_jarOf.push_back(0);
        m_donorOf.push_back(0);
        m_flags.push_back(0);
    }
    m_donated[row] = entry.donated;
    m_amounts[row] = entry.amount;
    m_jarOf[row] = entry.jar;
    m_donorOf[row] = entry.donor;
    m_texts.put(row, text);
    const quint16 own = m_flags[row] & (reviewedBit | notedBit | changedBit | receiptedBit | 3 << thanksShift);
    m_flags[row] = static_cast<quint16>(own | (entry.anonymous ? anonymousBit : 0) | int(entry.state) << stateShift
        | (entry.channel + 1) << channelShift);
    touch(row);
}

void GiftBook::remove(qint64 id)
{
    if (const auto row = rowOf(id)) {
        m_flags[*row] |= goneBit;
        touch(*row);
    }
}

void GiftBook::mark(qint64 id, const BookMarks &marks)
{
    const auto row = rowOf(id);
    if (!row)
        return;
    quint16 &flags = m_flags[*row];
    flags &= static_cast<quint16>(~(reviewedBit | notedBit | changedBit | receiptedBit | 3 << thanksShift));
    flags = static_cast<quint16>(flags | int(marks.thanks) << thanksShift | (marks.reviewed ? reviewedBit : 0)
        | (marks.changed ? changedBit : 0) | (marks.receipted ? receiptedBit : 0)
        | (marks.foldedNote.isEmpty() ? 0 : notedBit));
    if (marks.foldedNote.isEmpty())
        m_notes.erase(*row);
    else
        m_notes[*row] = marks.foldedNote;
}

void GiftBook::dropTail()
{
    const size_t tail = std::exchange(m_tail, std::nullopt).value_or(m_ids.size());
    if (tail >= m_ids.size())
        return;
    for (size_t row = tail; row < m_ids.size(); ++row) {
        m_late.erase(m_ids[row]);
        m_notes.erase(static_cast<quint32>(row));
    }
    m_ordered = std::min(m_ordered, tail);
    m_texts.cut(static_cast<quint32>(tail));
    for (auto *column : {&m_ids, &m_donated})
        column->resize(tail);
    m_amounts.resize(tail);
    for (auto *column : {&m_jarOf, &m_donorOf})
        column->resize(tail);
    m_flags.resize(tail);
    std::erase_if(m_byDate, [tail](quint32 row) { return row >= tail; });
}

void GiftBook::settle()
{
    if (!m_namesRanked) {
        rank(
            m_donors, [](const Donor &donor) { return QByteArrayView(donor.folded).first(donor.nameLength); },
            [](Donor &donor, quint32 to) { donor.rank = to; });
        m_namesRanked = true;
    }
    const auto newer = [this](quint32 a, quint32 b) {
        return m_donated[a] != m_donated[b] ? m_donated[a] > m_donated[b] : m_ids[a] > m_ids[b];
    };
    std::sort(m_touched.begin(), m_touched.end());
    m_touched.erase(std::unique(m_touched.begin(), m_touched.end()), m_touched.end());
    std::erase_if(m_touched, [this](quint32 row) { return row >= size(); });
    std::vector<bool> moved(size(), false);
    for (const quint32 row : m_touched)
        moved[row] = true;
    std::erase_if(m_byDate, [&](quint32 row) { return moved[row]; });
    std::erase_if(m_touched, [this](quint32 row) { return (m_flags[row] & goneBit) != 0; });
    std::sort(m_touched.begin(), m_touched.end(), newer);
    std::vector<quint32> merged;
    merged.reserve(m_byDate.size() + m_touched.size());
    std::merge(m_byDate.begin(), m_byDate.end(), m_touched.begin(), m_touched.end(), std::back_inserter(merged), newer);
    m_byDate = std::move(merged);
    m_touched = {};
    m_dateRank.resize(size());
    for (size_t place = 0; place < m_byDate.size(); ++place)
        m_dateRank[m_byDate[place]] = static_cast<quint32>(place);
    m_commentRanks = {};
}

bool GiftBook::textContains(quint32 row, const QByteArray &word) const
{
    if (m_texts.contains(row, word))
        return true;
    if (!noted(row))
        return false;
    const auto note = m_notes.find(row);
    return note != m_notes.end() && note->second.contains(word);
}

std::vector<bool> GiftBook::findText(const QByteArray &word) const
{
    std::vector<bool> found = m_texts.find(word);
    for (const auto &[row, note] : m_notes)
        found[row] = found[row] || note.contains(word);
    return found;
}

/// The folded text begins with the donor's name and ends with the address.
QByteArrayView GiftBook::commentOf(quint32 row) const
{
    const Donor &donor = m_donors[m_donorOf[row]];
    QByteArrayView text = m_texts.of(row);
    text = text.sliced(std::min<qsizetype>(text.size(), donor.nameLength == 0 ? 0 : donor.nameLength + 1));
    const qsizetype address = donor.folded.size() - donor.nameLength - 1;
    text.chop(std::min<qsizetype>(text.size(), address));
    return text.endsWith(' ') ? text.chopped(1) : text;
}

const std::vector<quint32> &GiftBook::commentRanks() const
{
    if (m_commentRanks.size() == size())
        return m_commentRanks;
    TextRanks comments;
    m_commentRanks.resize(size());
    std::array<QByteArrayView, 1024> some;
    for (size_t first = 0; first < size(); first += some.size()) {
        const size_t count = std::min(some.size(), size() - first);
        for (size_t i = 0; i < count; ++i)
            some[i] = commentOf(static_cast<quint32>(first + i));
        comments.numbersOf(std::span{some}.first(count), &m_commentRanks[first]);
    }
    const std::vector<quint32> places = comments.places();
    for (quint32 &rank : m_commentRanks)
        rank = places[rank];
    return m_commentRanks;
}

}
