#pragma once

#include "database/errors.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QStringList>

namespace dreamjar::database {
class Database;
}

namespace dreamjar::replica {

/// The texts of the jars in the cache, and beside them the index of their words, which is kept in step here.
class JarTexts
{
public:
    using Done = Result<void, database::SqlError>;

    explicit JarTexts(const database::Database &database) : m_database(database) { }

    /// True when it differs from what was there.
    Result<bool, database::SqlError> put(CampaignId campaign, const QString &folded, const QString &description);
    Done drop(CampaignId campaign);
    /// Of the jars of this parent that strangers are not shown.
    Done dropUnlistedOf(ParentId owner);
    /// Words of what was dropped linger in an index until its parts are merged; now they are gone.
    Done forgetDropped();

private:
    Done takeOut(CampaignId campaign, const QString &folded);

    const database::Database &m_database;
};

/// What somebody types, as the index knows it: runs of letters and digits, folded. Each is the beginning of a word.
QStringList wordsOf(const QString &typed);
/// The same in the language of FTS5; empty when there are no words.
QString matchOf(const QStringList &words);
/// By the rule of the index, for a text that is not in it.
bool hasAllWords(const QString &text, const QStringList &words);

}
