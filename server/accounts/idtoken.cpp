#include "accounts/idtoken.h"

#include "accounts/josejson.h"
#include "domain/rules.h"
#include "domain/text.h"

#include <algorithm>
#include <limits>
#include <vector>

extern "C" { // which libjose's headers do not say
#include <jose/b64.h>
}

namespace dreamjar::server::accounts {

namespace {

constexpr qsizetype longestIdToken = 16 * 1024;
constexpr size_t leastModulusBytes = 256; // 2048 bit
constexpr std::chrono::seconds clocksMayDiffer{60};
constexpr qsizetype longestSubject = 255; // section 2 of the specification

/// A public RSA key that may sign with RS256.
bool isUsable(const json_t *key)
{
    const QByteArray use = textAt(key, "use");
    const QByteArray algorithm = textAt(key, "alg");
    const size_t modulusBytes = jose_b64_dec(json_object_get(key, "n"), nullptr, 0);
    return textAt(key, "kty") == "RSA" && (use.isEmpty() || use == "sig")
        && (algorithm.isEmpty() || algorithm == "RS256") && !json_object_get(key, "d")
        && modulusBytes != std::numeric_limits<size_t>::max() && modulusBytes >= leastModulusBytes;
}

/// Google has two spellings of its name (documented by it).
bool isIssuer(const QByteArray &said, const QString &expected)
{
    return said == expected.toUtf8()
        || (expected == QStringLiteral("https://accounts.google.com") && said == "accounts.google.com");
}

QStringList audiencesOf(const json_t *claims)
{
    const json_t *value = json_object_get(claims, "aud");
    if (json_is_string(value))
        return {QString::fromUtf8(json_string_value(value))};
    QStringList all;
    size_t index = 0;
    json_t *item = nullptr;
    json_array_foreach (value, index, item)
        all.append(QString::fromUtf8(json_string_value(item)));
    return all;
}

/// `true`, or the text that some providers make of it.
bool isTrue(const json_t *value)
{
    return json_is_true(value)
        || (json_is_string(value) && QByteArrayView{json_string_value(value)} == QByteArrayView{"true"});
}

/// A name to begin with; nothing where it is none that a person could have typed.
QString nameFrom(const json_t *claims, const char *claim)
{
    const QString name = QString::fromUtf8(textAt(claims, claim)).simplified();
    return hasControlCharacter(name, false) || codePoints(name) > limits::personName ? QString{} : name;
}

std::optional<IdTokenFlaw> flawIn(const json_t *claims, const IdToken::Rules &rules)
{
    if (!isIssuer(textAt(claims, "iss"), rules.issuer))
        return IdTokenFlaw::Issuer;
    const QStringList audiences = audiencesOf(claims);
    const auto isOurs = [&](const QString &client) { return rules.audiences.contains(client); };
    if (!std::any_of(audiences.begin(), audiences.end(), isOurs))
        return IdTokenFlaw::Audience;
    const json_t *party = json_object_get(claims, "azp");
    if (party ? !isOurs(QString::fromUtf8(textAt(claims, "azp"))) : audiences.size() > 1)
        return IdTokenFlaw::Audience;
    const auto expires = wholeAt(claims, "exp");
    const auto issued = wholeAt(claims, "iat");
    constexpr qint64 endOfTime = 253'402'300'799; // the year 9999: no overflow in what follows
    if (!expires || !issued || *expires < 0 || *expires > endOfTime || *issued < 0 || *issued > endOfTime)
        return IdTokenFlaw::Form;
    const auto at = [](qint64 seconds) { return Instant::fromMicroseconds(seconds * 1'000'000); };
    if (at(*expires) + clocksMayDiffer <= rules.now)
        return IdTokenFlaw::Expired;
    if (at(*issued) - clocksMayDiffer > rules.now)
        return IdTokenFlaw::FromTheFuture;
    const QByteArray nonce = textAt(claims, "nonce");
    if (nonce != rules.nonce.toUtf8())
        return IdTokenFlaw::Nonce;
    return std::nullopt;
}

}

struct ProviderKeys::Set {
    struct Key {
        QByteArray id;
        Json jwk;
    };
    std::vector<Key> keys;
};

ProviderKeys::ProviderKeys(const QByteArray &keySet) : m_set(std::make_unique<Set>())
{
    const Json root{json_loadb(keySet.constData(), static_cast<size_t>(keySet.size()), 0, nullptr)};
    size_t index = 0;
    json_t *key = nullptr;
    json_array_foreach (json_object_get(root.get(), "keys"), index, key) {
        if (isUsable(key))
            m_set->keys.push_back({textAt(key, "kid"), Json{json_deep_copy(key)}});
    }
}

ProviderKeys::~ProviderKeys() = default;
ProviderKeys::ProviderKeys(ProviderKeys &&) noexcept = default;
ProviderKeys &ProviderKeys::operator=(ProviderKeys &&) noexcept = default;

bool ProviderKeys::isEmpty() const
{
    return m_set->keys.empty();
}

Result<Identity, IdTokenFlaw> IdToken::read(QByteArrayView token, const ProviderKeys &keys, const Rules &rules)
{
    const auto compact = readCompact(token, longestIdToken);
    if (!compact)
        return Failure{IdTokenFlaw::Form};
    if (textAt(compact->header.get(), "alg") != "RS256")
        return Failure{IdTokenFlaw::Algorithm};

    const QByteArray id = textAt(compact->header.get(), "kid");
    const json_t *chosen = nullptr;
    for (const auto &key : keys.m_set->keys) {
        // A provider with one key need not name it.
        if (key.id == id || (id.isEmpty() && keys.m_set->keys.size() == 1))
            chosen = key.jwk.get();
    }
    if (!chosen)
        return Failure{IdTokenFlaw::UnknownKey};
    const Json claims = verifiedClaims(*compact, chosen);
    if (!claims)
        return Failure{IdTokenFlaw::Signature};
    if (const auto flaw = flawIn(claims.get(), rules))
        return Failure{*flaw};

    Identity identity;
    identity.issuer = rules.issuer;
    identity.subject = QString::fromUtf8(textAt(claims.get(), "sub"));
    if (identity.subject.isEmpty() || identity.subject.size() > longestSubject)
        return Failure{IdTokenFlaw::Form};
    identity.email = normalizedEmail(QString::fromUtf8(textAt(claims.get(), "email")).trimmed());
    if (!isEmailAddress(identity.email) || !isTrue(json_object_get(claims.get(), "email_verified")))
        return Failure{IdTokenFlaw::Email};
    identity.firstName = nameFrom(claims.get(), "given_name");
    identity.lastName = nameFrom(claims.get(), "family_name");
    if (identity.firstName.isEmpty())
        identity.firstName = firstNameOf(nameFrom(claims.get(), "name"));
    return identity;
}

}
