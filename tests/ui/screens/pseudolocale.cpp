#include "pseudolocale.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace dreamjar::test {

namespace {
constexpr QStringView plain = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr QStringView strange = u"åƀçðéƒğħîĵķłɱñøþɋŕšŧüṽŵẋýžÅƁÇÐÉƑĞĦÎĴĶŁṀÑØÞɊŔŠŦÜṼŴẊÝŽ";
static_assert(plain.size() == strange.size());
constexpr QStringView longer = u"øñ";
}

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    return of(QString::fromUtf8(source));
}

QString PseudoLocale::of(const QString &text)
{
    // Kept: what is filled in, marks, words between braces, entities.
    static const QRegularExpression kept{QStringLiteral("%L?(\\d+|n)|<[^>]*>|\\{[^}]*\\}|&[a-z]+;")};
    QString out;
    qsizetype at = 0;
    const auto translateUntil = [&](qsizetype limit) {
        for (; at < limit; ++at) {
            const qsizetype which = plain.indexOf(text[at]);
            out += which < 0 ? text[at] : strange[which];
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        translateUntil(match.capturedStart());
        out += match.captured();
        at = match.capturedEnd();
    }
    translateUntil(text.size());
    // Longer words where there is one, more words where there are many.
    const auto missing = static_cast<int>(text.size() * 2 / 5);
    for (int i = 0; i < missing; ++i)
        out += i % 8 == 0 && text.contains(u' ') ? QChar{u' '} : longer[i % longer.size()];
    return begin + out + end;
}

bool PseudoLocale::isOf(QChar letter)
{
    return strange.contains(letter);
}

SpokenPseudo::SpokenPseudo(Qt::LayoutDirection direction)
{
    QCoreApplication::installTranslator(&m_locale);
    QGuiApplication::setLayoutDirection(direction);
}

SpokenPseudo::~SpokenPseudo()
{
    QCoreApplication::removeTranslator(&m_locale);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

}
