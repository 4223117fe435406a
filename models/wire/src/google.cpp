#include "wire/google.h"

#include "objectreader.h"
#include "parentmembers.h"
#include "wire/requests.h"

namespace dreamjar::wire {

namespace {

/// Takes a token, or notes what is wrong with it first.
class Tokens
{
public:
    explicit Tokens(const RequestFields &fields) : m_fields(fields) { }

    QString needed(std::string_view name)
    {
        const auto token = readToken(m_fields, name);
        if (token)
            return *token;
        if (!m_wrong)
            m_wrong = fieldError(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), token.error());
        return {};
    }
    QString ifThere(std::string_view name) { return m_fields.find(name) ? needed(name) : QString{}; }
    const std::optional<ErrorAnswer> &wrong() const { return m_wrong; }

private:
    const RequestFields &m_fields;
    std::optional<ErrorAnswer> m_wrong;
};

template <class T>
Result<T, ErrorAnswer> verdict(const Tokens &tokens, T read)
{
    if (tokens.wrong())
        return Failure{*tokens.wrong()};
    return read;
}

}

QByteArray requestBody(const GoogleProof &proof)
{
    JsonWriter out;
    out.beginObject();
    out.member("id_token", proof.idToken);
    out.member("nonce", proof.nonce);
    out.endObject();
    return out.bytes();
}

Result<GoogleProof, ErrorAnswer> readGoogleProof(const RequestFields &fields)
{
    Tokens tokens{fields};
    GoogleProof proof;
    if (fields.find("code")) {
        proof.code = tokens.needed("code");
        proof.codeVerifier = tokens.needed("code_verifier");
        proof.redirectUri = tokens.needed("redirect_uri");
        proof.nonce = tokens.ifThere("nonce");
    } else {
        proof.idToken = tokens.needed("id_token");
        proof.nonce = tokens.needed("nonce");
    }
    return verdict(tokens, proof);
}

ErrorAnswer errorAnswer(const LinkNeeded &needed)
{
    JsonWriter out;
    out.beginObject();
    out.member("detail", needed.detail);
    out.member("link_ticket", needed.ticket);
    out.member("email", needed.email);
    out.endObject();
    return {409, out.bytes()};
}

std::optional<LinkNeeded> readLinkNeeded(const QByteArray &body)
{
    const auto value = parseJson(body);
    if (!value)
        return std::nullopt;
    ObjectReader in{*value};
    LinkNeeded needed;
    needed.ticket = in.text("link_ticket");
    needed.detail = in.optionalText("detail");
    needed.email = in.optionalText("email");
    if (in.error() || needed.ticket.isEmpty())
        return std::nullopt;
    return needed;
}

QByteArray requestBody(const LinkProof &proof)
{
    JsonWriter out;
    out.beginObject();
    out.member("link_ticket", proof.ticket);
    out.member("password", proof.password);
    out.endObject();
    return out.bytes();
}

Result<LinkProof, ErrorAnswer> readLinkProof(const RequestFields &fields)
{
    Tokens tokens{fields};
    LinkProof proof;
    proof.ticket = tokens.needed("link_ticket");
    proof.password = tokens.needed("password");
    return verdict(tokens, proof);
}

QByteArray googleAnswer(const Parent &parent, const TokenPair &tokens)
{
    JsonWriter out;
    out.beginObject();
    out.key("user");
    out.beginObject();
    writeParentMembers(out, parent);
    out.endObject();
    out.member("access", tokens.access);
    out.member("refresh", tokens.refresh);
    out.endObject();
    return out.bytes();
}

}
