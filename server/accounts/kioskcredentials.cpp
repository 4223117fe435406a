#include "accounts/kioskcredentials.h"

#include "accounts/derivedkey.h"

namespace dreamjar::server::accounts {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int codeLength = 12, groupLength = 4;

QString bareCode(const QString &typed)
{
    QString bare;
    for (const QChar character : typed.toUpper()) {
        if (character == u'O')
            bare += u'0';
        else if (character == u'I' || character == u'L')
            bare += u'1';
        else if (character != u'-' && !character.isSpace())
            bare += character;
    }
    return bare;
}

}

KioskCredentials::KioskCredentials(const QByteArray &secret) : m_key(derivedKey(secret, "kiosk credentials")) { }

QString KioskCredentials::code(qint64 kiosk, const QString &nonce) const
{
    const QByteArray random = derivedKey(m_key, "code " + QByteArray::number(kiosk) + ' ' + nonce.toLatin1());
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(random[i]);
    QString code;
    for (int i = 0; i < codeLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            code += u'-';
        code += QLatin1Char{digits[bits & 31]};
        bits >>= 5;
    }
    return code;
}

QString KioskCredentials::codeName(const QString &typed) const
{
    return QString::fromLatin1(keyedName(m_key, "code " + bareCode(typed).toUtf8()));
}

QString KioskCredentials::newToken(KeySource &keys)
{
    constexpr qsizetype strength = 32;
    return QStringLiteral("djk_")
        + QString::fromLatin1(
            keys.bytes(strength).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString KioskCredentials::tokenName(QByteArrayView token) const
{
    return QString::fromLatin1(keyedName(m_key, QByteArrayView{QByteArray{"token " + token.toByteArray()}}));
}

}
