#include "domain/rules.h"
#include "domain/text.h"

#include <QRegularExpression>
#include <QUrl>

// The rules of Django's EmailValidator and URLValidator, whose verdicts the API's field table repeats.

namespace dreamjar {

namespace {

bool matchesWhole(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

bool isIpv6(const QString &host)
{
    const QUrl url{QStringLiteral("http://[%1]/").arg(host), QUrl::StrictMode};
    return url.isValid() && !url.host().isEmpty();
}

bool isMailDomain(const QString &domain)
{
    static const QRegularExpression name{
        QStringLiteral(R"(\A(?:[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?\.)+(?:[A-Z0-9-]{2,63}(?<!-))\z)"),
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression ipv4{QStringLiteral(
        R"(\A(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}\z)")};
    if (domain.compare(u"localhost", Qt::CaseInsensitive) == 0 || matchesWhole(name, domain))
        return true;
    if (domain.size() > 2 && domain.startsWith(u'[') && domain.endsWith(u']')) {
        const QString literal = domain.sliced(1, domain.size() - 2);
        static const QRegularExpression characters{QStringLiteral(R"(\A[A-Fa-f0-9:.]+\z)")};
        return matchesWhole(ipv4, literal) || (matchesWhole(characters, literal) && isIpv6(literal));
    }
    const QString ace = QString::fromLatin1(QUrl::toAce(domain));
    return !ace.isEmpty() && matchesWhole(name, ace);
}

}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression local{
        QStringLiteral(R"re(\A(?:[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*)re"
                       R"re(|"(?:[\x01-\x08\x0b\x0c\x0e-\x1f!#-\[\]-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*")\z)re"),
        QRegularExpression::CaseInsensitiveOption};
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && codePoints(text) <= limits::email && matchesWhole(local, text.first(at))
        && isMailDomain(text.sliced(at + 1));
}

QString normalizedEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at < 0 ? text : text.first(at + 1) + text.sliced(at + 1).toLower();
}

bool isWebUrl(const QString &text)
{
    static const QRegularExpression expression{
        QStringLiteral(
            R"re(\A(?:https?|ftps?)://)re"
            R"re((?:[^:@/]+(?::[^:@/]*)?@)?)re"
            R"re((?<host>(?:0|25[0-5]|2[0-4][0-9]|1[0-9]?[0-9]?|[1-9][0-9]?)(?:\.(?:0|25[0-5]|2[0-4][0-9]|1[0-9]?[0-9]?|[1-9][0-9]?)){3})re"
            R"re(|\[(?<ipv6>[0-9a-f:.]+)\])re"
            R"re(|[a-z\x{a1}-\x{10ffff}0-9](?:[a-z\x{a1}-\x{10ffff}0-9-]{0,61}[a-z\x{a1}-\x{10ffff}0-9])?)re"
            R"re((?:\.(?!-)[a-z\x{a1}-\x{10ffff}0-9-]{1,63}(?<!-))*)re"
            R"re(\.(?!-)(?:[a-z\x{a1}-\x{10ffff}-]{2,63}|xn--[a-z0-9]{1,59})(?<!-)\.?)re"
            R"re(|localhost))re"
            R"re((?::(?<port>[0-9]{1,5}))?(?:[/?#].*)?\z)re"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption};
    for (const QChar c : text) {
        if (c.isSpace() || c.unicode() < 0x20)
            return false;
    }
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch() || match.capturedView(u"host").size() > 253)
        return false;
    if (const QString ipv6 = match.captured(QStringLiteral("ipv6")); !ipv6.isEmpty() && !isIpv6(ipv6))
        return false;
    return match.capturedView(u"port").toUInt() <= 65'535;
}

}
