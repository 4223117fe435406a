#include "store/searchindex.h"

#include <QSet>

namespace dreamjar::server::store {

using database::Query;

namespace {

constexpr qsizetype groupSize = 3;
/// More are found sooner by going through the campaigns in their order. With 800 here the slowest
/// of a hundred searches took three times as long on SQLite, because an order may have its jars at the end.
constexpr int few = 2000;

/// The category is at the end of a text, behind a line end, which no folded text has. Its first two letters with that
/// are one group, so that a search for it is one look.
QString ending(Category category)
{
    return QChar{u'\n'} + toKey(category);
}

/// In quotes everything is a letter, to FTS5.
QString phraseOf(QString part)
{
    return u'"' + part.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QSet<QString> groupsOf(const QString &part)
{
    const QList<uint> letters = part.toUcs4();
    QSet<QString> groups;
    for (qsizetype i = 0; i + groupSize <= letters.size(); ++i)
        groups.insert(QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData() + i), groupSize));
    return groups;
}

/// As PostgreSQL writes an array: {"abc","bcd"}
QString arrayOf(const QSet<QString> &groups)
{
    QStringList items;
    for (QString group : groups)
        items.append(u'"' + group.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"');
    return u'{' + items.join(u',') + u'}';
}

}

void SearchIndex::put(CampaignId campaign, const QString &foldedText, Category category)
{
    const QString text = foldedText + ending(category);
    Query insert{m_store.database(),
        isSqlite() ? QStringLiteral("INSERT OR REPLACE INTO campaign_search (rowid, folded) VALUES (?, ?)")
                   : QStringLiteral("INSERT INTO campaign_search (campaign, letters) VALUES (?, CAST(? AS TEXT[])) "
                                    "ON CONFLICT (campaign) DO UPDATE SET letters = excluded.letters")};
    m_store.run(insert.bind(campaign, isSqlite() ? text : arrayOf(groupsOf(text))));
}

void SearchIndex::remove(CampaignId campaign)
{
    if (!isSqlite())
        return; // it goes with the campaign
    Query remove{m_store.database(), QStringLiteral("DELETE FROM campaign_search WHERE rowid = ?")};
    m_store.run(remove.bind(campaign));
}

std::optional<QString> SearchIndex::wordsToAskFor(const QStringList &words, std::optional<Category> category)
{
    QStringList parts;
    for (const QString &word : words) {
        if (word.toUcs4().size() >= groupSize)
            parts.append(word);
    }
    if (parts.isEmpty())
        return std::nullopt;
    if (category)
        parts.append(ending(*category).left(groupSize));

    QStringList phrases;
    QSet<QString> groups;
    for (const QString &part : parts) {
        phrases.append(phraseOf(part));
        groups += groupsOf(part);
    }
    const QString asked = isSqlite() ? phrases.join(u' ') : arrayOf(groups);
    Query count{m_store.database(),
        isSqlite() ? QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM campaign_search "
                                    "WHERE campaign_search MATCH ? LIMIT ?) AS found")
                   : QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM campaign_search "
                                    "WHERE letters @> CAST(? AS TEXT[]) LIMIT ?) AS found")};
    count.bind(asked, few + 1);
    return m_store.value<int>(count).value_or(0) <= few ? std::optional{asked} : std::nullopt;
}

QString SearchIndex::condition() const
{
    return isSqlite()
        ? QStringLiteral("campaign.id IN (SELECT rowid FROM campaign_search WHERE campaign_search MATCH ?)")
        : QStringLiteral("campaign.id IN (SELECT campaign FROM campaign_search WHERE letters @> CAST(? AS TEXT[]))");
}

}
