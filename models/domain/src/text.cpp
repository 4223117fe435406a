#include "domain/text.h"

#include "domain/rules.h"

#include <QStringList>
#include <QVarLengthArray>
#include <algorithm>
#include <array>

namespace dreamjar {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Katakana
        || c.script() == QChar::Script_Hiragana;
}

/// White space of any script, the Ethiopic word space, zero-width spaces, and the dots by which Chinese and Japanese
/// part the words of a foreign name.
bool separatesNames(QStringView name, qsizetype at)
{
    const QChar c = name.at(at);
    switch (c.unicode()) {
    case 0x200B:
    case 0xFEFF:
    case 0x1361:
    case 0x30FB:
    case 0xFF65:
        return true;
    case 0x00B7: // also a letter's part in Catalan: Marcel·la
        return at > 0 && isHan(name.at(at - 1));
    default:
        return c.isSpace();
    }
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!separatesNames(name, i)) {
            word.append(name.at(i));
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString withoutDots(const QString &word)
{
    QString bare = word.toLower();
    bare.remove(u'.');
    return bare;
}

/// Forms of address that stand before a name. None of them is used as a first name.
bool isTitle(const QString &word)
{
    static constexpr std::array<QStringView, 43> titles{u"dr", u"prof", u"professor", u"doctor", u"mr", u"mrs", u"ms",
        u"miss", u"mx", u"mister", u"master", u"sir", u"rev", u"hon", u"herr", u"frau", u"fräulein", u"dipl-ing",
        u"ing", u"mag", u"mme", u"mlle", u"monsieur", u"madame", u"mademoiselle", u"sr", u"sra", u"srta", u"señor",
        u"señora", u"señorita", u"sig", u"signor", u"signora", u"dott", u"pan", u"pani", u"д-р", u"г-н", u"г-жа", u"डॉ",
        u"श्री", u"श्रीमती"};
    static constexpr std::array<QStringView, 5> arabicTitles{u"د", u"دكتور", u"الدكتور", u"السيد", u"السيدة"};
    const QString bare = withoutDots(word);
    return std::find(titles.begin(), titles.end(), bare) != titles.end()
        || std::find(arabicTitles.begin(), arabicTitles.end(), bare) != arabicTitles.end();
}

bool isSuffix(const QString &word)
{
    static constexpr std::array<QStringView, 9> suffixes{
        u"jr", u"sr", u"ii", u"iii", u"iv", u"md", u"phd", u"esq", u"jun"};
    const QString bare = withoutDots(word);
    return std::find(suffixes.begin(), suffixes.end(), bare) != suffixes.end();
}

QString withoutCommas(QString word)
{
    while (word.endsWith(u',') || word.endsWith(u'،') || word.endsWith(u'、') || word.endsWith(u'，'))
        word.chop(1);
    return word;
}

}

qsizetype codePoints(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate())
            --count;
    }
    return count;
}

bool hasNullCharacter(QStringView text)
{
    return text.contains(QChar{u'\0'});
}

bool hasControlCharacter(QStringView text, bool linesAllowed)
{
    return std::any_of(text.begin(), text.end(), [linesAllowed](QChar c) {
        const char16_t u = c.unicode();
        if (u == u'\n' || u == u'\r' || u == u'\t' || u == 0x2028 || u == 0x2029)
            return !linesAllowed;
        const bool c0OrC1 = u < 0x20 || (u >= 0x7F && u <= 0x9F);
        const bool bidi
            = u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        return c0OrC1 || bidi;
    });
}

QString firstNameOf(QStringView fullName)
{
    // "Smith, Mia" names the family first; "Mia Smith, Jr." does not.
    const qsizetype comma = fullName.indexOf(u',');
    if (comma > 0) {
        const QStringList behind = wordsOf(fullName.sliced(comma + 1));
        if (!behind.isEmpty() && !isSuffix(behind.constFirst()))
            return firstNameOf(fullName.sliced(comma + 1));
    }
    const QStringList words = wordsOf(fullName);
    if (words.isEmpty())
        return {};
    for (const QString &word : words) {
        if (!isTitle(word))
            return withoutCommas(word);
    }
    return withoutCommas(words.constLast());
}

bool isUsername(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return !points.isEmpty() && std::all_of(points.begin(), points.end(), [](uint c) {
        return QChar::isLetterOrNumber(c) || c == '@' || c == '.' || c == '+' || c == '-' || c == '_';
    });
}

}
