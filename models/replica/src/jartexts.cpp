#include "jartexts.h"

#include "database/query.h"
#include "domain/fold.h"

#include <algorithm>

namespace dreamjar::replica {

using database::Query;

namespace {

constexpr qsizetype mostWords = 8;

/// As the tokenizer of the index cuts a text up.
QStringList cut(const QString &folded)
{
    QStringList words;
    QString word;
    for (const char32_t point : folded.toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            word += QString::fromUcs4(&point, 1);
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

}

Result<bool, database::SqlError> JarTexts::put(CampaignId campaign, const QString &folded, const QString &description)
{
    struct Known {
        QString folded;
        QString description;
    };
    Query look{m_database, QStringLiteral("SELECT folded, description FROM campaign_text WHERE campaign = ?")};
    const auto known = look.bind(campaign).row(
        [](const Query &row) { return Known{row.column<QString>(0), row.column<QString>(1)}; });
    if (!known)
        return Failure{known.error()};
    const bool asBefore = *known && (*known)->folded == folded;
    if (asBefore && (*known)->description == description)
        return false;
    if (*known && !asBefore) {
        if (auto out = takeOut(campaign, (*known)->folded); !out)
            return Failure{out.error()};
    }
    Query text{m_database,
        QStringLiteral("INSERT INTO campaign_text (campaign, folded, description) VALUES (?, ?, ?) "
                       "ON CONFLICT (campaign) DO UPDATE SET folded = excluded.folded, "
                       "description = excluded.description")};
    if (auto done = text.bind(campaign, folded, description).exec(); !done)
        return Failure{done.error()};
    if (!asBefore) {
        Query index{m_database, QStringLiteral("INSERT INTO campaign_search (rowid, folded) VALUES (?, ?)")};
        if (auto done = index.bind(campaign, folded).exec(); !done)
            return Failure{done.error()};
    }
    return true;
}

/// The index does not hold the text: it wants to be told what it was.
JarTexts::Done JarTexts::takeOut(CampaignId campaign, const QString &folded)
{
    Query query{m_database,
        QStringLiteral("INSERT INTO campaign_search (campaign_search, rowid, folded) VALUES ('delete', ?, ?)")};
    return query.bind(campaign, folded).exec();
}

JarTexts::Done JarTexts::drop(CampaignId campaign)
{
    Query look{m_database, QStringLiteral("SELECT folded FROM campaign_text WHERE campaign = ?")};
    const auto known = look.bind(campaign).row([](const Query &row) { return row.column<QString>(0); });
    if (!known)
        return Failure{known.error()};
    if (!*known)
        return {};
    if (auto out = takeOut(campaign, **known); !out)
        return out;
    Query query{m_database, QStringLiteral("DELETE FROM campaign_text WHERE campaign = ?")};
    return query.bind(campaign).exec();
}

JarTexts::Done JarTexts::dropUnlistedOf(ParentId owner)
{
    Query query{m_database, QStringLiteral("SELECT id FROM campaign WHERE owner = ? AND listed = 0")};
    const auto unlisted = query.bind(owner).rows([](const Query &row) { return row.column<CampaignId>(0); });
    if (!unlisted)
        return Failure{unlisted.error()};
    for (const CampaignId campaign : *unlisted) {
        if (auto done = drop(campaign); !done)
            return done;
    }
    return unlisted->isEmpty() ? Done{} : forgetDropped();
}

JarTexts::Done JarTexts::forgetDropped()
{
    return Query{m_database, QStringLiteral("INSERT INTO campaign_search (campaign_search) VALUES ('optimize')")}.exec();
}

QStringList wordsOf(const QString &typed)
{
    QStringList words = cut(folded(typed));
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostWords));
}

QString matchOf(const QStringList &words)
{
    QStringList beginnings;
    for (const QString &word : words)
        beginnings.append(u'"' + word + QStringLiteral("\"*"));
    return beginnings.join(u' ');
}

bool hasAllWords(const QString &text, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QStringList there = cut(folded(text));
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return std::any_of(there.cbegin(), there.cend(), [&](const QString &other) { return other.startsWith(word); });
    });
}

}
