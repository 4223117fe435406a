#include "domain/fold.h"

#include <algorithm>

namespace dreamjar {

namespace {

/// Letters with a stroke or a ligature have no accent to take off.
QString plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return QStringLiteral("o");
    case u'ł':
        return QStringLiteral("l");
    case u'đ':
        return QStringLiteral("d");
    case u'ħ':
        return QStringLiteral("h");
    case u'ı':
        return QStringLiteral("i");
    case u'ß':
        return QStringLiteral("ss");
    case u'æ':
        return QStringLiteral("ae");
    case u'œ':
        return QStringLiteral("oe");
    default:
        return letter;
    }
}

}

QString folded(QStringView text)
{
    // Decomposed before and after the case: "İ" brings its dot along only then.
    const QString decomposed = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        if (letter.unicode() < 128)
            out += letter;
        else
            out += plainLetter(letter);
    }
    return out.simplified();
}

QStringList searchWords(const QString &search)
{
    constexpr qsizetype count = 4;
    QStringList words = folded(search).split(u' ', Qt::SkipEmptyParts);
    if (words.size() > count) {
        const QString rest = words.mid(count - 1).join(u' ');
        words = words.first(count - 1) << rest;
    }
    return words;
}

bool containsAll(const QString &foldedText, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return foldedText.contains(word); });
}

}
