#pragma once

#include <QString>
#include <QStringList>

namespace dreamjar {

/// A text as it is searched: without case, accents and doubled white space, so that "elodie" finds "Élodie".
QString folded(QStringView text);

/// The words of a search, folded; at most four, the last one takes what is left.
QStringList searchWords(const QString &search);

/// True when all words are in the folded text.
bool containsAll(const QString &foldedText, const QStringList &words);

}
