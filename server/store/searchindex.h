#pragma once

#include "domain/campaign.h"
#include "store/store.h"

#include <QStringList>

namespace dreamjar::server::store {

/// Finds campaigns by parts of words, where that is quicker than to look at each: in a table of its own, by groups of
/// three letters. SQLite groups them itself (FTS5); PostgreSQL gets them as arrays, for which it needs no extension.
/// Not beside the campaign itself: each gift moves its row, and with it would go all of these.
class SearchIndex
{
public:
    explicit SearchIndex(Store &store) : m_store(store) { }

    void put(CampaignId campaign, const QString &foldedText, Category category);
    void remove(CampaignId campaign);

    /// What the one value of condition() is. It may find more than what has these words, and less never. Nothing where
    /// so many have them that a page is sooner found by looking at one after the other in its order.
    std::optional<QString> wordsToAskFor(const QStringList &words, std::optional<Category> category);
    /// For the WHERE of a query about campaigns.
    QString condition() const;

private:
    bool isSqlite() const { return m_store.database().dialect() == database::Dialect::Sqlite; }

    Store &m_store;
};

}
